/** The concepts that labels are put together from, as bits, so that a label is asked for several at once. */
import type { LabelConcept } from './lexicon.js';

/** Earlier concepts win when two account for equally many words. */
export const PRECEDENCE: readonly LabelConcept[] = [
  ...([
    'elsewhere',
    'question',
    'pay',
    'account',
    'withdraw',
    'defer',
    'decline',
    'accept',
    'acknowledge',
    'no',
  ] as const),
  ...([
    'negation',
    'except',
    'only',
    'all',
    'optional',
    'necessary',
    'selection',
    'settings',
    'save',
  ] as const),
  ...([
    'manage',
    'view',
    'close',
    'details',
    'policy',
    'more',
    'process',
    'objects',
    'and',
    'fillers',
  ] as const),
];

/** One bit of 31 for each, at its place in {@link PRECEDENCE}. */
export const bits = Object.fromEntries(PRECEDENCE.map((concept, place) => [concept, 1 << place])) as Readonly<
  Record<LabelConcept, number>
>;
