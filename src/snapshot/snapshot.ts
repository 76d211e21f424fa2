/**
 * The Snapshot: a page at one viewport and colour scheme, as a person would meet it, in terms that
 * no rule can trace back to the engine that collected it.
 *
 * The tree is the flat tree: shadow roots are spliced in, slotted content stands where it is slotted.
 */
import type { Style } from '../css/style.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';

export type { DeclarationSource, Style } from '../css/style.js';

export type Engine = 'static' | 'dom' | 'playwright';
export type ColorScheme = 'light' | 'dark';

/** In CSS px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** One combination of what a page can be looked at under. */
export interface Variant {
  readonly viewport: Viewport;
  readonly colorScheme: ColorScheme;
}

export interface Snapshot {
  readonly engine: Engine;
  readonly variant: Variant;
  readonly root: SnapshotElement;
  readonly diagnostics: readonly Diagnostic[];
  /** Why the computed styles as a whole may be wrong (a stylesheet that could not be read); undefined when they are complete. */
  readonly styleIncomplete: string | undefined;
  /**
   * What elements are like once these switches have been turned over by their attributes (`checked`,
   * `aria-checked`, `data-state`, classes for being on); missing from an engine that cannot say. It
   * reads the page again, so ask once, for all of them.
   */
  turned?(switches: readonly SnapshotElement[]): (element: SnapshotElement) => SnapshotElement | undefined;
}

export type SnapshotNode = SnapshotElement | SnapshotText;

export interface SnapshotText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: SnapshotElement;
  readonly source: SourceLocation | undefined;
}

export interface SnapshotElement {
  readonly kind: 'element';
  /**
   * Identity across the variants of one page, and across the layers of one consent flow: position in document
   * order. Elements of separate files have separate ids; one that a live page keeps from layer to layer keeps its own.
   */
  readonly id: number;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Flat-tree parent. */
  readonly parent: SnapshotElement | undefined;
  /** Flat-tree children. */
  readonly children: readonly SnapshotNode[];
  readonly style: Style;
  /** Style of a generated box; undefined when the element has none (`content: none | normal`). */
  pseudo(name: 'before' | 'after'): Style | undefined;
  /** Border box as measured by an engine that lays out; undefined from one that does not, and for what is not displayed. */
  readonly measuredBox: MeasuredBox | undefined;
  /**
   * What lies on top of a control at each of the points of it that were looked at, where something does at
   * all of them; missing from an engine that does not draw.
   */
  readonly coveredBy?: readonly SnapshotElement[];
  /** From the start tag to the end tag. */
  readonly source: SourceLocation | undefined;
  readonly startTagSource: SourceLocation | undefined;
  attributeSource(name: string): SourceLocation | undefined;
  readonly state: ElementState;
  /** The element with this id in the same tree (document or shadow root), for `for`, `aria-labelledby`, … */
  elementById(id: string): SnapshotElement | undefined;
  /** True inside a `<template>` that is not a shadow root: not rendered until a script clones it. */
  readonly inTemplate: boolean;
  /** Its place in the node tree, which selectors match on, where that is not the flat tree's. */
  readonly place: NodeTreePlace;
}

/** @see https://dom.spec.whatwg.org/#concept-tree */
export interface NodeTreePlace {
  /** Undefined at the top of the document and of a shadow tree. */
  readonly parent: SnapshotElement | undefined;
  /** Child elements; a host's light children, whether slotted or not. */
  readonly children: readonly SnapshotElement[];
  /** The host, for an element at the top of a shadow tree. */
  readonly host: SnapshotElement | undefined;
  /** The elements at the top of its own shadow tree, when it is a host. */
  readonly shadow: readonly SnapshotElement[];
}

/** Border box relative to the viewport's top left, in CSS px. */
export interface MeasuredBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far what it holds is scrolled; of the root element, the page. */
  readonly scrolledX: number;
  readonly scrolledY: number;
}

/** State a user or script can change, as it is on arrival. */
export interface ElementState {
  /** `checked` of a checkbox or radio; undefined for elements without checkedness. */
  readonly checked: boolean | undefined;
  /** Selectedness of an `<option>`, as HTML's "ask for a reset" algorithm leaves it; undefined elsewhere. */
  readonly selected: boolean | undefined;
  /** Actually disabled (HTML §4.10.18.5: own attribute, or a disabled fieldset). */
  readonly disabled: boolean;
  /** `open` of `<dialog>` and `<details>`; undefined elsewhere. */
  readonly open: boolean | undefined;
  readonly focusable: boolean;
  /** `inert` here or on an ancestor. */
  readonly inert: boolean;
  /** Neither on nor off, which a script alone can do; missing from an engine that runs none. */
  readonly indeterminate?: boolean;
  /** Shown by `showModal()`, so that the rest of the page is out of reach; missing likewise. */
  readonly modal?: boolean;
  /** It has the focus; missing likewise. */
  readonly focused?: boolean;
}
