import { describe, expect, it } from 'vitest';
import { saysNoMoreThanYes } from './plain-yes.js';

const samples = {
  en: [
    ['Accept all', 'I agree'],
    ['Accept analytics', 'Accept selection'],
  ],
  de: [
    ['Alle akzeptieren', 'Ich stimme zu'],
    ['Statistik akzeptieren', 'Auswahl akzeptieren'],
  ],
  fr: [
    ['Tout accepter', 'J’accepte'],
    ['Accepter la publicité', 'Accepter la sélection'],
  ],
  es: [
    ['Aceptar todas', 'Sí, acepto'],
    ['Aceptar estadísticas', 'Aceptar selección'],
  ],
  it: [
    ['Accetta tutti', 'Acconsento'],
    ['Accetta statistiche', 'Accetta selezionati'],
  ],
  nl: [
    ['Alles accepteren', 'Ik ga akkoord'],
    ['Statistieken accepteren', 'Selectie accepteren'],
  ],
  pl: [
    ['Akceptuję wszystkie', 'Zgadzam się'],
    ['Akceptuj statystyki', 'Akceptuj wybrane'],
  ],
  pt: [
    ['Aceitar tudo', 'Concordo'],
    ['Aceitar estatísticas', 'Aceitar seleção'],
  ],
  sv: [
    ['Godkänn alla', 'Jag samtycker'],
    ['Godkänn statistik', 'Godkänn valda'],
  ],
  el: [
    ['Αποδοχή όλων', 'Συμφωνώ'],
    ['Αποδοχή στατιστικών', 'Αποδοχή επιλεγμένων'],
  ],
  ro: [
    ['Acceptă toate', 'Sunt de acord'],
    ['Acceptă statisticile', 'Acceptă cele selectate'],
  ],
} as const;

describe.each(Object.entries(samples))('a plain yes in %s', (language, [plain, ofAThing]) => {
  it.each(plain)('%s', (label) => {
    expect(saysNoMoreThanYes(label, language)).toBe(true);
  });

  it.each(ofAThing)('more than that: %s', (label) => {
    expect(saysNoMoreThanYes(label, language)).toBe(false);
  });
});

it('is known of no label in a language without words', () => {
  expect(saysNoMoreThanYes('Hyväksy kaikki', 'fi')).toBe(false);
});
