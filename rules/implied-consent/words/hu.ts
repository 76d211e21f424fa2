/** Hungarian; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const hu = {
  wordings: {
    other: `(kattintva|megnyomásával|gombbal|kiválasztásával|választásával) … (elfogadja|elfogadod|hozzájárul|hozzájárulsz|beleegyezik) … (amikor|miközben|használata|használatakor|böngészése|böngészésekor), (sütik|süti|cookie k|gomb|gombok|kapcsoló|kapcsolók|űrlap|beállítások|linkek|link) használatával, (ha|amennyiben) … (szeretné|szeretnéd|szeretne|akarja|akarod|kívánja) … (folytatni|böngészni|olvasni|használni|továbblépni), (folytatáshoz|továbblépéshez|böngészéshez), (gomb|gombra|gombot) … (megnyomásával|kattintva)`,
    goingOnCounts: `(használata|használat|látogatása|böngészése|böngészés|folytatása|görgetés|görgetése|tartózkodás) … (elfogadás*|hozzájárulás*|beleegyezés*) … (jelenti|jelent|minősül|számít|tekintjük|tekinthető|tekintendő),
      (használata|használat|látogatása|böngészése|böngészés|folytatása|görgetés|görgetése) … (jelenti|jelent|minősül|tekintjük) … (elfogad*|hozzájárul*|beleegyez*|egyetért*)`,
    goingOn: `(böngésszen|böngéssz) tovább,  (weboldal|weboldalunk|oldal|oldalunk|honlap|honlapunk|webhely|webhelyünk) (további|) (használatával|látogatásával|böngészésével|megtekintésével|igénybevételével|használatának folytatásával|böngészésének folytatásával|felkeresésével|meglátogatásával|megnyitásával),
    (szolgáltatás|szolgáltatások|szolgáltatásaink|szolgáltatásunk|alkalmazás|webáruház|site) (további|) (használatával|látogatásával|böngészésével|megtekintésével|igénybevételével|használatának folytatásával|böngészésének folytatásával|felkeresésével|meglátogatásával|megnyitásával),
      (további|folyamatos|folytatólagos) (használat|használatával|használata|böngészés|böngészéssel|böngészésével|böngészése|látogatásával|görgetéssel), (böngészés|használat|görgetés|látogatás|olvasás|vásárlás) folytatásával, (böngészéssel|görgetéssel|továbbgörgetéssel|továbbböngészéssel|továbbolvasással|görgetésével),
      (ha|amennyiben|amikor|azzal hogy) … (folytatja|folytatod) … (böngész*|használat*|látogat*|olvas*|görget*|vásárl*), (ha|amennyiben|amikor|azzal hogy) … (tovább|továbbra is|továbbra) … (böngészik|böngészel|böngészi|böngészed|használja|használod|görget|görgetsz|olvas|olvasol|olvassa|látogatja|marad|maradsz),
      (ha|amennyiben|amikor|azzal hogy) … (használja|használod|böngészi|böngészed|látogatja|látogatod) … (oldal*|weboldal*|honlap*|webhely*|szolgáltatás*|áruház*),
    (ha|amennyiben|amikor|azzal hogy) … (felkeresi|meglátogatja|továbbgörget|továbbböngészik|tovább böngészik) … (oldal*|weboldal*|honlap*|webhely*|szolgáltatás*|áruház*), (ha|amennyiben|azzal hogy) (továbbgörget|továbbgörgetsz|továbbböngészik|továbbböngészel|görget|görgetsz|lejjebb görget),
      (oldalt|weboldalt|honlapot|webhelyet|weboldalunkat|oldalunkat|szolgáltatásainkat|szolgáltatást) (használva|böngészve|látogatva), (vagy|és) (folytatja|folytatod|folytatásával) … (böngész*|használat*), (bárhová|máshová|bármely linkre|egy linkre|valamely linkre|az ablakon kívülre) (kattint|kattintva|kattintással|kattintasz)`,
    goingOnOrPressing: `folytatásával, továbblépéssel, továbblépésével, továbbhaladva, továbbhaladással, folytatva, (ha|amennyiben|amikor) (folytatja|folytatod|továbblép|továbblépsz|továbbhalad|továbbhaladsz|tovább lép|tovább halad)`,
    silence: `(ha|amennyiben|amíg) … (nem tesz|nem teszel|nem csinál|nem csinálsz|nem változtat|nem változtatsz|nem módosít|nem mond|nem mondasz) (semmit|semmin|rajta|mást|beállításain|a beállításokon|nemet), (ha|amennyiben) (semmit sem|semmit nem) (tesz|teszel|mond|mondasz|változtat|csinál),
      (ha|amennyiben|amíg|hacsak) (nem|ön nem|ezt nem|ez ellen nem|ezek ellen nem) (tiltakozik|tiltakozol|válaszol|válaszolsz|reagál|reagálsz|jelez|jelzel),
    (ha|amennyiben|amíg|hacsak) (nem|ön nem|ezt nem|ez ellen nem|ezek ellen nem) (jelzi|jelzed|tiltja|tiltod|utasítja|utasítod|mond|mondasz),
    (ha|amennyiben|amíg|hacsak) (nem|ön nem|ezt nem|ez ellen nem|ezek ellen nem) (ellenzi|ellenzed|kéri|kéred|kapcsolja|kapcsolod|iratkozik|iratkozol),
    (ha|amennyiben|amíg|hacsak) (nem|ön nem|ezt nem|ez ellen nem|ezek ellen nem) (dönt|döntesz|választ|választasz|él|zárja|módosítja),
      (ha|amennyiben|hacsak) … nem (tiltakozik|tiltakozol|válaszol|válaszolsz|reagál|reagálsz|jelez|jelzi), (válasz|válasza|válaszod|reakció|tiltakozás|visszajelzés|kifogás) (hiányában|hiánya|elmaradása|nélkül|hiányát|elmaradását), (hallgatás|hallgatása|hallgatását|hallgatásod|passzivitás|tétlenség), (nem hallunk|nem kapunk választ|nem kapunk visszajelzést)`,
    proceeds: `(fogjuk|fogunk|kezdjük|kezdünk|kezdünk el|fogják) … (használni|felhasználni|megosztani|gyűjteni|kezelni|feldolgozni|tanítani|betanítani|értékesíteni|eladni|elhelyezni|bekapcsolni|átadni),
      (felhasználni|használni|megosztani|gyűjteni|kezelni|feldolgozni|tanítani|értékesíteni|eladni|elhelyezni|bekapcsolni|átadni) (fogjuk|fogunk|kezdjük), (használjuk|használunk|felhasználjuk|megosztjuk|gyűjtjük|gyűjtünk|kezeljük|feldolgozzuk|értékesítjük|eladjuk|átadjuk|elhelyezünk|elhelyezzük|bekapcsoljuk|aktiváljuk|tanítjuk|betanítjuk|továbbítjuk|elkezdjük),
      (bekapcsolva|aktív|aktívak|engedélyezve) (marad|maradnak|lesz|lesznek), (marad|maradnak) (bekapcsolva|aktív|aktívak|engedélyezve), (felhasználásra|megosztásra|bekapcsolásra|feldolgozásra) kerül*`,
    ...agreeing.hu,
  },
  denials: {
    leavesOff: `nem (használjuk|használunk|használják|osztjuk|osztunk|gyűjtünk|gyűjtjük|kezelünk|kezeljük|dolgozzuk|dolgozunk|adjuk|adunk|helyezünk|kapcsoljuk|kapcsolunk|aktiváljuk|tanítjuk|tanítunk|tárolunk|tároljuk|fogjuk|fogunk|változik|történik|kerül|kerülnek|követjük|küldünk|továbbítunk|továbbítjuk),
      semmi (nem|sem), semmilyen, semmit (nem|sem) (tárol*|gyűjt*|oszt*|használ*), (csak|kizárólag|csupán|csakis) … (szükséges*|elengedhetetlen*|technikai*|funkcionális*|alapvető*|kötelező*), (kikapcsolva|letiltva|inaktív|változatlan*) … (marad|maradnak), (marad|maradnak) … (kikapcsolva|letiltva|inaktív|változatlan*),
      (elutasításnak|nemleges|nemnek|elutasításként), (megkérdezzük|kérdezzük|emlékeztetjük) … (újra|később|ismét), (újra|később|ismét) … (megkérdezzük|kérdezzük|emlékeztetjük), jogos érdek*`,
    ...denying.hu,
  },
  objects: {
    data: `süti*, cookie*, adatok*, adatai*, adataid*, adatokat, személyes adat*, adatkezelés*, nyomkövet*, nyomon követ*, követés*, (hirdet*|reklám*|analitik*|elemz*|statisztik*|profil*|technológi*|marketing*|hírlevél*|hírlevel*|csevegés*|üzenet*|beszélgetés*|fotó*|fénykép*|tartózkodási|hely*|tanít*|személyre)`,
    policy: `(adatvédelmi|adatkezelési|süti|cookie|sütikezelési) (szabályzat*|tájékoztató*|irányelv*|nyilatkozat*|politik*|politiká*), (adatvédelm*|adatkezelési szabályok*)`,
    contract: `(feltételek|feltételeket|feltételeit|feltételeinket|feltételekkel|szerződést|szerződés|ászf|ászf et|szabályzatot|felhasználási|megállapodást)`,
    goOn: `tovább, folytatás, folytatom, következő, továbblépés, továbblépek, tovább (a weboldalra|az oldalra|a honlapra), böngészés folytatása`,
  },
};
