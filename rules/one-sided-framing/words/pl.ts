/** Polish; what each list means is told in `wordings.ts`. */
export const pl = {
  neutral: `odrzuc*, odmów*, odmaw*, sprzeciw*, opcjonaln*, dobrowoln*, bez (akceptacji|zgody|twojej zgody|nich|plików|cookies), (jeśli|jeżeli) nie, tylko (za|jeśli|po), (twój|państwa|twoja) (wybór|decyzja|decyzji), (ty|sam|sama) (decydujesz|wybierasz), decydujesz, wybierasz,
    (wybrać|wybierz|wybierać|zdecydować|zdecyduj|zarządzać|zarządzaj|ustawić|dostosować) (które|czy|jakie|swoje|swoimi|ustawienia|co), nic się nie zmieni, nie (musisz|trzeba), powiedzieć nie, prosimy o zgodę, pytamy,
    reklam*, marketing*, partner*, osobom trzecim, podmiot*, dostawc*, udostępnia*, przekazuj*, sprzeda*, newsletter*, miesiąc*, miesięcy, lat, dni, przechow*, statysty*, anali*, mierz*, pomiar*, trenow*`,
  wayBack: `wycofać, cofnąć, wypisać się, za (twoją|państwa) zgodą, w (każdej chwili|dowolnym momencie|każdym momencie), kiedy (chcesz|zechcesz), zmienić (zdanie|decyzję|wybór|ustawienia|preferencje|swoje|swój)`,
  appeal: `dołącz do (tysięcy|milionów), (pozostać|pozostał|pozostanie|pozostała) … (darmowy|bezpłatny|darmowa|bezpłatna|niezależny|niezależna), (wesprzyj|wspieraj|pomóż nam) (nas|nasz|nasze|naszą|niezależne|tworzyć|budować|rozwijać), (nie przegap|nie trać), (potrzebujemy|z) (twojej|twoją) (pomocy|pomocą|wsparciem),
    wykorzystaj w pełni, dla (najlepszych|pełnych) (wrażeń|doświadczeń), (zalecamy|polecamy|rekomendujemy) (akceptację|zaakceptowanie|zgodę), lepsze dla wszystkich`,
  benefit: `(ulepsz*|polepsz*|popraw*|optymaliz*|usprawni*|wzbogac*) … (doświadczeni*|korzystani*|usług*|serwis*|stron*|witryn*|aplikacj*|wrażeni*|jakoś*), (lepsze|najlepsze|lepszy|wyjątkowe|płynne|optymalne) (doświadczenie|doświadczenia|wrażenia|usługi|korzystanie|zakupy|oferty),
    pomóż nam (ulepszać|się rozwijać|być lepszymi|ulepszyć), (szybciej|łatwiej|wygodniej|mądrzej|szybsze|łatwiejsze|wygodniejsze|inteligentniejsze|trafniejsze|przyjemniejsze), oszczędz* czas*,
    (ekskluzywne|trafne|spersonalizowane|wyjątkowe|dopasowane) (oferty|porady|rekomendacje|korzyści|treści), (dopasowane|dostosowane|wybrane|przygotowane) (do ciebie|dla ciebie|do państwa|specjalnie), specjalnie dla ciebie, to co lubisz, ciesz się`,
};
