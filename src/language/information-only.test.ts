import { describe, expect, it } from 'vitest';
import { saysOnlyNecessary } from './information-only.js';

describe('a text that only informs', () => {
  it.each([
    ['en', 'We use only cookies that are strictly necessary for this website to work.'],
    ['en', 'This site only sets essential cookies. You need not do anything.'],
    ['de', 'Wir verwenden ausschließlich technisch notwendige Cookies.'],
    ['de', 'Diese Seite setzt nur unbedingt erforderliche Cookies ein.'],
    ['fr', 'Nous utilisons uniquement des cookies strictement nécessaires.'],
  ])('%s: %s', (language, text) => {
    expect(saysOnlyNecessary(text, [language])).toBe(true);
  });
});

describe('a text that does not', () => {
  it.each([
    ['en', 'We use cookies to improve this site.'],
    ['en', 'We use necessary cookies. Only with your consent do we use others.'],
    ['en', 'We use only necessary cookies, and those of our advertising partners.'],
    ['en', 'We only use necessary and analytics cookies.'],
    ['en', 'We only use cookies that are not strictly necessary after you agree.'],
    ['de', 'Wir verwenden nicht nur notwendige Cookies, sondern auch Marketing-Cookies.'],
    ['fr', 'Seuls les cookies de mesure d’audience et les cookies nécessaires sont utilisés.'],
  ])('%s: %s', (language, text) => {
    expect(saysOnlyNecessary(text, [language])).toBe(false);
  });
});
