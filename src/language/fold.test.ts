import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';
import { wordsOf } from './words.js';

/** Each word with the stretch of the original that it stands for. */
const quoted = (text: string) =>
  wordsOf(text).map(({ text: word, start, end }) => `${word} = ${text.slice(start, end)}`);

describe('a word knows where it stands in the original', () => {
  it.each([
    ['plain ASCII', 'We USE cookies.', ['we = We', 'use = USE', 'cookies = cookies']],
    [
      'ß is two letters',
      'Groß, Schließen jetzt',
      ['gross = Groß', 'schliessen = Schließen', 'jetzt = jetzt'],
    ],
    ['accents', 'Où gérer', ['ou = Où', 'gerer = gérer']],
    ['accents of their own', 'Ou\u0300 ge\u0301rer', ['ou = Ou\u0300', 'gerer = ge\u0301rer']],
    ['ligatures', 'con\uFB01rm \uFB03x it', ['confirm = con\uFB01rm', 'ffix = \uFB03x', 'it = it']],
    [
      'soft hyphens',
      'Ein\u00ADstel\u00ADlung hier',
      ['einstellung = Ein\u00ADstel\u00ADlung', 'hier = hier'],
    ],
    ['invisible characters', '\u200BAc\u200Dcept\uFEFF now', ['accept = Ac\u200Dcept\uFEFF', 'now = now']],
    ['full width', 'ＡＣＣＥＰＴ　ａｌｌ', ['accept = ＡＣＣＥＰＴ', 'all = ａｌｌ']],
    ['half-width kana', 'ｶﾞ ok', ['ガ = ｶﾞ', 'ok = ok']],
    ['letters that grow by lower case', 'İstanbul x', ['istanbul = İstanbul', 'x = x']],
    ['emoji and other planes', '🍪 é 𝐀𝐛 x', ['e = é', 'ab = 𝐀𝐛', 'x = x']],
    ['Hangul in pieces', '\u1112\u1161\u11AB x', ['한 = \u1112\u1161\u11AB', 'x = x']],
    ['ellipses', 'Wait … é', ['wait = Wait', 'e = é']],
  ])('%s', (_, text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it('from the beginning to the end of a text', () => {
    const { text, start, end } = fold('ß\u00AD');
    expect(text).toBe('ss');
    expect([start(0), end(0), start(1), end(1)]).toEqual([0, 2, 0, 2]);
  });
});
