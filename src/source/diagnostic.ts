import type { SourceLocation } from './location.js';

/**
 * Something about the input that the user should know although no rule judged it: a stylesheet that
 * was not loaded, CSS that did not parse, a feature that is not understood.
 */
export interface Diagnostic {
  /** Stable and kebab-cased, for filtering: `stylesheet-not-loaded`, `css-syntax`, … */
  readonly code: DiagnosticCode;
  /** One sentence: what was found, and what it means for the result or what to do. */
  readonly message: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly location?: SourceLocation;
}

type DiagnosticCode =
  | 'stylesheet-not-loaded'
  | 'css-syntax'
  | 'css-unsupported'
  | 'css-limit'
  | 'css-as-kept'
  | 'html-unclosed'
  | 'html-not-text'
  | 'html-empty'
  | 'no-dialog'
  | 'scripts-not-run'
  | 'script-failed'
  | 'script-not-loaded'
  | 'frames-not-read'
  | 'page-too-large'
  | 'page-still-loading'
  | 'page-still-moving'
  | 'access-not-checked'
  | 'screenshot-not-taken'
  | 'suppression-unused'
  | 'suppression-malformed'
  | 'dialog-selector-unmatched'
  | 'layer-opener-unknown'
  | 'rule-crashed';

/** Collects diagnostics while a page is read; the same fact is kept once. */
export type ReportDiagnostic = (diagnostic: Diagnostic) => void;
