/** Finds the layers behind the first one: presses what may lead on, and looks at what is shown then. */
import type { Dialog } from '../../dialog/dialog.js';
import type { Layer, Standing, Tour } from './tour.js';
import {
  findAgain,
  type Handle,
  handleOf,
  isFold,
  isOnTop,
  isUnfolded,
  offeredIn,
  signatureOf,
} from './view.js';
import { Walk } from './walk.js';

interface Lead {
  readonly layer: Layer;
  readonly by: Handle;
}

/** Tabs and folds show at once what they have, or have nothing. */
const FOLD_PATIENCE_MS = 400;
/** Of the tabs and folds of one layer no more are opened: more are a list of partners. */
const MOST_LOOKED_INTO = 6;

/** @param at Where the first layer is shown; it is left in the end. */
export async function explore(at: Standing, tour: Tour): Promise<void> {
  const { first, bounds } = tour;
  if (first === undefined) return;
  // The rest is for the ways themselves.
  const mostPresses = Math.ceil(bounds.maxPresses / 2);
  const pending = leadsOf(first);
  let walk: Walk | undefined = new Walk(tour, at);
  try {
    for (let lead = pending.shift(); lead !== undefined; lead = pending.shift()) {
      if (lead.layer.depth >= bounds.maxLayers || tour.presses >= mostPresses) {
        tour.bounded = true;
        continue;
      }
      walk = await backTo(lead.layer, walk, tour);
      const found = walk && (await follow(lead, walk, tour));
      // What was just opened is looked into first, since it is on the screen.
      if (found !== undefined) pending.unshift(...leadsOf(found));
    }
  } finally {
    if (walk !== undefined) await tour.leave(walk.standing.visit);
  }
}

/** On the same visit where the layer is still shown, else on another one; undefined where it could not be reached again. */
async function backTo(layer: Layer, walk: Walk | undefined, tour: Tour): Promise<Walk | undefined> {
  if (walk?.dialog !== undefined && signatureOf(walk.dialog) === layer.signature) return walk;
  if (walk !== undefined) await tour.leave(walk.standing.visit);
  let again: Walk | undefined;
  try {
    again = new Walk(tour, await tour.arrive());
    await again.goTo(layer);
    return again;
  } catch {
    if (again !== undefined) await tour.leave(again.standing.visit);
    return undefined;
  }
}

/** Presses what leads on; the layer that was not met before, where it shows one. */
async function follow({ layer, by }: Lead, walk: Walk, tour: Tour): Promise<Layer | undefined> {
  const before = walk.dialog;
  const control = before && findAgain(by, before);
  if (before === undefined || control === undefined) return undefined;
  const isPart = isFold(control);
  try {
    await walk.press(control, before, isPart ? 'open' : 'press', isPart ? FOLD_PATIENCE_MS : undefined);
  } catch {
    return undefined;
  }
  const now = walk.dialog;
  if (now === undefined || tour.known(now) !== undefined) return undefined;
  if (isPart && !hasNew(now, before)) return undefined;
  return tour.learn(walk.standing, now, { layer, by });
}

/** Controls that were not there at all, shown or not. */
function hasNew(now: Dialog, before: Dialog): boolean {
  const names = new Set(before.controls.map(({ role, name }) => `${role} ${name}`));
  return now.controls.some(({ role, name }) => !names.has(`${role} ${name}`));
}

function leadsOf(layer: Layer): Lead[] {
  const { dialog } = layer;
  const opened = new Set<string>();
  for (let at = layer.openedBy; at !== undefined; at = at.layer.openedBy) opened.add(at.by.name);
  const offered = offeredIn(dialog).filter((one) => isOnTop(one) && !opened.has(one.name));
  const leads = offered.filter((one) => one.role === 'manage' && !isFold(one));
  const folds = offered.filter((one) => isFold(one) && !isUnfolded(one)).slice(0, MOST_LOOKED_INTO);
  return [...leads, ...folds].map((one) => ({ layer, by: handleOf(one, dialog) }));
}
