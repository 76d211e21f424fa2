import { describe, expect, it } from 'vitest';
import { misread, textSamples } from './testing/language-samples.js';
import { otherQuestion, scoreTopics } from './topics.js';

const best = (text: string, language = 'en') => scoreTopics(text, [language])[0]?.topic;

describe('what a passage is about', () => {
  it.each(textSamples)('$language: $texts.length about $is', (samples) => {
    expect(misread(samples, (text) => best(text, samples.language) ?? 'none')).toEqual([]);
  });

  it('is nothing of the kind', () => {
    expect(scoreTopics('Walnut trays, turned by hand in our workshop.', ['en'])).toEqual([]);
  });

  it.each([
    ['en', 'Our cookies are full of chocolate.'],
    ['de', 'Alle Cookies mit Schokolade.'],
    ['fr', 'Tous les cookies au chocolat.'],
  ])('%s: biscuits are none of it: %s', (language, text) => {
    expect(scoreTopics(text, [language])).toEqual([]);
  });

  it('is cookies for all the words of a kitchen, where another word says so', () => {
    expect(best('No chocolate here: we use cookies.')).toBe('cookies');
    expect(best('Cookies with chocolate, and cookies for analytics.')).toBe('cookies');
  });

  it('counts a set phrase three times as much as a word that fits, and each once', () => {
    const [topic] = scoreTopics('We use cookies. Cookies, cookies, cookies.', ['en']);
    expect(topic).toMatchObject({ topic: 'cookies', sure: ['we use cookies'], hints: ['cookies'], score: 4 });
  });
});

describe('a question that is not about consent', () => {
  it.each([
    ['en', 'Are you over 18?'],
    ['en', 'Delete this file? This cannot be undone.'],
    ['en', 'Was this article helpful?'],
    ['de', 'Bist du über 18?'],
    ['fr', 'Avez-vous plus de 18 ans ?'],
  ])('%s: “%s” is one', (language, text) => {
    expect(otherQuestion(text, [language])).toBeDefined();
  });

  it('“May we use cookies?” is none', () => {
    expect(otherQuestion('May we use cookies?', ['en'])).toBeUndefined();
  });
});
