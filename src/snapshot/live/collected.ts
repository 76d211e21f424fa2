/** What a page gives of itself in one go: plain data, as small as it can be, for JSON. */
import type { AccessCheck, ColorScheme, Viewport } from '../snapshot.js';

/** Breadth first: a node's parent stands before it, and siblings are in order. */
export type CollectedNode = CollectedElement | CollectedText;

export interface CollectedText {
  /** Index of the flat-tree parent. */
  readonly parent: number;
  readonly text: string;
}

/** What is left out has its usual value: no attributes, not disabled, no box. */
export interface CollectedElement {
  /** Index of the flat-tree parent; -1 for the root, and for light children of a host that are in no slot. */
  readonly parent: number;
  readonly tag: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  /** Indexes into `styles`. */
  readonly style: number;
  readonly before?: number;
  readonly after?: number;
  /** Border box in CSS px from the viewport's top left: x, y, width, height. */
  readonly box?: readonly [number, number, number, number];
  /** How far its content is scrolled, of the root the page: left, top. */
  readonly scrolled?: readonly [number, number];
  /** Index of the node-tree parent where that is not the flat tree's, and the place among its children. */
  readonly treeParent?: number;
  readonly treePlace?: number;
  /** Index of the host, at the top of a shadow tree; of the frame, at the top of its document. */
  readonly host?: number;
  readonly checked?: boolean;
  readonly indeterminate?: boolean;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly modal?: boolean;
  readonly focused?: boolean;
  /** What lies on top of it, at each of the points that were looked at; only when something does at all of them. */
  readonly under?: readonly number[];
  /** Of an element that an accessibility checker has looked at. */
  readonly accessChecks?: readonly AccessCheck[];
}

export interface Collected {
  readonly url: string;
  readonly viewport: Viewport;
  readonly colorScheme: ColorScheme;
  readonly nodes: readonly CollectedNode[];
  /** The first has all values, in the order of `PROPERTIES`; the others what differs from it, as index and value in turn. */
  readonly styles: readonly (readonly (number | string)[])[];
  /** The browser gives used values of what has a box, and does not tell computed ones. */
  readonly givesUsedValues?: true;
  /** Elements that were not read, since there are too many. */
  readonly leftOut: number;
  /** Displayed frames whose documents are of another origin. */
  readonly closedFrames: readonly number[];
  /** Animations that had not come to their end, where that was waited for. */
  readonly moving?: number;
  /** The element that was asked for, where it was not the document. */
  readonly scope?: number;
  /** Why an accessibility checker that was asked for has not looked at it, as a clause. */
  readonly notChecked?: string;
}

export function isCollectedText(node: CollectedNode): node is CollectedText {
  return 'text' in node;
}

/** The same page, with what an accessibility checker has said, by the index of the element. */
export function withAccessChecks(
  collected: Collected,
  checks: ReadonlyMap<number, readonly AccessCheck[]>,
): Collected {
  const nodes = collected.nodes.map((node, index) => {
    const accessChecks = checks.get(index);
    return accessChecks === undefined || isCollectedText(node) ? node : { ...node, accessChecks };
  });
  return { ...collected, nodes };
}
