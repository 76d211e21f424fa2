/** Prints `N passed, N failed[, N skipped]` from vitest's own JSON report: the line that the gate reads. */
import { existsSync, readFileSync } from 'node:fs';

const FILE = '.tmp/vitest.json';
// What comes before the tests (generated files, types, style, packaging) counts as one when it keeps them from running.
const NOT_RUN = {
  numPassedTests: 0,
  numFailedTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};
const report = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : NOT_RUN;
const skipped = report.numPendingTests + report.numTodoTests;
// A file that does not even load has no tests to count, but has failed all the same.
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const counts = [`${report.numPassedTests} passed`, `${report.numFailedTests + brokenFiles} failed`];
if (skipped > 0) counts.push(`${skipped} skipped`);
console.log(counts.join(', '));
