/** Which words of a label decided what it does, as data and as a sentence. */
import { bits } from './label-concepts.js';
import { bitOf } from './label-parts.js';
import type { DecidingWord } from './language.js';
import type { LabelConcept } from './lexicon.js';
import type { TermMatch } from './match-terms.js';
import type { Word } from './words.js';

/** What changes nothing: function words, conjunctions, and what consent is about. */
const NOT_TELLING = bits.fillers | bits.and | bits.objects;

function isTelling(match: TermMatch<LabelConcept>): boolean {
  return (bitOf(match) & NOT_TELLING) === 0;
}

/** In the order of the label; a term with a gap is several of them. */
export function decidingWords(
  matches: readonly TermMatch<LabelConcept>[],
  words: readonly Word[],
  label: string,
): readonly DecidingWord[] {
  const deciding: DecidingWord[] = [];
  let isInOrder = true;
  let before = 0;
  for (const match of matches) {
    if (!isTelling(match)) continue;
    const { concept, positions } = match;
    for (let i = 0; i < positions.length; ) {
      const first = i;
      while (i < positions.length && positions[i] === (positions[first] ?? 0) + i - first) i++;
      const start = words[positions[first] ?? 0]?.start ?? 0;
      const end = words[positions[i - 1] ?? 0]?.end ?? start;
      if (start < before) isInOrder = false;
      before = start;
      deciding.push({ text: label.slice(start, end), concept, start, end });
    }
  }
  return isInOrder ? deciding : deciding.sort((a, b) => a.start - b.start);
}

/**
 * @param language Name of the language that it was read in.
 * @param remark Why, when the words alone do not show it.
 */
export function describeReading(
  matches: readonly TermMatch<LabelConcept>[],
  language: string,
  remark: string | undefined,
): string {
  let found = '';
  for (const match of matches) if (isTelling(match)) found += match.compiled.told;
  const evidence = found === '' ? `no term of the ${language} lexicon` : language + found;
  return remark === undefined ? evidence : `${evidence}: ${remark}`;
}
