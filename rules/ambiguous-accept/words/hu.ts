/** Hungarian words for labels and questions; what each list means is told in `../wordings.ts`. */
export const hu = {
  notes: `értem, megértettem, elolvastam, tudomásul veszem, tudomásul vettem, tudom, világos, felfogtam, tovább, továbblépek, továbblépés, folytatás, folytatom, következő, tovább (a weboldalra|az oldalra|a honlapra|az oldalhoz|a böngészéshez|a webhelyre|olvasok|böngészek), (böngészés|olvasás) folytatása, folytatom a böngészést,
    bezárás, bezárom, bezár, értesítés bezárása, ablak bezárása, elrejtés, kész, köszönöm, kezdés, kezdjük, belépek, belépés az oldalra, az oldalra, irány az oldal`,
  answers: `ok, oké, okay, oké köszönöm, rendben, rendben van, ez rendben van, így rendben, jó, jól van, így jó, nekem jó, nekem megfelel, megfelel, persze, természetesen, igazán szívesen, szívesen, nincs gond, nem gond, nem bánom, mehet, jöhet, szuper, nagyszerű, remek, jól hangzik`,
  says: `elfogad*, fogadom el, fogadja el, hozzájárul*, járulok hozzá, járul hozzá, engedélyez*, engedem, megengedem, beleegyez*, egyetért*, jóváhagy*, igen, igen köszönöm, igen kérem, bekapcsol*, aktivál*`,
  press: `(gombra|gombbal|kattintva|kattintással|kattintásával|megnyomásával|választásával|kiválasztásával|koppintva|koppintással), (ha|amikor) … (kattint|kattintasz|megnyomja|megnyomod|választja|választod|rákattint|koppint|koppintasz), (kattintson|kattints|nyomja meg|nyomd meg|koppintson|koppints)`,
  asks: `(elfogadja|elfogadod|engedélyezi|engedélyezed|hozzájárul|hozzájárulsz|beleegyezik|beleegyezel|megengedi|megengeded|egyetért|egyetértesz) e, (engedélyezi|engedélyezed|megengedi|megengeded|hozzájárul|hozzájárulsz) hogy, (használhatunk|használhatjuk|mérhetjük|gyűjthetünk|tárolhatunk|elemezhetjük|küldhetünk|megoszthatjuk|felhasználhatjuk|taníthatjuk|rögzíthetjük), (rendben|jó) (van e|így|lesz így|önnek|neked), (szeretné|szeretnéd) (engedélyezni|segíteni|ha|elfogadni|megosztani|kapni)`,
  optional: `analitik*, elemz*, elemez*, statisztik*, mérés*, mérjük, mérni, mérésére, látogatottság*, hirdet*, reklám*, marketing*, személyre szab*, célzott, célzás*, profil*, nyomkövet*, nyomon követ*, követés*, partnerein*, partnerek*, harmadik (fél|felek*|féllel|féltől), közösségi média*, opcionális*, választható*, önkéntes*, tanít*, betanít*, google analytics, használati adat*`,
  consent: `(hozzájárulását|hozzájárulásodat|hozzájárulásod|hozzájárulása|beleegyezését|beleegyezésedet), (hozzájárul|hozzájárulsz|elfogadja|elfogadod|beleegyezik|beleegyezel|engedélyezi|engedélyezed)`,
  denies:
    'csak, kizárólag, csupán, csakis, nem, sem, nincs, nincsenek, soha, sosem, semmilyen, nélkül, semmit',
  necessary: 'szükséges*, elengedhetetlen*, technikai*, funkcionális*, kötelező*, alapvető*',
};
