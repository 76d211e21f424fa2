/** Hungarian; what each concept is for, see ../wordings.ts. */
export const hu = {
  terms: `feltételek, feltételeket, feltételekkel, feltételeit, felhasználási feltételek, felhasználási feltételeket, szerződési feltételek, szerződési feltételeket, általános szerződési feltételek, általános szerződési feltételeket, ászf, ászf et, szerződést, szerződés, felhasználói megállapodás*, licencszerződés*, játékszabályzat*, részvételi szabályzat*, tagsági feltételek, tagsági feltételeket`,
  agree: `elfogadom, elfogadja, elfogadod, elfogadjuk, elfogadok, elfogadni, hozzájárulok, hozzájárul, hozzájárulsz, hozzájárulni, hozzájárulásomat, hozzájárulásom, beleegyezem, beleegyezek, beleegyezik, engedélyezem, engedélyezek, engedélyezni, megengedem, egyetértek, jóváhagyom, vállalom, szeretnék (kapni|hírlevelet|feliratkozni), kérek, kérem`,
  negation: `nem, ne, sem, nélkül, soha, sosem, kivéve, kivételével, hacsak nem, (hírlevel*|hírlevél*|ajánlat*|reklám*|hirdetés*) … nem (kérek|kérem|szeretnék|szeretném|akarok|járulok|fogadok|fogadom|iratkozom), önkéntes*, opcionális*, választható*, külön, ha (szeretné|szeretnéd|kéri|akarja), csak ha, csak akkor`,
  telling: `(ismerteti|leírja|bemutatja|elmagyarázza|tartalmazza|tájékoztat|leírtak|ismertetett), hogyan (használ*|kezel*|dolgoz*), további információ*, bővebb információ*, bővebben, tudjon meg többet, megismertem, elolvastam`,
  apart: 'csak, kizárólag, csupán, nélkül',
  mailing: `hírlevél*, hírlevel*, direkt marketing*, direktmarketing*, marketinglevel*, marketing (üzenet*|levelek*|e mail*), reklám (üzenet*|levelek*), (kapni|kapjak|kapok|küldjenek|küldjön|küldését|küldéséhez) … (ajánlat*|reklám*|akció*|kedvezmény*), (ajánlatokat|ajánlatok|reklámokat|akciókat|akciókról|ajánlatokról) … (kapni|kapjak|kapok|küldjenek|küldjön|küldését|küldéséhez|e mailben|sms ben|telefonon)`,
  sharing: `(megosz*|átad*|továbbít*|kiad*) … (partner*|harmadik|cégek*|vállalat*|hirdető*|biztosító*|szponzor*), (partner*|felekkel|feleknek|féllel|félnek|cégekkel|cégeknek|biztosító*|hirdető*|szponzor*|vállalat*) … (megosz*|átad*|továbbít*|osszák|osszátok|adják|adhassák|kiad*), (elad*|értékesít*) … adat*, adat* … (eladás*|értékesít*|eladják)`,
  training: `(tanít*|betanít*) … (modell*|nyelvi|mesterséges|ai|algoritmus*), (modell*|intelligenci*|intelligenciá*|ai|algoritmus*) … (tanít*|betanít*|fejleszt*), gépi tanulás*`,
  advertising:
    'hirdetés*, hirdetési, reklám*, marketing*, retargeting, remarketing, személyre szabott (hirdetés*|reklám*|ajánlat*)',
  pricing: `(ár|árak|árat|díj|díjak|díjat|biztosítási díj|árazás) (kiszámítás*|megállapítás*|meghatározás*|személyre*), (árait|díjait|árat|díjat) … (számít*|állapít*|határoz*)`,
  analytics: `analitik*, elemzés*, elemzi*, elemez*, statisztik*, (látogatás*|látogató*|forgalom|forgalmat|használat*) … (mérés*|mérjék|elemz*), (mérés*|mérjék|mérésére|mérni) … (látogat*|forgal*|használat*), látogatottságmérés*`,
  social: 'közösségi média*, közösségi médiá*, közösségi háló*, közösségi oldal*',
};
