/**
 * `json`: the report as it is. One report gives an object that `report.schema.json` describes, an array
 * of reports gives an array of them. The command always gives an array, one entry for each page.
 */
import type { Report } from '../lint/report.js';
import { errorsOnly, type FormatOptions } from './format-options.js';

/** What JSON leaves as it is although a terminal acts on it, or it changes the direction of writing. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

export function formatJson(reports: Report | readonly Report[], { quiet }: FormatOptions): string {
  const isOne = !isList(reports);
  const shown = [reports].flat().map((report) => (quiet ? errorsOnly(report) : report));
  return JSON.stringify(isOne ? shown[0] : shown, null, 2).replace(UNSAFE, escapeCharacter);
}

function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
