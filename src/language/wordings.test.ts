import { describe, expect, it } from 'vitest';
import { expandAlternatives } from './term-alternatives.js';
import { defineWordings } from './wordings.js';

const wordings = defineWordings({
  en: {
    going: ['by continuing to use …', 'by (using|visiting) … (site|website)', 'if you continue'],
    not: ['not by continuing to use'],
  },
  de: { going: ['durch die weitere Nutzung', '*surfen … stimm*'], not: [] },
});
const found = (text: string, language = 'en') =>
  wordings.find(text, language).map(({ concept, quote }) => `${concept}: ${quote}`);

describe('the words of a rule', () => {
  it('are found per language, with what the text says', () => {
    expect(found('Hello. By continuing  to USE it, you agree.')).toEqual(['going: By continuing  to USE']);
    expect(found('Durch die weitere Nutzung …', 'de-AT')).toEqual(['going: Durch die weitere Nutzung']);
    expect(found('Wer weitersurfen will, stimmt zu', 'de')).toEqual(['going: weitersurfen will, stimmt']);
    expect(found('By continuing to use it', 'fr')).toEqual([]);
    expect(wordings.languages).toEqual(['en', 'de']);
  });

  it('may be written as one text, with commas between the terms', () => {
    const asText = defineWordings({
      en: {
        no: `not by (using|visiting),
      never`,
      },
    });
    expect(asText.find('Not by using it, never', 'en').map(({ term }) => term)).toEqual([
      'not by (using|visiting)',
      'never',
    ]);
  });

  it('are told as the rule writes them', () => {
    const term = 'by (using|visiting) … (site|website)';
    expect(wordings.find('By visiting this our site', 'en')).toEqual([
      { concept: 'going', term, quote: 'By visiting this our site', start: 0 },
    ]);
  });

  it('may run over commas, but not over the end of a sentence', () => {
    expect(found('By using, as you do, this site')).toEqual(['going: By using, as you do, this site']);
    expect(found('We live by using. This site')).toEqual([]);
    expect(found('If you. Continue')).toEqual([]);
    expect(found('By using e.g. this site')).toEqual(['going: By using e.g. this site']);
  });

  it('do not overlap: the longer counts', () => {
    expect(found('You agree, but not by continuing to use it')).toEqual(['not: not by continuing to use']);
  });

  it('are quoted as written, whatever folding makes of them', () => {
    expect(found('Groß: Durch die wei\u00ADtere Nutzung. Mehr', 'de')).toEqual([
      'going: Durch die wei\u00ADtere Nutzung',
    ]);
  });

  it('are the same concepts in every language', () => {
    // @ts-expect-error French lacks a concept
    defineWordings({ en: { yes: ['yes'], no: ['no'] }, fr: { yes: ['oui'] } });
  });
});

describe('alternatives in a term', () => {
  it.each([
    ['by using', ['by using']],
    ['by (using|visiting)', ['by using', 'by visiting']],
    ['(the |)site(s|)', ['the sites', 'the site', 'sites', 'site']],
    ['(a|a) b', ['a b']],
  ])('%s is %j', (term, terms) => {
    expect(expandAlternatives(term)).toEqual(terms);
  });

  it.each(['a (b', 'a b)', '(a|(b))', '(1|2|3|4|5|6)(1|2|3|4|5|6)(1|2|3|4|5|6)'])(
    '%s is a mistake',
    (term) => {
      expect(() => expandAlternatives(term)).toThrow(`“${term}”`);
    },
  );
});
