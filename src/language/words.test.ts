import { describe, expect, it } from 'vitest';
import { indexTerms, matchTerms } from './term-index.js';
import { wordsOf } from './words.js';

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
    ['', []],
  ])('%j are %j', (text, words) => {
    expect(texts(text)).toEqual(words);
  });

  it('stand in clauses, which punctuation parts', () => {
    expect(wordsOf('No, thanks. Later').map(({ clause }) => clause)).toEqual([0, 1, 2]);
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
    [['not now', 'not'], 'Not now', ['not now']],
    [['ne', 'ne pas'], 'ne pas ne', ['ne pas', 'ne']],
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
