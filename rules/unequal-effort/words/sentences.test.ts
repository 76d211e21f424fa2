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
  el: [
    ['Όλοι οι σκοποί', 'Ενεργοποίηση όλων'],
    ['Στατιστικά', 'Εξατομικευμένες διαφημίσεις'],
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
