/** Small things that several rules say or ask. */
import type { Control, Dialog, Passage } from '../../dialog/dialog.js';
import type { Measurements } from '../../salience/measurements.js';
import { textContent } from '../../snapshot/tree.js';

/** The control's name as a person would quote it, shortened; for messages. */
export function nameInQuotes(control: Control): string {
  return inQuotes(control.name === '' ? control.node.tag : control.name);
}

/** Words of a text between quotation marks, shortened; for messages. */
export function inQuotes(text: string): string {
  return `“${shorten(text)}”`;
}

/** At most 60 characters, the last an ellipsis where some are left out. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}

/** Rounds for display: two decimals unless told otherwise. */
export function round(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** It can be seen, but not used: really disabled, or `inert`. */
export function isOutOfUse(control: Control): boolean {
  return control.node.state.disabled || control.inert;
}

/** A control that refuses, whether or not a person can see it. */
export function isRefusal(control: Control): boolean {
  return control.role === 'decline';
}

/** The last text that a reader meets before the control: what a button answers. */
export function passageBefore(
  { node }: Control,
  { passages }: Dialog,
  measure: Measurements,
): Passage | undefined {
  const { id } = node;
  const ids = passageIdsOf(passages);
  for (let i = ids.length - 1; i >= 0; i--) {
    const passage = passages[i];
    if ((ids[i] ?? id) < id && passage !== undefined && measure.visibilityOf(passage.node).kind !== 'hidden')
      return passage;
  }
  return undefined;
}

const passageIds = new WeakMap<readonly Passage[], readonly number[]>();

/** Kept, since every one of thousands of controls may ask what stands before it. */
function passageIdsOf(passages: readonly Passage[]): readonly number[] {
  const known = passageIds.get(passages) ?? passages.map(({ node }) => node.id);
  passageIds.set(passages, known);
  return known;
}

/** A letter or a digit to read: a cross is none, whatever it is called. */
export function showsWords({ node, name }: Control): boolean {
  const shown = textContent(node).trim() || (node.tag === 'input' ? name : '');
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(shown);
}

/** It can be seen, read and used. */
export function isUsable(control: Control, measure: Measurements): boolean {
  return (
    !isOutOfUse(control) &&
    measure.visibility(control).kind === 'visible' &&
    measure.unreadableLabel(control) === undefined
  );
}
