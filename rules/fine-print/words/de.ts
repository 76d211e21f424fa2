/** German; what each list means is told in `../wordings.ts`. */
export const de = {
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
};
