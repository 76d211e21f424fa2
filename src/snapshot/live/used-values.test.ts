/** Of the used insets of a box, those that say what the computed ones would. */
import { describe, expect, it } from 'vitest';
import { PROPERTIES } from './properties.js';
import { keepCertainInsets } from './used-values.js';

const SIDES = ['left', 'right', 'top', 'bottom'];

function kept(position: string, insets: readonly [string, string, string, string]): string[] {
  const values = PROPERTIES.map(() => 'else');
  const at = (name: string) => PROPERTIES.indexOf(name);
  values[at('position')] = position;
  for (const [index, side] of SIDES.entries()) values[at(side)] = insets[index] ?? '';
  keepCertainInsets(values);
  expect(values.filter((value) => value === 'else')).toHaveLength(PROPERTIES.length - 5);
  return SIDES.map((side) => values[at(side)] ?? '');
}

describe('the insets of a positioned box', () => {
  it('put off to the left are known', () => {
    expect(kept('absolute', ['-9999px', '11079px', '20px', '40px'])).toEqual(['-9999px', '', '', '']);
  });

  it('put off to the right say how far from the left that is', () => {
    expect(kept('fixed', ['9999px', '-8819px', '0px', '760px'])).toEqual(['9999px', '', '0px', '']);
  });

  it('below what it is placed in, as pages go on, say how far from the top that is', () => {
    expect(kept('absolute', ['0px', '0px', '2400px', '-1640px'])).toEqual(['0px', '0px', '2400px', '']);
  });

  it('at the bottom of a long page are not how far from the top it was put', () => {
    expect(kept('absolute', ['0px', '0px', '5200px', '0px'])).toEqual(['0px', '0px', '', '0px']);
  });

  it('of a box that is only shifted are its shift', () => {
    expect(kept('relative', ['-9999px', '9999px', '0px', '0px'])).toEqual(['-9999px', '', '0px', '0px']);
  });

  it('are left as they are where they are no lengths, or have no effect', () => {
    expect(kept('sticky', ['auto', 'auto', '0px', 'auto'])).toEqual(['auto', 'auto', '0px', 'auto']);
    expect(kept('static', ['7px', '3px', '5000px', '1px'])).toEqual(['7px', '3px', '5000px', '1px']);
  });
});
