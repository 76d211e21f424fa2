/** The ways to refuse everything, over the layers that the page holds: how many clicks each takes, and which. */
import {
  type Control,
  type Dialog,
  elementBehind,
  isRefusal,
  isWithin,
  knownLayerBehind,
  layerBehind,
  type Measurements,
  mayBePressed,
  nameInQuotes,
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

/** All ways, the shortest first: on the layer itself, then on every layer that its controls lead to. */
export function waysToRefuse(dialog: Dialog, context: Context): Path[] {
  const ways = layersFrom(dialog, context).flatMap(({ layer, steps }) =>
    waysOn(layer, context).map((path) => ({
      ...path,
      clicks: steps.length + path.clicks,
      steps: [...steps, ...path.steps],
    })),
  );
  return ways.sort((one, other) => one.clicks - other.clicks);
}

interface Reached {
  readonly layer: Layer;
  /** What is pressed to get there; one click each. */
  readonly steps: readonly string[];
}

/** The dialog and the layers behind it, each once and by the shortest way, however they lead to each other. */
function layersFrom(dialog: Dialog, context: Context): Reached[] {
  const reached: Reached[] = [{ layer: layerOf(dialog, context), steps: [] }];
  const known = new Set([dialog]);
  // Grows while it is walked: what is reached in fewer clicks comes first.
  for (const { layer, steps } of reached) {
    for (const control of layer.controls) {
      const next = leadsTo(control, layer.dialog, context);
      if (next === undefined || known.has(next)) continue;
      known.add(next);
      reached.push({ layer: layerOf(next, context), steps: [...steps, `press ${nameInQuotes(control)}`] });
    }
  }
  return reached;
}

/** From a first layer, what its markup tells of the way to the settings counts; further on, only what is known. */
function leadsTo(control: Control, dialog: Dialog, context: Context): Dialog | undefined {
  if (control.role === 'accept' || isEnd(control, context)) return undefined;
  return control.role === 'manage' && dialog.layer === 'first'
    ? layerBehind(control, othersThan(dialog, context))
    : knownLayerBehind(control, context.page.dialogs);
}

/** It answers; what it may show is asked back. */
function isEnd(control: Control, { options }: Context): boolean {
  return isRefusal(control) || control.role === 'save' || (options.closeRefuses && control.role === 'close');
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
  const saved = saveAfterSwitchingOff(layer, context);
  return saved === undefined ? pressed : [...pressed, saved];
}

/** A refusal that opens another dialog first asks back there. */
function refuseBy(refusal: Control, { dialog }: Layer, context: Context): Path {
  const press = { clicks: 1, steps: [`press ${nameInQuotes(refusal)}`], atLeast: false, end: refusal };
  const known = knownLayerBehind(refusal, context.page.dialogs);
  if (known !== undefined) return askedBack(press, known, context);
  const asked = elementBehind(refusal);
  const isDialog = asked?.tag === 'dialog' || /^(?:alert)?dialog$/.test(asked?.attributes.get('role') ?? '');
  const isItself = asked === dialog.root || refusal.node.attributes.has('data-dismiss');
  if (asked === undefined || !isDialog || isItself || isWithin(refusal.node, asked)) return press;
  const confirm = confirmationIn(asked, context);
  return { ...press, clicks: 2, steps: [...press.steps, confirm] };
}

/** Where the dialog that comes up has nothing that confirms, it may only say what has been done. */
function askedBack(press: Path, asked: Dialog, context: Context): Path {
  const { controls } = layerOf(asked, context);
  const yes = controls.find(isRefusal) ?? controls.find(({ role }) => role === 'save');
  if (yes === undefined) return { ...press, atLeast: true };
  const { clicks, steps } = press;
  return { ...press, clicks: clicks + 1, steps: [...steps, `confirm with ${nameInQuotes(yes)}`], end: yes };
}

function confirmationIn(asked: Dialog['root'], { page }: Context): string {
  const own = page.dialogs.find(({ root }) => root.id === asked.id);
  const yes = own?.controls.find(({ role }) => role === 'decline' || role === 'save');
  return yes === undefined ? 'confirm in the dialog that this opens' : `confirm with ${nameInQuotes(yes)}`;
}

function saveAfterSwitchingOff({ dialog, controls }: Layer, context: Context): Path | undefined {
  const save = controls.find(({ role }) => role === 'save');
  // Switches folded away on the layer are saved as well.
  const off = switchingOff(dialog);
  if (save === undefined || off === undefined) return undefined;
  const { clicks, steps, atLeast } = off;
  const path = { clicks: clicks + 1, steps: [...steps, `press ${nameInQuotes(save)}`], atLeast, end: save };
  const known = knownLayerBehind(save, context.page.dialogs);
  return known === undefined ? path : askedBack(path, known, context);
}
