/**
 * Specificity of a parsed selector.
 *
 * @see https://drafts.csswg.org/selectors/#specificity-rules
 */
import { parse, type Selector, SelectorType } from 'css-what';

/** Counts of ids; of classes, attributes and pseudo-classes; of types and pseudo-elements. */
export type Specificity = readonly [ids: number, classes: number, types: number];

export const NO_SPECIFICITY: Specificity = [0, 0, 0];

/** Stands for `&` after preparation (see prepare-selector.ts). */
export const NESTING_PSEUDO = '-nesting';

const TAKES_MOST_SPECIFIC_ARGUMENT = new Set(['is', '-webkit-any', 'matches', 'not', 'has']);
const CHILD_INDEXED = new Set(['nth-child', 'nth-last-child']);

/**
 * @param selector one complex selector
 * @param nestingParent the specificity of the list that `&` stands for
 */
export function specificityOf(selector: readonly Selector[], nestingParent = NO_SPECIFICITY): Specificity {
  let total = NO_SPECIFICITY;
  for (const token of selector) total = add(total, specificityOfSimple(token, nestingParent));
  return total;
}

function mostSpecific(
  selectors: readonly (readonly Selector[])[],
  nestingParent = NO_SPECIFICITY,
): Specificity {
  return selectors
    .map((selector) => specificityOf(selector, nestingParent))
    .reduce((most, next) => (compareSpecificity(next, most) > 0 ? next : most), NO_SPECIFICITY);
}

/** Negative when `a` is the less specific. */
export function compareSpecificity(a: Specificity, b: Specificity): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function specificityOfSimple(token: Selector, nestingParent: Specificity): Specificity {
  switch (token.type) {
    case SelectorType.Attribute:
      return token.name === 'id' && token.ignoreCase === 'quirks' ? [1, 0, 0] : [0, 1, 0];
    case SelectorType.Tag:
      return [0, 0, 1];
    case SelectorType.PseudoElement:
      return add([0, 0, 1], argumentSpecificity(token.data));
    case SelectorType.Pseudo:
      return specificityOfPseudoClass(token.name, token.data, nestingParent);
    default:
      return NO_SPECIFICITY;
  }
}

function specificityOfPseudoClass(
  name: string,
  data: Selector[][] | string | null,
  nestingParent: Specificity,
): Specificity {
  if (name === 'where') return NO_SPECIFICITY;
  if (name === NESTING_PSEUDO) return nestingParent;
  if (TAKES_MOST_SPECIFIC_ARGUMENT.has(name)) {
    return Array.isArray(data) ? mostSpecific(data, nestingParent) : NO_SPECIFICITY;
  }
  if (Array.isArray(data)) return add([0, 1, 0], mostSpecific(data, nestingParent));
  if (!CHILD_INDEXED.has(name)) return [0, 1, 0];
  const ofSelector = /\sof\s+(.+)$/is.exec(data ?? '')?.[1];
  return add([0, 1, 0], argumentSpecificity(ofSelector ?? null));
}

function argumentSpecificity(text: string | null): Specificity {
  if (text === null) return NO_SPECIFICITY;
  try {
    return mostSpecific(parse(text));
  } catch {
    return NO_SPECIFICITY;
  }
}

function add(a: Specificity, b: Specificity): Specificity {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}
