/** Polish; what each list means is told in `en.ts`. */
export const pl = {
  wordings: {
    withdrawal: `(wycofać|wycofaj|wycofasz|wycofanie|wycofania|cofnąć|cofnij|cofnięcie|cofnięcia|odwołać|odwołaj|odwołanie|wycofując|zmienić|zmień|zmienisz|modyfikować|zmieniać|unieważnić|unieważnij) … (zgodę|zgody|zgód|decyzję|wybór|zdanie|pozwolenie|wyboru|decyzji),
      (zgodę|zgoda|zgody|decyzję|wybór|ją|je) … (wycofać|cofnąć|odwołać|zmienić|zmieniać|wycofana|cofnięta|odwołana), (wycofać|cofnąć|odwołać) (ją|je)`,
    alters: `(zmienić|zmień|zmieniać|zmiany|zmodyfikować|modyfikować|wyłączyć|wyłącz|wyłączać|zrezygnować|zablokować|usunąć|wypisać|sprzeciwić|zaktualizować|cofnąć|wycofać|dostosować|unieważnić)`,
    visits:
      '(odmówić|zarządzać|zarządzaj|ustawić|ustaw|wybrać|wybierz|sprawdzić|przejrzeć|zdecydować|określić|skonfigurować|otworzyć)',
    later: `(w każdej chwili|w każdym momencie|w dowolnym momencie|w dowolnej chwili|w każdym czasie|w dowolnym czasie|kiedykolwiek|później|zawsze|w przyszłości|ponownie|kiedy tylko chcesz|kiedy tylko zechcesz|gdy tylko zechcesz)`,
    place: `(w|na|poprzez|przez|pod|za pomocą|z|klikając) … (ustawieniach|ustawienia|ustawień|preferencjach|profilu|koncie|stopce|dole|polityce|link|linku|ikonę|ikony|menu|przeglądarki|przeglądarce|stronie|panelu|przycisk|przycisku)`,
  },
  places: {
    place: `(ustawienia|preferencje|zarządzaj|zarządzanie|zmień|wycofaj|panel|centrum|opcje|wybory|konfiguracja|cofnij) … (cookie|cookies|prywatności|plików|zgody|zgodami|zgodę|zgód|ciasteczek|prywatnością|ciasteczkami|plikami|preferencji|ustawienia),
      (cookie|cookies|prywatność|zgody) (ustawienia|preferencje|opcje|centrum)`,
  },
};
