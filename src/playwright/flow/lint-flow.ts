/** Lints a dialog together with what is behind it: presses its buttons on visits of its own, and tells what answering takes. */
import { ConfigError, resolveConfig } from '../../lint/config.js';
import { reportVariant } from '../../lint/findings.js';
import type { ReadLayer } from '../../lint/layers/read-layer.js';
import type { Flow, FlowClose, FlowUntouched, Report } from '../../lint/report.js';
import { reportOn } from '../../lint/report-on.js';
import { createIdentities } from '../../snapshot/live/identities.js';
import type { LiveSnapshot } from '../../snapshot/live/live-snapshot.js';
import { uniqueSelector } from '../../snapshot/selectors.js';
import type { Snapshot, Variant } from '../../snapshot/snapshot.js';
import { descendants } from '../../snapshot/tree.js';
import { openEvaluator } from '../evaluator.js';
import { compareStored } from './compare-stored.js';
import { explore } from './explore.js';
import { boundsOf, type FlowConfig } from './flow-config.js';
import type { FlowPage } from './flow-page.js';
import { type Found, findShortest } from './shortest.js';
import { type Layer, Tour } from './tour.js';
import { pressUntouched } from './untouched.js';
import { closedFramesIn, findAgain } from './view.js';
import type { Destination } from './visit.js';
import type { Goal } from './walk.js';

/** The report of `lintPage()` over all layers that were met, and how answering went. */
export interface FlowReport extends Report {
  readonly flow: Flow;
}

/**
 * Lints the consent dialog of a page and the layers behind it, and measures the shortest way to accept
 * everything and the shortest way to refuse everything that it finds: clicks, scrolls, layers, words to read.
 *
 * Everything happens on pages of its own, each in a fresh context of the same browser without cookies or storage:
 * the given page says where to go and is left as it is. Pressed are controls of the dialog that are understood as
 * accepting, refusing, leading on, switching, saving or closing; nothing that pays, signs in, posts a form or
 * leads to another page. While something is pressed, no request but `GET` leaves the page, it cannot go to another
 * address, and windows that it opens are closed.
 *
 * @param page Of `playwright`, `playwright-core` or `@playwright/test`, in a context that a browser has made.
 * @param config As for `lint()`; how a page is opened, and how far to go.
 * @throws {ConfigError} when `config` is not as documented; {Error} when the page cannot be opened or read.
 */
export async function lintFlow<P extends FlowPage>(page: P, config: FlowConfig<P> = {}): Promise<FlowReport> {
  const started = performance.now();
  const { open, contextOptions, maxLayers, maxPresses, stepTimeoutMs, ...rest } = config;
  const bounds = boundsOf(config);
  const resolved = resolveConfig(rest);
  const [variant] = resolved.variants;
  if (variant === undefined) throw new ConfigError('viewports: there is none to look at the page in.');
  const to = await destinationOf(page, variant, config, bounds.stepTimeoutMs);
  const tour = new Tour(to, resolved, bounds);
  try {
    const { snapshots, found } = await walkAll(tour);
    const flow = describe(tour, variant, found, snapshots);
    const report = reportOn({
      engine: 'playwright',
      source: page.url(),
      snapshots,
      elementCount: snapshots[0]?.elementCount ?? 0,
      layers: tour.layers.flatMap(readLayer),
      comments: [],
      excerpt: () => undefined,
      config: resolved,
      flow,
      started,
    });
    return { ...report, flow };
  } finally {
    await tour.end();
  }
}

/** Of the frames that nothing is known of. */
const MOST_NAMED = 3;

/** None of the first one, which is the page itself. */
function readLayer({ openedBy, snapshots }: Layer): ReadLayer[] {
  if (openedBy === undefined) return [];
  const { layer, by } = openedBy;
  const opener = findAgain(by, layer.dialog)?.node.id;
  const elementIn = ({ root }: Snapshot) => [...descendants(root)].find(({ id }) => id === opener);
  return [
    {
      source: `what “${by.name}” shows`,
      snapshots,
      openedBy: { layer: layer.index, control: elementIn },
      comments: [],
      excerpt: () => undefined,
    },
  ];
}

interface Everything {
  readonly accept: Found;
  readonly refuse: Found;
  readonly close: Found;
  readonly untouched: readonly FlowUntouched[];
}

async function walkAll(
  tour: Tour,
): Promise<{ readonly snapshots: readonly LiveSnapshot[]; readonly found: Everything | undefined }> {
  const at = await tour.meet();
  const { first } = tour;
  if (first === undefined) {
    const snapshots = await at.visit.readAll(tour.config.variants);
    return { snapshots, found: undefined };
  }
  await explore(at, tour);
  const accept = await findShortest('accept', tour);
  const refuse = await findShortest('refuse', tour);
  const close = await findShortest('close', tour);
  const untouched = await pressUntouched(accept, refuse, tour);
  return { snapshots: first.snapshots, found: { accept, refuse, close, untouched } };
}

function describe(
  tour: Tour,
  variant: Variant,
  found: Everything | undefined,
  [snapshot]: readonly LiveSnapshot[],
): Flow {
  const reasonFor = (goal: Goal) => {
    const reason = found === undefined ? whyNoDialog(snapshot) : found[goal].reason;
    return reason === undefined ? {} : { [goal]: reason };
  };
  return {
    dialog: tour.first === undefined ? null : uniqueSelector(tour.first.dialog.root),
    variant: reportVariant(variant),
    accept: found?.accept.way ?? null,
    refuse: found?.refuse.way ?? null,
    close: found === undefined ? null : describeClose(found),
    untouched: found?.untouched ?? [],
    reasons: { ...reasonFor('accept'), ...reasonFor('refuse'), ...reasonFor('close') },
    explored: {
      layers: tour.layers.length,
      presses: tour.presses,
      visits: tour.visits,
      bounded: tour.bounded,
      leftAlone: tour.leftAlone,
      stopped: [...tour.stopped],
    },
  };
}

function whyNoDialog(snapshot: LiveSnapshot | undefined): string {
  const frames = snapshot === undefined ? [] : closedFramesIn(snapshot.root).slice(0, MOST_NAMED);
  const none = 'the page showed no dialog';
  if (frames.length === 0) return none;
  return `${none}; what frames of another origin show is not looked into: ${frames.map(uniqueSelector).join(', ')}`;
}

function describeClose({ accept, refuse, close }: Everything): FlowClose | null {
  if (close.way === null) return null;
  const areOver = [accept, refuse, close].every(({ way }) => way?.ended === true);
  const isKnown = areOver && accept.stored && refuse.stored && close.stored;
  return isKnown
    ? { ...close.way, ...compareStored(accept.stored, refuse.stored, close.stored) }
    : { ...close.way, stores: null, entries: [] };
}

/** What can be read off a page of how its context was made. */
const TRAITS = `JSON.stringify({
  locale: navigator.language,
  timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
  userAgent: navigator.userAgent,
  hasTouch: navigator.maxTouchPoints > 0,
  deviceScaleFactor: devicePixelRatio,
})`;

async function destinationOf<P extends FlowPage>(
  page: P,
  variant: Variant,
  { open, contextOptions = {} }: FlowConfig<P>,
  stepTimeoutMs: number,
): Promise<Destination> {
  const browser = page.context().browser();
  if (browser === null) {
    throw new Error(
      'lintFlow() opens contexts of its own, and the one of this page belongs to no browser that could make them: launch with launch() instead of launchPersistentContext().',
    );
  }
  const url = page.url();
  if (open === undefined && !/^(?:https?|file):/.test(url)) {
    throw new ConfigError(
      `open is missing: the page is at ${url}, which cannot be visited anew; expected a function that brings a fresh page to the dialog, such as open: (page) => page.setContent(html).`,
    );
  }
  const evaluator = await openEvaluator(page);
  const traits = JSON.parse(await evaluator.evaluate(TRAITS)) as object;
  await evaluator.close();
  return {
    browser,
    contextOptions: { ...traits, ...contextOptions },
    // The pages of a browser's contexts are of the same make as the one that was given.
    open: (fresh) =>
      open === undefined
        ? fresh.goto(url, { waitUntil: 'load', timeout: 2 * stepTimeoutMs })
        : open(fresh as P),
    variant,
    stepTimeoutMs,
    identities: createIdentities(),
  };
}
