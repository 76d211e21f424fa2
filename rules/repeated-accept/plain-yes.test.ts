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
  da: [
    ['Accepter alle', 'Jeg forstår og accepterer'],
    ['Accepter statistik', 'Tillad valgte'],
  ],
  fi: [
    ['Hyväksy kaikki', 'Suostun'],
    ['Hyväksy tilastot', 'Hyväksy valitut'],
  ],
  el: [
    ['Αποδοχή όλων', 'Συμφωνώ'],
    ['Αποδοχή στατιστικών', 'Αποδοχή επιλεγμένων'],
  ],
  ja: [
    ['すべてのCookieを受け入れる', '同意して続ける'],
    ['分析Cookieを許可する', '選択内容に同意する'],
  ],
  zh: [
    ['接受所有 Cookie', '同意並繼續'],
    ['接受统计 Cookie', '接受所选'],
  ],
  ar: [
    ['قبول الكل', 'أوافق'],
    ['قبول الإحصاءات', 'قبول المحدد'],
  ],
  cs: [
    ['Přijmout vše', 'Souhlasím'],
    ['Přijmout statistiky', 'Přijmout vybrané'],
  ],
  nb: [
    ['Godta alle', 'Jeg forstår og godtar'],
    ['Godta statistikk', 'Tillat valgte'],
  ],
  hu: [
    ['Összes elfogadása', 'Hozzájárulok'],
    ['Statisztika elfogadása', 'Kiválasztottak elfogadása'],
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
  expect(saysNoMoreThanYes('ყველას მიღება', 'ka')).toBe(false);
});
