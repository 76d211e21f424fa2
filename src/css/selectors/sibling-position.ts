/**
 * Positions among siblings, counted once per parent, so that `:nth-child()` costs the same for the
 * first and the thousandth child.
 *
 * @see https://drafts.csswg.org/selectors/#child-index
 */
import type { HtmlElement, HtmlParent } from '../../html/tree.js';

/** All count from 1. */
export interface SiblingPosition {
  readonly index: number;
  readonly indexFromEnd: number;
  readonly indexOfType: number;
  readonly indexOfTypeFromEnd: number;
  readonly previous: HtmlElement | undefined;
}

const positionsByParent = new WeakMap<HtmlParent, Map<HtmlElement, SiblingPosition>>();

export function positionAmongSiblings(element: HtmlElement): SiblingPosition {
  let positions = positionsByParent.get(element.parent);
  if (positions === undefined) {
    positions = countPositions(element.parent);
    positionsByParent.set(element.parent, positions);
  }
  return positions.get(element) ?? ALONE;
}

const ALONE: SiblingPosition = {
  index: 1,
  indexFromEnd: 1,
  indexOfType: 1,
  indexOfTypeFromEnd: 1,
  previous: undefined,
};

function countPositions(parent: HtmlParent): Map<HtmlElement, SiblingPosition> {
  const siblings = parent.children.filter((child) => child.kind === 'element');
  const typeKey = (element: HtmlElement): string => `${element.namespace}:${element.tag}`;
  const totalOfType = new Map<string, number>();
  for (const sibling of siblings)
    totalOfType.set(typeKey(sibling), (totalOfType.get(typeKey(sibling)) ?? 0) + 1);
  const seenOfType = new Map<string, number>();
  const positions = new Map<HtmlElement, SiblingPosition>();
  for (const [before, sibling] of siblings.entries()) {
    const key = typeKey(sibling);
    const indexOfType = (seenOfType.get(key) ?? 0) + 1;
    seenOfType.set(key, indexOfType);
    positions.set(sibling, {
      index: before + 1,
      indexFromEnd: siblings.length - before,
      indexOfType,
      indexOfTypeFromEnd: (totalOfType.get(key) ?? 1) - indexOfType + 1,
      previous: siblings[before - 1],
    });
  }
  return positions;
}

/** An+B (CSS Syntax §6): undefined when the text is not that. */
export function parseAnPlusB(text: string): ((index: number) => boolean) | undefined {
  const compact = text.trim().toLowerCase();
  if (compact === 'odd') return (index) => index % 2 === 1;
  if (compact === 'even') return (index) => index % 2 === 0;
  const match = /^(?:([+-]?\d*)n(?:\s*([+-])\s*(\d+))?|([+-]?\d+))$/.exec(compact);
  if (match === null) return undefined;
  if (match[4] !== undefined) {
    const exact = Number(match[4]);
    return (index) => index === exact;
  }
  const step = match[1] === '' || match[1] === '+' ? 1 : match[1] === '-' ? -1 : Number(match[1]);
  const offset = match[3] === undefined ? 0 : Number(match[3]) * (match[2] === '-' ? -1 : 1);
  return (index) => {
    const steps = index - offset;
    return step === 0 ? steps === 0 : steps % step === 0 && steps / step >= 0;
  };
}

/** Counts, once for each parent, the children that match; undefined for those that do not. */
export function indexAmong(
  matches: (element: HtmlElement) => boolean,
  fromEnd: boolean,
): (element: HtmlElement) => number | undefined {
  const counted = new WeakMap<HtmlElement['parent'], Map<HtmlElement, number>>();
  return (element) => {
    let indices = counted.get(element.parent);
    if (indices === undefined) {
      const matching = element.parent.children.filter((child) => child.kind === 'element').filter(matches);
      if (fromEnd) matching.reverse();
      indices = new Map(matching.map((child, index) => [child, index + 1]));
      counted.set(element.parent, indices);
    }
    return indices.get(element);
  };
}
