/** What accepting and refusing took when both were really done, in a browser. */
import {
  type Evidence,
  type FlowWay,
  failed,
  inQuotes,
  passed,
  type Verdict,
} from '../../src/lint/define-rule.js';
import type { Context } from './paths.js';

interface Effort {
  readonly accept: FlowWay;
  readonly refuse: FlowWay;
}

const messages = {
  clicks: ({ accept, refuse }: Effort) =>
    `Accepting everything took ${clicks(accept)} (${inWords(accept)}), refusing everything ${refuse.clicks}: ${inWords(refuse)}.`,
  scrolls: ({ accept, refuse }: Effort) =>
    `Accepting and refusing everything both took ${clicks(accept)}, but ${named(scrolledTo(refuse))} has to be scrolled to first.`,
};

const MOST_NAMES = 3;

/** Undefined where not both of them were gone to the end. */
export function walkedEffort({ flow }: Context): Effort | undefined {
  if (flow === undefined) return undefined;
  const { accept, refuse } = flow;
  return accept?.ended === true && refuse?.ended === true ? { accept, refuse } : undefined;
}

/** Clicks decide; of as many, a scroll that only refusing needs is a step that accepting does not take. */
export function judgeWalked(effort: Effort): Verdict {
  const { accept, refuse } = effort;
  const evidence: Evidence = {
    measured: true,
    clicksToAccept: accept.clicks,
    clicksToRefuse: refuse.clicks,
    scrollsToAccept: accept.scrolls,
    scrollsToRefuse: refuse.scrolls,
    wordsToAccept: accept.words,
    wordsToRefuse: refuse.words,
    layersToAccept: accept.layers,
    layersToRefuse: refuse.layers,
    atLeast: false,
    pathToAccept: inWords(accept),
    pathToRefuse: inWords(refuse),
  };
  if (refuse.clicks > accept.clicks) return failed(messages.clicks(effort), evidence);
  const isScrolledTo = refuse.clicks === accept.clicks && refuse.scrolls > accept.scrolls;
  return isScrolledTo ? failed(messages.scrolls(effort), evidence) : passed(evidence);
}

function clicks({ clicks: count }: FlowWay): string {
  return count === 1 ? '1 click' : `${count} clicks`;
}

type Step = FlowWay['steps'][number];

/** What is done to several controls in a row is told once. */
function inWords({ steps }: FlowWay): string {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (step.action === 'switch off' && last?.[0]?.action === step.action) last.push(step);
    else runs.push([step]);
  }
  return runs.map((run) => `${run[0]?.action ?? ''} ${listed(run)}`).join(', ');
}

function listed(run: readonly Step[]): string {
  const names = run.slice(0, MOST_NAMES).map(named);
  const others = run.length - names.length;
  return new Intl.ListFormat('en-GB').format(others > 0 ? [...names, `${others} more`] : names);
}

function named(step: Step | undefined): string {
  return inQuotes(step?.name ?? '');
}

function scrolledTo({ steps }: FlowWay): Step | undefined {
  return steps.find(({ scrolled }) => scrolled);
}
