/** Polish; what each list means is told in `en.ts`. */
export const pl = {
  presses: `ostatnia (szansa|okazja|możliwość), ostatnie (przypomnienie|wezwanie|ostrzeżenie), ostatni (dzień|moment), teraz albo nigdy,
    (pospiesz się|pośpiesz się|spiesz się|pilne|odliczanie), (działaj|zdecyduj|decyduj|odpowiedz) (teraz|już|szybko|od razu|dziś|jeszcze dziś), zanim będzie za późno,
    (oferta|promocja|rabat|zniżka|zaproszenie|bonus) … (kończy się|wygasa|wygaśnie|skończy się), (przez|na) ograniczony czas, tylko (dziś|dzisiaj), tylko do końca dnia,
    czas (ucieka|mija|się kończy|kończy się), (nie przegap|nie czekaj|nie zwlekaj),
    (zostało|pozostało|zostały|pozostały) (ci|) (tylko|jeszcze) … (minut|minuty|sekund|sekundy|godzin|godziny|godzina|dni),
    (pozostało|pozostały) … (minut|minuty|sekund|sekundy), pozostały czas, masz (tylko|jeszcze|) … (minut|minuty|sekund|sekundy)`,
  lasts: ['(przechow*|zapisan*|trzym*) … tylko … (minut*|godzin*|dni)'],
  supposes:
    '(jeśli|jeżeli|gdy|kiedy|dopóki) … (zaakceptujesz|zgodzisz|odrzucisz|odmówisz|wybierzesz|wyrazisz|akceptujesz|zgadzasz)',
  answerBy: `(zaakceptuj|zaakceptować|akceptuj|wybierz|wybrać|zdecyduj|zdecydować|potwierdź|potwierdzić|odpowiedz|odpowiedzieć|sprzeciw) … (do|przed|najpóźniej),
    (odpowiedź|decyzja|decyzję|wybór) (do|przed), masz czas (do|tylko do|jeszcze do), (do|przed) … (musisz|należy|trzeba|prosimy|zaakceptuj|wybierz|zdecyduj|potwierdź)`,
  effective: `(wchodzi|wchodzą|wejdzie|wejdą|wejście) w życie, (obowiązuje|obowiązują|będzie obowiązywać|będą obowiązywać|obowiązujący|obowiązująca|obowiązujące|ważny|ważne) (od|z dniem)`,
  needed: `(musisz|należy|trzeba|będziesz musiał|będziesz musiała) … (zaakceptować|wybrać|zdecydować|wyrazić|odpowiedzieć),
    (wybór|odpowiedź|decyzja|akceptacja|zgoda) … (wymagana|wymagany|konieczna|konieczny|niezbędna|niezbędny|obowiązkowa), aby (dalej|nadal) (korzystać|używać),
    (stracisz|utracisz|utrata|tracisz) … (dostęp|dostępu), (konto|dostęp) … (zamknięte|zablokowane|zablokowany|zawieszone|zawieszony)`,
  silence: `jeśli nic nie zrobisz, jeżeli nic nie zrobisz, (jeśli|jeżeli) nie (odpowiesz|sprzeciwisz się|zgłosisz sprzeciwu|wniesiesz sprzeciwu), (dalsze|dalszym) (korzystanie|korzystaniem),
    kontynuując (korzystanie|przeglądanie), chyba że … sprzeciw*`,
  leavesOff: `(pozostaje|pozostają|pozostanie|pozostaną|zostaje|zostanie|zostaną|pozostawimy) … wyłączon*, (traktujemy|uznajemy|oznacza|uznamy|potraktujemy) … (odmowę|jako odmowę|jako nie|za odmowę),
    nie (będą|będzie|zostaną|zostanie) … (wykorzystywane|udostępniane|przetwarzane|włączone|używane|wykorzystane), nie (użyjemy|wykorzystamy|udostępnimy|będziemy),
    nic się nie (zmienia|zmieni), tylko … niezbędn*`,
};
