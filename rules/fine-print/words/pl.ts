/** Polish; what each list means is told in `../wordings.ts`. */
export const pl = {
  update: `(zaktualizowaliśmy|aktualizujemy|aktualizacja|aktualizacji|zaktualizowan*|zmieniliśmy|zmieniamy|zmiana|zmiany|zmian|nowy|nowa|nowe|nowego|nowej|zmieniony|zmieniona|zmienione) … (regulamin*|polityk*|warunk*|zasad*|umow*|warunków),
    (regulamin*|polityk*|warunk*|zasad*|umow*) … (zaktualizowan*|zmienion*|zmienia się|zmieniają się|zmieni się|zmienią się|uległ*),
    (wchodzi|wchodzą|wejdzie|wejdą|wejście|wejścia) w życie, (obowiązuje|obowiązują|obowiązywać) od`,
  privacy: `prywatnoś*, dane, danych, (twoje|twoich|pani|pana|państwa) (treści|informacje|informacji)`,
  summary: `(co|oto co) (się zmienia|się zmieni|się zmieniło|zmieniliśmy|zmieniamy|nowego), (najważniejsz*|główn*|kluczow*) (zmian*|punkt*), (podsumowanie|streszczenie|zestawienie) zmian,
    (nic|nie|żadn*) … (zmienia|zmienia się|zmieni|zmieniają|zmieniamy|zmieniliśmy|zmian), (te same|ten sam) (dane|sposób|zakres),
    (jaśniejsz*|krótsz*|prostsz*|czytelniejsz*|zrozumialsz*|skróciliśmy|uprościliśmy|literówki|prostym językiem|adres naszego|adres naszej), (cen|ceny|cena|opłat|opłaty|opłata|zwrot|zwrotów|zwroty|subskrypcj*|abonament*|arbitraż*|odpowiedzialnoś*|prawo właściwe)`,
};
