/** Presses a control as a person does: once more where nothing at all has come of it. */
import type { Control } from '../../dialog/dialog.js';
import { nameInQuotes } from '../../lint/authoring/rule-helpers.js';
import type { Aim } from '../../snapshot/live/aim.js';
import { uniqueSelector } from '../../snapshot/selectors.js';
import { until, within } from './time.js';
import { stateOf, traceOn, type View } from './view.js';
import type { Visit } from './visit.js';

/** So long somebody sees nothing happen before they press again, each time. */
const AGAIN_AFTER_MS = [1000, 2000] as const;
/** What was read longer ago may have become another by itself. */
const STALE_MS = 500;

type Point = Exclude<Aim, { readonly missed: string }>;

export interface Pressing {
  readonly control: Control;
  /** What was seen last. */
  readonly view: View;
  readonly visit: Visit;
  /** The option to choose of a list, by its position; without one the control is pressed. */
  readonly option?: number | undefined;
  look(): Promise<View>;
  /** For what comes of the press. */
  readonly patienceMs: number;
  /** For the page to take the press. */
  readonly stepTimeoutMs: number;
  /** Notes a press; false where there are none left. */
  mayPress(): boolean;
}

export interface Pressed {
  readonly view: View;
  /** It had to be scrolled to. */
  readonly scrolled: boolean;
}

/**
 * Pages show buttons before they listen to them: a press of which nothing has come counts as one with the next.
 * It is not made again where the page has asked for something, or the control itself has changed (“Loading …”).
 *
 * @throws {Error} where it cannot be pressed.
 */
export async function pressUntilHeard(pressing: Pressing): Promise<Pressed> {
  const { control, visit, look, patienceMs, mayPress } = pressing;
  const selector = uniqueSelector(control.node);
  const first = await visit.aim(selector);
  if ('missed' in first) throw new Error(`${nameInQuotes(control)} cannot be pressed: ${first.missed}`);
  const isStale = performance.now() - pressing.view.readAt > STALE_MS;
  const before = isStale ? await look() : pressing.view;
  const state = stateOf(before);
  const trace = traceOn(control, before);
  const asked = visit.asked();
  const stopped = visit.stopped.size;
  const isOver = (seen: View) => stateOf(seen) !== state || visit.stopped.size > stopped;
  const hasBegun = (seen: View) => visit.asked() > asked || traceOn(control, seen) !== trace;
  const end = performance.now() + patienceMs;
  const left = () => Math.max(0, end - performance.now());
  let aim: Aim = first;
  let seen = before;
  for (const wait of [...AGAIN_AFTER_MS, patienceMs]) {
    if ('missed' in aim || !mayPress()) break;
    // A page that never comes back from a press does not answer it either.
    await within(pressing.stepTimeoutMs, 'A press', act(pressing, aim, selector));
    seen = await until(look, isOver, Math.min(wait, left()));
    if (isOver(seen) || hasBegun(seen) || left() === 0) break;
    aim = await visit.aim(selector);
  }
  const view = isOver(seen) ? seen : await until(look, isOver, left());
  return { view, scrolled: first.scrolled };
}

async function act({ control, visit, option }: Pressing, { x, y }: Point, selector: string): Promise<void> {
  if (option === undefined) return visit.page.mouse.click(x, y);
  if (!(await visit.choose(selector, option)))
    throw new Error(`nothing could be chosen from ${nameInQuotes(control)}`);
}
