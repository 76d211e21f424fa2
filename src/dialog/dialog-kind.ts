/** What a dialog is about: what its heading says, else what most of its wording is about. */
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
    for (const { topic, score } of scoreTopics(text, languages))
      scores.set(topic, (scores.get(topic) ?? 0) + score * weight);
  };
  add(readableText(root, without), 1);
  add(headingOf(root, without), HEADING_WEIGHT);
  const kinds = new Set(
    controls.flatMap(({ toggle }) => (toggle === undefined ? [] : (KIND_OF_PURPOSE[toggle.purpose] ?? []))),
  );
  if (kinds.size > 1) return 'other';
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] < SURE_WEIGHT ? 'other' : best[0];
}

function headingOf(root: SnapshotElement, without: ReadonlySet<SnapshotElement>): string {
  for (const element of descendants(root)) {
    if (without.has(element)) continue;
    if (/^h[1-6]$/.test(element.tag) || element.attributes.get('role') === 'heading')
      return readableText(element);
  }
  return '';
}
