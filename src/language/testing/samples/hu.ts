import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Elfogadom
      Elfogadás
      Elfogad
      Elfogadja
      Összes elfogadása
      Az összes elfogadása
      Összeset elfogadom
      Az összeset elfogadom
      Mindet elfogadom
      Mindent elfogadok
      Mindent elfogad
      Minden süti elfogadása
      Az összes süti elfogadása
      Összes cookie elfogadása
      Elfogadom az összes sütit
      Sütik elfogadása
      Cookie-k elfogadása
      Elfogadom és bezárom
      Elfogadás és folytatás
      Hozzájárulok
      Hozzájárulok mindenhez
      Hozzájárulás
      Hozzájárulás megadása
      Igen, hozzájárulok
      Beleegyezem
      Egyetértek
      Egyetértek és folytatom
      Engedélyezem
      Engedélyezés
      Az összes engedélyezése
      Összes engedélyezése
      Minden süti engedélyezése
      Mindet engedélyezem
      Jóváhagyom
      Összes bekapcsolása
      Rendben
      Rendben, értem
      OK
      Oké
      Értem
      Megértettem
      Tudomásul veszem
      Igen
      Tovább
      Folytatás
      Opcionális sütik elfogadása
      Elfogadom a felhasználási feltételeket
      Nyomon követés engedélyezése
      Összes megerősítése
      Rendben, ne mutasd többet
      Mindet bekapcsolom
      Mindent bekapcsol
      Mind bekapcsolása
      Minden szolgáltatás bekapcsolása
      Összes szolgáltatás engedélyezése
      Minden alkalmazás engedélyezése
      Minden engedélyezése
      Mindent engedélyez
      Mindent engedélyezek
      Mindent engedélyezni
      Összeset engedélyezem
      Engedélyezd az összeset
      Engedélyezze az összeset
      Engedélyezzen mindent
      Engedélyezz mindent
      Mindig engedélyezem
      Mindig engedélyez
      Mindig engedélyezze
      Mindig elfogadom
      Mindig
      Összes aktiválása
      Mindet aktiválom
      Minden szolgáltatás aktiválása
      Aktiválom az összeset
      Mindent elfogadok és folytatom
      Minden elfogadása
      Mind elfogadása
      Összes szolgáltatás elfogadása
      Minden cél elfogadása
      Fogadja el az összeset
      Fogadd el az összeset
      Fogadd el
      Fogadja el
      Fogadjon el mindent
      Fogadj el mindent
      Fogadja el mindet
      Az összes elfogadom
      Elfogadás & folytatás
      Elfogadás és bezárás
      Elfogadva
      Engedélyezve
      Bekapcsolva
      Jóváhagyva
      Elfogadom és folytatom
      Elfogadom a cookie-kat
      Elfogadom a sütik használatát
      Megengedem
      Mindent megengedek
      Összes megengedése
      Hozzájárulok a sütikhez
      Hozzájárulok a sütik használatához
      Hozzájárulok az összeshez
      Hozzájárulok és folytatom
      Hozzájárulás mindenhez
      Hozzájárulás az összeshez
      Hozzájárulást adok
      Járuljon hozzá mindenhez
      Beleegyezem mindenbe
      Beleegyezés
      Jóváhagyom az összeset
      Összes jóváhagyása
      Mindent jóváhagyok
      Engedélyt adok
      Engedély megadása
      Egyetértek mindennel
      Rendben, elfogadom
      Igen, elfogadom
      Igen, engedélyezem
      Oké, elfogadom
      Nekem megfelel
      Megfelel
      Ez így rendben van
      Nincs ellenvetésem
      Nincs probléma
      Nem gond
      Ajánlott beállítások elfogadása
      Elfogadom és belépek
      Igen mindenre
      Sütik engedélyezése
      Sütik bekapcsolása
      Az összes elfogadása és bezárás
      Minden partner elfogadása
      Elfogadom mindet
      Összes partner elfogadása
      Javasolt beállítások elfogadása
      Szeretném elfogadni
      Ez rendben`,
    decline: `Elutasítom
      Elutasítás
      Elutasít
      Elutasítja
      Összes elutasítása
      Az összes elutasítása
      Mindet elutasítom
      Mindent elutasítok
      Mindent elutasít
      Minden süti elutasítása
      Az összes süti elutasítása
      Sütik elutasítása
      Visszautasítom
      Nem fogadom el
      Nem fogadom el a sütiket
      Nem fogadok el semmit
      Nem engedélyezem
      Nem járulok hozzá
      Nem egyezem bele
      Nem értek egyet
      Ne engedélyezze
      Nem, köszönöm
      Nem kérem
      Nem
      Csak a szükségesek
      Csak a szükséges sütik
      Csak szükséges
      Csak a szükséges sütik elfogadása
      Csak a szükségeseket fogadom el
      Csak a szükséges sütiket fogadom el
      Csak a feltétlenül szükséges sütik
      Csak a feltétlenül szükségesek elfogadása
      Szükségesek elfogadása
      Szükséges sütik elfogadása
      Csak a szükséges sütik engedélyezése
      Csak a szükséges sütik használata
      Szükséges sütik használata
      Kizárólag a szükséges sütik
      Csak az alapvető sütik
      Csak a kötelezők
      Folytatás csak a szükséges sütikkel
      Folytatás a szükséges sütikkel
      Csak technikai sütik
      Folytatás elfogadás nélkül
      Folytatás hozzájárulás nélkül
      Tovább elfogadás nélkül
      Folytatás sütik nélkül
      Bezárás elfogadás nélkül
      Opcionális sütik elutasítása
      Nem szükséges sütik elutasítása
      Elutasítom a nem szükséges sütiket
      Összes elutasítása, kivéve a szükségeseket
      Elutasítás és bezárás
      Hozzájárulás elutasítása
      Hozzájárulás megtagadása
      Összes kikapcsolása
      Összes tiltása
      Tiltakozom
      Ne használja fel az adataimat
      Ne adja el a személyes adataimat
      Ne ossza meg
      Ne kövessen nyomon
      Nem, csak a szükségesek
      Összes letiltása
      Mindet letiltom
      Mindent letilt
      Mindent letiltok
      Minden letiltása
      Minden szolgáltatás letiltása
      Tiltsa le az összeset
      Tiltsd le az összeset
      Tiltsa le
      Minden süti letiltása
      Mindent tiltok
      Mindent megtilt
      Mindet kikapcsolom
      Mindent kikapcsol
      Minden szolgáltatás kikapcsolása
      Kapcsolja ki az összeset
      Kapcsold ki az összeset
      Kikapcsolva
      Letiltva
      Elutasítva
      Összes deaktiválása
      Deaktiválom
      Deaktivál
      Mindent deaktivál
      Összes blokkolása
      Minden süti blokkolása
      Minden elutasítása
      Mind elutasítása
      Mindent elutasítok és folytatom
      Összes szolgáltatás elutasítása
      Utasítsa el az összeset
      Utasítsd el az összeset
      Utasítson el mindent
      Utasíts el mindent
      Utasítsa el mindet
      Az összeset elutasítom
      Elutasítás & folytatás
      Elutasítás és folytatás
      Megtagadás
      Összes megtagadása
      Megtagadom az összeset
      Tagadja meg
      Tagadd meg
      Mindent megtagad
      Visszautasítok mindent
      Összes visszautasítása
      Tagadás
      Ne engedélyezd
      Ne engedélyezz semmit
      Soha ne engedélyezze
      Soha nem engedélyezem
      Ne fogadd el
      Ne fogadja el
      Soha ne fogadja el
      Ne kapcsolja be
      Ne aktiválja
      Nem elfogadom
      Nem fogadom el az összeset
      Nem fogadok el sütiket
      Nem hagyom jóvá
      Nem járulok hozzá a sütikhez
      Nem adok engedélyt
      Nem adom meg a hozzájárulást
      Nincs elfogadva
      Nem engedélyezett
      Nem, elutasítom
      Nem, nem fogadom el
      Csak a szükségeset
      Csak szükséges sütik
      Csak az elengedhetetlen sütik
      Csak az elengedhetetlenek
      Csak az alapvetőek
      Csak alapvető sütik
      Csak a kötelező sütik
      Csak a kötelezőek
      Csak a technikai sütik
      Csak a működéshez szükségesek
      Csak az alapvető sütiket fogadom el
      Csak a kötelezőket fogadom el
      Csak a szükségeseket engedélyezem
      Csak a szükségesek engedélyezése
      Csak a szükségesek elfogadása
      Csak az alapvetők elfogadása
      Fogadja el csak a szükségeseket
      Csak a szükségesek bekapcsolása
      Csak a szükségesek megtartása
      Csak a szükséges szolgáltatások
      Csak a szükségesek használata
      Elfogadom a szükségeseket
      Elfogadom a szükséges sütiket
      Szükségesek engedélyezése
      Kötelezők elfogadása
      Alapvető sütik elfogadása
      Opcionálisak elutasítása
      Opcionális elutasítása
      Nem kötelező sütik elutasítása
      További sütik elutasítása
      Felesleges sütik elutasítása
      Folytatom elfogadás nélkül
      Folytatás engedélyezés nélkül
      Folytatás beleegyezés nélkül
      Folytatás anélkül, hogy elfogadnám
      Továbblépés elfogadás nélkül
      Bezárás hozzájárulás nélkül
      Egyiket sem
      Egyiket sem fogadom el
      Semmit sem fogadok el
      Nem engedek meg semmit
      Nem engedem meg
      Ne engedélyezzen semmit
      Nem adok hozzájárulást
      Mindig elutasítom
      Nem felel meg
      Nem kapcsolom be
      Ne kapcsold be
      Nem hagyom jóvá az összeset
      Ne járuljon hozzá
      Nem teszem lehetővé
      Egyiket sem engedélyezem
      Az engedély megtagadása
      Megtagadom az engedélyt
      Megtagadom az engedélyezést
      Elutasítom az elfogadást
      Nem mindenre
      Opcionálisak kikapcsolása
      Sütik letiltása
      Sütik kikapcsolása
      Csak a szükségesekkel folytatom
      Hozzájárulok csak a szükségesekhez
      Csak a szükségesekhez járulok hozzá
      Nem járulok hozzá semmihez
      Elutasítom az opcionálisakat
      Továbblépek elfogadás nélkül
      Tiltakozom mind ellen
      Tiltakozás a jogos érdek ellen
      Szeretném elutasítani
      Nem szeretném elfogadni
      Elutasítom és folytatom
      Köszönöm, nem
      Inkább elutasítom`,
    manage: `Beállítások
      Süti beállítások
      Sütibeállítások
      Süti-beállítások
      Cookie beállítások
      Cookie-beállítások
      Adatvédelmi beállítások
      Részletes beállítások
      Speciális beállítások
      További beállítások
      Beállítások módosítása
      Beállítások kezelése
      Beállítások megnyitása
      Beállítások testreszabása
      Testreszabás
      Testreszabom
      Személyre szabás
      Sütik kezelése
      Cookie-k kezelése
      Hozzájárulás kezelése
      Hozzájárulások kezelése
      Lehetőségek kezelése
      További lehetőségek
      Lehetőségek
      Preferenciák
      Preferenciák kezelése
      Kezelés
      Módosítás
      Részletek
      Részletek megjelenítése
      Célok megjelenítése
      Magam választok
      Sütik kiválasztása
      Nem, módosítom a beállításokat
      Opciók
      Hadd válasszak
      Hadd válasszam ki
      Engedje, hogy válasszak
      Én választok
      Magam szeretnék választani
      Saját választás
      Választani szeretnék
      Beállításaim kezelése
      Beállítások megváltoztatása
      Beállítások szerkesztése
      Beállítások megtekintése
      Beállítások megjelenítése
      Beállítások mutatása
      Ugrás a beállításokhoz
      Opciók kezelése
      Opciók megjelenítése
      Opciók megtekintése
      Opciók mutatása
      További opciók
      További opciók megjelenítése
      Több opció
      Több lehetőség
      Választások kezelése
      Választásaim kezelése
      Választásom módosítása
      Választás módosítása
      Preferenciák módosítása
      Preferenciák testreszabása
      Preferenciák beállítása
      Szolgáltatások kezelése
      Hozzájárulási beállítások
      Adatvédelem kezelése
      Engedélyek kezelése
      Süti preferenciák
      Süti beállításaim
      Cookie opciók
      Cookie-k testreszabása
      Sütik testreszabása
      Sütik beállítása
      Testre szabom
      Szabd testre
      Személyre szabom
      Egyéni beállítások
      Egyedi beállítások
      Haladó beállítások
      Saját beállítások
      Konfigurálás
      Konfigurálom
      Módosítom
      Igazítás
      Válassza ki a sütiket
      Célok kezelése
      Partnerek kezelése
      Nem, hadd válasszak
      Magam választom ki
      Süti beállítások kezelése
      Nem, beállítások kezelése
      Választásai testreszabása`,
    save: `Mentés
      Beállítások mentése
      Mentés és bezárás
      Mentés és kilépés
      Beállítások mentése és bezárás
      Választás mentése
      Kiválasztottak mentése
      Kiválasztás mentése
      Választás megerősítése
      Választásom megerősítése
      Kiválasztottak engedélyezése
      Kiválasztottak elfogadása
      Kijelöltek elfogadása
      Kijelöltek engedélyezése
      Kiválasztott sütik elfogadása
      A kiválasztottakat elfogadom
      Kiválasztás engedélyezése
      Megerősítés
      Megerősítem
      Beállítások megerősítése
      Alkalmaz
      Kész
      Módosítások mentése
      Elmentem
      Mentés & kilépés
      Mentés és folytatás
      Mentem és bezárom
      Mentem és folytatom
      Elmentem a beállításokat
      Beállításaim mentése
      Beállítások elmentése
      Beállítások alkalmazása
      Beállítások jóváhagyása
      Beállítások elfogadása
      Választásom mentése
      Választásaim mentése
      Választásaim megerősítése
      Választásaim elfogadása
      Választás elfogadása
      Választás jóváhagyása
      Választás engedélyezése
      Választás alkalmazása
      Kiválasztás elfogadása
      Kiválasztottak jóváhagyása
      Kiválasztottakat elfogadom
      Elfogadom a kiválasztottakat
      Engedélyezem a kiválasztottakat
      Kiválasztott elfogadása
      Kiválasztott sütik engedélyezése
      Kiválasztott szolgáltatások elfogadása
      Kijelölt elfogadása
      Bejelöltek elfogadása
      Folytatás a kiválasztottakkal
      Preferenciák mentése
      Preferenciáim mentése
      Változtatások mentése
      Változások mentése
      Opciók mentése
      Tárolom a beállításokat
      Csak a kiválasztottak
      Mentse el
      Mentés és elfogadás
      Mentés és megerősítés
      Hozzájárulás mentése
      Megerősítés és bezárás
      Csak a kijelöltek engedélyezése
      Elfogadom a választásaimat
      Tárolás és bezárás`,
    close: `Bezárás
      Bezár
      Ablak bezárása
      Értesítés bezárása
      Elrejtés
      Mégse
      Mégsem
      Bezárom
      Zárja be
      Az ablak bezárása
      Üzenet bezárása
      Banner bezárása
      Kilépés
      Elvetés
      Elvet
      Figyelmen kívül hagyás`,
    defer: `Most nem
      Később
      Talán később
      Emlékeztess később
      Emlékeztessen később
      Kérdezz meg később
      Kihagyás
      Egyelőre kihagyom
      Később döntök
      Még nem
      Majd később
      Kérdezz később`,
    'policy-link': `Adatvédelmi tájékoztató
      Adatkezelési tájékoztató
      Adatvédelmi nyilatkozat
      Adatvédelmi irányelvek
      Adatvédelem
      Süti tájékoztató
      Süti szabályzat
      Cookie szabályzat
      Cookie-tájékoztató
      Felhasználási feltételek
      Általános Szerződési Feltételek
      ÁSZF
      Impresszum
      Jogi nyilatkozat
      További információ
      További információk
      Több információ
      Bővebben
      Tudjon meg többet
      Tudj meg többet
      Részletes tájékoztató
      Olvass tovább
      Partnereink
      Partnerek listája
      Mik azok a sütik?
      A sütikről
      Hogyan használjuk a sütiket
      Hogyan utasíthatom el a sütiket?`,
    other: `Megveszem
      Kosárba
      Kosárba teszem
      Bejelentkezés
      Belépés
      Regisztráció
      Fiók létrehozása
      Keresés
      Feliratkozás a hírlevélre
      Feliratkozom
      Előfizetek
      Előfizetés
      Hozzájárulás visszavonása
      Visszavonom a hozzájárulásomat
      Elutasítom és előfizetek
      Vásárlás folytatása
      Letöltés
      Hozzászólás írása
      Fiók törlése
      Rendelés megerősítése
      Elfogadható árak
      Elfogadóhelyek
      Építési engedély
      Következő
      Meghívás elfogadása
      Ajánlat elutasítása
      Vissza
      Nyelv kiválasztása
      Szűrők alkalmazása
      Megosztás a Facebookon
      Mentés későbbre
      Kezdőlap
      Rendelés törlése
      Elfogadás vagy elutasítás
      Választások
      Ne kérdezze újra
      Ne mutasd újra
      Ne jelenjen meg többé
      Hívás elutasítása
      Hang kikapcsolása
      Összes termék megjelenítése
      Felhasználó letiltása
      Mentés piszkozatként
      Mindig engedélyezve
      Nem kapcsolható ki`,
  },
  toggles: {
    necessary: `Szükséges
      Szükséges sütik
      Feltétlenül szükséges sütik
      Alapvető
      Technikai sütik`,
    functional: `Funkcionális
      Funkcionális sütik
      Preferenciák`,
    analytics: `Statisztika
      Statisztikai sütik
      Analitikai sütik
      Teljesítmény sütik
      Összeomlási jelentések küldése`,
    marketing: `Marketing
      Marketing sütik
      Hirdetési célú sütik
      Szeretnék hírlevelet kapni
      Közösségi média
      Reklámok`,
    personalisation: `Személyre szabás
      Személyre szabott tartalom`,
    training: `A modell fejlesztése mindenki számára
      Beszélgetéseim felhasználása MI-modellek tanítására
      Mesterséges intelligencia betanítása`,
    unknown: `Sötét téma
      Emlékezz rám
      Hang`,
  },
  texts: {
    cookies: `Sütiket és hasonló technológiákat használunk.
      Ez a weboldal sütiket használ a jobb felhasználói élmény és a látogatottság elemzése érdekében.
      Fontos számunkra az Ön adatainak védelme. Mi és partnereink információkat tárolunk az eszközön.
      Weboldalunk cookie-kat használ, hogy a legjobb élményt nyújtsuk. Az Ön hozzájárulásával marketing célra is.`,
    training: `A beszélgetéseit felhasználhatjuk modelljeink betanítására.
      Segítsen fejleszteni az MI-modelleket: engedélyezze tartalmai felhasználását a tanításhoz.`,
    terms: `Frissítettük a felhasználási feltételeinket.
      Módosítjuk az Általános Szerződési Feltételeket. Az új feltételek május 1-jén lépnek hatályba.`,
    marketing: `Szeretne értesülni a kedvezményekről és különleges ajánlatokról?
      Iratkozzon fel hírlevelünkre, és értesüljön elsőként az akciókról.`,
    access: `Használhatjuk az Ön tartózkodási helyét?
      Engedélyezze, hogy értesítéseket küldjünk`,
    none: `Elmúltál 18 éves?
      Törli ezt a fájlt? Ez a művelet nem vonható vissza.
      Melegítse elő a sütőt, és keverje össze a vajat a liszttel.`,
  },
};
