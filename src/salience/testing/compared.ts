/** For tests: two buttons side by side in a white dialog, compared as rules compare them. */
import { findDialogs } from '../../dialog/find-dialogs.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { measurementsOf } from '../create-measurements.js';
import type { Comparison } from '../measurements.js';

/** @param accept style of the one that is compared @param decline style of the other */
export function compared(accept: string, decline: string): Comparison {
  return comparedBothWays(accept, decline)[0];
}

/** Accept by decline, and decline by accept. */
export function comparedBothWays(accept: string, decline: string): readonly [Comparison, Comparison] {
  const snapshot = snapshotOf(
    `<div role="dialog" style="background: #fff; width: 500px"><p>We use cookies for advertising.</p>
     <button style="${accept}">Accept all</button> <button style="${decline}">Reject all</button></div>`,
  );
  const [dialog] = findDialogs(snapshot, { languages: [], selectors: [] });
  const [first, second] = dialog?.controls ?? [];
  const measure = dialog && measurementsOf(dialog);
  const forth = first && second && measure?.compare(first, second);
  const back = first && second && measure?.compare(second, first);
  if (forth === undefined || back === undefined) throw new Error('The two could not be compared.');
  return [forth, back];
}
