/** @see https://drafts.csswg.org/css-display-3/#transformations */
import type { ComputedStyle } from './computed-style.js';

const BLOCK_OF: Readonly<Record<string, string>> = {
  inline: 'block',
  'inline-block': 'block',
  'inline-flex': 'flex',
  'inline-grid': 'grid',
  'inline-table': 'table',
  'inline flow-root': 'block',
  'inline-list-item': 'list-item',
  'inline list-item': 'list-item',
  ruby: 'block ruby',
  'ruby-text': 'block',
  'table-row': 'block',
  'table-row-group': 'block',
  'table-header-group': 'block',
  'table-footer-group': 'block',
  'table-column': 'block',
  'table-column-group': 'block',
  'table-cell': 'block',
  'table-caption': 'block',
  '-webkit-inline-box': '-webkit-box',
};

const SHORT_FORM: Readonly<Record<string, string>> = {
  flow: 'block',
  'flow-root': 'flow-root',
  table: 'table',
  flex: 'flex',
  grid: 'grid',
  'list-item': 'list-item',
  ruby: 'block ruby',
};
const SHORT_INLINE: Readonly<Record<string, string>> = {
  flow: 'inline',
  'flow-root': 'inline-block',
  table: 'inline-table',
  flex: 'inline-flex',
  grid: 'inline-grid',
  ruby: 'ruby',
};

/** `block flex` is `flex` (CSS Display §2.1). */
export function canonicalDisplay(display: string): string {
  const words = display.split(/\s+/);
  const outer = words.find((word) => word === 'block' || word === 'inline');
  if (words.length !== 2 || outer === undefined) return display;
  const inner = words.find((word) => word !== outer) ?? 'flow';
  return (outer === 'block' ? SHORT_FORM : SHORT_INLINE)[inner] ?? display;
}

export function blockified(display: string): string {
  return BLOCK_OF[display] ?? display;
}

/** The root, what floats or is taken out of the flow, and the items of flex and grid containers. */
export function isBlockified(style: ComputedStyle): boolean {
  if (style.parent === undefined) return true;
  if (/^(?:absolute|fixed)$/.test(style.computed('position').text)) return true;
  if (style.computed('float').text !== 'none') return true;
  return /^(?:inline-)?(?:flex|grid)$/.test(containerOf(style)?.computed('display').text ?? '');
}

/** An inline box that runs another way than the text around it is an inline block (CSS Writing Modes §3.2). */
export function besideOtherText(display: string, style: ComputedStyle): string {
  if (display !== 'inline' || !style.mayDeclare('writing-mode')) return display;
  const around = style.parent?.computed('writing-mode').text;
  return style.computed('writing-mode').text === around ? display : 'inline-block';
}

/** Why it is not known whether a flex or grid container is around; undefined when it is. */
export function unknownContainer(style: ComputedStyle): string | undefined {
  return containerOf(style)?.computed('display').unknown;
}

function containerOf(style: ComputedStyle): ComputedStyle | undefined {
  let container = style.parent;
  while (container?.computed('display').text === 'contents') container = container.parent;
  return container;
}
