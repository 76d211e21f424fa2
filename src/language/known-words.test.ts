import { describe, expect, it } from 'vitest';
import { knownWordOf } from './known-words.js';
import { readWords } from './words.js';

const known = (text: string) => readWords(text).map((word) => word.known);

describe('a word that was met lately', () => {
  it('is one thing, wherever it stands', () => {
    const [first, , third] = known('Accept or accept');
    expect(first).toBe(third);
    expect(known('ACCEPT')).toEqual([first]);
    expect(knownWordOf('accept')).toBe(first);
  });

  it('is another than those that look like it, unless they mix scripts', () => {
    expect(known('сор cop').map(({ text }) => text)).toEqual(['сор', 'cop']);
    expect(known('Аccept')[0]?.text).toBe('accept');
  });

  it('is a number or has digits, or is neither', () => {
    const told = known('12 ٣ 3rd Ⅳ all 五').map(({ isNumber, hasDigit }) => [isNumber, hasDigit]);
    expect(told).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('is told from any number of others', () => {
    for (let round = 0; round < 2; round++) {
      for (let number = 0; number < 40_000; number++) {
        expect(knownWordOf(`w${number}`).text).toBe(`w${number}`);
      }
    }
  });

  it('may have any length', () => {
    const long = 'a'.repeat(300_000);
    expect(known(long).map(({ text }) => text)).toEqual([long]);
  });
});
