/** What `toHaveNoDarkPatterns()` can be told: a configuration, and what makes the assertion fail. */
import { KeptReports } from '../dom/kept-reports.js';
import { type Config, ConfigError, type ResolvedConfig, resolveConfig } from '../lint/config.js';
import { createLinter } from '../lint/lint.js';
import type { LintInput } from '../lint/lint-input.js';
import type { Report } from '../lint/report.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';

export interface MatcherOptions extends Config {
  /** `cantTell`: what could not be decided fails as well. Default: `failed`. */
  readonly failOn?: 'failed' | 'cantTell';
  /** `false`: there need not be a consent dialog. Default: `true`, since an assertion about nothing proves nothing. */
  readonly requireDialog?: boolean;
  /**
   * Has axe-core look at accept and refusal as well. For a page `true`, and the package is to be installed; for an
   * element or a document the module, as `import axe from 'axe-core'` gives it. Default: `false`.
   */
  readonly axe?: boolean | AxeCore;
}

/** Options that have been checked. */
export interface Assertion {
  readonly failOn: 'failed' | 'cantTell';
  readonly requireDialog: boolean;
  readonly axe: boolean | AxeCore;
  /** As given, without what only the matcher knows. */
  readonly config: Config;
  readonly resolved: ResolvedConfig;
  /** What was found with this configuration. */
  readonly kept: KeptReports;
  lint(input: string | LintInput): Report;
}

/** What does not depend on a module that was passed along. */
type Checked = Omit<Assertion, 'axe'>;

/** A suite asserts hundreds of times with the same few configurations. */
const known = new Map<string, Checked>();
const MAX_KNOWN = 100;

/** @throws {ConfigError} when the options are not as documented. */
export function readOptions(options: MatcherOptions = {}): Assertion {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigError('toHaveNoDarkPatterns() takes a configuration, such as { extends: "strict" }.');
  }
  const { axe = false, ...others } = options;
  if (typeof axe !== 'boolean' && !isAxe(axe))
    throw new ConfigError('axe is neither true nor false, nor the module axe-core.');
  return { ...checked(others), axe };
}

function isAxe(value: unknown): value is AxeCore {
  const { version, setup } = { ...(value as Partial<AxeCore> | null) };
  return typeof version === 'string' && typeof setup === 'function';
}

function checked(options: Omit<MatcherOptions, 'axe'>): Checked {
  // Rules from elsewhere are functions, which text cannot tell apart.
  const key = options.plugins === undefined ? JSON.stringify(options) : undefined;
  const same = key === undefined ? undefined : known.get(key);
  if (same !== undefined) return same;
  const made = check(options);
  if (key !== undefined && known.size < MAX_KNOWN) known.set(key, made);
  return made;
}

function check(options: Omit<MatcherOptions, 'axe'>): Checked {
  const { failOn = 'failed', requireDialog = true, ...config } = options;
  if (failOn !== 'failed' && failOn !== 'cantTell') {
    throw new ConfigError(`failOn: ${JSON.stringify(failOn)} is neither "failed" nor "cantTell".`);
  }
  if (typeof requireDialog !== 'boolean') {
    throw new ConfigError(`requireDialog: ${JSON.stringify(requireDialog)} is neither true nor false.`);
  }
  return {
    failOn,
    requireDialog,
    config,
    resolved: resolveConfig(config),
    kept: new KeptReports(),
    lint: createLinter(config).lint,
  };
}
