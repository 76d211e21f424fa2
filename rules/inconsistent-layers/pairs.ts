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

/** Of the first layer that leads to this one. */
export function pairOnTheWay(dialog: Dialog, context: Context): Pair | undefined {
  const before = firstLayerOf(dialog, context);
  return before && pairOf(before, context);
}

/** The first layer that has a control which leads to this one; undefined for a first layer. */
export function firstLayerOf(dialog: Dialog, { page: { dialogs } }: Context): Dialog | undefined {
  if (dialog.layer !== 'deeper') return undefined;
  return dialogs.find((other) => {
    const others = dialogs.filter((candidate) => candidate !== other);
    const leads = ({ role }: Control) => role === 'manage';
    return (
      other.layer === 'first' &&
      other.controls.filter(leads).some((control) => layerBehind(control, others) === dialog)
    );
  });
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
