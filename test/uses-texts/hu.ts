import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Összes elfogadása', no: 'Összes elutasítása' };
const plain = { yes: 'Elfogadom', no: 'Elutasítom' };
const title = 'Sütiket használunk';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Ez a weboldal sütiket használ, köztük harmadik felek sütijeit is. További részletek a sütiszabályzatunkban.',
        ],
        ...plain,
      },
      {
        title: 'Fontos számunkra az Ön adatainak védelme',
        says: [
          'Mi és 640 partnerünk információkat – például sütiket és egyedi azonosítókat – tárolunk az eszközön, és hozzáférünk azokhoz.',
          'Hozzájárulását az oldal alján bármikor visszavonhatja.',
        ],
        ...all,
      },
      {
        title: 'Elfogadja a sütiket?',
        says: [
          'Sütiket használunk, és a választását hat hónapig megőrizzük. A célokat az adatkezelési tájékoztató ismerteti.',
        ],
        ...plain,
      },
      {
        title: 'Sütik',
        says: [
          'A böngészés folytatásával elfogadod a sütik használatát. További információért olvasd el a sütiszabályzatot.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Sütikkel követjük, hányan járnak nálunk, és mely cikkeket olvassák.'],
        ...plain,
      },
      {
        title,
        says: [
          'Sütik segítségével számoljuk a látogatásokat, és az olvasottak alapján jelenítünk meg hirdetéseket.',
        ],
        ...all,
      },
      {
        title,
        says: ['Ez az oldal sütiket használ. Te döntöd el, melyeket engedélyezed.'],
        switches: ['Statisztika', 'Személyre szabott hirdetések'],
        ...all,
      },
      {
        title: 'Adatvédelem a Receptvilágon',
        says: [
          'Hozzájárulásoddal sütik segítségével megszámoljuk, mely recepteket nyitják meg a legtöbben, és megjegyezzük, melyeket mentetted el.',
        ],
        yes: 'Sütik engedélyezése',
        no: 'Nem engedélyezem',
      },
      {
        title: 'A beszélgetéseid és a mesterséges intelligenciánk',
        says: ['Felhasználhatjuk a beszélgetéseidet az MI-modelljeink betanítására?'],
        yes: 'Igen, engedélyezem',
        no: 'Nem engedélyezem',
      },
      { title, says: ['Sütiket használunk a felhasználói élmény javítása érdekében.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Sütiket használunk. Reklámcélra soha nem használjuk őket.'], ...plain },
      {
        title: 'Sütik',
        says: ['Az oldal sütiket használ. Adatait nem osztjuk meg harmadik felekkel.'],
        ...all,
      },
    ],
    inOwnWords: [
      { title, says: ['A sütijeink riasztják a szerelőinket, ha elakad egy űrlap.'], ...plain },
      {
        title,
        says: ['Sütiket használunk. Ezekből derül ki, melyik oldalon tévednek el az emberek.'],
        ...plain,
      },
      {
        title,
        says: ['A sütijeink kiszűrik a robotokat, és nem hagyják, hogy bárki kétszer szavazzon.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Sütiket használunk a felhasználói élmény javítása érdekében.'], ...all },
      {
        title,
        says: [
          'Ez a weboldal sütiket használ, hogy jobb szolgáltatást nyújthassunk Önnek. További információ.',
        ],
        ...plain,
      },
      {
        title: 'Adatvédelem',
        says: ['Mi és partnereink az oldal optimalizálására és kereskedelmi célokra sütiket használunk.'],
        ...all,
      },
      {
        title,
        says: ['Azért használunk sütiket, hogy a lehető legjobb élményben legyen részed az oldalunkon.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Sütiket használunk a felhasználói élmény javítására: mérjük, mely oldalakat látogatják, és megjegyezzük a választott nyelvet.',
        ],
        ...all,
      },
      {
        title,
        says: ['A sütik segítenek a szolgáltatásaink fejlesztésében.'],
        switches: ['Analitika', 'Marketing'],
        ...all,
      },
      {
        title,
        says: [
          'Sütiket használunk, hogy javítsuk az élményt, és lássuk, melyik lépésnél hagyják félbe az űrlapokat.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Jobb élményt szeretnénk nyújtani. Ezért testre szabjuk a tartalmakat és a hirdetéseket, és adatokat osztunk meg a partnereinkkel.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Az oldal fejlesztéséhez sütiket használunk. Így látjuk, hol akadnak el a rendelések.'],
        ...plain,
      },
      {
        title,
        says: [
          'Sütiket használunk szolgáltatásaink javítására, hibák felderítésére és a csalások megelőzésére.',
        ],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Ez a weboldal sütiket használ. Ön dönti el, hogy hozzájárul-e.'],
        print: 'Ezekkel mérjük az elérést, és a böngészése alapján jelenítünk meg hirdetéseket.',
        as: 'small',
        ...all,
      },
      {
        title: 'Újdonságok a Lumóban',
        says: ['Gyorsabb lett az asszisztensünk, és szeretnénk a hozzájárulásodat kérni.'],
        print: 'A beszélgetéseidet az MI-modelljeink betanítására használjuk.',
        as: 'folded',
        ...plain,
      },
      {
        title: 'Sütik és adatvédelem',
        says: ['Fontos nekünk az Ön magánszférája. Elfogadja a sütijeinket?'],
        print: 'A böngészésére vonatkozó adatokat átadjuk hirdetőknek és más cégeknek.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['Ezen az oldalon sütiket használunk.'],
        print: 'Böngészési szokásaiból hirdetési profilokat készítünk.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Frissítettük adatkezelési tájékoztatónkat',
        says: ['A változások május 1-jén lépnek hatályba.'],
        link: 'Adatkezelési tájékoztató megtekintése',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Sütikkel mérjük az oldal látogatottságát, és hirdetéseket jelenítünk meg.'],
        print: 'A szükséges sütik bejelentkezve tartják, és megőrzik a kosár tartalmát.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Sütik segítségével mérjük a látogatásokat, és személyre szabott hirdetéseket mutatunk.'],
        print: 'A statisztikáról és a hirdetésekről a sütiszabályzatban olvashat.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Frissítettük adatkezelési tájékoztatónkat',
        says: ['A legfontosabb változások: a szöveg rövidebb lett, és bekerült az új irodánk címe.'],
        link: 'Adatkezelési tájékoztató megtekintése',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Frissítettük felhasználási feltételeinket',
        says: ['Az új feltételek május 1-jén lépnek hatályba.'],
        link: 'Felhasználási feltételek',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Sütikkel látjuk, mely oldalakat nyitják meg a legtöbbször, és hogyan jutnak el oda.'],
        print: 'Statisztika: Matomo, 13 hónap.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
