/**
 * Floats that may stand beside a block, by what is declared for elements, whether or not it wins: so no
 * style needs to be computed while another one is.
 *
 * @see https://drafts.csswg.org/css2/#floats
 */
import { flatChildren } from '../../html/flat-tree.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from '../../html/tree.js';
import { pushReversed } from '../../html/walk.js';
import type { ElementRules } from '../cascade/element-rules.js';
import type { MatchedBlock } from '../cascade/matched-block.js';

export class Floats {
  readonly #positions = new Map<HtmlElement, number>();
  /** Positions of elements that may float, ascending. */
  readonly #floating: number[] = [];

  constructor(document: HtmlDocument, rulesOf: (element: HtmlElement) => ElementRules) {
    const verdicts = new Map<MatchedBlock, boolean>();
    const floats = (block: MatchedBlock): boolean => {
      const verdict = verdicts.get(block) ?? declaresFloat(block);
      verdicts.set(block, verdict);
      return verdict;
    };
    const pending: HtmlNode[] = [];
    pushReversed(pending, document.children);
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (node.kind !== 'element') continue;
      const position = this.#positions.size;
      this.#positions.set(node, position);
      const { element, before, after } = rulesOf(node);
      if ([element, before, after].some((blocks) => blocks.some(floats))) this.#floating.push(position);
      pushReversed(pending, flatChildren(node));
    }
  }

  get any(): boolean {
    return this.#floating.length > 0;
  }

  /** Whether one comes between the two, in the order of the flat tree. */
  standBetween(ancestor: HtmlElement, element: HtmlElement): boolean {
    const [from = -1, to = this.#positions.size] = [ancestor, element].map((each) =>
      this.#positions.get(each),
    );
    const next = firstAbove(this.#floating, from);
    return next !== undefined && next < to;
  }
}

function declaresFloat({ declarations }: MatchedBlock): boolean {
  return declarations.content.declaring(['float']).some(({ value }) => value.toLowerCase() !== 'none');
}

/** By bisection, since pages may be all floats. */
function firstAbove(ascending: readonly number[], bound: number): number | undefined {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return ascending[low];
}
