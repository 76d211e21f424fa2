import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { languageOfPage } from './page-language.js';

const ENGLISH =
  'This is what we have been doing in the garden since the spring, and you can see how it went.';
const GERMAN =
  'Das ist es, was wir seit dem Frühling im Garten gemacht haben, und man sieht, wie es geworden ist.';
const GEORGIAN =
  'ეს არის ის, რასაც გაზაფხულიდან ბაღში ვაკეთებთ, და შეგიძლიათ ნახოთ, როგორ გამოვიდა ყველაფერი.';
const BANNER =
  '<div id=d>We use cookies and you can say yes or no to what we do with them and with you.</div>';

const languageOf = (html: string) => {
  const snapshot = snapshotOf(html);
  return languageOfPage(snapshot, new Set(selectAll(snapshot.root, '#d')));
};

describe('the language of a page outside its dialogs', () => {
  it.each([
    ['is what it declares', `<html lang="de-AT"><p>Garten</p>${BANNER}`, 'de'],
    ['declared on the body', `<body lang="fr"><p>Jardin</p>${BANNER}`, 'fr'],
    ['is that of its text, where it declares none', `<p>${GERMAN}</p>${BANNER}`, 'de'],
    ['is that of its text, where it is clearly another', `<html lang="en"><p>${GERMAN}</p>${BANNER}`, 'de'],
    ['is declared, though no lexicon has it', `<html lang="ka"><p>${GEORGIAN}</p>${BANNER}`, 'ka'],
    ['is not known of a few words', `<p>Garten</p>${BANNER}`, 'und'],
    ['is not known of a language without a lexicon', `<p>${GEORGIAN}</p>${BANNER}`, 'und'],
    ['is not that of the dialog', `<html lang="de"><p>${GERMAN}</p><div id=d lang=en>${ENGLISH}</div>`, 'de'],
  ])('%s', (_, html, language) => {
    expect(languageOf(html)).toBe(language);
  });
});
