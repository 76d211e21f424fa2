/**
 * Under which keys of the rule index a selector is filed: what its subject must have.
 */
import { AttributeAction, isTraversal, type Selector, SelectorType } from 'css-what';
import { FORGIVING, type SelectorContext } from './selector-context.js';
import { NESTING_PSEUDO } from './specificity.js';

/** Under which keys an element must be filed for the compound to have a chance. */
export function keysOf(compound: readonly Selector[], context: SelectorContext): readonly string[] {
  const fold = (text: string): string => (context.quirksMode ? text.toLowerCase() : text);
  let best: string | undefined;
  let rank = 0;
  const offer = (key: string, keyRank: number): void => {
    if (keyRank > rank) [best, rank] = [key, keyRank];
  };
  for (const token of compound) {
    if (token.type === SelectorType.Attribute && token.ignoreCase === 'quirks' && token.name === 'id')
      offer(`#${fold(token.value)}`, 4);
    else if (token.type === SelectorType.Attribute && token.ignoreCase === 'quirks' && token.name === 'class')
      offer(`.${fold(token.value)}`, 3);
    else if (token.type === SelectorType.Pseudo && token.name === 'root') offer(':root', 3);
    else if (token.type === SelectorType.Attribute) offer(`[${token.name.toLowerCase()}`, 1);
    else if (token.type === SelectorType.Tag) offer(token.name.toLowerCase(), 2);
  }
  if (best !== undefined) return [best];
  return keysOfAlternatives(compound, context) ?? ['*'];
}

/** Whether the compound asks for nothing but its key. */
export function isKeyOnly(compound: readonly Selector[]): boolean {
  const [token] = compound;
  if (token === undefined || compound.length > 1) return false;
  if (token.type === SelectorType.Attribute)
    return token.ignoreCase === 'quirks' || token.action === AttributeAction.Exists;
  return token.type === SelectorType.Tag || token.type === SelectorType.Universal;
}

/** Of `:is(.a, b)` and `&`: the keys of all alternatives together. */
function keysOfAlternatives(
  compound: readonly Selector[],
  context: SelectorContext,
): readonly string[] | undefined {
  for (const token of compound) {
    if (token.type !== SelectorType.Pseudo) continue;
    if (token.name === NESTING_PSEUDO && context.nestingParent !== undefined) {
      return [...new Set(context.nestingParent.flatMap((parent) => parent.keys))];
    }
    if (!FORGIVING.has(token.name) || !Array.isArray(token.data)) continue;
    const keys = token.data.flatMap((list) =>
      keysOf(list.slice(list.findLastIndex(isTraversal) + 1), context),
    );
    return [...new Set(keys)];
  }
  return undefined;
}
