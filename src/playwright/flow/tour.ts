/** All visits to one page together: what is known of its dialog, what was pressed, and how much more may be. */
import type { Control, Dialog } from '../../dialog/dialog.js';
import type { ResolvedConfig } from '../../lint/config.js';
import type { Flow } from '../../lint/report.js';
import type { LiveSnapshot } from '../../snapshot/live/live-snapshot.js';
import { uniqueSelector } from '../../snapshot/selectors.js';
import type { SnapshotElement } from '../../snapshot/snapshot.js';
import type { Bounds } from './flow-config.js';
import { whyLeftAlone } from './may-press.js';
import { pressUntilHeard } from './press.js';
import { pause, until } from './time.js';
import {
  closedFramesIn,
  firstOf,
  type Handle,
  isOnTop,
  offeredIn,
  signatureOf,
  stateOf,
  type View,
  viewOf,
} from './view.js';
import { type Destination, openVisit, type Visit } from './visit.js';

/** A layer of the dialog that was met. */
export interface Layer {
  /** From 0, in the order in which they were met. */
  readonly index: number;
  readonly signature: string;
  /** As it was in the variant that is walked in. */
  readonly dialog: Dialog;
  /** One for each variant. */
  readonly snapshots: readonly LiveSnapshot[];
  /** From 1. */
  readonly depth: number;
  readonly openedBy: { readonly layer: Layer; readonly by: Handle } | undefined;
}

/** How a control is pressed. */
export interface Manner {
  readonly patienceMs?: number | undefined;
  /** Its position in a list. */
  readonly option?: number | undefined;
}

/** Where somebody stands on a visit. */
export interface Standing {
  readonly visit: Visit;
  readonly view: View;
}

/** So many presses have been made that there are none left. */
class OutOfPresses extends Error {
  override readonly name = 'OutOfPresses';
}

/** What has stayed as it is for so long has been built. */
const STEADY_MS = 1000;
const CLOSED_FRAME = 'it is a frame of another origin, which is not looked into';
/** A dialog that has not changed for so long is all there; it is not waited for longer than that. */
const BUILT_MS = 250;
const MOST_BUILDING_MS = 2000;
/** So long nothing that can be answered has to be there before a dialog with nothing but settings is taken for all. */
const NO_ANSWER_MS = 1500;
/** So long a dialog may stay to show the answer that was given before it goes. */
const LINGERING_MS = 2000;
/** What comes in place of a dialog that goes may take a moment. */
const AFTERMATH_MS = 200;

export class Tour {
  readonly layers: Layer[] = [];
  readonly stopped = new Set<string>();
  presses = 0;
  visits = 0;
  bounded = false;
  private readonly alone = new Map<string, Flow['explored']['leftAlone'][number]>();
  /** Dialogs that were there from the start and are not the one that is gone through. */
  private others: ReadonlySet<number> = new Set();
  private boxes: ReadonlySet<number> = new Set();
  /** The first layer has nothing but settings to open. */
  private isLeading = false;
  private readonly open = new Set<Visit>();

  constructor(
    readonly to: Destination,
    readonly config: ResolvedConfig,
    readonly bounds: Bounds,
  ) {}

  get first(): Layer | undefined {
    return this.layers[0];
  }

  get leftAlone(): Flow['explored']['leftAlone'] {
    return [...this.alone.values()];
  }

  /** A first visit: finds out which dialog it is about. There is no first layer where the page shows none in time. */
  async meet(): Promise<Standing> {
    const visit = await this.visit();
    const since = performance.now();
    const look = async () => {
      this.isLeading = performance.now() - since > NO_ANSWER_MS;
      const snapshot = await visit.read();
      const answered = viewOf(snapshot, this.config);
      if (firstOf(answered.dialogs, false) === undefined && this.isLeading)
        return viewOf(snapshot, this.config, undefined, true);
      this.isLeading = false;
      return answered;
    };
    const hasFirst = ({ dialogs }: View) => firstOf(dialogs, this.isLeading) !== undefined;
    const seen = await until(look, hasFirst, this.bounds.stepTimeoutMs);
    const view = hasFirst(seen) ? await steady(look, seen) : seen;
    const first = firstOf(view.dialogs, this.isLeading);
    if (first === undefined) return { visit, view };
    this.others = new Set(view.dialogs.filter((one) => one !== first).map(({ root }) => root.id));
    this.boxes = view.boxes;
    await this.learn({ visit, view }, first, undefined);
    return { visit, view };
  }

  /** A visit on which the first layer is shown. @throws {Error} where it does not show in time. */
  async arrive(): Promise<Standing> {
    const visit = await this.visit();
    const wanted = this.first?.signature;
    let state = '';
    let since = 0;
    const view = await until(
      () => this.look(visit),
      (seen) => {
        const dialog = this.facing(seen);
        if (dialog === undefined) return false;
        if (signatureOf(dialog) === wanted) return true;
        // Another number of partners, another wording: it will not become what it was.
        if (stateOf(seen) !== state) since = performance.now();
        state = stateOf(seen);
        return performance.now() - since > STEADY_MS;
      },
      this.bounds.stepTimeoutMs,
    );
    if (this.facing(view) === undefined) {
      await this.leave(visit);
      throw new Error('on another visit the page did not show the dialog');
    }
    return { visit, view: await steady(() => this.look(visit), view) };
  }

  /** The part of the dialog that a person faces: undefined once it is gone. */
  facing({ dialogs }: View): Dialog | undefined {
    const first = this.first?.dialog;
    const own = dialogs.filter(({ root, kind }) => {
      if (this.others.has(root.id)) return false;
      return first === undefined || root.id === first.root.id || kind === first.kind || kind === 'other';
    });
    const free = own.filter((dialog) => offeredIn(dialog).some((one) => isOnTop(one)));
    const candidates = free.length > 0 ? free : own;
    const unmet = candidates.filter((dialog) => this.known(dialog) === undefined);
    const beyond = candidates.filter(({ root }) => root.id !== first?.root.id);
    return unmet.at(-1) ?? beyond.at(-1) ?? candidates.at(-1);
  }

  known(dialog: Dialog): Layer | undefined {
    const signature = signatureOf(dialog);
    return this.layers.find((layer) => layer.signature === signature);
  }

  /** Notes a layer that was not met before. */
  async learn({ visit }: Standing, dialog: Dialog, openedBy: Layer['openedBy']): Promise<Layer> {
    const known = this.known(dialog);
    if (known !== undefined) return known;
    const layer: Layer = {
      index: this.layers.length,
      signature: signatureOf(dialog),
      dialog,
      snapshots: await visit.readAll(this.config.variants),
      depth: (openedBy?.layer.depth ?? 0) + 1,
      openedBy,
    };
    this.layers.push(layer);
    for (const frame of closedFramesIn(dialog.root))
      this.leaveAlone(frame, frame.attributes.get('title') ?? '', CLOSED_FRAME);
    return layer;
  }

  /** Why a control is left alone; it is noted. */
  whyNot(control: Control, dialog: Dialog, { visit }: Standing): string | undefined {
    const reason = whyLeftAlone(control, dialog, visit.page.url());
    if (reason === undefined) return undefined;
    this.leaveAlone(control.node, control.name, reason);
    return reason;
  }

  private leaveAlone(node: SnapshotElement, name: string, reason: string): void {
    const selector = uniqueSelector(node);
    this.alone.set(selector, { selector, name, reason });
  }

  /**
   * Presses a control, and waits for what comes of it.
   *
   * @param how For what comes of it the page has `patienceMs`; of a list, `option` is chosen.
   * @throws {OutOfPresses} at the bound; {Error} where it cannot be pressed.
   */
  async press(
    standing: Standing,
    control: Control,
    { patienceMs = this.bounds.stepTimeoutMs, option }: Manner = {},
  ): Promise<Standing & { readonly scrolled: boolean }> {
    const { visit, view } = standing;
    const { stepTimeoutMs, maxPresses } = this.bounds;
    if (this.presses >= maxPresses) {
      this.bounded = true;
      throw new OutOfPresses(`there are no more than ${maxPresses} presses (maxPresses)`);
    }
    const mayPress = () => {
      if (this.presses >= maxPresses) return false;
      this.presses += 1;
      return true;
    };
    const look = () => this.look(visit);
    const pressed = await pressUntilHeard({
      control,
      view,
      visit,
      option,
      look,
      patienceMs,
      stepTimeoutMs,
      mayPress,
    });
    return { visit, view: await this.settled(visit, pressed.view), scrolled: pressed.scrolled };
  }

  /** Where the dialog has gone, whether something comes in its place. */
  private async settled(visit: Visit, view: View): Promise<View> {
    if (this.facing(view) !== undefined) return view;
    await pause(AFTERMATH_MS);
    return this.look(visit);
  }

  /** Where a dialog shows the answer for a moment: until it is gone, or something else is in its place. */
  async outlast({ visit, view }: Standing): Promise<Standing> {
    const root = this.facing(view)?.root.id;
    if (root === undefined || visit.stopped.size > 0) return { visit, view };
    const ms = Math.min(LINGERING_MS, this.bounds.stepTimeoutMs);
    const after = await until(
      () => this.look(visit),
      (seen) => this.facing(seen)?.root.id !== root,
      ms,
    );
    return { visit, view: await this.settled(visit, after) };
  }

  /** Until what is looked for is there, or a little while has gone. */
  async waitFor({ visit, view }: Standing, isThere: (view: View) => boolean): Promise<Standing> {
    if (isThere(view)) return { visit, view };
    const ms = Math.min(LINGERING_MS, this.bounds.stepTimeoutMs);
    return { visit, view: await until(() => this.look(visit), isThere, ms) };
  }

  private async look(visit: Visit): Promise<View> {
    return viewOf(await visit.read(), this.config, this.boxes, this.isLeading);
  }

  private async visit(): Promise<Visit> {
    this.visits += 1;
    const visit = await openVisit(this.to);
    this.open.add(visit);
    return visit;
  }

  async leave(visit: Visit): Promise<void> {
    for (const what of visit.stopped) this.stopped.add(what);
    this.open.delete(visit);
    await visit.close();
  }

  /** Leaves whatever is still open. */
  async end(): Promise<void> {
    await Promise.all([...this.open].map((visit) => this.leave(visit)));
  }
}

/** Parts of a dialog come one after the other: once no more come, or as it is after a while. */
async function steady(look: () => Promise<View>, from: View): Promise<View> {
  let state = stateOf(from);
  let since = from.readAt;
  const isSteady = (seen: View) => {
    const now = stateOf(seen);
    if (now !== state) since = seen.readAt;
    state = now;
    return seen.readAt - since >= BUILT_MS;
  };
  return until(look, isSteady, MOST_BUILDING_MS);
}
