/** What keeps people from the page behind a dialog, as far as markup and styles say. */
import {
  closest,
  type Dialog,
  descendants,
  isWithin,
  type SnapshotElement,
} from '../../src/lint/define-rule.js';

export interface Blocking {
  /** For the message: "is modal", "stands on a layer that covers the page". */
  readonly how: string;
  readonly node: SnapshotElement;
}

/** A layer that lets clicks through, or that nobody sees, keeps nobody from anything. */
function isThere(element: SnapshotElement): boolean {
  for (let node: SnapshotElement | undefined = element; node !== undefined; node = node.parent)
    if (node.style.get('display') === 'none' || node.inTemplate) return false;
  return element.style.get('visibility') !== 'hidden' && element.style.get('pointer-events') !== 'none';
}

/** Room that a scroll bar of the page takes, at most. */
const SCROLLBAR_PX = 20;

/** Fixed, from edge to edge of the screen: as measured, else as its style states. */
function coversScreen(
  element: SnapshotElement,
  { width, height }: { width: number; height: number },
): boolean {
  const { style, measuredBox } = element;
  if (style.get('position') !== 'fixed') return false;
  if (measuredBox !== undefined) {
    const { x, y } = measuredBox;
    const reaches = (end: number, px: number) => end >= px - SCROLLBAR_PX;
    return (
      x <= 0 && y <= 0 && reaches(x + measuredBox.width, width) && reaches(y + measuredBox.height, height)
    );
  }
  const isZero = (side: string) => Number.parseFloat(style.get(side)) === 0;
  const fills = (size: 'width' | 'height', px: number) => {
    const value = style.get(size);
    return (
      value === '100%' || value === (size === 'width' ? '100vw' : '100vh') || Number.parseFloat(value) >= px
    );
  };
  const isAuto = (size: 'width' | 'height') => style.get(size) === 'auto';
  const spans = (size: 'width' | 'height', px: number, start: string, end: string) =>
    (isZero(start) && isZero(end) && isAuto(size)) || ((isZero(start) || isZero(end)) && fills(size, px));
  return spans('height', height, 'top', 'bottom') && spans('width', width, 'left', 'right');
}

/** It says itself that nothing else can be used: the dialog, or a box around it. */
function modalBox({ root }: Dialog): SnapshotElement | undefined {
  const isModal = ({ attributes, state }: SnapshotElement) =>
    attributes.get('aria-modal') === 'true' || state.modal === true;
  const around = closest(root, isModal);
  if (around !== undefined) return around;
  for (const element of descendants(root)) if (isModal(element)) return element;
  return undefined;
}

/** What keeps people from the page; undefined when nothing is seen to. */
export function blockingOf(dialog: Dialog): Blocking | undefined {
  const { root, snapshot } = dialog;
  const modal = modalBox(dialog);
  if (modal !== undefined) return { how: 'is modal', node: modal };
  for (const element of [snapshot.root, ...descendants(snapshot.root)]) {
    const isPage = element.tag === 'html' || element.tag === 'body';
    if (isPage || !coversScreen(element, snapshot.variant.viewport) || !isThere(element)) continue;
    const isInDialog = element !== root && isWithin(element, root);
    // A layer of the page itself (an app's frame) is no veil: it holds other things to use.
    if (isInDialog || isWithin(root, element) || isVeil(element))
      return { how: 'lies on a layer that covers the page', node: element };
  }
  return undefined;
}

/** Nothing in it: only there to cover. */
function isVeil({ children }: SnapshotElement): boolean {
  return children.every((child) => child.kind === 'text' && child.text.trim() === '');
}

/** The page does not scroll; whether it can be used otherwise is not known. */
export function scrollLock({ snapshot }: Dialog): SnapshotElement | undefined {
  for (const element of [snapshot.root, ...descendants(snapshot.root)]) {
    if (element.tag !== 'html' && element.tag !== 'body') {
      if (element.parent?.tag === 'body') break;
      continue;
    }
    const { style } = element;
    if (
      [style.get('overflow-y'), style.get('overflow-x')].includes('hidden') &&
      style.get('overflow-y') === 'hidden'
    )
      return element;
  }
  return undefined;
}
