/** Names of a switch for all others at once, and of one that is for itself. */
import { describe, expect, it } from 'vitest';
import { wordings } from '../wordings.js';

const samples = {
  es: [
    ['Todas las finalidades', 'Seleccionar todo'],
    ['Estadísticas', 'Publicidad personalizada'],
  ],
  it: [
    ['Tutti i servizi', 'Attiva tutto'],
    ['Statistiche', 'Pubblicità personalizzata'],
  ],
  pt: [
    ['Todos os parceiros', 'Ativar tudo'],
    ['Estatísticas', 'Anúncios personalizados'],
  ],
  nl: [
    ['Alle doeleinden', 'Alles aan of uit'],
    ['Statistieken', 'Gepersonaliseerde advertenties'],
  ],
  sv: [
    ['Alla ändamål', 'Slå på allt'],
    ['Statistik', 'Anpassade annonser'],
  ],
  pl: [
    ['Wszystkie cele', 'Zaznacz wszystko'],
    ['Statystyki', 'Reklamy spersonalizowane'],
  ],
  da: [
    ['Alle formål', 'Slå alt til'],
    ['Statistik', 'Tilpassede annoncer'],
  ],
  fi: [
    ['Kaikki käyttötarkoitukset', 'Kytke kaikki päälle'],
    ['Tilastot', 'Kohdennettu mainonta'],
  ],
  el: [
    ['Όλοι οι σκοποί', 'Ενεργοποίηση όλων'],
    ['Στατιστικά', 'Εξατομικευμένες διαφημίσεις'],
  ],
  ja: [
    ['すべての目的', '一括でオンにする'],
    ['統計', 'パーソナライズ広告'],
  ],
  zh: [
    ['所有用途', '全选'],
    ['统计', '个性化广告'],
  ],
  ar: [
    ['جميع الأغراض', 'تفعيل الكل'],
    ['الإحصاءات', 'إعلانات مخصصة'],
  ],
  cs: [
    ['Všechny účely', 'Zapnout vše'],
    ['Statistiky', 'Personalizované reklamy'],
  ],
  nb: [
    ['Alle formål', 'Slå på alt'],
    ['Statistikk', 'Tilpassede annonser'],
  ],
  hu: [
    ['Összes cél', 'Minden bekapcsolása'],
    ['Statisztika', 'Személyre szabott hirdetések'],
  ],
  ro: [
    ['Toate scopurile', 'Activează tot'],
    ['Statistici', 'Reclame personalizate'],
  ],
} as const;

describe.each(Object.entries(samples))('switches in %s', (language, [forAll, forOne]) => {
  it.each(forAll)('%s: for all', (name) => {
    expect(wordings.find(name, language)).not.toEqual([]);
  });

  it.each(forOne)('%s: for one', (name) => {
    expect(wordings.find(name, language)).toEqual([]);
  });
});
