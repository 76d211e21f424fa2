/** The ways to refuse everything, over the layers that the page holds: how many clicks each takes, and which. */
import {
  type Control,
  type Dialog,
  isRefusal,
  isWithin,
  layerBehind,
  type Measurements,
  mayBePressed,
  nameInQuotes,
  openedBy,
  type RuleContext,
} from '../../src/lint/define-rule.js';
import { switchingOff } from './switching-off.js';

interface Options {
  readonly closeRefuses: boolean;
}
export type Context = RuleContext<Options>;

export interface Path {
  readonly clicks: number;
  /** What is pressed, in order, in words. */
  readonly steps: readonly string[];
  /** More may be needed: the state of a switch is not known. */
  readonly atLeast: boolean;
  /** The last control pressed. */
  readonly end: Control;
}

/** A layer as one sees it: its controls that can be seen and used. */
interface Layer {
  readonly dialog: Dialog;
  readonly controls: readonly Control[];
}

/** It may be seen, read and pressed. */
export function isOffered(control: Control, measure: Measurements): boolean {
  return mayBePressed(control, measure) && measure.unreadableLabel(control) === undefined;
}

export function layerOf(dialog: Dialog, { page }: Context): Layer {
  const measure = page.measureOf(dialog);
  return { dialog, controls: dialog.controls.filter((control) => isOffered(control, measure)) };
}

/** All ways, the shortest first: on the layer itself, then through each control that leads to the settings. */
export function waysToRefuse(dialog: Dialog, context: Context): Path[] {
  const first = layerOf(dialog, context);
  const onwards = first.controls.filter(({ role }) => role === 'manage');
  const behind = onwards.flatMap((manage) => {
    const layer = layerBehind(manage, othersThan(dialog, context));
    if (layer === undefined) return [];
    const open = `press ${nameInQuotes(manage)}`;
    return waysOn(layerOf(layer, context), context).map((path) => ({
      ...path,
      clicks: path.clicks + 1,
      steps: [open, ...path.steps],
    }));
  });
  return [...waysOn(first, context), ...behind].sort((one, other) => one.clicks - other.clicks);
}

/** Without the dialog itself, to which none of its controls leads. */
export function othersThan(dialog: Dialog, { page }: Context): Dialog[] {
  return page.dialogs.filter((other) => other !== dialog);
}

function waysOn(layer: Layer, context: Context): Path[] {
  const { closeRefuses } = context.options;
  const refusals = layer.controls.filter(
    (control) => isRefusal(control) || (closeRefuses && control.role === 'close'),
  );
  const pressed = refusals.map((refusal) => refuseBy(refusal, layer, context));
  const saved = saveAfterSwitchingOff(layer);
  return saved === undefined ? pressed : [...pressed, saved];
}

/** A refusal that opens another dialog first asks back there. */
function refuseBy(refusal: Control, { dialog }: Layer, context: Context): Path {
  const press = { clicks: 1, steps: [`press ${nameInQuotes(refusal)}`], atLeast: false, end: refusal };
  const asked = openedBy(refusal);
  const isDialog = asked?.tag === 'dialog' || /^(?:alert)?dialog$/.test(asked?.attributes.get('role') ?? '');
  const isItself = asked === dialog.root || refusal.node.attributes.has('data-dismiss');
  if (asked === undefined || !isDialog || isItself || isWithin(refusal.node, asked)) return press;
  const confirm = confirmationIn(asked, context);
  return { ...press, clicks: 2, steps: [...press.steps, confirm] };
}

function confirmationIn(asked: Dialog['root'], { page }: Context): string {
  const own = page.dialogs.find(({ root }) => root === asked);
  const yes = own?.controls.find(({ role }) => role === 'decline' || role === 'save');
  return yes === undefined ? 'confirm in the dialog that this opens' : `confirm with ${nameInQuotes(yes)}`;
}

function saveAfterSwitchingOff({ dialog, controls }: Layer): Path | undefined {
  const save = controls.find(({ role }) => role === 'save');
  // Switches folded away on the layer are saved as well.
  const off = switchingOff(dialog);
  if (save === undefined || off === undefined) return undefined;
  const { clicks, steps, atLeast } = off;
  return { clicks: clicks + 1, steps: [...steps, `press ${nameInQuotes(save)}`], atLeast, end: save };
}
