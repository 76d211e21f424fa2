/** What every formatter is given. */
import type { Report } from '../lint/report.js';

export interface FormatOptions {
  /** Terminal colours. Default: none. */
  readonly color?: boolean;
  /** Columns to wrap at. Default: lines are not wrapped. */
  readonly width?: number;
  /** Leaves out everything below error level. Default: false. */
  readonly quiet?: boolean;
  /** The text of a file that a report names, for code frames; undefined when it is not at hand. Default: no frames. */
  readonly source?: (file: string) => string | undefined;
}

/** From one report or several to text without a line break at its end. */
export type Formatter = (reports: Report | readonly Report[], options: FormatOptions) => string;

/** What `quiet` leaves of a report: findings and diagnostics at error level. */
export function errorsOnly(report: Report): Report {
  return {
    ...report,
    findings: report.findings.filter(({ severity }) => severity === 'error'),
    diagnostics: report.diagnostics.filter(({ severity }) => severity === 'error'),
  };
}
