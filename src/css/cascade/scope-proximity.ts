/**
 * How far an element is from the root of the scope that its rule stands in.
 *
 * @see https://drafts.csswg.org/css-cascade-6/#scoped-styles
 */
import type { HtmlElement, HtmlParent } from '../../html/tree.js';
import type { ComplexSelector } from '../selectors/complex-selector.js';
import type { ScopeRule } from '../style-rule.js';

/** The proximity of rules without `@scope`. */
export const INFINITELY_FAR = Number.POSITIVE_INFINITY;

/** Generations from the scoping root, infinite without `@scope`; undefined when the selector does not match. */
export function proximityOfMatch(
  scope: ScopeRule | undefined,
  selector: ComplexSelector,
  element: HtmlElement,
): number | undefined {
  if (scope === undefined) return selector.matches(element) ? INFINITELY_FAR : undefined;
  let generations = 0;
  for (let root: HtmlParent = element; root.kind === 'element'; root = root.parent) {
    if (isScopingRoot(root, scope) && isInScope(element, root, scope)) {
      scope.current.current = root;
      const matches = selector.matches(element);
      scope.current.current = undefined;
      if (matches) return generations;
    }
    generations++;
  }
  return undefined;
}

function isScopingRoot(root: HtmlElement, scope: ScopeRule): boolean {
  const { outer } = scope;
  if (outer === undefined) return fitsPrelude(root, scope);
  for (let above: HtmlParent = root; above.kind === 'element'; above = above.parent) {
    if (!isScopingRoot(above, outer) || !isInScope(root, above, outer)) continue;
    const before = outer.current.current;
    outer.current.current = above;
    const fits = fitsPrelude(root, scope);
    outer.current.current = before;
    if (fits) return true;
  }
  return false;
}

function fitsPrelude(root: HtmlElement, { roots }: ScopeRule): boolean {
  return roots?.some((selector) => selector.matches(root)) ?? root.parent.kind !== 'element';
}

/** Not at or below an element that a limit matches. */
function isInScope(element: HtmlElement, root: HtmlElement, scope: ScopeRule): boolean {
  if (scope.limits.length === 0) return true;
  const before = scope.current.current;
  scope.current.current = root;
  let isInside = true;
  for (let node: HtmlParent = element; node.kind === 'element' && isInside; node = node.parent) {
    const limited = node;
    isInside = !scope.limits.some((limit) => limit.matches(limited));
    if (node === root) break;
  }
  scope.current.current = before;
  return isInside;
}
