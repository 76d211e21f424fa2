import type { SourceLocation, TextStart } from '../source/location.js';
import type { HtmlDocument, HtmlShadowRoot } from './tree.js';

/** The text of one author stylesheet and where it came from, in cascade order. */
export interface StylesheetSource {
  readonly text: string;
  readonly file: string;
  /**
   * Where `text` starts inside `file`: not 1:1 for a `<style>` in an HTML file. Undefined where the text is not what
   * stands there: rules as a DOM has kept them.
   */
  readonly start: TextStart | undefined;
  /** The `media` attribute of `<style>` or `<link>`; empty when there is none. */
  readonly media: string;
  /** Styles apply to the tree that holds them (CSS Scoping §3.1). */
  readonly scope: HtmlDocument | HtmlShadowRoot;
  /** The `<link>` or `<style>` element, for diagnostics. */
  readonly owner: SourceLocation | undefined;
}

/** Reads a stylesheet named by an `@import` or a `<link>`; undefined when it was not given (a diagnostic has been left). */
export type LoadStylesheet = (
  href: string,
  from: { readonly file: string; readonly location: SourceLocation | undefined },
) => LoadedStylesheet | undefined;

interface LoadedStylesheet {
  readonly text: string;
  readonly file: string;
  /** The text is made of rules as a DOM has kept them: it is not what stands in the file. */
  readonly isAsKept?: boolean;
}
