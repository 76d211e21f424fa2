/** Tries the ways to one goal, the shortest first, until a longer one could not be shorter. */
import type { Control } from '../../dialog/dialog.js';
import { isOptionalToggle } from '../../lint/authoring/choices.js';
import type { FlowWay } from '../../lint/report.js';
import { contraryTo } from './switch-all.js';
import type { Layer, Tour } from './tour.js';
import { handleOf, offeredIn } from './view.js';
import { carryOut, type Goal, type Plan, type Walked } from './walk.js';

export interface Found {
  /** Null where no way was found; one that did not end where none ended. */
  readonly way: FlowWay | null;
  readonly reason: string | undefined;
  readonly stored: Walked['stored'];
  /** Which press answers on this way, where it ended. */
  readonly plan: Plan | undefined;
}

const NOTHING: Record<Goal, string> = {
  accept: 'neither a control that accepts nor choices to save were found on the layers that were met',
  refuse: 'neither a control that refuses nor choices to save were found on the layers that were met',
  close: 'the first layer has no close button',
};

interface Attempt {
  readonly walked: Walked;
  readonly leastClicks: number;
}

const PLAIN_ANSWER = { accept: 'accept', refuse: 'decline' } as const;

export async function findShortest(goal: Goal, tour: Tour): Promise<Found> {
  const tried = new Set<string>();
  const failed: Attempt[] = [];
  let best: (Walked & { readonly plan: Plan }) | undefined;
  // Layers may be met on the way, so the plans are made anew.
  for (;;) {
    const plan = plansTo(goal, tour).find((one) => !tried.has(keyOf(one)));
    if (plan === undefined) break;
    if (best !== undefined && plan.leastClicks >= best.way.clicks) break;
    tried.add(keyOf(plan));
    const walked = await carryOut(plan, goal, tour);
    if (!walked.way.ended) failed.push({ walked, leastClicks: plan.leastClicks });
    else if (best === undefined || walked.way.clicks < best.way.clicks) best = { ...walked, plan };
  }
  if (best === undefined) return nothingEnded(goal, failed);
  const { way, stored, plan } = best;
  // A person might have come to an end on a shorter way that was not gone to its own.
  const shorter = failed.find(({ walked, leastClicks }) => walked.isCutShort && leastClicks < way.clicks);
  return shorter === undefined
    ? { way, reason: undefined, stored, plan }
    : { way: null, reason: shorter.walked.reason, stored: undefined, plan: undefined };
}

function nothingEnded(goal: Goal, [first]: readonly Attempt[]): Found {
  if (first === undefined) return { way: null, reason: NOTHING[goal], stored: undefined, plan: undefined };
  const { way, reason } = first.walked;
  return { way: way.clicks === 0 ? null : way, reason, stored: undefined, plan: undefined };
}

/** All that is known to lead there, the fewest clicks first; of as many, the plain answer before choices that are saved. */
function plansTo(goal: Goal, { layers }: Tour): Plan[] {
  const plans = layers.flatMap((layer) =>
    offeredIn(layer.dialog).flatMap((control): Plan[] => {
      const clicks = clicksToAnswer(control, goal, layer);
      const by = handleOf(control, layer.dialog);
      return clicks === undefined ? [] : [{ layer, by, leastClicks: layer.depth - 1 + clicks }];
    }),
  );
  const isSaving = ({ by }: Plan): number => (by.role === 'save' ? 1 : 0);
  return plans.sort((one, other) => one.leastClicks - other.leastClicks || isSaving(one) - isSaving(other));
}

/** On the layer itself, at least; undefined where the control is no answer of this kind. */
function clicksToAnswer({ role }: Control, goal: Goal, { dialog, depth }: Layer): number | undefined {
  if (goal === 'close') return role === 'close' && depth === 1 ? 1 : undefined;
  if (role === PLAIN_ANSWER[goal]) return 1;
  if (role !== 'save' || !dialog.controls.some(isOptionalToggle)) return undefined;
  return contraryTo(goal === 'accept' ? 'yes' : 'no', dialog).length > 0 ? 2 : 1;
}

function keyOf({ layer, by }: Plan): string {
  return [layer.index, by.role, by.name, by.place].join('\n');
}
