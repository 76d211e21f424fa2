/** Boxes that set themselves apart from the page: what a dialog usually is, whatever it is called. */
import type { SnapshotElement, Viewport } from '../snapshot/snapshot.js';
import { ancestors } from '../snapshot/tree.js';

export type ContainerKind = 'dialog' | 'overlay' | 'form';

/** `dialog`: said to be one; `overlay`: laid over the page; `form`: groups fields; undefined for the rest. */
export function containerKind(element: SnapshotElement): ContainerKind | undefined {
  const { tag, attributes, style } = element;
  const role = attributes.get('role')?.trim().toLowerCase();
  if (
    tag === 'dialog' ||
    role === 'dialog' ||
    role === 'alertdialog' ||
    attributes.get('aria-modal') === 'true'
  )
    return 'dialog';
  if (attributes.has('popover')) return 'dialog';
  const position = style.get('position');
  if (position === 'fixed' || position === 'sticky') return 'overlay';
  if (position === 'absolute' && Number.parseInt(style.get('z-index'), 10) > 0) return 'overlay';
  return tag === 'form' ? 'form' : undefined;
}

/** Apart from the page, by what it is said to be or by where it lies. */
export function isSetApart(kind: ContainerKind | undefined): boolean {
  return kind === 'dialog' || kind === 'overlay';
}

/** Covers the whole screen: the dimmed layer that a dialog stands on. */
export function isBackdrop({ style }: SnapshotElement, viewport: Viewport): boolean {
  if (style.get('position') !== 'fixed' && style.get('position') !== 'absolute') return false;
  const isZero = (side: string) => Number.parseFloat(style.get(side)) === 0;
  const fills = (size: 'width' | 'height') =>
    style.get(size) === '100%' || Number.parseFloat(style.get(size)) >= viewport[size];
  const spansHeight = isZero('top') && (isZero('bottom') || fills('height'));
  return spansHeight && isZero('left') && (isZero('right') || fills('width'));
}

/** A part of the page with a meaning or a name of its own, whatever it looks like. */
export function isNamedPart({ tag, attributes }: SnapshotElement): boolean {
  return (
    tag === 'section' ||
    tag === 'aside' ||
    tag === 'form' ||
    attributes.has('role') ||
    attributes.has('aria-label') ||
    attributes.has('aria-labelledby')
  );
}

/** Tags that hold the whole page or a large part of it, and are never a dialog. */
export function isPagePart({ tag, attributes }: SnapshotElement): boolean {
  return (
    ['html', 'body', 'main', 'nav', 'footer'].includes(tag) ||
    attributes.get('role') === 'main' ||
    attributes.get('role') === 'navigation'
  );
}

/** Not rendered until a script shows it. */
export function isHiddenAtStart(root: SnapshotElement): boolean {
  if (root.inTemplate || root.style.get('visibility') === 'hidden') return true;
  for (const element of [root, ...ancestors(root)]) {
    if (element.style.get('display') === 'none' || Number(element.style.get('opacity')) === 0) return true;
    if (element.attributes.get('aria-hidden') === 'true') return true;
  }
  return false;
}
