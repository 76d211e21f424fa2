/** What a refusal makes somebody say of themselves who presses it. */
import { isVerbLast } from '../../src/lint/define-rule.js';
import { wordings } from './wordings.js';

type Concept = ReturnType<typeof wordings.find>[number]['concept'];

export interface Belittling {
  /** `preference`: it goes on with a preference whose meaning is not known. */
  readonly kind: 'shame' | 'preference';
  readonly quote: string;
}

/** What there is of each concept in a text: the first of each. */
export function read(text: string, language: string): ReadonlyMap<Concept, string> {
  const found = new Map<Concept, string>();
  for (const { concept, quote } of wordings.find(text, language)) {
    // Where "no" and "not" are one word, “No, quiero …” is a no, and something that is wanted.
    const isTwoClauses = concept === 'spurns' && /[,，、،]/.test(quote);
    if (!isTwoClauses && !found.has(concept)) found.set(concept, quote);
  }
  return found;
}

/** It says no, whatever else it says: “No, I hate saving money”. */
export function saysNo(label: string, language: string): boolean {
  const [first] = wordings.find(label, language);
  return first?.concept === 'no' && label.toLowerCase().startsWith(first.quote.toLowerCase());
}

/**
 * The words that belittle whoever presses a button with this label: they speak ill of themselves, spurn
 * something good, like something bad, or, after a no, profess to like what has nothing to do with the question.
 */
export function belittlingIn(label: string, language: string): Belittling | undefined {
  const found = read(label, language);
  const shame = found.get('shame');
  if (shame !== undefined) return { kind: 'shame', quote: shame };
  const [spurns, good] = [found.get('spurns'), found.get('good')];
  if (spurns !== undefined && good !== undefined) return { kind: 'shame', quote: `${spurns} … ${good}` };
  const [fond, rather, bad] = [found.get('fond'), found.get('rather'), found.get('bad')];
  const likes = found.get('likes') ?? fond ?? rather;
  if (likes !== undefined && bad !== undefined) return { kind: 'shame', quote: `${likes} … ${bad}` };
  const isInEarnest = found.has('neutral') || found.has('necessary');
  if (!saysNo(label, language) || isInEarnest) return undefined;
  const words = fond ?? rather;
  if (words === undefined) return undefined;
  const quote = isVerbLast(language) ? upTo(words, label) : fromOn(words, label);
  // Nothing is said to be liked.
  if (quote === words) return undefined;
  return { kind: fond === undefined ? 'preference' : 'shame', quote };
}

function fromOn(words: string, label: string): string {
  return label.slice(label.indexOf(words)).replace(/[.!]+$/, '');
}

/** Where the verb comes last, what stands before it and after the no: 「いいえ、お茶を飲むほうがいい」. */
function upTo(words: string, label: string): string {
  const before = label.slice(0, label.indexOf(words));
  return before.slice(Math.max(...[...',，、 '].map((mark) => before.indexOf(mark))) + 1) + words;
}
