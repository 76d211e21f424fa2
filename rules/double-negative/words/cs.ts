/** Czech; what each list means is told in `wordings.ts`. */
export const cs = {
  doubled: `(neodmítat|neodmítám|neodmítnout|neodmítnu|neodmítejte|neodmítněte|neodmítej|nezamítat|nezamítnout|nezamítám|nevznášet námitku|nevznáším námitku|nepodávat námitku), (ne|nechci|nepřeji si|nechceme) (odmítat|odmítnout|odmítnutí|zamítnout|nesouhlasit|vznést námitku|nepřijmout|nepovolit),
    (nezakázat|nezakazovat|nezakazuji|neblokovat|nevypínat|nevypnout|nezastavit) … (sběr|sledování|prodej|sdílení|zpracování|používání|shromažďování), (zrušit|vypnout|odmítnout|odvolat) (mé|moje|můj|mou|) (odmítnutí|nesouhlas|námitku|zákaz|zamítnutí), (odmítnout|odmítám|vypnout) do not track,
    (bez odmítnutí|bez odmítání|bez nesouhlasu|aniž bych odmítl), (nesouhlasím|odmítám) (s odmítnutím|odmítnout|s nesouhlasem|nesouhlasit), nikdy neodmít*`,
  untick: `odškrtněte, odškrtnout, odškrtni, (zrušte|zrušit|zruš) (zaškrtnutí|označení|výběr|zatržení), (odznačte|odznačit|odznač), (odstraňte|odeberte|odstranit) (zaškrtnutí|zatržítko|fajfku|křížek), (nechte|ponechte|nechat|nech) … (prázdné|nezaškrtnuté|neoznačené|prázdný|prázdným), (nezaškrtávejte|nezaškrtávat|nezaškrtávej|neoznačujte)`,
  yes: 'ano, jo, souhlasím, jistě, ok, ano prosím',
  no: 'ne, ne děkuji, ne díky, nesouhlasím, nikoliv',
  negated: `(nechcete|nechceš|nepřejete si|nepřeješ si|nesouhlasíte|nesouhlasíš|nebudete souhlasit|neradi byste), (odmítáte|odmítáš|odmítnete|odmítneš|namítáte), (nemáme|neměli bychom|nesmíme|máme přestat|máme přestat|nemají), (raději|radši) (nechcete|nechceš|byste nechtěli|ne),
    (neprodávat|neprodávejte|nesdílet|nesdílejte|nepoužívat|nepoužívejte|nesledovat|nesledujte|nesbírat|nesbírejte|nezpracovávat|nezpracovávejte|neposílat|neposílejte|netrénovat|netrénujte|neukládat|neukládejte|nepředávat|nepředávejte)`,
  negative: `(pokud|jestliže|když) … (nechcete|nechceš|nepřejete|nepřeješ|nesouhlasíte|nesouhlasíš), nechci, nepřeji si, nechceme, (nechcete|nechceš|nesouhlasíte) li, nesouhlasím, (nedostávat|nezasílat|neposílat|nesdílet), vznést námitku, odhlásit se`,
  legal: 'do not sell, do not track',
};
