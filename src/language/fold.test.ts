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
    ['characters of scripts without spaces', 'Cookieを', ['cookie = Cookie', 'を = を']],
    ['letters set apart', 'A C C E P T now', ['accept = A C C E P T', 'now = now']],
  ])('%s', (_, text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  it('from the beginning to the end of a text', () => {
    const folded = fold('ß\u00AD');
    expect(folded.text).toBe('ss');
    expect([folded.start(0), folded.end(0), folded.start(1), folded.end(1)]).toEqual([0, 2, 0, 2]);
  });
});

describe('words that differ in form alone are the same', () => {
  const words = (text: string) => wordsOf(text).map(({ text: word }) => word);

  it.each([
    ['Turkish i and ı, in capitals or not', 'KABUL ETMİYORUM, HAYIR', 'kabul etmiyorum, hayır'],
    ['Greek sigma, final or not', 'ΡΥΘΜΊΣΕΙΣ', 'ρυθμίσεις'],
    ['German ß', 'SCHLIEẞEN', 'schliessen'],
    ['Polish ł and Croatian đ', 'WYŁĄCZ dođi', 'wylacz dodi'],
    ['Romanian ș and ş', 'Închideți și acceptați', 'Închideţi şi acceptaţi'],
    ['apostrophes of all kinds', "J'accepte", 'J’accepte'],
    ['modifier letters as apostrophes', "обов'язкові", 'обовʼязкові'],
    ['acute accents as apostrophes', "J'accepte", 'J´accepte'],
    ['Hebrew apostrophes and the maqaf', "אי־הסכמה ע'", 'אי-הסכמה ע׳'],
    ['full-width forms', 'ＯＫ　１２', 'ok 12'],
    ['half-width kana', 'ｸｯｷｰ', 'クッキー'],
    ['mathematical letters', '𝗔𝗰𝗰𝗲𝗽𝘁 𝓪𝓵𝓵', 'accept all'],
    ['small capitals', 'ᴀᴄᴄᴇᴘᴛ', 'accept'],
    ['circled letters', 'Ⓐⓒⓒⓔⓟⓣ', 'accept'],
    ['letters struck through', 'A̶c̶c̶ept', 'accept'],
    ['Cyrillic letters in a Latin word', 'Аccеpt аll', 'accept all'],
    ['Latin letters in a Cyrillic word', 'Пpинять всe', 'принять все'],
    ['Greek letters in a Latin word', 'Rejεcτ', 'reject'],
    ['Cyrillic letters in a Latin word whose letters are set apart', 'А C C E P T', 'accept'],
    ['Arabic tatweel', 'موافـــق', 'موافق'],
    ['Arabic vowels', 'قَبول الكُلّ', 'قبول الكل'],
    ['Arabic alef, hamza, yeh and teh marbuta', 'الإعدادات أوافق مؤقتة على', 'الاعدادات اوافق موقته علي'],
    ['Persian letters', 'کوکی', 'كوكي'],
    ['digits of Arabic, Persian and Hindi', '٣ ۳ ३', '3 3 3'],
    ['Hebrew vowels', 'הַסְכָּמָה', 'הסכמה'],
    ['Hindi nukta and chandrabindu', 'ज़रूरी हाँ', 'जरूरी हां'],
    ['direction marks', '‫קבל‬ ‏הכל', 'קבל הכל'],
    ['emoji', '👍🏽 Accept 🍪️ all', 'accept all'],
    ['zero-width joiners', 'स्वीकार‍ करें', 'स्वीकार करें'],
  ])('%s: “%s” and “%s”', (_, one, other) => {
    expect(words(one)).toEqual(words(other));
    expect(words(one).join('')).not.toBe('');
  });

  it.each([
    ['Cyrillic and Latin words keep their letters', 'сор cop', ['сор', 'cop']],
    [
      'so do letters that look like none of another script',
      'cookieфайлы cookieфайлами',
      ['cookieфаилы', 'cookieфаилами'],
    ],
    ['initials are no word', 'J. R. R. T. writes', ['j', 'r', 'r', 't', 'writes']],
    ['nor are one-letter words', 'a i o', ['a', 'i', 'o']],
    ['vowel signs are letters', 'कि की', ['कि', 'की']],
    ['voicing marks are, too', 'かが', ['か', 'が']],
    ['traditional characters are simplified ones', '僅開啟', ['仅', '开', '启']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('any number of accents on one letter is folded in linear time', () => {
    const marks = '̣́'.repeat(50_000);
    expect(words(`a${marks}b`)).toEqual(['ab']);
  });
});
