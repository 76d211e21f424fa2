/** Texts that say in words of their own what would be done with data, and what they say beside it. */
import { describe, expect, it } from 'vitest';
import { dataRequestIn, isMerePossession, labelGoesOn, labelTellsUse } from './data-request.js';

const supportIn = (text: string, language: string) => {
  const request = dataRequestIn(text, language);
  return request && [...request.support].sort();
};

describe('a use of data is told by a verb and something personal in one sentence', () => {
  it.each([
    ['Gullwing sends the routes you walk to its servers.', 'en', []],
    ['Gullwing would keep your contacts for six months.', 'en', ['duration', 'supposing']],
    ['We share your location with our partners to measure traffic.', 'en', ['purpose', 'recipient']],
    ['Möwe überträgt Ihren Standort an den Partner Lotse.', 'de', ['recipient']],
    ['Möwe würde zwölf Monate lang speichern, was Sie hören.', 'de', ['duration', 'supposing']],
    ['Mouette garderait vos trajets 30 jours.', 'fr', ['duration', 'supposing']],
    ['We email you every week. Unsubscribe in each mail.', 'en', ['regularity', 'undoing']],
  ])('%s', (text, language, support) => {
    expect(supportIn(text, language)).toEqual(expect.arrayContaining(support));
  });

  it.each([
    ['The shop keeps the parcel for 7 days.', 'en'],
    ['The shop stores wine. Your contacts are here.', 'en'],
    ['Keep your photos safe.', 'en'],
    ['You can share your photos with friends.', 'en'],
    ['Lena invites you; the team would store your name.', 'en'],
    ['Speichern Sie Ihre Fotos.', 'de'],
    ['Vous gardez vos photos.', 'fr'],
  ])('but not in “%s”', (text, language) => {
    expect(supportIn(text, language)).toBeUndefined();
  });

  it('and in no language without words for it', () => {
    expect(supportIn('Gullwing sends the routes you walk to its servers.', 'xx')).toBeUndefined();
  });
});

it('a yes may be said to lie in something else', () => {
  const told = 'By downloading you agree that we email you every week.';
  expect(dataRequestIn(told, 'en')).toMatchObject({ isMailing: true, isConditional: true });
});

describe('labels', () => {
  it('say what would be done with data', () => {
    const labels = ['Connect my records', 'Allow data sharing', 'Connect the printer', 'Continue'];
    expect(labels.map((label) => labelTellsUse(label, 'en'))).toEqual([true, true, false, false]);
  });

  it('go on without a word on what to', () => {
    expect(['Next', 'Next question'].map((label) => labelGoesOn(label, 'en'))).toEqual([true, false]);
  });
});

it('what is one’s own is not yet asked for', () => {
  const phrases = ['your contacts', 'access your contacts'];
  expect(phrases.map((phrase) => isMerePossession(phrase, 'en'))).toEqual([true, false]);
});
