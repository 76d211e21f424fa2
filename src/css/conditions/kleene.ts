/**
 * Conditions joined by `and`, `or` and `not`, in three-valued logic: what is not known stays unknown
 * under `not`, and counts as false in the end.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#evaluating
 */
import type { CssNode } from 'css-tree';

/** Undefined is "unknown". */
export type Kleene = boolean | undefined;

export function negate(value: Kleene): Kleene {
  return value === undefined ? undefined : !value;
}

export function toVerdict(value: Kleene): boolean {
  return value === true;
}

/** `and` beside `or` without parentheses is an error, which makes the whole query false. */
export function mixesOperators(condition: CssNode): boolean {
  if (condition.type !== 'Condition') return false;
  const words = condition.children
    .toArray()
    .flatMap((node) => (node.type === 'Identifier' ? node.name.toLowerCase() : []));
  if (words.includes('and') && words.includes('or')) return true;
  return condition.children.some(mixesOperators);
}

/** @param test answers for one feature in parentheses */
export function evaluateCondition(condition: CssNode, test: (feature: CssNode) => Kleene): Kleene {
  if (condition.type !== 'Condition') return test(condition);
  let result: Kleene;
  let operator = '';
  let isNegated = false;
  let isFirst = true;
  for (const node of condition.children) {
    if (node.type === 'Identifier') {
      const word = node.name.toLowerCase();
      if (word === 'not') isNegated = true;
      else operator = word;
      continue;
    }
    const value = evaluateCondition(node, test);
    const operand = isNegated ? negate(value) : value;
    isNegated = false;
    result = isFirst ? operand : operator === 'or' ? either(result, operand) : both(result, operand);
    isFirst = false;
  }
  return result;
}

function both(a: Kleene, b: Kleene): Kleene {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function either(a: Kleene, b: Kleene): Kleene {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}
