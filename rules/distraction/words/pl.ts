/** Polish; what each list means is told in `wordings.ts`. */
export const pl = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (rabatu|zniżki|taniej), (rabat|zniżka) (5|10|15|20|25|30|40|50|60|70), (kod|kodem|kodu|kupon|bon) (rabatowy|rabatowym|rabatowego|promocyjny|promocyjnym|zniżkowy), z kodem,
    (oferta|promocja|wyprzedaż|zniżka) … (kończy się|wygasa|trwa tylko), darmowa (dostawa|wysyłka), darmowy (zwrot|miesiąc|prezent|okres próbny), bezpłatna (dostawa|wysyłka), bezpłatny (zwrot|miesiąc|prezent),
    (wygraj|zgarnij) … (bilet|bilety|nagrodę|zestaw|voucher|rower|telefon), (odbierz|zgarnij|skorzystaj z) … (rabat|rabatu|zniżkę|zniżki|prezent|kupon), oszczędź do, weź udział w (losowaniu|konkursie), (black friday|cyber monday)`,
  promotion:
    '(zapisz się|zapisz) … (newslettera|newsletter), (kup|zamów|zarezerwuj) (teraz|już teraz), (nowa kolekcja|oferta specjalna|loteria), pobierz naszą aplikację',
};
