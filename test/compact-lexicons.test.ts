import { describe, expect, it } from 'vitest';
import { compact } from '../scripts/compact-lexicons.js';
import { type LexiconText, readLexicon } from '../src/language/lexicon.js';
import { lexiconTexts } from '../src/language/lexicons.generated.js';

describe('a lexicon as it is built', () => {
  it.each(lexiconTexts.map((text) => [text.name, text] as const))(
    'of %s reads as it is written',
    (_, text) => {
      const built: LexiconText = new Function(`return ${compact(text)}`)();
      expect(readLexicon(built)).toEqual(readLexicon(text));
    },
  );
});
