/** Polish words for labels and questions; what each list means is told in `../wordings.ts`. */
export const pl = {
  notes: `rozumiem, zrozumiałem, zrozumiałam, zrozumiano, jasne rozumiem, przeczytałem, przeczytałam, przyjmuję do wiadomości, przyjąłem do wiadomości, dalej, kontynuuj, kontynuować, przejdź dalej, idź dalej, następny, następne, przejdź do (serwisu|strony|witryny|sklepu), kontynuuj (przeglądanie|czytanie),
    zamknij, zamknij komunikat, zamknij okno, ukryj, gotowe, dziękuję, dzięki, zaczynamy, rozpocznij, wejdź, zapoznałem się, zapoznałam się`,
  answers: `ok, okej, okay, dobrze, w porządku, w porzo, jasne, pewnie, oczywiście, super, świetnie, nie ma sprawy, niech będzie, może być, chętnie`,
  says: `akcept*, zaakcept*, zgadza*, zgod*, zgód, zezwal*, zezwól*, pozwal*, pozwól*, wyraża*, wyraź, przyjmuję wszystkie, włącz, aktywuj, tak zgadzam, tak chcę`,
  press: `(klikając|naciskając|wybierając|dotykając), (jeśli|jeżeli|gdy) (klikniesz|naciśniesz|wybierzesz|klikasz), (kliknij|naciśnij|kliknięcie|naciśnięcie|kliknięciem), (poprzez|przez) (kliknięcie|naciśnięcie)`,
  asks: `czy (możemy|zgadzasz|zgadzają|akceptujesz|wyrażasz|zezwalasz|pozwalasz|chcesz|pozwolisz|moglibyśmy|wyrażają|możemy prosić|masz coś), (możemy|zgadzasz się|akceptujesz|wyrażasz zgodę|pozwolisz|zezwalasz)`,
  optional: `anality*, analiz*, statysty*, pomiar*, mierz*, mierzyć, reklam*, marketing*, personaliz*, spersonaliz*, śledz*, śledzi*, profil*, (naszym|naszymi|nasi|zaufani|zaufanym|zaufanymi|naszych) (partnerom|partnerami|partnerzy|partnerów), partnerów, partnerami, podmiot* trzecie, podmiotów trzecich, stron trzecich, media społecznościowe, mediów społecznościowych, opcjonaln*, trenowa*, szkoleni* modeli, google analytics, danych o użytkowaniu`,
  consent: `(twoją|twojej|państwa|twoja) (zgodę|zgody|zgoda|zgodą), (wyrażasz|wyrażają|udzielasz) … (zgodę|zgody), zgadzasz się, zgody na, zgodę na`,
  denies: 'tylko, wyłącznie, jedynie, nie, nigdy, nic, żadne, żadnych, żaden, bez, ani',
  necessary: 'niezbędn*, konieczn*, techniczn*, funkcjonaln*, wymagan*, potrzebn*',
};
