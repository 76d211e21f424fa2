import type { HtmlDocument } from '../../html/tree.js';
import { elementsOf } from '../../html/walk.js';
import type { StyleRule } from '../style-rule.js';

/** Whether anything on the page may be a size container: most pages have none. */
export function declaresContainers(
  document: HtmlDocument,
  rulesByTree: ReadonlyMap<unknown, readonly StyleRule[]>,
): boolean {
  for (const rules of rulesByTree.values()) {
    for (const { declarations } of rules) {
      if (declarations.some(({ property }) => property === 'container-type' || property === 'container'))
        return true;
    }
  }
  for (const { attributes } of elementsOf(document)) {
    if (attributes.get('style')?.toLowerCase().includes('container')) return true;
  }
  return false;
}
