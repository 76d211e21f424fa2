import { defineWordings } from '../../src/lint/define-rule.js';

/**
 * `update`: terms or a policy change. `privacy`: what changes concerns data. `summary`: the text says itself
 * what changes, or that nothing does.
 */
export const wordings = defineWordings({
  en: {
    update: [
      '(updated|updating|update|updates|changed|changing) (to|our|the|its|in) (our|your|the|its|terms|privacy)',
      '(changes|change|revised|revising|new|amended) (to|our|the|its|in) (our|your|the|its|terms|privacy)',
      '(updated|updating|update|updates|changed|changing|changes|revised|new|amended) … (terms|policy|policies|notice|agreement|statement)',
      '(terms|policy|policies|notice|agreement) … (change|changes|changed|changing|updated|revised)',
      '(take|takes|taking|come|comes) (effect|into effect|into force)',
    ],
    privacy: ['privacy', 'data', 'personal information', 'your content', 'your information'],
    summary: [
      "(what's|what is|here's|here is) (changing|new|changed|different|what changes|what changed|what is new)",
      "(what|here's what) (changes|changed|has changed)",
      '(main|key|most important) (changes|points)',
      '(summary|overview) of … changes',
      '(nothing|not|no) … (change|changes|changed) … (how|way|what|data|information)',
      '(same|unchanged) … (data|information|privacy)',
      '(clearer|simpler|shorter|easier to read|plain language|spelling|typing errors|address of)',
      '(prices|price|fee|fees|refunds|subscriptions|arbitration|liability|governing law)',
    ],
  },
  de: {
    update: [
      '(aktualisieren|aktualisiert|aktualisierte|aktualisierten|geändert|ändern|neue|neuen|änderung|änderungen|überarbeitet) … (nutzungsbedingungen|agb|bedingungen|datenschutzerklärung|richtlinien|geschäftsbedingungen|datenschutzhinweise)',
      '(nutzungsbedingungen|agb|bedingungen|datenschutzerklärung|richtlinien|geschäftsbedingungen) … (aktualisiert|geändert|ändern|überarbeitet|angepasst)',
      '(treten|tritt) … in kraft',
      'gelten ab',
    ],
    privacy: ['datenschutz*', 'daten', 'privatsphäre', 'ihre inhalte', 'deine inhalte'],
    summary: [
      '(was|das) (ändert sich|sich ändert|ist neu|neu ist)',
      '(wichtigste|wichtigsten) (änderungen|änderung|punkte)',
      '(zusammenfassung|überblick) der änderungen',
      '(ändert sich|ändert|ändern) … (nichts|nicht)',
      '(verständlicher|kürzer|klarer|lesbarer|preise|preis|gebühren|haftung|rückgabe)',
    ],
  },
  fr: {
    update: [
      '(mettons|mis|mise|mises) à jour',
      '(modifié|modifions|modification|modifications|nouvelles|changement|changements|actualisé) … (conditions|politique|règles|charte)',
      '(conditions|politique|charte) … (changent|évoluent|modifiées|change|évolue|actualisées)',
      '(entrent|entrera|entreront|entre) en vigueur',
    ],
    privacy: ['confidentialité', 'données', 'vie privée', 'vos contenus'],
    summary: [
      '(ce qui|qu est ce qui) (change|est nouveau|évolue)',
      '(principaux|principales) (changements|modifications|points)',
      'résumé des … (changements|modifications)',
      '(rien|pas) … (change|changent|modifie)',
      '(plus claires|plus lisibles|plus courtes|tarifs|prix|frais|responsabilité|remboursement)',
    ],
  },
});
