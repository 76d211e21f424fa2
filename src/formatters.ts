/**
 * Reports as text: the entry point `consentlint/formatters`.
 *
 * @packageDocumentation
 */
import type { Report } from './lint/report.js';
import { suggest } from './lint/suggest.js';
import type { FormatOptions, Formatter } from './report/format-options.js';
import { formatJson } from './report/json.js';
import { formatStylish } from './report/stylish.js';

export type { FormatOptions } from './report/format-options.js';

const formatters = {
  stylish: formatStylish,
  json: formatJson,
} as const satisfies Record<string, Formatter>;

export type FormatName = keyof typeof formatters;

/** `stylish`: for a terminal. `json`: for programs; the report as it is. */
export const formatNames: readonly FormatName[] = Object.keys(formatters) as FormatName[];

/**
 * Writes one report, or several, as text.
 *
 * @param reports What `lint()` returned. `json` of one report is an object, of an array an array.
 * @param name Default: `stylish`.
 * @returns Text without a line break at its end.
 * @throws {TypeError} when there is no such format.
 */
export function format(
  reports: Report | readonly Report[],
  name: FormatName = 'stylish',
  options: FormatOptions = {},
): string {
  if (!Object.hasOwn(formatters, name)) {
    throw new TypeError(`${name} is not a format. ${suggest(name, formatNames)}`);
  }
  return formatters[name](reports, options);
}
