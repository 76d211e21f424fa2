/** From text to report: reads the page and its layers once, and has them looked at in every variant. */
import type { Variant } from '../snapshot/snapshot.js';
import { collectStatic, readPage } from '../snapshot/static.js';
import { type Config, type ResolvedConfig, resolveConfig } from './config.js';
import { type EffectiveConfig, effectiveConfig } from './effective-config.js';
import type { ReadLayer } from './layers/read-layer.js';
import { type CssFile, checkInput, type LintInput, nameOfLayer } from './lint-input.js';
import type { Report } from './report.js';
import { reportOn } from './report-on.js';

export interface Linter {
  /** The configuration in effect: presets, defaults and all. */
  readonly config: EffectiveConfig;
  /** Lints one page; see {@link lint}. */
  lint(input: string | LintInput): Report;
}

/**
 * Lints one page of HTML for consent dialogs.
 *
 * @param input HTML, or HTML with its CSS, where both come from, and the layers behind it.
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

function lintText(input: LintInput, config: ResolvedConfig): Report {
  const started = performance.now();
  const page = readPage({ ...input, css: cssFiles(input.css, '<css>') });
  return reportOn({
    engine: 'static',
    source: page.file,
    snapshots: config.variants.map((variant) => collectStatic(page, variant)),
    elementCount: page.elementCount,
    comments: page.comments,
    excerpt: page.excerpt,
    layers: readLayers(input, config.variants, page.elementCount),
    config,
    started,
  });
}

/** @param firstId The elements of each file have ids of their own: those of the first layer begin here. */
function readLayers(
  { layers = [], root, baseURL }: LintInput,
  variants: readonly Variant[],
  firstId: number,
): ReadLayer[] {
  let nextId = firstId;
  return layers.map(({ html, css, filename, openedBy }, index) => {
    const name = nameOfLayer(index);
    const page = readPage({
      html,
      css: cssFiles(css, `<css of layer ${index + 1}>`),
      filename: filename ?? name,
      ...(root === undefined ? {} : { root }),
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const ownFirstId = nextId;
    nextId += page.elementCount;
    return {
      source: page.file,
      snapshots: variants.map((variant) => collectStatic(page, variant, ownFirstId)),
      ...(openedBy === undefined ? {} : { openedBy }),
      comments: page.comments,
      excerpt: page.excerpt,
      elementCount: page.elementCount,
    };
  });
}

function cssFiles(css: LintInput['css'], name: string): CssFile[] {
  if (css === undefined) return [];
  return typeof css === 'string' ? [{ css, filename: name }] : [...css];
}
