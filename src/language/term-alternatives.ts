/** The alternatives of a term, written out: `by (using|visiting) our site` is two terms. */
import type { Term } from './lexicon.js';

/** More terms than this are a mistake. */
const MOST_TERMS = 200;

/**
 * Every term that one with alternatives stands for; the term itself when it has none.
 *
 * @throws when brackets do not match, or it stands for too many.
 */
export function expandAlternatives(term: Term): readonly Term[] {
  if (!term.includes('(') && !term.includes(')')) return [term];
  let expanded: Term[] = [''];
  let rest = term;
  while (rest !== '') {
    const open = rest.indexOf('(');
    const plain = open === -1 ? rest : rest.slice(0, open);
    if (plain.includes(')')) throw new Error(`The term “${term}” closes a bracket that it has not opened.`);
    expanded = expanded.map((start) => start + plain);
    if (open === -1) break;
    const close = rest.indexOf(')', open);
    const inside = rest.slice(open + 1, close);
    if (close === -1 || inside.includes('('))
      throw new Error(`The term “${term}” has a bracket within a bracket, or one that is not closed.`);
    const alternatives = inside.split('|');
    if (expanded.length * alternatives.length > MOST_TERMS)
      throw new Error(`The term “${term}” stands for more than ${MOST_TERMS} terms. Write it as several.`);
    expanded = expanded.flatMap((start) => alternatives.map((alternative) => start + alternative));
    rest = rest.slice(close + 1);
  }
  return [...new Set(expanded.map((one) => one.trim()))];
}
