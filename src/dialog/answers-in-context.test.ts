/** Buttons that say little by themselves, in a dialog that asks for data. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

const rolesIn = (text: string, lang: string, ...buttons: string[]) => {
  const names = buttons.map((name) => `<button>${name}</button>`).join('');
  const html = `<html lang=${lang}><body><div role=dialog>${text}${names}</div></body></html>`;
  const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
  return dialog?.controls.map(({ role }) => role);
};
const EN = '<p>Gullwing would keep the routes you walk for 30 days to count which are liked.</p>';
const DE = '<p>Möwe würde 30 Tage speichern, was Sie hören, um Empfehlungen zu machen.</p>';
const FR = '<p>Mouette garderait vos trajets 30 jours pour mesurer le trafic.</p>';

describe('buttons are read beside each other', () => {
  it.each([
    [EN, 'en', 'Send routes', "Don't send"],
    [EN, 'en', 'Yes, upload routes', 'No thanks, do not upload'],
    [EN, 'en', 'Fine, count mine', 'No, I like paying full price'],
    [EN, 'en', 'Next', 'Refuse'],
    [DE, 'de', 'Weiter', 'Ablehnen'],
    [FR, 'fr', 'Je partage', 'Je ne partage pas'],
  ])('%s in %s: %s, %s', (text, lang, yes, no) => {
    expect(rolesIn(text, lang, yes, no)).toEqual(['accept', 'decline']);
  });
});
