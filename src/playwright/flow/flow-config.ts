/** What a flow can be told, and what it takes where it is told nothing. */
import { type Config, ConfigError } from '../../lint/config.js';
import type { FlowPage } from './flow-page.js';

export interface FlowConfig<P extends FlowPage = FlowPage> extends Config {
  /**
   * Brings a fresh page to where the dialog is shown: routes, `goto()`, a log-in. Needed where the page has no
   * address (`setContent()`), or its address alone does not show the dialog. It is called once for each way that
   * is tried. Default: goes to the address that the given page has.
   */
  readonly open?: (page: P) => Promise<unknown>;
  /**
   * Options of the contexts that are made, as for `browser.newContext()`: what cannot be read off the given page
   * (`ignoreHTTPSErrors`, `httpCredentials`, `storageState`, …), or is to be another.
   */
  readonly contextOptions?: Readonly<Record<string, unknown>>;
  /**
   * How many layers deep the dialog is looked into, the first counted. Default: 3, one more than the deepest way to
   * refuse that authorities have fined.
   */
  readonly maxLayers?: number;
  /**
   * How often something is pressed, all ways and tries together. Default: 60, enough for a dialog with twenty
   * switches; a list of hundreds of partners, each to be switched off by itself, goes beyond it, and the report says so.
   */
  readonly maxPresses?: number;
  /**
   * How long one step may take: until the page is loaded and shows a dialog, until a press has had its effect. In
   * milliseconds. Default: 5000. What takes longer counts as never happening.
   */
  readonly stepTimeoutMs?: number;
}

export interface Bounds {
  readonly maxLayers: number;
  readonly maxPresses: number;
  readonly stepTimeoutMs: number;
}

const DEFAULTS: Bounds = { maxLayers: 3, maxPresses: 60, stepTimeoutMs: 5000 };
const MOST: Bounds = { maxLayers: 10, maxPresses: 1000, stepTimeoutMs: 120_000 };

/** @throws {ConfigError} for a bound that is no whole number in its range. */
export function boundsOf<P extends FlowPage>(config: FlowConfig<P>): Bounds {
  const bounds: { -readonly [Key in keyof Bounds]: Bounds[Key] } = { ...DEFAULTS };
  for (const key of ['maxLayers', 'maxPresses', 'stepTimeoutMs'] as const) {
    const value = config[key] ?? DEFAULTS[key];
    if (!Number.isInteger(value) || value < 1 || value > MOST[key]) {
      throw new ConfigError(`${key} is ${value}; expected a whole number from 1 to ${MOST[key]}.`);
    }
    bounds[key] = value;
  }
  return bounds;
}
