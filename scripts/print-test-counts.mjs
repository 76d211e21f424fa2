/** Prints `N passed, N failed[, N skipped]` from vitest's own JSON report: the line that the gate reads. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('.tmp/vitest.json', 'utf8'));
const skipped = report.numPendingTests + report.numTodoTests;
// A file that does not even load has no tests to count, but has failed all the same.
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const counts = [`${report.numPassedTests} passed`, `${report.numFailedTests + brokenFiles} failed`];
if (skipped > 0) counts.push(`${skipped} skipped`);
console.log(counts.join(', '));
