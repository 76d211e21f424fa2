/** What accepting and refusing took when both were really done, in a browser. */
import {
  type Evidence,
  type FlowWay,
  failed,
  passed,
  stepName,
  stepsInWords,
  type Verdict,
} from '../../src/lint/define-rule.js';
import type { Context } from './paths.js';

interface Effort {
  readonly accept: FlowWay;
  readonly refuse: FlowWay;
}

const messages = {
  clicks: ({ accept, refuse }: Effort) =>
    `Accepting everything took ${clicks(accept)} (${stepsInWords(accept.steps)}), refusing everything ${refuse.clicks}: ${stepsInWords(refuse.steps)}.`,
  scrolls: ({ accept, refuse }: Effort) =>
    `Accepting and refusing everything both took ${clicks(accept)}, but ${scrolledTo(refuse)} has to be scrolled to first.`,
};

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
    pathToAccept: stepsInWords(accept.steps),
    pathToRefuse: stepsInWords(refuse.steps),
  };
  if (refuse.clicks > accept.clicks) return failed(messages.clicks(effort), evidence);
  const isScrolledTo = refuse.clicks === accept.clicks && refuse.scrolls > accept.scrolls;
  return isScrolledTo ? failed(messages.scrolls(effort), evidence) : passed(evidence);
}

function clicks({ clicks: count }: FlowWay): string {
  return count === 1 ? '1 click' : `${count} clicks`;
}

function scrolledTo({ steps }: FlowWay): string {
  return steps.filter(({ scrolled }) => scrolled).map(stepName)[0] ?? '';
}
