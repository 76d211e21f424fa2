/** Hungarian; what each list means is told in `wordings.ts`. */
export const hu = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (kedvezmény|kedvezményt|kedvezménnyel|os kedvezmény|es kedvezmény|os kedvezményt|es kedvezményt|százalék kedvezmény|százalékos kedvezmény|százalék kedvezményt), (kuponkód*|kedvezménykód*|promóciós kód*|ajándékutalvány*|ajándékkártya|ajándékkártyá*),
    (ajánlat|ajánlatunk|akció|akciónk|kedvezmény|leárazás) … (lejár|véget ér|csak ma|csak eddig), (ingyenes|díjmentes|ingyen) (szállítás|szállítást|kiszállítás|kiszállítást|visszaküldés|hónap|próbahónap|ajándék), (nyerjen|nyerj) … (jegyet|jegyeket|utazást|nyereményt|ajándékot|telefont|díjakat), (szerezze meg|szerezd meg|vegye át|vedd át|igényelje|igényeld|kap|kapsz) … (kedvezményt|kedvezményét|kedvezményedet|ajándékot|ajándékát|kuponját),
    akár … kedvezmén*, (vegyen|vegyél) részt … (nyereményjáték*|sorsolás*|játék*), (black friday|cyber monday), téli vásár`,
  promotion: `(iratkozzon|iratkozz) fel … (hírlevel*|hírlevél*), (feliratkozás|feliratkozom) … (hírlevel*|hírlevél*), (vásároljon|vásárolj|rendeljen|rendelj|foglaljon|foglalj) (most|még ma|azonnal), (új kollekció*|exkluzív ajánlat*|nyereményjáték*), (töltse|töltsd) le … (alkalmazásunkat|appunkat)`,
};
