/** Which refusals belong to the layer that a person meets, and which wait for a click. */
import {
  type Control,
  isRefusal,
  isRefusedBySaving,
  isUsable,
  isWithin,
  type RuleContext,
  type SnapshotElement,
} from '../../src/lint/define-rule.js';

export type Context = RuleContext<{ readonly closeRefuses: boolean }>;

/** The refusals of the first layer, in document order, whether or not they can be used. */
export function refusalsOfThisLayer(context: Context): Control[] {
  const { dialog } = context;
  if (dialog.layer !== 'first') return [];
  return dialog.controls.filter((control) => isRefusal(control) && !waitsForClick(control, context));
}

/** Hidden until somebody asks for the part that it stands in: a further layer, not a hidden refusal. */
function waitsForClick(refusal: Control, context: Context): boolean {
  const { dialog, measure } = context;
  const visibility = measure.visibility(refusal);
  if (visibility.kind !== 'hidden') return false;
  const { cause } = visibility;
  const others = dialog.controls.filter((control) => control !== refusal);
  const within = others.filter(({ node }) => isWithin(node, cause));
  if (within.some(({ role }) => role === 'toggle' || role === 'accept')) return true;
  const openers = others.filter((control) => isUsable(control, measure));
  if (openers.some(({ node }) => controls(node, refusal.node))) return true;
  if (!openers.some(({ role }) => role === 'manage')) return false;
  const isPart = cause !== refusal.node && (within.length > 0 || holdsText(cause, refusal.node));
  return isPart || others.some((other) => isHiddenStep(other, context));
}

/** A switch or “Save” that shows up together with the refusal, one by one. */
function isHiddenStep(control: Control, { measure }: Context): boolean {
  const { role } = control;
  return (role === 'toggle' || role === 'save') && measure.visibility(control).kind === 'hidden';
}

/** `aria-controls` names the element or one around it. */
function controls(opener: SnapshotElement, element: SnapshotElement): boolean {
  const ids = (opener.attributes.get('aria-controls') ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.some((id) => {
    const controlled = opener.elementById(id);
    return controlled !== undefined && isWithin(element, controlled);
  });
}

/** Words besides those of the control in it. */
function holdsText(element: SnapshotElement, control: SnapshotElement): boolean {
  const pending = [...element.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === control) continue;
    if (node.kind === 'element') pending.push(...node.children);
    else if (/\p{L}/u.test(node.text)) return true;
  }
  return false;
}

/** “Save” refuses with one click where every optional switch is off to begin with. */
export function savesRefusal({ dialog, measure }: Context): Control | undefined {
  if (!isRefusedBySaving(dialog)) return undefined;
  return dialog.controls.find((control) => control.role === 'save' && isUsable(control, measure));
}
