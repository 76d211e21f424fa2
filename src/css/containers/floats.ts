/** @see https://drafts.csswg.org/css2/#floats */
import type { HtmlDocument, HtmlElement } from '../../html/tree.js';
import { elementsOf } from '../../html/walk.js';
import type { ElementRules } from '../cascade/element-rules.js';
import type { MatchedBlock } from '../cascade/matched-block.js';

/**
 * Whether any element of the page, or a generated box, may float: by what is declared for it, whether or
 * not that wins, so that no style needs to be computed while another one is.
 */
export function mayHaveFloats(
  document: HtmlDocument,
  rulesOf: (element: HtmlElement) => ElementRules,
): boolean {
  const verdicts = new Map<MatchedBlock, boolean>();
  const floats = (block: MatchedBlock): boolean => {
    const known = verdicts.get(block);
    if (known !== undefined) return known;
    const verdict = block.declarations.some(
      ({ property, value }) => property === 'float' && value !== 'none',
    );
    verdicts.set(block, verdict);
    return verdict;
  };
  for (const element of elementsOf(document)) {
    const { before, after, element: own } = rulesOf(element);
    if (own.some(floats) || before.some(floats) || after.some(floats)) return true;
  }
  return false;
}
