/** Polish; what each list means is told in `en.ts`. */
export const pl = {
  forGood: `nie (zapytamy|będziemy pytać|będziemy cię pytać|będziemy ponownie pytać|będziemy więcej pytać|przypomnimy|będziemy przypominać|spytamy) (cię|państwa|pana|ponownie|więcej|o to|już|), (więcej|ponownie|już) nie (zapytamy|będziemy pytać|spytamy), nigdy więcej,
    (pozostaje|pozostają|pozostanie|pozostaną|zostaje|zostanie|zostają|zostaną) … (wyłączon*|nieaktywn*), (pozostawia|pozostawi|zostawia|zostawiamy|zostawimy) … wyłączon*,
    (oznacza|traktujemy|uznajemy|liczy się|traktowane|uznawane) … (jako odmowę|jako odmowa|za odmowę|odmowę|jako nie|za nie), pytamy (tylko|o to tylko|cię tylko) (raz|jeden raz|ten jeden raz), (tylko|jedynie) raz,
    (dopóki|chyba że|o ile) (ich|tego|jej|go) (nie|) (włączysz|zezwolisz|włączą|aktywujesz|sam włączysz),
      (dopóki|chyba że|o ile) (sam|sama|) (nie|) (włączysz|zezwolisz|włączą|aktywujesz|sam włączysz), tylko jeśli (je|to|ją|go|) (włączysz|zezwolisz|aktywujesz)`,
  comesBack: `(zapytamy|przypomnimy|spytamy) (ponownie|później|jutro|wkrótce|znowu|cię później|cię ponownie|o to później), (musisz|trzeba będzie|będziesz musiał|będziesz musiała) … (wybrać|zdecydować|zaakceptować)`,
};
