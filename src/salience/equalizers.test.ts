/** What a designer is told to change. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from './measurements.js';
import { compared } from './testing/compared.js';

const of = (accept: string, decline: string): Comparison => compared(accept, decline);
const partsOf = ({ equalizers }: Comparison): string[] => equalizers.map(({ part }) => part);

const BASE = 'border: 0; padding: 12px 24px; font: 16px Arial; background: #1a56db; color: #fff';

describe('what would make two buttons equal', () => {
  it.each([
    ['nothing, where they are', '', '', []],
    ['a fill as strong', '', 'background: #eef2ff; color: #1a56db', ['surface']],
    ['a fill, where there is none', '', 'background: none; color: #1a56db', ['surface']],
    ['the same padding', 'padding: 20px 60px', '', ['size']],
    [
      'fill and padding, the fill first',
      'padding: 16px 40px',
      'background: none; color: #1a56db; padding: 8px 16px',
      ['surface', 'size'],
    ],
    ['a glow', 'box-shadow: 0 0 16px 8px #f59e0b', '', ['shadow']],
    ['darker words', 'background: none; color: #000', 'background: none; color: #ccc', ['surface']],
    ['nothing, where decline is the stronger', 'background: #eef2ff; color: #1a56db', '', []],
  ])('%s', (_, accept, decline, parts) => {
    expect(partsOf(of(`${BASE}; ${accept}`, `${BASE}; ${decline}`))).toEqual(parts);
  });

  it('says how far each step gets', () => {
    const { ratio, equalizers } = of(
      `${BASE}; padding: 16px 40px`,
      `${BASE}; background: none; color: #1a56db; padding: 8px 16px`,
    );
    const ratios = [ratio, ...equalizers.map(({ ratioThen }) => ratioThen)];
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    expect(ratios.at(-1)).toBeLessThanOrEqual(1.1);
  });
});
