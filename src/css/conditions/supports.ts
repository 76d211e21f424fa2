/**
 * `@supports`, answered as Chromium would: by the grammar of the property, with vendor syntax of
 * other browsers refused.
 *
 * @see https://drafts.csswg.org/css-conditional-4/#at-supports
 */
import { type CssNode, generate, parse } from 'css-tree';
import { isTooComplex } from '../values/complexity.js';
import { isValidDeclaration } from '../values/grammar.js';
import { evaluateCondition, type Kleene, mixesOperators } from './kleene.js';

/** @param isValidSelector whether the selector list in `selector(…)` is one that Chromium knows */
export function isSupported(condition: string, isValidSelector: (text: string) => boolean): boolean {
  const prelude = parsePrelude(condition);
  if (prelude === undefined || mixesOperators(prelude)) return false;
  return evaluateCondition(prelude, (node) => testFeature(node, isValidSelector)) === true;
}

/** `(nonsense)`: false, and true under `not`. */
const UNKNOWN = /(?<![\w-])\(\s*[a-z_-][\w-]*\s*\)/gi;

function parsePrelude(condition: string): CssNode | undefined {
  if (isTooComplex(condition)) return undefined;
  const text = condition.replace(UNKNOWN, '(unknown: x)');
  try {
    const prelude = parse(text, { context: 'atrulePrelude', atrule: 'supports' });
    return prelude.type === 'AtrulePrelude' ? (prelude.children.first ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

function testFeature(node: CssNode, isValidSelector: (text: string) => boolean): Kleene {
  if (node.type === 'SupportsDeclaration') {
    const { property, value } = node.declaration;
    return isValidDeclaration(property, generate(value).trim());
  }
  if (node.type !== 'FeatureFunction') return false;
  return node.feature.toLowerCase() === 'selector' && isValidSelector(generate(node.value));
}
