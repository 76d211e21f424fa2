/** Hungarian; what each list means is told in `../wordings.ts`. */
export const hu = {
  veiled: ` (nem szükséges|nem elengedhetetlen|nem lényeges|nem alapvető|egyéb|további|többi) (célok|célú adatkezelés|célú adatkezelések|adatkezelési célok) (elutasítása|visszautasítása|letiltása|megtagadása),
    (nem szükséges|nem elengedhetetlen|nem lényeges|nem alapvető|egyéb|további|többi) (adatkezelés|adatkezelések|feldolgozás|műveletek) (elutasítása|visszautasítása|letiltása|megtagadása),
    (opcionális|másodlagos|választható|kiegészítő|nem feltétlenül szükséges|nem kötelező) (célok|célú adatkezelés|célú adatkezelések|adatkezelési célok|adatkezelés|adatkezelések|feldolgozás|műveletek) (elutasítása|visszautasítása|letiltása|megtagadása),
    (elutasítom|visszautasítom|letiltom) (a|az|) (nem szükséges|nem elengedhetetlen|nem lényeges) (célokat|célt|adatkezelést|adatkezelési célokat|adatkezeléseket),
    (elutasítom|visszautasítom|letiltom) (a|az|) (egyéb|további) (célokat|célt|adatkezelést|adatkezelési célokat|adatkezeléseket),
    (elutasítom|visszautasítom|letiltom) (a|az|) (többi|opcionális|másodlagos|kiegészítő) (célokat|célt|adatkezelést|adatkezelési célokat|adatkezeléseket), (célok|adatkezelés|adatkezelési célok|feldolgozás) korlátozása, (korlátozom|korlátozza) (a|az) (célokat|adatkezelést|feldolgozást), tiltakozás … (célok|adatkezelés|feldolgozás) ellen, tiltakozom … (célok|adatkezelés|feldolgozás) ellen`,
  saves: `mentés, mentése, mentem, elmentem, megerősítés, megerősítem, megerősítése, alkalmaz, alkalmazás, alkalmazom, (beállítások|választások|választásaim|beállításaim|kiválasztottak|választás|módosítások|kijelölés) (mentése|megerősítése|alkalmazása)`,
  all: `(összes|az összes|minden|mind|mindegyik) (elfogadása|engedélyezése|bekapcsolása|süti elfogadása|süti engedélyezése|cookie elfogadása|cookie engedélyezése), (elfogadom|engedélyezem|elfogad|bekapcsolom) (mindet|az összeset|mindent|az összes|mindegyiket), (mindet|az összeset|mindent|mindegyiket) (elfogadom|engedélyezem|elfogad|bekapcsolom)`,
};
