/** Which texts give a reason, in whatever words. */
import { describe, expect, it } from 'vitest';
import { reasonsGiven } from './reasons.js';

describe('a reason is given', () => {
  it.each([
    ['en', 'We use cookies to see which fabrics are popular.', 1],
    ['en', 'We use cookies to improve our site and to find errors.', 2],
    ['en', 'Cookies are used for our web shop.', 1],
    ['en', 'This site uses cookies.', 0],
    ['en', 'Read our policy for more information, or to learn more.', 0],
    ['en', 'We store cookies for 13 months.', 0],
    ['en', 'May we set cookies for the purposes described in our policy?', 0],
    ['en', 'We never use cookies for advertising.', 0],
    ['de', 'Cookies helfen uns, Fehler zu finden.', 1],
    ['de', 'Wir setzen Cookies zur Fehlersuche ein.', 1],
    ['de', 'Diese Website verwendet Cookies. Mehr in der Datenschutzerklärung.', 0],
    ['de', 'Für weitere Informationen lesen Sie die Hinweise zur Datenschutzerklärung.', 0],
    ['fr', 'Des cookies servent à repérer les pannes.', 1],
    ['fr', 'Ce site utilise des cookies. Pour en savoir plus, lisez notre politique.', 0],
  ])('%s: %s', (language, text, count) => {
    expect(reasonsGiven(text, language)).toHaveLength(count);
  });
});
