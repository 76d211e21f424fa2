/** Has every choice of a layer say yes, or every one say no, press by press. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import { type ListAnswer, listAnswers } from '../../dialog/list-answers.js';
import { isEditable } from '../../dialog/toggle-state.js';
import { classifyLabel } from '../../language/classify.js';
import { isOptionalToggle, saysYesUntouched, type ToggleControl } from '../../lint/authoring/choices.js';
import { MOST_FOLDS, openerOf } from '../../lint/authoring/layers.js';
import { nameInQuotes } from '../../lint/authoring/rule-helpers.js';
import { measurementsOf } from '../../salience/create-measurements.js';
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { isFold } from './view.js';
import type { Walk } from './walk.js';

/** From so many on it pays to look for one switch for all of them. */
const MANY = 3;

export type Wanted = 'yes' | 'no';

const ACTIONS = { yes: 'switch on', no: 'switch off' } as const;
const CONTRARY = { yes: 'says no', no: 'says yes' } as const;

/** @throws {Error} that says what could not be switched. */
export async function switchAll(wanted: Wanted, walk: Walk): Promise<void> {
  const turned = new Map<string, number>();
  for (;;) {
    const { dialog } = walk;
    if (dialog === undefined) throw new Error('the dialog went away before the choice was saved');
    const toggle = nextToTurn(wanted, dialog, turned);
    if (toggle === undefined) return;
    const times = (turned.get(keyOf(toggle)) ?? 0) + 1;
    if (times > 2) throw new Error(`${nameInQuotes(toggle)} stays as it is when it is pressed`);
    turned.set(keyOf(toggle), times);
    const own = await brought(toggle, walk);
    if (own === undefined || walk.dialog === undefined)
      throw new Error(`${nameInQuotes(toggle)} ${CONTRARY[wanted]} and could not be brought into view`);
    if (own.toggle?.list !== undefined)
      await walk.choose(own, (list) => answerFrom(list, own, wanted, dialog), walk.dialog);
    else await walk.press(own, walk.dialog, ACTIONS[wanted]);
  }
}

/** The optional choices that say no, or those that say yes, where nothing else is wanted. */
export function contraryTo(wanted: Wanted, dialog: Dialog): ToggleControl[] {
  const optional = dialog.controls.filter(isOptionalToggle);
  if (wanted === 'no') return optional.filter((toggle) => saysYesUntouched(toggle, dialog) === true);
  return optional.filter((one) =>
    isOneOfSeveral(one)
      ? one.toggle.on === false && answers('accept', one, dialog) && !isAnswered(one, optional, dialog)
      : saysYesUntouched(one, dialog) === false,
  );
}

/** What the optional choices that say yes are called. */
export function namesOfYes(dialog: Dialog): string[] {
  return contraryTo('no', dialog).map(({ name }) => name);
}

function isOneOfSeveral({ toggle }: ToggleControl): boolean {
  return toggle.alternatives.length > 0 && toggle.list === undefined;
}

/** The option of a list that says what is wanted. */
function answerFrom(
  list: SnapshotElement,
  { toggle }: Control,
  wanted: Wanted,
  { language }: Dialog,
): ListAnswer | undefined {
  const role = (wanted === 'yes') === (toggle?.onMeans !== 'objects') ? 'accept' : 'decline';
  return listAnswers(list, { language }).find((one) => one.role === role && isEditable(one.option));
}

/** Another answer to the same question says yes already. */
function isAnswered(one: ToggleControl, optional: readonly ToggleControl[], dialog: Dialog): boolean {
  const group = one.node.attributes.get('name');
  return (
    group !== undefined &&
    optional.some(
      (other) => other.node.attributes.get('name') === group && saysYesUntouched(other, dialog) === true,
    )
  );
}

function answers(answer: 'accept' | 'decline', { name, toggle }: Control, { language }: Dialog): boolean {
  const means = answer === 'accept' ? 'consents' : 'objects';
  return toggle?.onMeans === means || classifyLabel(name, { language }).role === answer;
}

function nextToTurn(
  wanted: Wanted,
  dialog: Dialog,
  turned: ReadonlyMap<string, number>,
): Control | undefined {
  const optional = dialog.controls.filter(isOptionalToggle);
  const unclear = optional.find((toggle) => saysYesUntouched(toggle, dialog) === undefined);
  if (unclear !== undefined) throw new Error(`whether ${nameInQuotes(unclear)} says yes is not known`);
  const contrary = contraryTo(wanted, dialog);
  const [next] = contrary;
  if (next === undefined) return undefined;
  const forAll = contrary.length < MANY ? undefined : contrary.find((toggle) => isForAll(toggle, dialog));
  if (forAll !== undefined && !turned.has(keyOf(forAll))) return forAll;
  return wanted === 'no' && isOneOfSeveral(next) ? otherAnswer(next, dialog) : next;
}

/** “Allow all services”: one switch for all of them. */
function isForAll({ name }: ToggleControl, { language }: Dialog): boolean {
  return classifyLabel(name, { language }).words.some(({ concept }) => concept === 'all');
}

/** Of several that exclude each other, the one that says no. */
function otherAnswer({ name, node, toggle }: ToggleControl, dialog: Dialog): Control {
  const group = node.attributes.get('name');
  const others = dialog.controls.filter(
    (one) =>
      one.toggle !== undefined &&
      one.node !== node &&
      one.node.attributes.get('name') === group &&
      toggle.alternatives.includes(one.name),
  );
  const refusing = others.find((one) => answers('decline', one, dialog));
  const found = refusing ?? (others.length === 1 ? others[0] : undefined);
  if (found === undefined) throw new Error(`which answer beside “${name}” says no is not known`);
  return found;
}

/** The switch itself, once what folds it away has been opened; undefined where that is not found. */
async function brought(toggle: Control, walk: Walk): Promise<Control | undefined> {
  let own: Control | undefined = toggle;
  const opened = new Set<number>();
  for (let folds = 0; folds <= MOST_FOLDS; folds += 1) {
    const { dialog } = walk;
    if (dialog === undefined || own === undefined || !isFolded(own, dialog)) return own;
    const opener = nextOpener(own, dialog, opened);
    if (opener === undefined) return undefined;
    opened.add(opener.node.id);
    await walk.press(opener, dialog, 'open');
    own = walk.dialog?.controls.find(({ node }) => node.id === toggle.node.id);
  }
  return undefined;
}

function isFolded(control: Control, dialog: Dialog): boolean {
  return measurementsOf(dialog).visibility(control).kind === 'hidden';
}

/** By what the markup says, else the closed fold that stands nearest before what is hidden. */
function nextOpener(toggle: Control, dialog: Dialog, opened: ReadonlySet<number>): Control | undefined {
  const visibility = measurementsOf(dialog).visibility(toggle);
  if (visibility.kind !== 'hidden') return undefined;
  const { cause } = visibility;
  const open = dialog.controls.filter(
    (one) => (isFold(one) || LEADS_ON.has(one.role)) && !opened.has(one.node.id) && !isFolded(one, dialog),
  );
  const marked = openerOf(cause, open, dialog);
  if (marked !== undefined) return marked;
  const folds = open.filter(({ node }) => node.attributes.get('aria-expanded') === 'false');
  return folds.findLast(({ node }) => node.id < cause.id);
}

const LEADS_ON: ReadonlySet<string> = new Set(['manage', 'other']);

function keyOf({ name, node }: Control): string {
  return `${node.id} ${name}`;
}
