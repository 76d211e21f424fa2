/** Which switches a person has to turn until nothing is left on: as few as the layer allows. */
import {
  type Control,
  type Dialog,
  isOptionalToggle,
  listFew,
  MOST_FOLDS,
  nameInQuotes,
  openerOf,
  type SnapshotElement,
  saysYesUntouched,
  type ToggleControl,
} from '../../src/lint/define-rule.js';
import { wordings } from './wordings.js';

export interface SwitchingOff {
  readonly clicks: number;
  /** In words, one or two; empty when nothing is on. */
  readonly steps: readonly string[];
  /** More may be needed: the state of a switch is not known. */
  readonly atLeast: boolean;
}

/** Undefined where the layer has no optional switch. */
export function switchingOff(dialog: Dialog): SwitchingOff | undefined {
  const optional = dialog.controls.filter(isOptionalToggle);
  if (optional.length === 0) return undefined;
  const on = outermost(optional.filter((toggle) => saysYesUntouched(toggle, dialog) === true));
  const atLeast = optional.some((toggle) => saysYesUntouched(toggle, dialog) === undefined);
  // One switch for all of them is enough, whether or not it starts on.
  const master = optional.find(({ name }) => wordings.find(name, dialog.language).length > 0);
  const turned = master !== undefined && on.length > 1 ? [master] : on;
  const opened = openersOf(turned, dialog);
  const steps = [
    ...(opened.length === 0 ? [] : [`open ${listFew(opened.map(nameInQuotes))}`]),
    ...(turned.length === 0 ? [] : [`switch off ${listFew(turned.map(nameInQuotes))}`]),
  ];
  // A list is opened first.
  const lists = turned.filter(({ toggle }) => toggle.list === 'native' || toggle.list === 'opened').length;
  return { clicks: opened.length + turned.length + lists, steps, atLeast };
}

/** The tabs and folds that hide them, where the markup says which these are; an outer one stands before the inner. */
function openersOf(toggles: readonly Control[], dialog: Dialog): Control[] {
  const opened = new Set<Control>();
  for (const toggle of toggles) {
    const own: Control[] = [];
    let hidden = toggle;
    while (hidden.visibility.kind === 'hidden' && own.length < MOST_FOLDS) {
      const opener = openerOf(hidden.visibility.cause, dialog.controls.filter(mayOpen), dialog);
      if (opener === undefined || own.includes(opener)) break;
      own.unshift(opener);
      hidden = opener;
    }
    for (const opener of own) opened.add(opener);
  }
  return [...opened];
}

function mayOpen({ role }: Control): boolean {
  return role === 'manage' || role === 'other';
}

/** Without the switches of services that stand within the box of a group which has a switch of its own. */
function outermost(toggles: readonly ToggleControl[]): ToggleControl[] {
  const boxes = new Set(toggles.map(({ node }) => boxOf(node)));
  return toggles.filter(({ node }) => {
    for (let at = boxOf(node)?.parent; at !== undefined; at = at.parent) if (boxes.has(at)) return false;
    return true;
  });
}

function isBox({ tag, attributes }: SnapshotElement): boolean {
  return tag === 'li' || tag === 'fieldset' || tag === 'details' || attributes.get('role') === 'group';
}

function boxOf(node: SnapshotElement): SnapshotElement | undefined {
  for (let at = node.parent; at !== undefined; at = at.parent) if (isBox(at)) return at;
  return undefined;
}
