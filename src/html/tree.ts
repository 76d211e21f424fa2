/**
 * The document tree that the static engine works on: what parse5 built, with source locations, or what a
 * DOM holds, without; shadow roots attached to their hosts, and template contents kept apart.
 *
 * This is the *node tree* (DOM §4.2), which selectors match on. The *flat tree* (CSS Scoping §3),
 * which styles inherit through and people see, is what the snapshot exposes.
 *
 * @see https://dom.spec.whatwg.org/#trees
 */
import type { SourceLocation } from '../source/location.js';

export interface HtmlDocument {
  readonly kind: 'document';
  readonly quirksMode: boolean;
  /** The `<html>` element, and comments beside it. */
  readonly children: HtmlNode[];
  readonly file: string;
}

export interface HtmlShadowRoot {
  readonly kind: 'shadow-root';
  readonly host: HtmlElement;
  readonly children: HtmlNode[];
}

/** What a node can hang under in the node tree. */
export type HtmlParent = HtmlDocument | HtmlShadowRoot | HtmlElement;

/** The state that scripts and people have put an element in; the attributes only say how it began. */
export interface LiveState {
  readonly checked?: boolean;
  readonly selected?: boolean;
  readonly indeterminate?: boolean;
}

export interface HtmlElement {
  readonly kind: 'element';
  /** Local name; lower case for HTML elements. */
  readonly tag: string;
  readonly namespace: 'html' | 'svg' | 'mathml';
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlParent;
  /** The document or shadow root that holds it. */
  readonly tree: HtmlDocument | HtmlShadowRoot;
  /**
   * Children in the node tree. Those of a `<template>` are its contents: inert in a browser, kept
   * here because banners are often written as templates that a script clones.
   */
  readonly children: HtmlNode[];
  readonly shadowRoot: HtmlShadowRoot | undefined;
  /** Position in document order over the whole page, shadow trees included; stable across variants. */
  readonly index: number;
  /** From the start of the start tag to the end of the end tag; undefined for implied elements. */
  readonly location: SourceLocation | undefined;
  readonly startTag: SourceLocation | undefined;
  /** Where a living document was read; text says it all by its attributes. */
  readonly live?: LiveState | undefined;
  /** Location of one attribute (name and value), when it was written in the source. */
  attributeLocation(name: string): SourceLocation | undefined;
}

export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: HtmlParent;
  readonly location: SourceLocation | undefined;
}

export interface HtmlComment {
  readonly kind: 'comment';
  readonly text: string;
  readonly parent: HtmlParent;
  readonly location: SourceLocation | undefined;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;
