/** What looks at pages: text alone, a DOM, or a browser. */
import type { LintLayer, Report } from '../../index.js';
import type { Configured } from '../configure.js';
import type { CommandIo } from '../io.js';
import type { CommandOptions } from '../options.js';
import type { Page } from './page.js';

export interface LintedPage {
  readonly report: Report;
  /** Texts that findings point into, by the name that the report has for them. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Engine {
  /** @throws {CommandError} when the page cannot be linted. */
  lint(page: Page): Promise<LintedPage>;
  close(): Promise<void>;
}

export type LayerFile = LintLayer & { readonly filename: string };

export interface EngineSetting {
  readonly options: CommandOptions;
  readonly configured: Configured;
  /** Stylesheets that the pages do not link themselves. */
  readonly css: readonly { readonly css: string; readonly filename: string }[];
  /** What controls of the one page show. */
  readonly layers: readonly LayerFile[];
  readonly io: CommandIo;
}
