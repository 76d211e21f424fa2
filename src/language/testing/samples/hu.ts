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
      Rendben, ne mutasd többet`,
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
      Nem, csak a szükségesek`,
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
      Opciók`,
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
      Elmentem`,
    close: `Bezárás
      Bezár
      Ablak bezárása
      Értesítés bezárása
      Elrejtés
      Mégse
      Mégsem`,
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
      Majd később`,
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
      Választások`,
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
