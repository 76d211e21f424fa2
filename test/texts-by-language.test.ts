/** Whichever language a rule has words for, there are whole dialogs in it that try them. */
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../src/lint/registry.generated.js';
import { textsByLanguage } from './texts-by-language.js';

/** The words of these grew with the rules, whose examples are in them. */
const WITH_THE_RULES = ['de', 'en', 'fr'];

const read = builtInRules.flatMap(({ wordings, languages }) => wordings?.languages ?? languages ?? []);
const brought = [...new Set(read)].filter((code) => !WITH_THE_RULES.includes(code)).toSorted();

describe('whole dialogs', () => {
  it.each(['words-a-texts', 'words-b-texts', 'uses-texts'])(
    'of %s are there in every language',
    async (folder) => {
      const codes = (await textsByLanguage(folder)).map(([code]) => code);
      expect(codes.toSorted()).toEqual(brought);
    },
  );

  it('are not looked for in vain', async () => {
    await expect(textsByLanguage('pages')).rejects.toThrow('There are no texts in pages.');
  });
});
