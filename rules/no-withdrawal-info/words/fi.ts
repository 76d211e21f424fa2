/** Finnish; what each list means is told in `en.ts`. */
export const fi = {
  wordings: {
    withdrawal: `(peruuttaa|peruutat|peruuta|perua|perut|peruutettavissa|peruuttamalla|peruuttaminen|peruuttamisen|peruuttamisesta|peruutatte) … (suostumu*|hyväksyn*|lupa*|luvan|valin*|sen|tämän|milloin|koska), (suostumu*|hyväksyn*|lupasi|luvan|lupaa|valin*|päätö*) … (peruuttaa|perua|peruutettavissa|peruutat|perut|peruuttami*|perumi*|peruutettu|muuttaa|muutettavissa|muokata),
      (tilauksen|tilauksesi|uutiskirjeen|tilauksenne) … (perua|peruuttaa|lopettaa|perut|peruutat), (perua|peruuttaa|lopettaa|peruutat|perut|peruuttamalla) … (tilaus|tilauksen|tilauksesi|uutiskirje|uutiskirjeen),
      (vetää|vedät|vetämällä) … (takaisin|pois), (muuttaa|muutat|muuttaa) (mieltäsi|mieltänne|mielesi|mielipidettäsi), (muuttaa|muutat|päivittää|muokata|muokkaamalla|muuttamalla|muuta) … (valin*|suostumu*|päätö*)`,
    alters: `(muuttaa|muutat|muuta|muokata|muokkaa|muokkaat|päivittää|poistaa|estää|säätää|perua|perut|peruuttaa|lopettaa|lopetat|vastustaa), (kytkeä|kytket|ottaa|otat|laittaa|laitat|sammuttaa) … (pois|käytöstä)`,
    visits:
      '(hallita|hallitset|hallitse|hallinnoida|mukauttaa|valita|päättää|tarkistaa|avata|tarkastella|hylätä|kieltää)',
    later: `(milloin|koska) (tahansa|vain|hyvänsä|haluat), (myöhemmin|jälkikäteen|tulevaisuudessa|jatkossa|aina|uudelleen|uudestaan|halutessasi|halutessanne|myöhemmässä vaiheessa)`,
    place: `(*asetuksista|*asetuksissa|*asetuksistasi|*asetuksissasi|*asetusten kautta|*asetuksien|profiilista*|profiilissa*|tililtäsi|tililläsi|alatunniste*|alareuna*|alapalki*|*selosteessa|*selosteesta|*selosteen|*käytännössä|*käytännöstä|linkistä|linkin|kuvakkeesta|kuvaketta|ikonista|ikonia|valikosta|valikon|selaime*|painikkeesta|painikkeella)`,
  },
  places: {
    place: `(evästeasetu*|evästevalin*|yksityisyysasetu*|yksityisyysvalin*|tietosuojavalin*|suostumusasetu*|suostumusvalin*), (eväste|tietosuoja|yksityisyys|suostumus) (asetu*|valinn*|valint*),
      (evästeiden|suostumusten|suostumuksen|yksityisyyden|tietosuojan|yksityisyydensuojan) (asetukset|hallinta|valinnat|peruuttaminen|muuttaminen), (hallitse|muuta|peruuta|muokkaa|hallinnoi|päivitä|peru) … (eväst*|suostumu*|yksityisyy*|tietosuoj*)`,
  },
};
