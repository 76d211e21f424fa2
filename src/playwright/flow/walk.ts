/** Goes one way through the dialog on a visit of its own, and counts what it takes. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import type { ListAnswer } from '../../dialog/list-answers.js';
import { nameInQuotes } from '../../lint/authoring/rule-helpers.js';
import type { FlowStep, FlowWay } from '../../lint/report.js';
import { uniqueSelector } from '../../snapshot/selectors.js';
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import { readStored, type Stored } from './stored.js';
import { namesOfYes, switchAll, type Wanted } from './switch-all.js';
import type { Layer, Manner, Standing, Tour } from './tour.js';
import {
  findAgain,
  findById,
  type Handle,
  handleOf,
  isOnTop,
  offeredIn,
  signatureOf,
  type View,
  wordsSeenIn,
} from './view.js';

export type Goal = 'accept' | 'refuse' | 'close';

/** To press a button that commits choices: with those as they are set, or all of them switched off; and nothing after it. */
export type Trial = 'untouched' | 'switched off';

/** Which layer to go to, and what to press there. */
export interface Plan {
  readonly layer: Layer;
  /** The press that answers. A `save` comes after everything optional has been switched on, or off. */
  readonly by: Handle;
  /** So many clicks it takes at least. */
  readonly leastClicks: number;
}

export interface Walked {
  readonly way: FlowWay;
  /** Why it did not end. */
  readonly reason: string | undefined;
  /** A person might have come to an end: something was left alone, took too long, or was kept from happening. */
  readonly isCutShort: boolean;
  /** What the page had stored before and after. */
  readonly stored: Stored | undefined;
  /** Names of the optional choices that said yes as the answer was pressed. */
  readonly saidYes: readonly string[];
}

/** Roles that answer in the sense of a goal, the plainest first. */
const ANSWERS = {
  accept: ['accept', 'save'],
  refuse: ['decline', 'save'],
  close: ['close'],
  untouched: [],
  'switched off': [],
} as const;

/** What the choices of a layer are to say before its button is pressed; undefined where it does not go by them. */
function wantedBefore({ role }: Control, aim: Goal | Trial): Wanted | undefined {
  if (aim === 'switched off') return 'no';
  if (role !== 'save' || aim === 'untouched') return undefined;
  return aim === 'accept' ? 'yes' : 'no';
}

/** More answers in a row than any dialog asks for. */
const MOST_ANSWERS = 6;

/** The option of a list that says what is wanted. */
type FindAnswer = (list: SnapshotElement) => ListAnswer | undefined;

function answerIn(list: Control, found: ListAnswer | undefined): ListAnswer {
  if (found === undefined)
    throw new Error(`no option of ${nameInQuotes(list)} is known to say what is wanted`);
  return found;
}

export class Walk {
  readonly steps: FlowStep[] = [];
  saidYes: readonly string[] = [];
  private readonly words: number[] = [];

  constructor(
    readonly tour: Tour,
    private at: Standing,
  ) {
    this.count();
  }

  get standing(): Standing {
    return this.at;
  }

  /** The part of the dialog that is faced; undefined once all of it is gone. */
  get dialog(): Dialog | undefined {
    return this.tour.facing(this.at.view);
  }

  /** @throws {Error} where the control is left alone or cannot be pressed. */
  async press(
    control: Control,
    dialog: Dialog,
    action: FlowStep['action'] = 'press',
    patienceMs?: number,
    isAnswer = false,
  ): Promise<void> {
    const before = signatureOf(dialog);
    const then = await this.pressNoting(control, dialog, action, { patienceMs });
    this.at = isAnswer ? await this.tour.outlast(then) : then;
    const now = this.dialog;
    if (action === 'press' && now !== undefined && signatureOf(now) !== before) this.count();
  }

  /**
   * Opens a list and presses one of its options: two clicks, or one where it is open as it stands.
   *
   * @param find What to choose, of the list as it is then; undefined where that is not there (yet).
   * @throws {Error} where that cannot be done.
   */
  async choose(list: Control, find: FindAnswer, dialog: Dialog): Promise<void> {
    if (list.toggle?.list === 'native') {
      const { text, position } = answerIn(list, find(list.node));
      this.at = await this.pressNoting(list, dialog, 'open', { option: position });
      this.note('choose', list, text, false);
      return;
    }
    const own = (view: View) => findById(view.snapshot, list.node.id);
    const isThere = (view: View) => {
      const now = own(view);
      return now !== undefined && find(now)?.option.measuredBox !== undefined;
    };
    const isOpen = list.node.attributes.get('aria-expanded') ?? String(isThere(this.at.view));
    if (list.toggle?.list === 'opened' && isOpen !== 'true')
      this.at = await this.pressNoting(list, dialog, 'open');
    this.at = await this.tour.waitFor(this.at, isThere);
    const now = own(this.at.view);
    const { option, text } = answerIn(list, now && find(now));
    // What else the option might do is looked at as of any button.
    const pressed: Control = { ...list, node: option, name: text, role: 'other', toggle: undefined };
    this.at = await this.pressNoting(pressed, dialog, 'choose');
  }

  /** Goes to a layer by the presses that opened it. */
  async goTo(layer: Layer): Promise<void> {
    const { openedBy } = layer;
    if (openedBy === undefined) return;
    await this.goTo(openedBy.layer);
    const { dialog } = this;
    const control = dialog && findAgain(openedBy.by, dialog);
    if (dialog === undefined || control === undefined)
      throw new Error(`“${openedBy.by.name}” was not there again on another visit`);
    await this.press(control, dialog);
  }

  get way(): Omit<FlowWay, 'ended'> {
    return {
      clicks: this.steps.length,
      scrolls: this.steps.filter(({ scrolled }) => scrolled).length,
      layers: this.words.length,
      words: this.words.reduce((sum, words) => sum + words, 0),
      steps: this.steps,
    };
  }

  private async pressNoting(
    control: Control,
    dialog: Dialog,
    action: FlowStep['action'],
    how: Manner = {},
  ): Promise<Standing> {
    const reason = this.tour.whyNot(control, dialog, this.at);
    if (reason !== undefined) throw new Error(`${nameInQuotes(control)} was left alone: ${reason}`);
    const { scrolled, ...then } = await this.tour.press(this.at, control, how);
    this.note(action, control, control.name, scrolled);
    return then;
  }

  private note(action: FlowStep['action'], { node }: Control, name: string, scrolled: boolean): void {
    this.steps.push({ action, name, selector: uniqueSelector(node), layer: this.words.length, scrolled });
  }

  private count(): void {
    const { dialog } = this;
    if (dialog !== undefined) this.words.push(wordsSeenIn(dialog));
  }
}

/** Carries a plan out. Never throws: what goes wrong is the reason. */
export async function carryOut(plan: Plan, aim: Goal | Trial, tour: Tour): Promise<Walked> {
  let standing: Standing | undefined;
  let walk: Walk | undefined;
  try {
    standing = await tour.arrive();
    const home = standing.visit.page.url();
    const before = await readStored(standing.visit);
    walk = new Walk(tour, standing);
    await walk.goTo(plan.layer);
    await answer(walk, plan.by, aim);
    const reason = walk.dialog === undefined ? whyElsewhere(standing, home) : whyNotOver(walk);
    const after = await readStored(standing.visit);
    const stored = before === undefined || after === undefined ? undefined : { before, after };
    const isElsewhere = reason !== undefined && walk.dialog === undefined;
    const isCutShort = isElsewhere || (reason !== undefined && standing.visit.stopped.size > 0);
    return {
      way: { ...walk.way, ended: reason === undefined },
      reason,
      isCutShort,
      stored,
      saidYes: walk.saidYes,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const way = walk?.way ?? { clicks: 0, scrolls: 0, layers: 0, words: 0, steps: [] };
    return { way: { ...way, ended: false }, reason, isCutShort: true, stored: undefined, saidYes: [] };
  } finally {
    if (standing !== undefined) await tour.leave(standing.visit);
  }
}

/** Presses the answer, and answers in the same sense whatever the dialog asks back. */
async function answer(walk: Walk, by: Handle, aim: Goal | Trial): Promise<void> {
  const pressed = new Set<string>();
  for (let count = 0; count < MOST_ANSWERS; count += 1) {
    const { dialog } = walk;
    if (dialog === undefined) return;
    const control = count === 0 ? findAgain(by, dialog) : nextAnswer(dialog, aim, pressed);
    if (control === undefined) {
      if (count === 0) throw new Error(`“${by.name}” was not there again on another visit`);
      return;
    }
    const wanted = wantedBefore(control, aim);
    if (wanted !== undefined) await switchAll(wanted, walk);
    const handle = handleOf(control, dialog);
    pressed.add(keyOf(handle));
    const own = walk.dialog && findAgain(handle, walk.dialog);
    if (own === undefined || walk.dialog === undefined)
      throw new Error(`${nameInQuotes(control)} went away before it could be pressed`);
    const layer = walk.tour.known(dialog);
    walk.saidYes = namesOfYes(walk.dialog);
    await walk.press(own, walk.dialog, 'press', undefined, true);
    const next = walk.dialog;
    if (next !== undefined && layer !== undefined && next.root.id !== dialog.root.id)
      await walk.tour.learn(walk.standing, next, { layer, by: handle });
  }
}

function nextAnswer(dialog: Dialog, aim: Goal | Trial, pressed: ReadonlySet<string>): Control | undefined {
  const offered = offeredIn(dialog).filter(
    (one) => isOnTop(one) && !pressed.has(keyOf(handleOf(one, dialog))),
  );
  for (const role of ANSWERS[aim]) {
    const found = offered.find((one) => one.role === role);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf({ role, name, place }: Handle): string {
  return [role, name, place].join('\n');
}

/** Going to `about:blank`, or where a server sends the page when it loads itself anew, is no request to be stopped. */
function whyElsewhere({ visit: { page } }: Standing, home: string): string | undefined {
  const now = page.url();
  return originOf(now) === originOf(home) ? undefined : `the page went to ${now}`;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin + new URL(url).protocol : url;
}

function whyNotOver({ steps, standing }: Walk): string {
  const last = steps.at(-1);
  const [stopped] = [...standing.visit.stopped].slice(-1);
  const name = last === undefined ? '' : ` after “${last.name}”`;
  return stopped === undefined
    ? `the dialog is still there${name}`
    : `the dialog is still there${name}, and the page was kept from ${stopped}`;
}
