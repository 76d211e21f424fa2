/**
 * Can a person perceive an element, supposing that its dialog is on the screen?
 *
 * Dialogs are usually shown by a script, so what hides the dialog's root or its ancestors is
 * disregarded, and so is a `visibility: hidden` inherited from there. What hides something *within*
 * a dialog that is shown does count.
 */
import type { SnapshotElement, Style } from '../snapshot/snapshot.js';
import { ancestors, elementChildren } from '../snapshot/tree.js';
import type { Visibility } from './dialog.js';
import { outOfSight, px, type Values } from './out-of-sight.js';

const VISIBLE: Visibility = { kind: 'visible' };
/** Nobody makes out what is this faint. */
const BARELY_OPAQUE = 0.05;
/** Properties that decide visibility by themselves. */
const DECISIVE = ['display', 'visibility', 'opacity', 'position', 'clip', 'clip-path'];

export function visibilityWithin(element: SnapshotElement, dialogRoot: SnapshotElement): Visibility {
  const chain = chainWithin(element, dialogRoot);
  const inherited = inheritedVisibility(element, chain, dialogRoot);
  if (inherited !== undefined) return inherited;
  let opacity = 1;
  for (const node of chain) {
    const around = node === element ? lookAt(node, true) : lookAtAncestor(node);
    opacity *= around.opacity;
    const verdict = around.hidden ?? faded(node, opacity) ?? around.undecidable;
    if (verdict !== undefined) return verdict;
  }
  return VISIBLE;
}

/** What one element of the chain says, whatever the others say. */
interface Look {
  readonly hidden: Visibility | undefined;
  readonly opacity: number;
  readonly undecidable: Visibility | undefined;
}

function lookAt(node: SnapshotElement, isItself: boolean): Look {
  const style = whereKnown(node.style);
  return {
    hidden: hiddenBy(node, style, isItself),
    opacity: Number(style.get('opacity') || 1),
    undecidable: undecidable(node),
  };
}

const looks = new WeakMap<SnapshotElement, Look>();

/** Kept, since it is asked for all that stands below, which on a hostile page is thousands of levels. */
function lookAtAncestor(node: SnapshotElement): Look {
  const known = looks.get(node);
  if (known !== undefined) return known;
  const look = lookAt(node, false);
  looks.set(node, look);
  return look;
}

/** A dialog that is itself inert has yet to be shown; what is inert within it stays so. */
export function isInertWithin(element: SnapshotElement, dialogRoot: SnapshotElement): boolean {
  return (
    element.state.inert && chainWithin(element, dialogRoot).some(({ attributes }) => attributes.has('inert'))
  );
}

/** The element and its ancestors below the dialog's root, innermost first. */
function chainWithin(element: SnapshotElement, dialogRoot: SnapshotElement): SnapshotElement[] {
  if (element === dialogRoot) return [];
  const chain = [element];
  for (const ancestor of ancestors(element)) {
    if (ancestor === dialogRoot) break;
    chain.push(ancestor);
  }
  return chain;
}

/** `visibility` inherits, so it is compared with the root's own: only a change within the dialog counts. */
function inheritedVisibility(
  element: SnapshotElement,
  chain: readonly SnapshotElement[],
  dialogRoot: SnapshotElement,
): Visibility | undefined {
  const value = whereKnown(element.style).get('visibility') || 'visible';
  if (value === 'visible' || value === dialogRoot.style.get('visibility')) return undefined;
  const cause = chain.findLast(({ style }) => style.get('visibility') === value) ?? element;
  return hidden(cause, `visibility is ${value}`);
}

function hidden(cause: SnapshotElement, reason: string): Visibility {
  return { kind: 'hidden', reason, cause };
}

function hiddenBy(node: SnapshotElement, style: Values, isItself: boolean): Visibility | undefined {
  const { attributes, parent } = node;
  if (style.get('display') === 'none') {
    if (node.tag === 'dialog' && node.state.open === false)
      return hidden(node, 'it is inside a <dialog> that is closed');
    return hidden(node, attributes.has('hidden') ? 'it has the hidden attribute' : 'display is none');
  }
  if (parent?.tag === 'details' && parent.state.open === false && !isItsSummary(node, parent)) {
    return hidden(parent, 'it is inside a <details> that is closed');
  }
  if (!isItself && style.get('content-visibility') === 'hidden' && style.get('display') !== 'inline')
    return hidden(node, 'content-visibility is hidden');
  if (isItself && px(style.get('font-size')) === 0) return hidden(node, 'its font-size is 0');
  const reason = outOfSight(style);
  return reason === undefined ? undefined : hidden(node, reason);
}

/** Of several summaries the first alone is one; the others fold away with the rest. */
function isItsSummary(node: SnapshotElement, details: SnapshotElement): boolean {
  return elementChildren(details).find(({ tag }) => tag === 'summary') === node;
}

/** Opacities multiply from the element outwards. */
function faded(node: SnapshotElement, opacity: number): Visibility | undefined {
  return opacity < BARELY_OPAQUE ? hidden(node, `opacity is ${Number(opacity.toFixed(3))}`) : undefined;
}

/** Values that must not be relied on read as empty: they hide nothing. */
function whereKnown(style: Style): Values {
  return { get: (property) => (style.unknown(property) === undefined ? style.get(property) : '') };
}

/** Of the properties that decide visibility, one could not be computed. */
function undecidable(node: SnapshotElement): Visibility | undefined {
  for (const property of DECISIVE) {
    const reason = node.style.unknown(property);
    if (reason !== undefined) return { kind: 'unknown', reason: `${property} is not known: ${reason}` };
  }
  return undefined;
}
