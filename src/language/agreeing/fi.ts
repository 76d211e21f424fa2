/** Finnish; what each list means is told in `../agreeing.ts`. */
export const fi = {
  agrees: `(hyväksyt|hyväksytte|suostut|suostutte|sallit|sallitte), (annat|annatte|annan|antanut|antaneesi|antavasi|antavan) … (suostumuksesi|suostumuksenne|suostumuksen|suostumukseni|suostumusta|hyväksyntäsi|hyväksyntänne|hyväksynnän|luvan|lupasi),
    (suostumuksesi|suostumuksenne|suostumuksen|hyväksyntäsi|luvan) (annat|annatte), (olet|olette) (myös|samalla|) (hyväksynyt|hyväksyneet|suostunut|suostuneet|sallinut),
    (käyttäjä|kävijä|asiakas|vierailija) … (hyväksyy|suostuu), (käyttäjän|kävijän|asiakkaan|vierailijan|sinun|teidän) … (hyväksyvän|suostuvan|hyväksyneen|suostuneen|antavan|antaneen),
    (tarkoittaa|merkitsee|katsotaan|tulkitaan|pidetään|vastaa|luetaan|katsomme|tulkitsemme|pidämme|lasketaan) … (suostumu*|hyväksyn*|hyväksyt|hyväksytte|hyväksyvä*|suostut|suostutte|suostuva*),
    (tarkoittaa|merkitsee|katsotaan|tulkitaan|pidetään|katsomme|tulkitsemme|oletamme|oletetaan|päättelemme|ymmärrämme) … (hyväksyneesi|hyväksyneenne|suostuneesi|suostuneenne|suostuneen|antaneesi|kylläksi|myöntymykseksi),
    (oletamme|oletetaan|päättelemme|ymmärrämme) … (hyväksyt|hyväksytte|suostut|suostutte|hyväksyvä*|suostuva*|tyytyväinen|sopii),
    (hiljainen|oletettu) (suostumus|hyväksyntä)`,
  supposes: ` (jos|kun|mikäli|kunnes|vaikka|jotta|ellet|jollet) (sinä|te|) (hyväksyt|hyväksytte|suostut|suostutte|sallit|sallitte),
    (ennen kuin|vasta kun|siltä osin kuin|jonka|jotka|joita|jos vain) (sinä|te|) (hyväksyt|hyväksytte|suostut|suostutte|sallit|sallitte),
    (mitkä|mitä|mihin|mitä evästeitä|mitkä evästeet|mihin tarkoituksiin|mitkä tarkoitukset|mitä tarkoituksia|mihin käyttöön|mitä tietoja|joihin|haluatko että) (hyväksyt|hyväksytte|suostut|suostutte|sallit|sallitte),
    (päättää|valita|valitset|päätät|valitse|päättäkää|valitkaa|päätä) … (hyväksytkö|suostutko|sallitko),
    (jos|kun|mikäli|kunnes|jotta|ennen kuin|vasta kun|vaikka) (annat|annatte|olet antanut) … (suostumuksesi|suostumuksenne|suostumuksen|hyväksyntäsi|luvan|lupasi),
    (jos|kun|mikäli|kunnes|ennen kuin|vasta kun|joihin|jotka|joita|mihin) (olet|olette) (hyväksynyt|hyväksyneet|suostunut|suostuneet|sallinut|antanut)`,
  denies: `(ei|eivät|en) (kuitenkaan|siis|koskaan|vielä|) (tarkoita|merkitse|ole|katsota|tulkita|pidetä|vastaa|lueta|lasketa),
    (emme|ei) (koskaan|) (oleta|oleteta|tulkitse|tulkita|katso|katsota|pidä|päättele), (hyväksymättä|suostumatta|sallimatta), antamatta … (suostumu*|hyväksyn*|lupa*),
    ilman … (suostumu*|hyväksyn*|lupa*), (et|ette|ei|emme|eivät) (vielä|samalla|silloin|kuitenkaan|) (hyväksy|suostu|salli|anna|tule|hyväksytä)`,
};
