/**
 * Which of two things is painted over the other.
 *
 * A key is a path through the stacking contexts, compared from the outermost in: at each level the
 * z-index (what is in flow lies between -1 and 0), then for what is in flow its phase, then tree order.
 *
 * @see https://www.w3.org/TR/CSS22/zindex.html
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { ancestors } from '../snapshot/tree.js';

export type PaintKey = readonly number[];

/** In the flow: above negative z-indexes, below what is positioned. */
const IN_FLOW = -0.5;
/** A context's or a positioned box's own background. */
const OWN_BACKGROUND = Number.NEGATIVE_INFINITY;
const PHASES = { block: 0, float: 1, inline: 2 } as const;

/** Values other than these make a stacking context. */
const PLAIN: readonly (readonly [property: string, ...plain: string[]])[] = [
  ['transform', 'none'],
  ['translate', 'none'],
  ['scale', 'none'],
  ['rotate', 'none'],
  ['filter', 'none'],
  ['backdrop-filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['perspective', 'none'],
  ['mix-blend-mode', 'normal'],
  ['isolation', 'auto'],
];

interface Item {
  readonly style: Style;
  /** Of its parent in the tree; undefined for the root. */
  readonly around: Style | undefined;
  /** Tree order. */
  readonly order: number;
}

/** `order` numbers elements in tree order. */
export function keyOfBackground(chain: readonly Item[]): PaintKey {
  return keyOf(chain, 'background');
}

export function keyOfText(chain: readonly Item[]): PaintKey {
  return keyOf(chain, 'text');
}

/** From the root down to the element. */
export function itemsTo(element: SnapshotElement, order: (element: SnapshotElement) => number): Item[] {
  return [element, ...ancestors(element)]
    .reverse()
    .map((one) => ({ style: one.style, around: one.parent?.style, order: order(one) }));
}

function keyOf(chain: readonly Item[], what: 'background' | 'text'): number[] {
  let context: number[] = [];
  let local: number[] = [];
  let isAtomic = true;
  let last: Item | undefined;
  for (const item of chain) {
    last = item;
    const { style, order } = item;
    const zIndex = zIndexOf(item);
    isAtomic = true;
    if (makesContext(item)) context = local = [...context, zIndex ?? 0, order];
    else if (isPositioned(style)) local = [...context, 0, order];
    else if (isLaidOutAsOne(item)) local = [...local, IN_FLOW, phaseOf(item), order];
    else isAtomic = false;
  }
  if (last === undefined) return [];
  if (what === 'text') return [...local, IN_FLOW, PHASES.inline, last.order + 0.25];
  return isAtomic ? [...local, OWN_BACKGROUND] : [...local, IN_FLOW, phaseOf(last), last.order];
}

export function comparePaint(first: PaintKey, second: PaintKey): number {
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const [a = OWN_BACKGROUND, b = OWN_BACKGROUND] = [first[index], second[index]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function isPositioned(style: Style): boolean {
  const position = style.get('position');
  return position !== 'static' && position !== '';
}

function isItem({ around }: Item): boolean {
  return /flex|grid/.test(around?.get('display') ?? '');
}

/** Undefined for `auto`, and where it does not apply. */
function zIndexOf(item: Item): number | undefined {
  if (!isPositioned(item.style) && !isItem(item)) return undefined;
  const zIndex = Number.parseInt(item.style.get('z-index'), 10);
  return Number.isNaN(zIndex) ? undefined : zIndex;
}

function makesContext(item: Item): boolean {
  const { style, around } = item;
  const position = style.get('position');
  if (around === undefined || position === 'fixed' || position === 'sticky') return true;
  if (zIndexOf(item) !== undefined || Number(style.get('opacity') || 1) < 1) return true;
  if (/\b(?:paint|layout|strict|content)\b/.test(style.get('contain'))) return true;
  if (/\b(?:transform|opacity|filter|z-index|position)\b/.test(style.get('will-change'))) return true;
  return PLAIN.some(([property, ...plain]) => !['', ...plain].includes(style.get(property)));
}

/** Painted in one go, apart from what is positioned in it. */
function isLaidOutAsOne(item: Item): boolean {
  const { style } = item;
  const float = style.get('float');
  return isItem(item) || (float !== 'none' && float !== '') || style.get('display').startsWith('inline-');
}

function phaseOf(item: Item): number {
  const float = item.style.get('float');
  if (float !== 'none' && float !== '' && !isItem(item)) return PHASES.float;
  return isItem(item) || item.style.get('display').startsWith('inline') ? PHASES.inline : PHASES.block;
}
