/** A page as it is evaluated, and what the linter says of it. */
import { createLinter } from '../../src/lint/lint.js';
import type { Finding, Report } from '../../src/lint/report.js';
import type { ColorScheme, Viewport } from '../../src/snapshot/snapshot.js';
import { onlyRules } from '../../test/only-rules.js';

export interface EvaluatedPage {
  /** Unique; begins with the kind of page: `banner:`, `benign:`, `example:`, `fixture:` or `pair:`. */
  readonly name: string;
  readonly html: string;
  readonly filename: string;
  /** Directory that its linked CSS files lie below. */
  readonly root?: string | undefined;
  /** Where it is looked at; default: the library's two sizes, in the light. */
  readonly viewports?: readonly Viewport[] | undefined;
  readonly colorSchemes?: readonly ColorScheme[] | undefined;
}

const linters = new Map<string, ReturnType<typeof createLinter>>();

/** Runs every built-in rule, or one of them alone, with its default options unless others are given. */
export function lintPage(
  page: EvaluatedPage,
  ruleId?: string,
  options: Readonly<Record<string, unknown>> = {},
): Report {
  const { viewports, colorSchemes = ['light'] } = page;
  const key = JSON.stringify([viewports, colorSchemes, ruleId, options]);
  const linter =
    linters.get(key) ??
    createLinter({
      extends: 'all',
      rules: ruleId === undefined ? {} : { ...onlyRules(), [ruleId]: ['error', options] },
      colorSchemes: [...colorSchemes],
      ...(viewports === undefined ? {} : { viewports: [...viewports] }),
    });
  linters.set(key, linter);
  const { html, filename, root } = page;
  return linter.lint({ html, filename, ...(root === undefined ? {} : { root }) });
}

/** What was found at fault, and not what could not be told. */
export function failedFindings({ findings }: Report): Finding[] {
  return findings.filter(({ outcome }) => outcome === 'failed');
}
