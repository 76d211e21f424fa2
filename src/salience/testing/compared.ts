/** For tests: two buttons side by side in a white dialog, compared as rules compare them. */
import { findDialogs } from '../../dialog/find-dialogs.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { measurementsOf } from '../create-measurements.js';
import type { Comparison } from '../measurements.js';

/** @param accept style of the one that is compared @param decline style of the other */
export function compared(accept: string, decline: string): Comparison {
  const snapshot = snapshotOf(
    `<div role="dialog" style="background: #fff; width: 500px"><p>We use cookies for advertising.</p>
     <button style="${accept}">Accept all</button> <button style="${decline}">Reject all</button></div>`,
  );
  const [dialog] = findDialogs(snapshot, { languages: [], selectors: [] });
  const [first, second] = dialog?.controls ?? [];
  const comparison = dialog && first && second && measurementsOf(dialog).compare(first, second);
  if (comparison === undefined) throw new Error('The two could not be compared.');
  return comparison;
}
