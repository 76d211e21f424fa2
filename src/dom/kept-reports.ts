/** Reports by what was read: the tests of a component leave its dialog in the same few states, time and again. */
import { BoundedCache } from '../css/values/bounded-cache.js';
import type { Report } from '../lint/report.js';

const MOST_KEPT = 50;
/** In UTF-16 code units; a larger page is judged anew each time, so that not much is held. */
const LONGEST_KEPT = 200_000;

export class KeptReports {
  readonly #reports = new BoundedCache<string, Report>(MOST_KEPT);

  /**
   * @param written All that the report depends on.
   * @param judge Asked where no report is kept.
   */
  of(written: string, judge: () => Report): Report {
    if (written.length > LONGEST_KEPT) return judge();
    const known = this.#reports.get(written);
    if (known !== undefined) return known;
    const report = judge();
    this.#reports.set(written, report);
    return report;
  }
}
