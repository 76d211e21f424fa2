import { describe, expect, it } from 'vitest';
import { matchTerms } from './match-terms.js';
import { indexTerms } from './term-index.js';
import { lengthInWords, wordsOf } from './words.js';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('the words of a text', () => {
  it.each([
    ['Accept All', ['accept', 'all']],
    ["Don't", ['don', 't']],
    ['J’accepte', ['j', 'accepte']],
    ['Paramètres', ['parametres']],
    ['Schließen', ['schliessen']],
    ['Ein\u00ADstel\u00ADlun\u00ADgen', ['einstellungen']],
    ['Ac\u200Bcept', ['accept']],
    ['ＡＣＣＥＰＴ', ['accept']],
    ['Cookie-Einstellungen', ['cookie', 'einstellungen']],
    ['→ Accept ✓ 🍪', ['accept']],
    ['Save & close', ['save', '&', 'close']],
    ['同意する', ['同', '意', 'す', 'る']],
    ['クッキーを受け入れる', [...'クッキーを受け入れる']],
    ['Cookieを拒否', ['cookie', 'を', '拒', '否']],
    ['接受Cookie并继续', ['接', '受', 'cookie', '并', '继', '续']],
    ['ยอมรับ', ['ย', 'อ', 'ม', 'รั', 'บ']],
    ['我同意3个', ['我', '同', '意', '3', '个']],
    ['col·laborar · més', ['col', 'laborar', 'mes']],
    ['', []],
  ])('%j are %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('stand in clauses, which punctuation parts', () => {
    expect(wordsOf('No, thanks. Later').map(({ clause }) => clause)).toEqual([0, 1, 2]);
  });

  it.each(['لا، شكرا', 'हाँ। नहीं', 'はい。いいえ', 'No · yes'])('“%s” has two clauses', (text) => {
    expect(new Set(wordsOf(text).map(({ clause }) => clause)).size).toBe(2);
  });

  it('the dot of Catalan parts none', () => {
    expect(wordsOf('col·laborar').map(({ clause }) => clause)).toEqual([0, 0]);
  });

  it.each([
    ['Accept all cookies', 3],
    ['必要なCookieのみを受け入れる', 6],
    ['ยอมรับคุกกี้ทั้งหมด', 4],
    ['仅接受严格必要的Cookie并继续', 6],
  ])('“%s” is as long as about %i words', (text, length) => {
    expect(Math.abs(lengthInWords(wordsOf(text)) - length)).toBeLessThan(1.5);
  });
});

describe('the terms of a lexicon in a text', () => {
  const found = (terms: readonly string[], text: string) =>
    matchTerms(wordsOf(text), indexTerms([['concept', terms]] as const)).map(({ term }) => term);

  it.each([
    [['reject'], 'Rejected', []],
    [['reject*'], 'Rejected', ['reject*']],
    [['*einstellungen'], 'Cookieeinstellungen', ['*einstellungen']],
    [['*stell*'], 'Einstellungen', ['*stell*']],
    [['no thanks'], 'No thanks', ['no thanks']],
    [['no thanks'], 'No, and thanks', []],
    [['stimme … zu'], 'Ich stimme allen Cookies zu', ['stimme … zu']],
    [['stimme … zu'], 'Ich stimme dem und dem und auch dem zu', []],
    [['stimme … zu'], 'Ich stimme, zu', []],
    [['同意 … ません'], 'クッキーの使用に同意することはできません', ['同意 … ません']],
    [['同意 … ません'], '同意するかどうかを後で決めることにして今は何もしません', []],
    [['not now', 'not'], 'Not now', ['not now']],
    [['ne', 'ne pas'], 'ne pas ne', ['ne pas', 'ne']],
    [['موافقة'], 'بالمُوَافَقَة وللموافقه والموافقة', ['موافقة', 'موافقة', 'موافقة']],
    [['نستخدم … كوكيز'], 'وسنستخدم على الموقع الكوكيز', ['نستخدم … كوكيز']],
    [['شروط استخدام'], 'وشروط الاستخدام', ['شروط استخدام']],
    [['موافقت*'], 'دون إذن أو بموافقتكم', ['موافقت*']],
    [['لا'], 'ولا إلا بلا', ['لا']],
    [['كل', 'ما'], 'كما شكل الكل', ['كل']],
    [['حب'], 'سحب الموافقة', []],
  ])('%j in “%s” are %j', (terms, text, matches) => {
    expect(found(terms, text)).toEqual(matches);
  });

  it('of two that account for equally many words, the earlier concept counts', () => {
    const index = indexTerms([
      ['first', ['set']],
      ['second', ['set']],
    ] as const);
    expect(matchTerms(wordsOf('Set'), index).map(({ concept }) => concept)).toEqual(['first']);
  });
});
