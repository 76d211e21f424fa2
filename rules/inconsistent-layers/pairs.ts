/** The accept and the refusal of one layer, where they lie and how they look. */
import {
  type Control,
  type Dialog,
  isOutOfUse,
  isRefusal,
  layerBehind,
  type Measurements,
  type RuleContext,
  type SnapshotElement,
  showsWords,
} from '../../src/lint/define-rule.js';

type Context = RuleContext<unknown>;

export interface Pair {
  readonly accept: Control;
  readonly refusal: Control;
  readonly measure: Measurements;
}

/** Undefined where a layer does not show both. A cross in the corner, whatever it is called, is no half of a pair. */
export function pairOf(dialog: Dialog, { page }: Context): Pair | undefined {
  const measure = page.measureOf(dialog);
  const seen = dialog.controls.filter(
    (control) => measure.visibility(control).kind !== 'hidden' && !isOutOfUse(control),
  );
  const accept = seen.find(({ role }) => role === 'accept');
  const refusal = seen.find((control) => isRefusal(control) && showsWords(control));
  return accept === undefined || refusal === undefined ? undefined : { accept, refusal, measure };
}

/** What a layer is compared with: the nearest one on the way to it that shows a pair. */
interface OnTheWay {
  readonly dialog: Dialog;
  readonly pair: Pair;
}

const waysOf = new WeakMap<readonly Dialog[], ReadonlyMap<Dialog, OnTheWay>>();

/** By layer; kept, since every dialog of the page asks. */
function onTheWay(context: Context): ReadonlyMap<Dialog, OnTheWay> {
  const { dialogs } = context.page;
  const known = waysOf.get(dialogs);
  if (known !== undefined) return known;
  const pairs = new Map(dialogs.map((dialog) => [dialog, pairOf(dialog, context)]));
  const before = layersBefore(dialogs);
  const found = new Map<Dialog, OnTheWay>();
  for (const layer of dialogs) {
    const passed = new Set([layer]);
    for (let at = before.get(layer); at !== undefined && !passed.has(at); at = before.get(at)) {
      passed.add(at);
      const pair = pairs.get(at);
      if (pair === undefined) continue;
      found.set(layer, { dialog: at, pair });
      break;
    }
  }
  waysOf.set(dialogs, found);
  return found;
}

/** Of each deeper layer, the one with a control that leads to it. */
function layersBefore(dialogs: readonly Dialog[]): ReadonlyMap<Dialog, Dialog> {
  const shownBy = new Map<Control, Dialog>();
  for (const layer of dialogs) for (const control of layer.openedBy) shownBy.set(control, layer);
  const before = new Map<Dialog, Dialog>();
  for (const dialog of dialogs) {
    const others = dialogs.filter((other) => other !== dialog);
    for (const control of dialog.controls) {
      const isWayIn = dialog.layer === 'first' && control.role === 'manage';
      const layer = shownBy.get(control) ?? (isWayIn ? layerBehind(control, others) : undefined);
      if (layer?.layer === 'deeper' && !before.has(layer)) before.set(layer, dialog);
    }
  }
  return before;
}

/** Of the layer that this one is compared with. */
export function pairOnTheWay(dialog: Dialog, context: Context): Pair | undefined {
  return onTheWay(context).get(dialog)?.pair;
}

/** Some layer with a pair is compared with this one. */
export function isOnTheWay(dialog: Dialog, context: Context): boolean {
  for (const [layer, before] of onTheWay(context)) {
    if (before.dialog === dialog && pairOf(layer, context) !== undefined) return true;
  }
  return false;
}

interface Place {
  /** Of the refusal, in the order of reading. */
  readonly order: 'before' | 'after';
  readonly axis: 'in the row' | 'in the column';
}

/** Where the refusal lies, seen from accept; undefined when that is not certain. */
export function placeOf({ accept, refusal, measure }: Pair): Place | undefined {
  const placement = measure.placement(refusal, accept);
  if (placement === undefined) return placeByFlow(accept.node, refusal.node);
  const isRow = placement === 'left' || placement === 'right';
  const start = accept.node.style.get('direction') === 'rtl' ? 'right' : 'left';
  const isFirst = placement === (isRow ? start : 'above');
  return { order: isFirst ? 'before' : 'after', axis: isRow ? 'in the row' : 'in the column' };
}

/** In a line or a row that may break, where each lies is not known; their order is, since breaking keeps it. */
function placeByFlow(accept: SnapshotElement, refusal: SnapshotElement): Place | undefined {
  const fork = forkOf(accept, refusal);
  if (fork === undefined || fork.branches.some(isTakenOut)) return undefined;
  const { box, branches } = fork;
  const display = box.style.get('display');
  const isFlex = display === 'flex' || display === 'inline-flex';
  const direction = isFlex ? box.style.get('flex-direction') : 'row';
  const isLine = branches.every(({ style }) => style.get('display').startsWith('inline'));
  const isWrappedBack = box.style.get('flex-wrap') === 'wrap-reverse';
  if (!direction.startsWith('row') || isWrappedBack || !(isFlex || isLine)) return undefined;
  const isFirst = refusal.id < accept.id !== direction.endsWith('reverse');
  return { order: isFirst ? 'before' : 'after', axis: 'in the row' };
}

/** It does not lie where its place in the source would put it, or that is not known. */
function isTakenOut({ style }: SnapshotElement): boolean {
  const isUnknown = ['display', 'position', 'float', 'order'].some(
    (name) => style.unknown(name) !== undefined,
  );
  const isInFlow = /^(?:|static|relative)$/.test(style.get('position'));
  return (
    isUnknown || !isInFlow || !/^(?:|none)$/.test(style.get('float')) || !/^0?$/.test(style.get('order'))
  );
}

interface Fork {
  /** Holds both. */
  readonly box: SnapshotElement;
  /** Its children in which they lie. */
  readonly branches: readonly SnapshotElement[];
}

function forkOf(first: SnapshotElement, second: SnapshotElement): Fork | undefined {
  const below = new Map<SnapshotElement, SnapshotElement>();
  for (let at = first; at.parent !== undefined; at = at.parent) below.set(at.parent, at);
  for (let at = second; at.parent !== undefined; at = at.parent) {
    const own = below.get(at.parent);
    if (own !== undefined) return { box: at.parent, branches: [own, at] };
  }
  return undefined;
}

interface Surface {
  readonly kind: 'filled' | 'outlined' | 'text';
  /** As `#rrggbb`; undefined when there is none, or it is not known. */
  readonly color: string | undefined;
}

export function surfaceOf(control: Control, measure: Measurements): Surface {
  const { kind, surface } = measure.surfaceContrast(control);
  const color = kind === 'text' ? measure.labelContrast(control)?.foreground : surface;
  return { kind, color };
}

/** In kind, or in colour by so much that the two are told apart at a glance. */
export function differsInSurface(one: Surface, other: Surface): boolean {
  if (one.kind !== other.kind) return true;
  if (one.color === undefined || other.color === undefined) return false;
  const [first, second] = [channelsOf(one.color), channelsOf(other.color)];
  return first.some((channel, i) => Math.abs(channel - (second[i] ?? channel)) >= LEAST_STEP);
}

/** Of 255: a quarter of the range of a channel, as in the algorithm of Bouhoula et al. (2024). */
const LEAST_STEP = 63;

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
