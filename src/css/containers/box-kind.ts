/**
 * What kind of box a style makes, as far as sizes depend on it.
 *
 * @see https://drafts.csswg.org/css-display-4/#intro
 */
import type { ComputedStyle } from '../computed/computed-style.js';
import { type Axis, read } from './used-length.js';

/**
 * How a box lays out what it contains. The size of tables and their parts is not worked out, but what a
 * cell or caption (`cell`) contains flows; `unsupported` is ruby, math and what the browser fills itself.
 */
export type BoxKind =
  | 'none'
  | 'contents'
  | 'inline'
  | 'flow'
  | 'flex'
  | 'grid'
  | 'table'
  | 'cell'
  | 'unsupported';

const KIND_OF: Readonly<Record<string, BoxKind>> = {
  none: 'none',
  contents: 'contents',
  inline: 'inline',
  block: 'flow',
  'flow-root': 'flow',
  'inline-block': 'flow',
  'list-item': 'flow',
  flex: 'flex',
  'inline-flex': 'flex',
  grid: 'grid',
  'inline-grid': 'grid',
  table: 'table',
  'inline-table': 'table',
  'table-row': 'table',
  'table-row-group': 'table',
  'table-header-group': 'table',
  'table-footer-group': 'table',
  'table-cell': 'cell',
  'table-caption': 'cell',
};
/** Boxes whose content is not laid out by the page's CSS alone. */
const REPLACED = new Set(
  'img video audio canvas iframe embed object input select textarea meter progress frameset marquee'.split(
    ' ',
  ),
);
/** As wide as their content where other blocks fill the line. */
const SHRINKING = new Set(['button', 'legend']);

/** @throws {Undecidable} when the display is not known */
export function kindOf(style: ComputedStyle): BoxKind {
  const kind = KIND_OF[read(style, 'display')] ?? 'unsupported';
  if (kind === 'none' || kind === 'contents') return kind;
  const { tag, namespace } = style.element;
  return namespace !== 'html' || REPLACED.has(tag) ? 'unsupported' : kind;
}

/**
 * Whether size containment has an effect: not on inline boxes, tables and their parts, or without a box.
 *
 * @see https://drafts.csswg.org/css-contain-2/#containment-size
 */
export function mayBeSizeContainer(style: ComputedStyle): boolean {
  const display = read(style, 'display');
  if (display === 'table-caption') return true;
  return !/^(?:inline|contents|ruby|inline ruby|ruby-text|(?:inline-)?table|table-.*)$/.test(display);
}

/** The axes on which `container-type` and `contain` keep a box from looking at its content. */
export function isContained(style: ComputedStyle, axis: Axis): boolean {
  if (!mayBeSizeContainer(style)) return false;
  const words = `${read(style, 'container-type')} ${read(style, 'contain')}`.split(' ');
  if (words.includes('size') || words.includes('strict')) return true;
  return words.includes('inline-size') && axis === inlineAxis(style);
}

export function inlineAxis(style: ComputedStyle): Axis {
  return read(style, 'writing-mode') === 'horizontal-tb' ? 'width' : 'height';
}

export type Role = 'out-of-flow' | 'flex-item' | 'grid-item' | 'block' | 'shrinking';

/** How the box around decides about the size of a box. */
export function roleOf(style: ComputedStyle, around: BoxKind | undefined): Role {
  if (/^(?:absolute|fixed)$/.test(read(style, 'position'))) return 'out-of-flow';
  if (around === 'flex') return 'flex-item';
  if (around === 'grid') return 'grid-item';
  const isInline = read(style, 'display').startsWith('inline');
  const shrinks = isInline || read(style, 'float') !== 'none' || SHRINKING.has(style.element.tag);
  return shrinks ? 'shrinking' : 'block';
}

const AVOIDS_FLOATS = /^(?:flow-root|flex|grid)$/;

/** Whether a block stands beside floats instead of under them, which makes it narrower. */
export function avoidsFloats(style: ComputedStyle): boolean {
  return (
    AVOIDS_FLOATS.test(read(style, 'display')) ||
    !/^(?:visible|clip)$/.test(read(style, 'overflow-x')) ||
    style.element.tag === 'fieldset' ||
    read(style, 'container-type') !== 'normal' ||
    read(style, 'contain') !== 'none' ||
    read(style, 'content-visibility') !== 'visible' ||
    read(style, 'align-content') !== 'normal' ||
    isMultiColumn(style)
  );
}

export function isMultiColumn(style: ComputedStyle): boolean {
  return read(style, 'column-count') !== 'auto' || read(style, 'column-width') !== 'auto';
}

const CONTAINING = ['transform', 'translate', 'scale', 'rotate', 'perspective', 'filter', 'backdrop-filter'];

/** Whether even fixed boxes refer to it. @see https://drafts.csswg.org/css-position-3/#fixed-positioning-containing-block */
export function containsFixed(style: ComputedStyle): boolean {
  return (
    CONTAINING.some((property) => read(style, property) !== 'none') ||
    /\b(?:paint|layout|strict|content)\b/.test(read(style, 'contain')) ||
    read(style, 'content-visibility') !== 'visible' ||
    read(style, 'transform-style') === 'preserve-3d' ||
    /\b(?:transform|translate|scale|rotate|perspective|filter|contain|backdrop-filter)\b/.test(
      read(style, 'will-change'),
    )
  );
}

export function containsAbsolute(style: ComputedStyle): boolean {
  return (
    read(style, 'position') !== 'static' ||
    /\bposition\b/.test(read(style, 'will-change')) ||
    containsFixed(style)
  );
}
