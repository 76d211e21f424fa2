/** Conditions of container queries, with their text as it was written. */
import { type CssNode, parse } from 'css-tree';
import { mixesOperators } from '../conditions/kleene.js';

/** @returns undefined when it is not one condition */
export function parseCondition(text: string): CssNode | undefined {
  try {
    const prelude = parse(text, { context: 'atrulePrelude', atrule: 'container', positions: true });
    if (prelude.type !== 'AtrulePrelude' || prelude.children.size !== 1) return undefined;
    const condition = prelude.children.first;
    if (condition?.type !== 'Condition' || mixesOperators(condition)) return undefined;
    return condition;
  } catch {
    return undefined;
  }
}

/** @param text what the node was parsed from */
export function writtenText({ loc }: CssNode, text: string): string {
  return loc === null || loc === undefined ? '' : text.slice(loc.start.offset, loc.end.offset);
}
