/** Finds an element of a page by a selector of `../selectors.ts`, through shadow trees and frames. */
import { documentIn, isFrame } from './flat-children.js';
import type { Natives } from './natives.js';

export interface Found {
  readonly element: Element;
  /** The frames that it stands in, the outermost first. */
  readonly frames: readonly Element[];
}

/** @param steps One part of the selector for each tree it steps into. */
export function findElement(
  document: Document,
  steps: readonly string[],
  natives: Natives,
): Found | undefined {
  const frames: Element[] = [];
  let found: Element | undefined;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? '';
    const all = found === undefined ? natives.querySelectorAll(document, step) : within(found, step, natives);
    // Of two it would be a guess which one is meant.
    if (all?.length !== 1) return undefined;
    if (found !== undefined && isFrame(found, natives)) frames[frames.length] = found;
    found = all[0];
  }
  return found === undefined ? undefined : { element: found, frames };
}

/** In the shadow tree of an element, or in the document of a frame. */
function within(host: Element, selector: string, natives: Natives): ArrayLike<Element> | undefined {
  if (isFrame(host, natives)) {
    const document = documentIn(host, natives);
    return document && natives.querySelectorAll(document, selector);
  }
  const shadow = natives.shadowRoot(host);
  return shadow === null ? undefined : natives.querySelectorAllInShadow?.(shadow, selector);
}
