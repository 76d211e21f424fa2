/** What buttons that commit choices leave behind where the choices were left as the dialog had set them. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import { classifyLabel } from '../../language/classify.js';
import { isOptionalToggle, saysYesUntouched } from '../../lint/authoring/choices.js';
import type { FlowUntouched, FlowWay } from '../../lint/report.js';
import { measurementsOf } from '../../salience/create-measurements.js';
import { uniqueSelector } from '../../snapshot/selectors.js';
import { canCompare, compareStored, notAsAccepted } from './compare-stored.js';
import type { Found } from './shortest.js';
import type { Stored } from './stored.js';
import { namesOfYes } from './switch-all.js';
import type { Layer, Tour } from './tour.js';
import { findAgain, handleOf, isOnTop, offeredIn } from './view.js';
import { carryOut, type Plan } from './walk.js';

/** Each takes a visit, or two. */
const MOST_BUTTONS = 3;

/** A way that came to its end. */
interface Over extends Found {
  readonly way: FlowWay;
  readonly stored: Stored;
}

/** What both answers left, to compare with. */
interface Answers {
  readonly accept: Over;
  readonly refuse: Over;
}

interface Committing {
  readonly plan: Plan;
  readonly layer: Layer;
  readonly control: Control;
}

/**
 * Presses what commits choices of which one says yes, or may, before anybody has chosen. Only where accepting and
 * refusing both came to an end, and left something different to compare with.
 */
export async function pressUntouched(accept: Found, refuse: Found, tour: Tour): Promise<FlowUntouched[]> {
  if (!isOver(accept) || !isOver(refuse) || !canCompare(accept.stored, refuse.stored)) return [];
  const pressed: FlowUntouched[] = [];
  for (const one of buttonsToTry(tour)) {
    if (pressed.length >= MOST_BUTTONS || !hasPressesFor(one, tour)) {
      tour.bounded = true;
      break;
    }
    const answers = { accept, refuse };
    const isItself = one.control.role === 'accept' && isSamePress(one, accept);
    const measured = isItself
      ? await compareWithSwitchedOff(one, answers, tour)
      : await compareWithAnswers(one, answers, tour);
    pressed.push({ ...described(one), ...measured });
  }
  return pressed;
}

type Measured = Omit<FlowUntouched, 'dialog' | 'selector' | 'name'>;

async function compareWithAnswers(
  one: Committing,
  { accept, refuse }: Answers,
  tour: Tour,
): Promise<Measured> {
  // Where all say yes and nothing else accepts, saving them is the way to accept that was gone.
  const isGone = isSamePress(one, accept) && accept.way.steps.every(({ action }) => action === 'press');
  const { way, stored, saidYes } = isGone
    ? { ...accept, saidYes: namesOfYes(one.layer.dialog) }
    : await carryOut(one.plan, 'untouched', tour);
  const compared =
    way.ended && stored !== undefined
      ? compareStored(accept.stored, refuse.stored, stored)
      : { stores: null, entries: [] };
  return { ...way, ...compared, saidYes, goesBySwitches: null };
}

/** The button is the one that accepts: whether it would have left the same with the switches off. */
async function compareWithSwitchedOff(
  one: Committing,
  { accept, refuse }: Answers,
  tour: Tour,
): Promise<Measured> {
  const { way, stored } = await carryOut(one.plan, 'switched off', tour);
  const isKnown = way.ended && stored !== undefined;
  const entries = isKnown ? notAsAccepted(accept.stored, refuse.stored, stored) : [];
  return {
    ...accept.way,
    saidYes: namesOfYes(one.layer.dialog),
    stores: null,
    entries,
    goesBySwitches: isKnown ? entries.length > 0 : null,
  };
}

function described({ layer, control }: Committing): Pick<FlowUntouched, 'dialog' | 'selector' | 'name'> {
  return {
    dialog: uniqueSelector(layer.dialog.root),
    selector: uniqueSelector(control.node),
    name: control.name,
  };
}

function isOver(found: Found): found is Over {
  return found.way?.ended === true && found.stored !== undefined;
}

/** Each button once, on the layer where it was met first. */
function buttonsToTry({ layers }: Tour): Committing[] {
  const found = new Map<number, Committing>();
  for (const layer of layers) {
    for (const control of committingIn(layer.dialog)) {
      if (found.has(control.node.id)) continue;
      const plan = { layer, by: handleOf(control, layer.dialog), leastClicks: layer.depth };
      found.set(control.node.id, { plan, layer, control });
    }
  }
  return [...found.values()];
}

/** What saves; where nothing does, what accepts without saying that it accepts all, and choices stand beside it. */
function committingIn(dialog: Dialog): Control[] {
  const open = dialog.controls.filter(
    (control) => isOptionalToggle(control) && saysYesUntouched(control, dialog) !== false,
  );
  if (open.length === 0) return [];
  const offered = offeredIn(dialog).filter((control) => isOnTop(control));
  const saves = offered.filter(({ role }) => role === 'save');
  if (saves.length > 0) return saves;
  const measure = measurementsOf(dialog);
  const isBeside = open.some((toggle) => measure.visibility(toggle).kind !== 'hidden');
  return isBeside ? offered.filter((one) => one.role === 'accept' && !saysAll(one, dialog)) : [];
}

function saysAll({ name }: Control, { language }: Dialog): boolean {
  return classifyLabel(name, { language }).words.some(({ concept }) => concept === 'all');
}

function hasPressesFor({ plan }: Committing, { presses, bounds }: Tour): boolean {
  return presses + plan.leastClicks <= bounds.maxPresses;
}

function isSamePress({ control }: Committing, { plan }: Found): boolean {
  return plan !== undefined && findAgain(plan.by, plan.layer.dialog)?.node.id === control.node.id;
}
