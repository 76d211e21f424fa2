/** How a switch is drawn in its two states: what differs between them, by computed style. */
import type { Dialog, SnapshotElement, Style } from '../../src/lint/define-rule.js';

export type DrawnState =
  | { readonly kind: 'told apart'; readonly by: string }
  | { readonly kind: 'colour only'; readonly colours: readonly string[]; readonly node: SnapshotElement }
  | { readonly kind: 'unknown'; readonly reason: string };

const sides = (pattern: string) =>
  ['top', 'right', 'bottom', 'left'].map((side) => pattern.replace('*', side));

/** A difference in one of these can be seen without telling colours apart. */
const SHAPES = [
  ...['display', 'visibility', 'opacity', 'content', 'transform', 'translate', 'scale', 'rotate', 'position'],
  ...sides('*'),
  ...sides('margin-*'),
  ...sides('padding-*'),
  ...sides('border-*-width'),
  ...sides('border-*-style'),
  ...['width', 'height', 'min-width', 'max-width', 'min-height', 'max-height'],
  ...['background-image', 'background-position-x', 'background-position-y', 'background-size'],
  ...['box-shadow', 'clip-path', 'mask-image', 'filter', 'outline-width', 'outline-style'],
  ...['font-weight', 'font-style', 'font-size', 'text-decoration-line', 'text-transform', 'text-indent'],
  ...['justify-content', 'justify-self', 'align-items', 'align-self', 'flex-direction', 'float', 'order'],
  ...[
    'text-align',
    'vertical-align',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'font-family',
    'white-space',
  ],
  ...['grid-template-columns', 'grid-column-start', 'grid-column-end', 'grid-row-start', 'grid-row-end'],
  ...[
    'align-content',
    'justify-items',
    'flex-grow',
    'flex-shrink',
    'flex-basis',
    'column-gap',
    'aspect-ratio',
  ],
  ...[
    'border-top-left-radius',
    'border-top-right-radius',
    'border-bottom-left-radius',
    'border-bottom-right-radius',
  ],
  ...[
    'object-position',
    'mask-position',
    'mask-size',
    'clip',
    'overflow-x',
    'border-image-source',
    'text-shadow',
  ],
  ...[
    'background-repeat',
    'background-clip',
    'background-origin',
    'animation-name',
    'transform-origin',
    'zoom',
  ],
  ...['outline-offset', 'perspective', 'mix-blend-mode', 'writing-mode', 'd', 'cx', 'cy', 'r', 'x', 'y'],
  ...['stroke-width', 'stroke-dashoffset', 'stroke-dasharray', 'direction', 'z-index', 'list-style-type'],
];
/** Each with what has to be there for the colour to be seen: the value of a property that says that it is not. */
const COLOURS: readonly (readonly [colour: string, unless: string, is: string])[] = [
  ['background-color', 'display', 'none'],
  ['color', 'display', 'none'],
  ['fill', 'display', 'none'],
  ['stroke', 'stroke', 'none'],
  ['outline-color', 'outline-style', 'none'],
  ['text-decoration-color', 'text-decoration-line', 'none'],
  ...sides('*').map((side) => [`border-${side}-color`, `border-${side}-style`, 'none'] as const),
];
/** Rows larger than this are more than a switch and its words. */
const MOST_PARTS = 60;
const MOST_LEVELS = 3;

/** What is looked up for every switch of a dialog. */
interface Lookup {
  readonly controls: ReadonlySet<SnapshotElement>;
  /** Labels by the id that they are for. */
  readonly labels: ReadonlyMap<string, readonly SnapshotElement[]>;
}

const lookups = new WeakMap<Dialog, Lookup>();

function lookupOf(dialog: Dialog): Lookup {
  const known = lookups.get(dialog);
  if (known !== undefined) return known;
  const labels = new Map<string, SnapshotElement[]>();
  for (const element of elementsIn(dialog.root, Number.POSITIVE_INFINITY)) {
    const id = element.tag === 'label' ? element.attributes.get('for') : undefined;
    if (id !== undefined) labels.set(id, [...(labels.get(id) ?? []).slice(0, 2), element]);
  }
  const controls = dialog.controls.filter(({ role }) => role !== 'policy-link').map(({ node }) => node);
  const lookup = { controls: new Set(controls), labels };
  lookups.set(dialog, lookup);
  return lookup;
}

/** An element and those below it, in document order, `most` at most. */
export function elementsIn(root: SnapshotElement, most: number): SnapshotElement[] {
  const found: SnapshotElement[] = [];
  const pending = [root];
  for (let next = pending.pop(); next !== undefined && found.length < most; next = pending.pop()) {
    found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child?.kind === 'element') pending.push(child);
    }
  }
  return found;
}

/** The largest box around a switch that holds no other: its words, its track, its knob. */
function rowOf(node: SnapshotElement, { root }: Dialog, { controls }: Lookup): SnapshotElement {
  let row = node;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const { parent } = row;
    if (parent === undefined || parent === root || row === root) break;
    const parts = elementsIn(parent, MOST_PARTS);
    if (parts.length === MOST_PARTS || parts.some((part) => part !== node && controls.has(part))) break;
    row = parent;
  }
  return row;
}

/** The row of a switch, and labels of it that stand elsewhere. */
export function partsOf(node: SnapshotElement, dialog: Dialog): SnapshotElement[] {
  const lookup = lookupOf(dialog);
  const labels = lookup.labels.get(node.attributes.get('id') ?? '') ?? [];
  const parts = [rowOf(node, dialog, lookup), ...labels].flatMap((box) => elementsIn(box, MOST_PARTS));
  return [...new Set(parts)];
}

interface Box {
  readonly node: SnapshotElement;
  readonly name: string;
  readonly style: Style | undefined;
  readonly turned: Style | undefined;
}

function boxesOf(part: SnapshotElement, turned: SnapshotElement): Box[] {
  const generated = (['before', 'after'] as const).map((name): Box => {
    return { node: part, name: `::${name}`, style: part.pseudo(name), turned: turned.pseudo(name) };
  });
  return [{ node: part, name: part.tag, style: part.style, turned: turned.style }, ...generated];
}

/** Nobody sees the box in either state. */
function isNotShown({ style, turned }: Box): boolean {
  return [style, turned].every(
    (state) => state === undefined || state.get('display') === 'none' || state.get('opacity') === '0',
  );
}

/**
 * Compares a switch with itself turned over.
 *
 * @param turned Finds an element on the page on which the switch is in its other state.
 */
export function drawnState(
  node: SnapshotElement,
  dialog: Dialog,
  turned: (element: SnapshotElement) => SnapshotElement | undefined,
): DrawnState {
  const colours = new Set<string>();
  let unsure: string | undefined;
  let coloured: SnapshotElement | undefined;
  for (const part of partsOf(node, dialog)) {
    const other = turned(part);
    if (other === undefined) return { kind: 'unknown', reason: 'the other state could not be drawn' };
    for (const box of boxesOf(part, other)) {
      if (isNotShown(box)) continue;
      const { style: now, turned: then } = box;
      if (now === undefined || then === undefined) return { kind: 'told apart', by: box.name };
      const shape = SHAPES.find((property) => now.get(property) !== then.get(property));
      if (shape !== undefined) return { kind: 'told apart', by: shape };
      unsure ??= SHAPES.map((property) => now.unknown(property) ?? then.unknown(property)).find(
        (why) => why !== undefined,
      );
      for (const [colour, unless, is] of COLOURS) {
        if (now.get(colour) === then.get(colour) || now.get(unless) === is) continue;
        colours.add(colour.replace(/^border-.*/, 'border-color'));
        coloured ??= part;
      }
    }
  }
  if (unsure !== undefined) return { kind: 'unknown', reason: unsure };
  if (coloured === undefined)
    return { kind: 'unknown', reason: 'its attributes do not change how it is drawn, so a script does' };
  return { kind: 'colour only', colours: [...colours], node: coloured };
}
