/** Hungarian; what each list means is told in `en.ts`. */
export const hu = {
  wordings: {
    withdrawal: `(visszavonhatja|visszavonhatod|visszavonni|visszavonható|visszavonhatók|visszavonása|visszavonásához|visszavonására|visszavonás|visszavonja|visszavonod|vonhatja vissza|vonhatod vissza|vonja vissza|vond vissza), (meggondolhatja|meggondolja) magát, (meggondolhatod|meggondolod) magad, (módosíthatja|módosíthatod|megváltoztathatja|megváltoztathatod|módosítható|megváltoztatható|módosítani|megváltoztatni|változtathatja) … (döntés*|választás*|hozzájárulás*|beleegyezés*|preferenci*),
      (döntés*|döntését|döntésed*|választás*|választását|választásod*|hozzájárulás*|hozzájárulását|hozzájárulásod*|beleegyezés*) … (módosíthatja|módosíthatod|megváltoztathatja|megváltoztathatod|módosítható|módosíthatók|megváltoztatható|módosítani|megváltoztatni|változtathat|visszavon*|vonhatja|vonhatod), (leiratkozhat|leiratkozhatsz|leiratkozni|leiratkozás|leiratkozó), (módosítsa|módosítsd|változtassa|változtasd) … (választás*|döntés*|hozzájárulás*|beleegyezés*)`,
    alters: `(módosíthatók|módosíthatóak|megváltoztathatók|megváltoztatható|módosíthatja|módosíthatod|módosítani|módosítható|megváltoztathatja|megváltoztathatod|változtathat|változtathatsz|változtathatja|átállíthatja|átállíthatod|frissítheti|frissítheted|letilthatja|letilthatod|kikapcsolhatja|kikapcsolhatod|kikapcsolható|kikapcsolni|törölheti|törölheted|lemondhatja|lemondhatod|tiltakozhat|tiltakozhatsz), (kapcsolhatja|kapcsolhatod|kapcsolható|kapcsolja|kapcsold) ki`,
    visits: `(választhat|választhatsz|választhatja|kezelheti|kezelheted|kezelje|kezeld|beállíthatja|beállíthatod|testreszabhatja|testreszabhatod|kiválaszthatja|kiválaszthatod|dönthet|dönthetsz|eldöntheti|eldöntheted|megnyithatja|megnyithatod|áttekintheti|elutasíthatja|elutasíthatod)`,
    later: `(bármikor|később|utólag|máskor|ismét|újra|mindig|jövőben|bármely időpontban|bármelyik pillanatban|amikor csak|a későbbiekben|ezután)`,
    place: `(*beállításokban|*beállításaiban|*beállításaidban|*beállítások között|*beállításoknál|*beállítások menüpont*|*beállítások menüben|profiljában|profilodban|fiókjában|fiókodban|láblécben|lábléc*|oldal alján|lap alján|*tájékoztatóban|*szabályzatban|*szabályzatunkban|*tájékoztatónkban|linkre|linken|linkkel|hivatkozásra|hivatkozáson|ikonra|ikonnal|menüben|menüpontban|böngésző*|gombra|gombbal)`,
  },
  places: {
    place: `(sütibeállítás*|sütikezelés*|cookiebeállítás*|adatvédelmi beállítás*|hozzájárulási beállítás*|süti beállítás*|cookie beállítás*|cookie k kezelése|cookie kezelés*|süti kezelés*|süti preferenci*|cookie preferenci*|adatvédelmi preferenci*),
      (sütik|sütiket|hozzájárulás|hozzájárulások|hozzájárulásom|cookie k|adatvédelem|adatvédelmi) (kezelése|beállítása|beállításai|módosítása|visszavonása|testreszabása|központ), (kezelje|kezeld|módosítsa|módosítsd|vonja vissza|vond vissza|állítsa be) … (süti*|cookie*|hozzájárulás*), süti beállításaim`,
  },
};
