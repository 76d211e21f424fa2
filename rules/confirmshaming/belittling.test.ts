/** Which refusals belittle whoever presses them, and which only say no in the first person. */
import { describe, expect, it } from 'vitest';
import { belittlingIn } from './belittling.js';

const kindOf = (label: string, language: string) => belittlingIn(label, language)?.kind;

describe('a refusal belittles', () => {
  it.each([
    ['en', 'No, leave me unprotected'],
    ['en', 'No thanks, I like eating badly'],
    ['en', 'No, I like paying full price'],
    ['en', 'No, I’ll take my chances'],
    ['en', 'No thanks, I’d rather be bored'],
    ['en', 'No, I enjoy traffic jams'],
    ['en', 'No, let them starve'],
    ['en', 'Nope, I prefer junk mail'],
    ['en', "No, I don't want to help children"],
    ['en', 'No, leave my account unprotected'],
    ['de', 'Nein, ich esse lieber Fertiggerichte'],
    ['de', 'Nein danke, ich zahle gern mehr'],
    ['de', 'Nein, ich bleibe ungeschützt'],
    ['de', 'Nein, ich mag Staus'],
    ['de', 'Nein, ich stehe lieber in der Schlange'],
    ['fr', 'Non merci, je préfère m’ennuyer'],
    ['fr', 'Non, j’adore les embouteillages'],
    ['fr', 'Non merci, je préfère les plats surgelés'],
    ['fr', 'Non, je prends le risque'],
  ])('%s: %s', (language, label) => {
    expect(kindOf(label, language)).toBe('shame');
  });
});

describe('a preference that no word judges is left open', () => {
  it.each([
    ['en', 'No, I’d rather have toast'],
    ['de', 'Nein, ich trinke lieber Tee'],
    ['fr', 'Non, je préfère le thé'],
  ])('%s: %s', (language, label) => {
    expect(kindOf(label, language)).toBe('preference');
  });
});

describe('a refusal in the first person is fair', () => {
  it.each([
    ['en', 'No thanks'],
    ['en', 'No, I don’t consent'],
    ['en', 'No, I’d rather not'],
    ['en', 'No, I prefer not to'],
    ['en', 'No, I like my privacy'],
    ['en', 'No, I’d rather decide later'],
    ['en', 'No, I prefer letters on paper'],
    ['en', 'No, I’ll tag by hand'],
    ['en', 'No, leave it off'],
    ['en', 'No, leave me out'],
    ['en', 'No, I’m not interested'],
    ['en', 'No, keep my photos on my phone'],
    ['en', 'I love it, count me in'],
    ['en', 'No, don’t track what I like'],
    ['en', 'No, I would like to choose'],
    ['de', 'Nein, lieber nicht'],
    ['de', 'Nein, ich entscheide lieber später'],
    ['de', 'Nein, ich bleibe lieber anonym'],
    ['de', 'Nein, ich möchte das nicht'],
    ['de', 'Nein, ich wähle gern selbst'],
    ['de', 'Nein, kein Tracking'],
    ['de', 'Nein, Daten nicht teilen'],
    ['fr', 'Non merci'],
    ['fr', 'Non, je préfère choisir moi-même'],
    ['fr', 'Non, je préfère ne rien partager'],
    ['fr', 'Non, je n’accepte pas'],
    ['fr', 'Non, je ne partage pas'],
    ['fr', 'Non, je préfère le courrier'],
  ])('%s: %s', (language, label) => {
    expect(kindOf(label, language)).toBeUndefined();
  });
});
