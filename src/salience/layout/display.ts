/**
 * The `display` of an element as the two roles that layout needs: how its box takes part in its
 * parent's layout, and how it lays out its own children.
 *
 * @see https://www.w3.org/TR/css-display-3/#the-display-properties
 */
import type { SnapshotElement, Style } from '../../snapshot/snapshot.js';
import { buttonCaption } from './generated-text.js';
import { readKnown } from './lengths.js';

type OuterDisplay = 'block' | 'inline';
export type InnerDisplay =
  | 'flow'
  | 'flow-root'
  | 'flex'
  | 'grid'
  | 'table'
  | 'table-row-group'
  | 'table-row'
  | 'table-cell'
  /** Its size does not come from children: an image, a checkbox. */
  | 'replaced'
  /** `display: none` on something that is a flex or grid container when shown, it seems. */
  | 'hidden'
  | 'unsupported';

export interface Display {
  readonly outer: OuterDisplay;
  readonly inner: InnerDisplay;
}

const BY_KEYWORD: Readonly<Record<string, Display>> = {
  inline: { outer: 'inline', inner: 'flow' },
  block: { outer: 'block', inner: 'flow' },
  'list-item': { outer: 'block', inner: 'flow' },
  'flow-root': { outer: 'block', inner: 'flow-root' },
  'inline-block': { outer: 'inline', inner: 'flow-root' },
  flex: { outer: 'block', inner: 'flex' },
  'inline-flex': { outer: 'inline', inner: 'flex' },
  grid: { outer: 'block', inner: 'grid' },
  'inline-grid': { outer: 'inline', inner: 'grid' },
  table: { outer: 'block', inner: 'table' },
  'inline-table': { outer: 'inline', inner: 'table' },
  'table-row-group': { outer: 'block', inner: 'table-row-group' },
  'table-header-group': { outer: 'block', inner: 'table-row-group' },
  'table-footer-group': { outer: 'block', inner: 'table-row-group' },
  'table-row': { outer: 'block', inner: 'table-row' },
  'table-cell': { outer: 'block', inner: 'table-cell' },
  'table-caption': { outer: 'block', inner: 'flow-root' },
  none: { outer: 'block', inner: 'hidden' },
};
const UNSUPPORTED: Display = { outer: 'block', inner: 'unsupported' };

const REPLACED = new Set(
  'audio canvas embed iframe img input meter object progress select svg textarea video'.split(' '),
);

function isReplaced(element: SnapshotElement): boolean {
  return REPLACED.has(element.tag) && buttonCaption(element) === undefined;
}

/** How most scripts show what `display: none` hid. */
const SHOWN: Display = { outer: 'block', inner: 'flow' };

/** What a style says that only flex and grid containers heed. */
const OF_ITEM_CONTAINERS: readonly (readonly [property: string, initial: string])[] = [
  ['flex-direction', 'row'],
  ['flex-wrap', 'nowrap'],
  ['align-items', 'normal'],
  ['justify-content', 'normal'],
  ['column-gap', 'normal'],
  ['grid-template-columns', 'none'],
];

function looksLikeItemContainer(style: Style): boolean {
  return OF_ITEM_CONTAINERS.some(([property, initial]) => !['', initial].includes(style.get(property)));
}

export function displayOf(style: Style, element: SnapshotElement | undefined): Display {
  const display = BY_KEYWORD[readKnown(style, 'display')] ?? UNSUPPORTED;
  if (display.inner === 'hidden') return looksLikeItemContainer(style) ? display : SHOWN;
  if (element === undefined) return display;
  if (isReplaced(element)) return { outer: display.outer, inner: 'replaced' };
  const isButton = element.tag === 'button' || element.tag === 'input' || element.tag === 'fieldset';
  return isButton && display.inner === 'flow' ? { outer: display.outer, inner: 'flow-root' } : display;
}
