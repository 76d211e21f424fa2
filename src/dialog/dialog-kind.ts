/** What a dialog is about: what its heading says, else what most of its wording is about. */
import { cookieWord } from '../language/cookie-word.js';
import type { DialogKind, LanguageCode } from '../language/language.js';
import { SURE_WEIGHT, scoreTopics } from '../language/topics.js';
import type { SnapshotElement } from '../snapshot/snapshot.js';
import { descendants } from '../snapshot/tree.js';
import type { Control } from './dialog.js';
import { readableText } from './readable-text.js';

/** The heading says what a dialog is about; it counts so many times. */
const HEADING_WEIGHT = 3;
/** Purposes of toggles that belong to one kind of dialog. */
const KIND_OF_PURPOSE: Readonly<Record<string, DialogKind>> = {
  training: 'training',
  analytics: 'cookies',
  functional: 'cookies',
};

export function kindOf(
  root: SnapshotElement,
  controls: readonly Control[],
  languages: readonly LanguageCode[],
  without: ReadonlySet<SnapshotElement>,
): DialogKind {
  const scores = new Map<DialogKind, number>();
  const add = (text: string, weight: number) => {
    for (const { topic, score } of scoreTopics(text, languages)) {
      const kind = topic === 'access' ? 'other' : topic;
      scores.set(kind, (scores.get(kind) ?? 0) + score * weight);
    }
  };
  const heading = headingOf(root, without);
  const text = readableText(root, without);
  add(text, 1);
  add(heading, HEADING_WEIGHT);
  const optional = optionalKinds(controls, scores);
  const askedByToggles = [...optional].filter((kind) => kind !== 'marketing');
  if (askedByToggles.length > 1) return 'other';
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined) return 'other';
  const [kind, score] = best;
  if (score < SURE_WEIGHT) return kind === 'cookies' && cookieWord(text) !== undefined ? kind : 'other';
  // Terms that a form wants agreed to are a condition; what is asked is what may be left empty.
  const isCondition = kind === 'terms' && scoreTopics(heading, languages)[0]?.topic !== 'terms';
  const [only] = optional;
  return isCondition && only !== undefined ? only : kind;
}

/** What the toggles are for; marketing by e-mail only where less is said of cookies, which are for marketing too. */
function optionalKinds(
  controls: readonly Control[],
  scores: ReadonlyMap<DialogKind, number>,
): Set<DialogKind> {
  const score = (kind: DialogKind) => scores.get(kind) ?? 0;
  const purposes = controls.flatMap(({ toggle }) => (toggle === undefined ? [] : [toggle.purpose]));
  return new Set(
    purposes.flatMap((purpose): DialogKind[] => {
      if (purpose === 'marketing') return score('marketing') > score('cookies') ? ['marketing'] : [];
      const kind = KIND_OF_PURPOSE[purpose];
      return kind === undefined ? [] : [kind];
    }),
  );
}

/** The first heading in it; empty when it has none. */
export function headingOf(root: SnapshotElement, without: ReadonlySet<SnapshotElement>): string {
  for (const element of descendants(root)) {
    if (without.has(element)) continue;
    if (/^h[1-6]$/.test(element.tag) || element.attributes.get('role') === 'heading')
      return readableText(element);
  }
  return '';
}
