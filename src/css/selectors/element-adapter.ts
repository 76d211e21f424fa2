/**
 * How css-select walks our tree: within one node tree (document or shadow root), as the scope of a
 * stylesheet demands, with every step counted.
 *
 * @see https://drafts.csswg.org/css-scoping/#selectors-data-model
 */
import type { HtmlElement, HtmlNode, HtmlParent } from '../../html/tree.js';
import type { StepCounter, WorkBudget } from '../work-budget.js';
import { positionAmongSiblings } from './sibling-position.js';

export type SelectorNode = HtmlNode | HtmlParent;

/** css-select's `Adapter`, whose type it does not export. */
export interface ElementAdapter {
  isTag(node: SelectorNode): node is HtmlElement;
  getAttributeValue(element: HtmlElement, name: string): string | undefined;
  getChildren(node: SelectorNode): SelectorNode[];
  getName(element: HtmlElement): string;
  getParent(node: HtmlElement): SelectorNode | null;
  getSiblings(node: SelectorNode): SelectorNode[];
  prevElementSibling(node: SelectorNode): HtmlElement | null;
  getText(node: SelectorNode): string;
  hasAttrib(element: HtmlElement, name: string): boolean;
  removeSubsets(nodes: SelectorNode[]): SelectorNode[];
}

/** @param host the shadow host that the selector may reach from inside, when it has a `:host` */
export function createElementAdapter(
  budget: WorkBudget,
  host: HtmlElement | undefined,
): ElementAdapter & StepCounter {
  const adapter: ElementAdapter & StepCounter = {
    steps: 0,
    isTag: (node): node is HtmlElement => {
      budget.step(adapter);
      return node.kind === 'element';
    },
    getAttributeValue: (element, name) => element.attributes.get(name),
    hasAttrib: (element, name) => element.attributes.has(name),
    getChildren: (node) => ('children' in node && !isInert(node) ? node.children : []),
    getName: (element) => element.tag.toLowerCase(),
    getParent: (element) => {
      budget.step(adapter);
      if (element === host) return null;
      return element.parent.kind === 'shadow-root' && host === element.parent.host ? host : element.parent;
    },
    getSiblings: (node) => ('parent' in node ? node.parent.children : [node]),
    prevElementSibling: (node) =>
      node.kind === 'element' ? (positionAmongSiblings(node).previous ?? null) : null,
    getText: (node) => (node.kind === 'text' ? node.text : ''),
    removeSubsets: (nodes) => nodes,
  };
  return adapter;
}

/** What a template holds is not among its descendants. */
function isInert(node: HtmlElement | HtmlParent): boolean {
  return node.kind === 'element' && node.tag === 'template';
}
