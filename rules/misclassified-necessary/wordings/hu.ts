/** Hungarian; what each concept is for, see ../wordings.ts. */
export const hu = {
  locked: `nem (kapcsolható|kapcsolhatók|kapcsolhatóak|kapcsolhatja|kapcsolhatod|tilthatók|tiltható|tilthatja|utasíthatók|utasítható|utasíthatja) (ki|le|el), nem (csak|csupán|kizárólag), nem (letilthatók|letiltható|kikapcsolhatók|kikapcsolható|elutasíthatók|elutasítható), nem (igényel|igényelnek|szükséges|kell|kötött) … hozzájárulás*, (hozzájárulás|hozzájárulása) nem (szükséges|kell|kötelező), hozzájárulás nélkül,
    nem (működik|működnek|működne) … nélkül, (ezek|nélkülük|ezek nélkül|nélküle) … nem (működik|működne|használható), nélkülük`,
  choice: `hozzájárulás*, beleegyezés*, választás*, választását, választásod, választásait, döntés*, sütibeállítás*, cookie beállítás*, süti beállítás*, adatvédelmi beállítás*, elfogadta, elfogadtad, elutasította, engedélyezte, ha (elfogadja|elfogadod|hozzájárul|hozzájárulsz), bejelentkezés (google|facebook), (más|egyéb|többi|további) (süti*|cookie*), opcionális*, választható*, önkéntes*, tiltakozás*`,
  negation:
    'nem, sem, ne, soha, sosem, nélkül, nincs, nincsenek, semmilyen, helyett, kivéve, kivételével, mentes, mentesen',
  preventing:
    'ellen, megelőz*, megakadályoz*, kiszűr*, kivéd*, véd, védenek, védik, megvéd*, blokkol*, észlel*, felderít*, elhárít*, szűri, szűrik',
  always: `mindig (aktív|aktívak|bekapcsolva|engedélyezett|engedélyezve|be van kapcsolva), állandóan (aktív|aktívak), kötelező*`,
  necessary: `szükséges*, feltétlenül szükséges*, technikailag szükséges*, szigorúan szükséges*, elengedhetetlen*, elengedhetetlenül szükséges*, szükséges (sütik|cookie k|süti), nélkülözhetetlen*, alapvető*`,
  exempt: `névtelen*, anonim*, anonimiz*, összesített*, aggregált*, kivétel*, saját statisztik*, saját (szerver*|kiszolgáló*), (sütik|cookie k) nélkül`,
  advertising: `hirdetés*, hirdetési, hirdetnek, reklám*, marketing*, remarketing, retargeting, célzott hirdetés*, hírlevel* … küld*, hírlevél* … küld*, adat* … (értékesít*|elad*), (megoszt*|átad*|továbbít*) … (partner*|harmadik|hirdető*), (partner*|felekkel|feleknek|hirdető*) … (megoszt*|osztják|átad*|továbbít*)`,
  social:
    'közösségi média*, közösségi médiá*, közösségi háló*, közösségi oldal*, megosztás gomb*, megosztó gomb*, tetszik gomb*',
  personalisation: `személyre (szabott|szabják|szabása|szabására|szabásához|szabni) … (tartal*|ajánlat*|élmény*|ajánlás*), (tartal*|ajánlat*|élmény*|ajánlás*) … személyre (szabás*|szabják|szabása|szabására|szabásához), személyre szabás*, termékajánl*, profilalkotás*, profilozás*, érdeklődésed, érdeklődése, érdeklődési kör*`,
  training: `(tanít*|betanít*) … (modell*|nyelvi|mesterséges|ai|algoritmus*), (modell*|modelljein*|intelligenci*|intelligenciá*|ai) … (tanít*|betanít*|fejleszt*), gépi tanulás*, nyelvi modell*`,
  analytics: `analitik*, elemzés*, elemzik, elemzi, elemezzük, statisztik*, (mérik|mérjük|méri|mérés*|mérni|mérésére) … (látogat*|forgal*|használat*|kattint*|közönség*), (látogat*|forgal*|forgalmat|használatot|használatát|kattintás*|oldalletöltés*) … (mérik|mérjük|méri|mérés*|mérni|elemz*|elemezzük|követ*|számol*|számlál*|nyomon),
    (számolják|megszámolják|számlálják|számoljuk|számolás*) … (látogat*|megtekint*|oldal*|kattint*), (hogyan|miként) … (használják|használja|használod|böngész*|viselked*), nyomon követ* … (látogat*|felhasznál*|viselked*), látogatottság*, hőtérkép*, google analytics, hotjar, matomo`,
};
