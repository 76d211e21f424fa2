/** Polish; what each list means is told in `../wordings.ts`. */
export const pl = {
  veiled: `(odrzuć|odrzucam|odmów|odmawiam) (cele|celów|przetwarzanie|przetwarzania|operacje) (inne niż niezbędne|nieistotne|opcjonalne|dodatkowe|drugorzędne|niewymagane|niekonieczne|innych niż niezbędne|opcjonalnych|dodatkowych),
    (odrzuć|odrzucam|odmów|odmawiam) (nieistotne|opcjonalne|dodatkowe|drugorzędne|pozostałe|inne|niekonieczne) (cele|przetwarzanie|operacje), (odmów|odmawiam) (pozostałych|opcjonalnych|dodatkowych|nieistotnych) (celów|operacji),
    (ogranicz|ograniczam|ograniczyć) (cele|przetwarzanie), (sprzeciw|sprzeciwiam się) … (celom|przetwarzaniu|wobec przetwarzania)`,
  saves:
    'zapisz, zapisać, potwierdź, zatwierdź, zastosuj, (zapisz|potwierdź|zatwierdź) (moje|mój|swoje|) (wybory|wybór|ustawienia|preferencje)',
  all: '(zaakceptuj|akceptuj|akceptuję|zezwól na|włącz|zaakceptować) (wszystko|wszystkie), (zaakceptuj|akceptuj) wszystkie (cookies|pliki)',
};
