/** Reports by what was read: the tests of a component leave its dialog in the same few states, time and again. */
import { KeptAnswers } from '../language/kept-answers.js';
import type { Report } from '../lint/report.js';

const MOST_KEPT = 50;
/** In UTF-16 code units; a larger page is judged anew each time, so that not much is held. */
const LONGEST_KEPT = 200_000;

/** The questions are all that a report depends on. */
export class KeptReports extends KeptAnswers<Report> {
  constructor() {
    super({ most: MOST_KEPT, longest: LONGEST_KEPT });
  }
}
