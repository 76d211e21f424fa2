/**
 * The boxes that elements, generated content and text make (CSS Display §2), from the flat tree.
 *
 * Children are made when they are first asked for. Normalised as layout wants it: the children of a
 * block container are all block-level or all inline-level; those of a flex or grid container are all boxes.
 */
import type { Snapshot, SnapshotElement, SnapshotNode, Style } from '../../snapshot/snapshot.js';
import { anonymousStyle } from './anonymous-style.js';
import { type Display, displayOf, type InnerDisplay } from './display.js';
import { buttonCaption, contentText, transformText } from './generated-text.js';
import { readKnown } from './lengths.js';

export type LayoutNode = LayoutBox | LayoutText | LayoutBreak;

interface LayoutText {
  readonly kind: 'text';
  /** After `text-transform`, white space not yet collapsed. */
  readonly text: string;
  readonly style: Style;
}

/** A forced line break. */
interface LayoutBreak {
  readonly kind: 'break';
}

export interface LayoutBox {
  readonly kind: 'box';
  /** The element it comes from; undefined for anonymous boxes and generated content. */
  readonly element: SnapshotElement | undefined;
  readonly style: Style;
  readonly parent: LayoutBox | undefined;
  readonly display: Display;
  /** What to call it in a reason. */
  readonly name: string;
  /** `position: absolute | fixed`. */
  readonly isOutOfFlow: boolean;
  readonly isFloating: boolean;
  /** In flow and floating, not absolutely positioned. */
  readonly children: readonly LayoutNode[];
}

export interface BoxTree {
  readonly root: LayoutBox;
  /** The box of an element; undefined when it has none (`display: none | contents`). */
  boxOf(element: SnapshotElement): LayoutBox | undefined;
  /** The positioned `::before` or `::after` of an element; undefined when there is none. */
  positionedPseudo(element: SnapshotElement, name: 'before' | 'after'): LayoutBox | undefined;
}

/** Inline boxes are searched for block-level descendants no deeper than this. */
const MAX_INLINE_DEPTH = 64;
/** As wide as the triangle and the room after it. */
const DISCLOSURE_MARKER = '\u25b8\u00a0';
const COLLAPSIBLE_ONLY = /^[ \t\n\r\f]*$/;

export function createBoxTree(snapshot: Snapshot): BoxTree {
  const boxes = new Map<SnapshotElement, LayoutBox>();

  const makeBox = (element: SnapshotElement, parent: LayoutBox | undefined): LayoutBox => {
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const box = new ElementBox(element, parent, (self) => childrenOf(element, self));
    boxes.set(element, box);
    return box;
  };

  const childrenOf = (element: SnapshotElement, self: LayoutBox): LayoutNode[] => {
    const caption = buttonCaption(element);
    if (caption !== undefined) return [makeText(caption, self.style)];
    if (self.display.inner === 'replaced') return [];
    return [
      ...summaryMarker(element, self.style),
      ...generated(element, 'before', self),
      ...nodesOf(shownChildren(element), self.style, self),
      ...generated(element, 'after', self),
    ];
  };

  /** Flattens `display: contents` without recursion. */
  const nodesOf = (children: readonly SnapshotNode[], style: Style, parent: LayoutBox): LayoutNode[] => {
    const nodes: LayoutNode[] = [];
    const pending: { node: SnapshotNode; style: Style }[] = children
      .map((node) => ({ node, style }))
      .reverse();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { node } = next;
      if (node.kind === 'text') {
        nodes.push(makeText(node.text, next.style));
        continue;
      }
      if (node.tag === 'br') nodes.push({ kind: 'break' });
      if (node.tag === 'wbr') nodes.push(makeText('\u200b', next.style));
      const display = readKnown(node.style, 'display');
      if (display === 'none' || node.tag === 'br' || node.tag === 'wbr') continue;
      if (display !== 'contents') {
        nodes.push(makeBox(node, parent));
        continue;
      }
      for (const child of node.children.toReversed()) pending.push({ node: child, style: node.style });
    }
    return nodes;
  };

  const root = makeBox(snapshot.root, undefined);
  const boxOf = (element: SnapshotElement) => {
    const known = boxes.get(element);
    if (known !== undefined) return known;
    if (isTransparent(element)) return undefined;
    const unmade: SnapshotElement[] = [];
    let node: SnapshotElement | undefined = element;
    for (; node !== undefined && !boxes.has(node); node = node.parent)
      if (!isTransparent(node)) unmade.push(node);
    let box = node && boxes.get(node);
    for (const ancestor of unmade.reverse()) box = makeBox(ancestor, box);
    return box;
  };
  return {
    root,
    boxOf,
    positionedPseudo: (element, name) => {
      const parent = boxOf(element);
      const [box] = parent === undefined ? [] : generated(element, name, parent);
      return box?.kind === 'box' && box.isOutOfFlow ? box : undefined;
    },
  };
}

/** Its children stand in the box around it. */
function isTransparent({ style }: SnapshotElement): boolean {
  return readKnown(style, 'display') === 'contents';
}

/** A closed `<details>` shows its summary alone. */
function shownChildren(element: SnapshotElement): readonly SnapshotNode[] {
  if (element.tag !== 'details' || element.state.open !== false) return element.children;
  return element.children.filter((child) => child.kind === 'element' && child.tag === 'summary');
}

function makeText(text: string, style: Style): LayoutText {
  return { kind: 'text', text: transformText(text, readKnown(style, 'text-transform')), style };
}

/** The triangle of a `<summary>` stands in its first line. */
function summaryMarker(element: SnapshotElement, style: Style): LayoutText[] {
  const hasMarker =
    element.tag === 'summary' &&
    readKnown(style, 'display') === 'list-item' &&
    readKnown(style, 'list-style-type') !== 'none';
  return hasMarker ? [makeText(DISCLOSURE_MARKER, style)] : [];
}

function generated(element: SnapshotElement, name: 'before' | 'after', parent: LayoutBox): LayoutNode[] {
  const style = element.pseudo(name);
  if (style === undefined || readKnown(style, 'display') === 'none') return [];
  return [
    new GeneratedBox(style, parent, `<${element.tag}>::${name}`, () => [
      makeText(contentText(style, element), style),
    ]),
  ];
}

abstract class Box implements LayoutBox {
  readonly kind = 'box';
  readonly display: Display;
  readonly isOutOfFlow: boolean;
  readonly isFloating: boolean;
  #children: readonly LayoutNode[] | undefined;

  constructor(
    readonly style: Style,
    readonly parent: LayoutBox | undefined,
    readonly element: SnapshotElement | undefined,
    readonly name: string,
    private readonly makeChildren: (self: LayoutBox) => LayoutNode[],
  ) {
    const position = readKnown(style, 'position');
    this.isOutOfFlow = position === 'absolute' || position === 'fixed';
    const display = displayOf(style, element);
    const isItem =
      parent !== undefined && (parent.display.inner === 'flex' || parent.display.inner === 'grid');
    this.isFloating =
      !this.isOutOfFlow && !isItem && readKnown(style, 'float') !== 'none' && style.get('float') !== '';
    const isBlockified = this.isOutOfFlow || this.isFloating || isItem || parent === undefined;
    this.display = isBlockified ? { outer: 'block', inner: blockified(display.inner) } : display;
  }

  get children(): readonly LayoutNode[] {
    this.#children ??= normalise(this, this.makeChildren(this).filter(isInFlow));
    return this.#children;
  }
}

class ElementBox extends Box {
  constructor(
    element: SnapshotElement,
    parent: LayoutBox | undefined,
    makeChildren: (self: LayoutBox) => LayoutNode[],
  ) {
    super(element.style, parent, element, `<${element.tag}>`, makeChildren);
  }
}

class GeneratedBox extends Box {
  constructor(style: Style, parent: LayoutBox, name: string, makeChildren: () => LayoutNode[]) {
    super(style, parent, undefined, name, makeChildren);
  }
}

class AnonymousBox extends Box {
  constructor(parent: LayoutBox, nodes: LayoutNode[]) {
    super(anonymousStyle(parent.style), parent, undefined, `text in ${parent.name}`, () => nodes);
  }
}

function blockified(inner: InnerDisplay): InnerDisplay {
  return inner === 'flow' ? 'flow-root' : inner;
}

function isInFlow(node: LayoutNode): boolean {
  return node.kind !== 'box' || !node.isOutOfFlow;
}

function normalise(box: LayoutBox, nodes: LayoutNode[]): readonly LayoutNode[] {
  const { inner } = box.display;
  const isItemContainer =
    inner === 'flex' || inner === 'grid' || (inner.startsWith('table') && inner !== 'table-cell');
  const isSeparate = isItemContainer ? (node: LayoutNode) => node.kind === 'box' : isBlockLevel;
  if (!isItemContainer && !nodes.some(isSeparate)) return nodes;
  const grouped: LayoutNode[] = [];
  let run: LayoutNode[] = [];
  const endRun = () => {
    if (run.some(takesRoom)) grouped.push(new AnonymousBox(box, run));
    run = [];
  };
  for (const node of nodes) {
    if (!isSeparate(node)) {
      run.push(node);
      continue;
    }
    endRun();
    grouped.push(node);
  }
  endRun();
  return grouped;
}

function takesRoom(node: LayoutNode): boolean {
  return node.kind !== 'text' || !COLLAPSIBLE_ONLY.test(node.text);
}

/** An inline box: its content flows in the lines of its container. */
export function isInline(box: LayoutBox): boolean {
  return box.display.outer === 'inline' && box.display.inner === 'flow';
}

/** Block-level in normal flow, or an inline box that holds something block-level. Floats are met among inline content. */
export function isBlockLevel(node: LayoutNode): boolean {
  return holdsBlock(node, MAX_INLINE_DEPTH);
}

function holdsBlock(node: LayoutNode, depth: number): boolean {
  if (node.kind !== 'box' || node.isFloating || depth === 0) return false;
  if (node.display.outer === 'block') return true;
  return isInline(node) && node.children.some((child) => holdsBlock(child, depth - 1));
}

/** Floats among its children or in the lines between them. */
export const hasFloats = oncePerBox((box) =>
  box.children.some(
    (child) =>
      child.kind === 'box' &&
      (child.isFloating ||
        (child.element === undefined &&
          child.children.some((node) => node.kind === 'box' && node.isFloating))),
  ),
);

/** Lays out its children in lines. */
export const holdsLines = oncePerBox((box) => !box.children.some(isBlockLevel));

/** Each of a container's hundreds of children asks the same of it. */
function oncePerBox(ask: (box: LayoutBox) => boolean): (box: LayoutBox) => boolean {
  const answers = new WeakMap<LayoutBox, boolean>();
  return (box) => {
    const known = answers.get(box);
    if (known !== undefined) return known;
    const answer = ask(box);
    answers.set(box, answer);
    return answer;
  };
}
