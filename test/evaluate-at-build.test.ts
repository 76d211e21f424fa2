import { describe, expect, it } from 'vitest';
import { evaluated } from '../scripts/evaluate-at-build.js';
import * as functionWords from '../src/language/prepared/function-words.js';
import * as vocabularyTexts from '../src/language/prepared/vocabulary-texts.js';

/** What a module exports, functions replaced by what they return. */
function returned(value: unknown): unknown {
  if (typeof value === 'function') return value();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, returned(entry)]));
}

describe('a module that is evaluated at build time', () => {
  it.each([
    ['function words', functionWords],
    ['vocabularies', vocabularyTexts],
  ])('exports what it exports by itself: %s', async (_, module) => {
    const source = evaluated(module);
    const built: object = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    expect(returned({ ...built })).toEqual(returned({ ...module }));
  });
});
