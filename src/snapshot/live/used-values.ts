/**
 * What used values tell of computed ones, for browsers that give no others where there is a box: Firefox has no
 * `computedStyleMap`. Paddings, margins and sizes in px are what a box has of them, wherever they come from. Insets are
 * not: of a box that nothing has put anywhere they say how far it happens to lie from all four edges.
 *
 * @see https://drafts.csswg.org/cssom/#resolved-values
 */
import { PROPERTIES } from './properties.js';

const POSITION = PROPERTIES.indexOf('position');
const AXES = [
  [PROPERTIES.indexOf('left'), PROPERTIES.indexOf('right')],
  [PROPERTIES.indexOf('top'), PROPERTIES.indexOf('bottom')],
] as const;

/**
 * Leaves of the insets of a positioned box what does not depend on which of them was stated; others become empty.
 *
 * @param values In the order of `PROPERTIES`; changed.
 */
export function keepCertainInsets(values: string[]): void {
  if (values[POSITION] === 'static') return;
  for (let axis = 0; axis < AXES.length; axis += 1) {
    const [start, end] = AXES[axis] ?? [0, 0];
    const [fromStart, fromEnd] = [
      Number.parseFloat(values[start] ?? ''),
      Number.parseFloat(values[end] ?? ''),
    ];
    if (Number.isNaN(fromStart) || Number.isNaN(fromEnd)) continue;
    // A box that sticks out of what it is placed in does so by as much as it is from the start, whoever says so.
    if (fromStart < 0 || fromEnd < 0) {
      values[end] = '';
      continue;
    }
    if (fromStart !== 0) values[start] = '';
    if (fromEnd !== 0) values[end] = '';
  }
}
