/** From text to report: reads the page once, and has it looked at in every variant. */
import { collectStatic, readPage } from '../snapshot/static.js';
import { type Config, type ResolvedConfig, resolveConfig } from './config.js';
import { type EffectiveConfig, effectiveConfig } from './effective-config.js';
import type { Report } from './report.js';
import { reportOn } from './report-on.js';

export interface LintInput {
  /** A whole document or a fragment. */
  readonly html: string;
  /** Stylesheets beside it, after those of the page in the cascade. */
  readonly css?: string | readonly { readonly css: string; readonly filename: string }[];
  /** Named in locations, and what relative stylesheet links are resolved against. */
  readonly filename?: string;
  /** Directory that linked stylesheets may be read from. Without it nothing is read from disk. */
  readonly root?: string;
  /** URL the page is served under, for links that are written absolutely. */
  readonly baseURL?: string;
  /**
   * For a page that comes from the network: gives the text of the stylesheet at an absolute address, or why
   * there is none. Nothing is fetched here, and with it nothing is read from disk.
   */
  readonly fetched?: (address: string) => string | { readonly missing: string };
}

export interface Linter {
  /** The configuration in effect: presets, defaults and all. */
  readonly config: EffectiveConfig;
  /** Lints one page; see {@link lint}. */
  lint(input: string | LintInput): Report;
}

/**
 * Lints one page of HTML for consent dialogs.
 *
 * @param input HTML, or HTML with its CSS and where both come from.
 * @param config Rules, viewports and so on; default: the preset `recommended`.
 * @returns Findings, passes and what could not be decided, as plain data.
 * @throws {TypeError} when `input` is not HTML text; `ConfigError` when `config` is not as documented.
 */
export function lint(input: string | LintInput, config?: Config): Report {
  return createLinter(config).lint(input);
}

/** Checks the configuration once, for linting many pages. @throws {ConfigError} */
export function createLinter(config?: Config): Linter {
  const resolved = resolveConfig(config);
  return {
    config: effectiveConfig(config ?? {}, resolved),
    lint: (input) => lintText(checkInput(input), resolved),
  };
}

function checkInput(input: unknown): LintInput {
  if (typeof input === 'string') return { html: input };
  if (typeof input === 'object' && input !== null && 'html' in input && typeof input.html === 'string') {
    return input as LintInput;
  }
  const given = input === null ? 'null' : typeof input;
  throw new TypeError(
    `lint() takes a string of HTML, or an object with the HTML in \`html\`; it was given ${given}.`,
  );
}

function lintText(input: LintInput, config: ResolvedConfig): Report {
  const started = performance.now();
  const page = readPage({ ...input, css: cssFiles(input.css) });
  return reportOn({
    engine: 'static',
    source: page.file,
    snapshots: config.variants.map((variant) => collectStatic(page, variant)),
    elementCount: page.elementCount,
    comments: page.comments,
    excerpt: page.excerpt,
    config,
    started,
  });
}

function cssFiles(css: LintInput['css']): { css: string; filename: string }[] {
  if (css === undefined) return [];
  return typeof css === 'string' ? [{ css, filename: '<css>' }] : [...css];
}
