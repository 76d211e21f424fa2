/** What a text asks a yes to: terms, and optional uses of data that belong together or do not. */
import { sentencesOf } from '../../src/lint/define-rule.js';
import { wordings } from './wordings.js';

/** Optional uses, as the message calls them. */
const USES = {
  mailing: 'marketing messages',
  sharing: 'sharing with others',
  training: 'AI training',
  advertising: 'advertising',
  analytics: 'statistics',
  social: 'social media',
  pricing: 'setting prices',
} as const;

type Use = keyof typeof USES;

export interface Matters {
  readonly agrees: boolean;
  readonly terms: boolean;
  /** In the order in which they are named, with the words that do. */
  readonly uses: ReadonlyMap<Use, string>;
}

/** One purpose in two sets of words: “share data with advertisers”, “marketing by e-mail”. */
const RELATED: readonly (readonly [Use, Use])[] = [
  ['sharing', 'advertising'],
  ['mailing', 'advertising'],
  ['social', 'advertising'],
  ['social', 'sharing'],
];

/** Of one sentence, or of the label of one control. */
export function mattersIn(sentence: string, language: string): Matters {
  let agrees = false;
  let terms = false;
  const uses = new Map<Use, string>();
  for (const part of sentence.split(/[;؛]/)) {
    const found = wordings.find(part, language);
    const has = (sought: string) => found.some(({ concept }) => concept === sought);
    // “I accept the terms; the newsletter is optional.”
    if (has('negation') && !has('agree')) continue;
    for (const { concept, quote } of found) {
      if (concept === 'negation' || concept === 'telling') return { agrees, terms, uses };
      if (concept === 'agree') agrees = true;
      else if (concept === 'terms') terms = true;
      else if (isUse(concept) && !uses.has(concept)) uses.set(concept, quote);
    }
  }
  return { agrees, terms, uses };
}

/** Of several sentences that one yes answers. */
export function mattersOf(texts: readonly string[], language: string): Matters {
  const each = texts.flatMap((text) => sentencesOf(text)).map((sentence) => mattersIn(sentence, language));
  return {
    agrees: each.some(({ agrees }) => agrees),
    terms: each.some(({ terms, agrees }) => terms && agrees),
    uses: new Map(each.toReversed().flatMap(({ uses }) => [...uses])),
  };
}

function isUse(concept: string): concept is Use {
  return Object.hasOwn(USES, concept);
}

/** Two uses that a person may want one of and not the other; undefined when all belong together. */
function unrelatedUses(uses: ReadonlyMap<Use, string>): readonly [Use, Use] | undefined {
  const named = [...uses.keys()];
  for (const [i, one] of named.entries()) {
    for (const other of named.slice(i + 1)) {
      // “Pass my address to partners, who send me offers” is one thing; offers, and passing it on, are two.
      const isMeans = one === 'sharing' && other === 'mailing';
      const belong = RELATED.some((pair) => pair.includes(one) && pair.includes(other));
      if (!isMeans && !belong) return [one, other];
    }
  }
  return undefined;
}

/** All that is named are uses that cookies are for. */
export function isAboutCookies({ uses }: Matters): boolean {
  return [...uses.keys()].every((use) => use === 'advertising' || use === 'analytics' || use === 'social');
}

/** What is joined in one yes, in words, with the quotes that say so; undefined when it is one matter. */
export function joinedIn({ terms, uses }: Matters): readonly string[] | undefined {
  const [first] = uses;
  if (terms && first !== undefined) return ['the terms', described(first)];
  const pair = unrelatedUses(uses);
  return pair?.map((use) => described([use, uses.get(use) ?? '']));
}

function described([use, quote]: readonly [Use, string]): string {
  return `${USES[use]} (“${quote}”)`;
}

/** Names one matter and leaves it, or another, out: “Accept without training”, “Only the terms”. */
export function setsApart(label: string, language: string): boolean {
  const found = wordings.find(label, language);
  const leavesOut = found.some(({ concept }) => concept === 'apart' || concept === 'negation');
  return leavesOut && found.some(({ concept }) => concept === 'terms' || isUse(concept));
}
