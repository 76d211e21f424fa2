/** Finnish; what each list means is told in `../wordings.ts`. */
export const fi = {
  update: `(päivittäneet|päivitämme|päivitetty|päivitetyt|päivitys|päivityksiä|päivitimme|uudistaneet|uudistetut|uudistettu) … (ehto*|ehdot|käyttöehd*|käyttöehto*|palveluehd*|palveluehto*|tietosuojaselost*|tietosuojakäytän*|yksityisyyskäytän*|evästekäytän*|sopimu*|käytäntö*),
    (muuttaneet|muutamme|muutettu|muuttunut|muuttuneet|muutoksia|muutos|muutimme|uudet|uusi|uuden) … (ehto*|ehdot|käyttöehd*|käyttöehto*|palveluehd*|palveluehto*|tietosuojaselost*|tietosuojakäytän*|yksityisyyskäytän*|evästekäytän*|sopimu*|käytäntö*),
    (ehto*|ehdot|käyttöehd*|käyttöehto*|palveluehd*|palveluehto*|tietosuojaselost*|tietosuojakäytän*|yksityisyyskäytän*|evästekäytän*|sopimu*) … (päivitetty|päivittynyt|päivittyneet|muuttuneet|muuttunut|muuttuvat|muuttuu|päivittyvät|päivittyy|muutettu|uudistettu|muutoksia),
    (tulee|tulevat|astuu|astuvat|tulivat|astuivat) … voimaan, voimassa … (alkaen|lähtien)`,
  privacy: `tietosuoj*, yksityisy*, henkilötie*, tietosi, tietojasi, tietojesi, tiedot, tietoja, tietojen, data, dataa, datan, sisältösi, sisältöäsi`,
  summary: `(mikä|mitkä|mitä|tämä|nämä|näin) … (muuttuu|muuttuvat|muuttunut|muuttuneet|muutamme|muutimme|uutta), (tärkeimmät|suurimmat|keskeiset|keskeisimmät|olennaisimmat) (muutokset|uudistukset|kohdat|asiat), (yhteenveto|tiivistelmä) … (muutoksista|uudistuksista), (muutosten|muutoksista) (yhteenveto|tiivistelmä), (ei|eivät|mikään|mitään) … (muutu|muuttunut|muuteta|muutoksia|muutosta),
    (samat|samoja|sama|samalla) (tiedot|tietoja|tapa|tavalla), (selkeämpi|selkeämmäksi|selkeämmin|lyhyempi|lyhyemmäksi|yksinkertaisempi|yksinkertaisemmaksi|helppolukuisempi|helpompi lukea|selkeytetty|selkeyttäneet|lyhennetty|lyhentäneet|yksinkertaistettu|kirjoitusvirhe*|osoitteen),
    (hinta|hinnat|hinnan|hintoja|hintamme|maksut|maksuja|palautukset|palautuksia|palautusehdot|hyvitys|hyvitykset|tilaukset|tilausten|tilausmaksu|välimiesmenettely|vastuu|vastuut|vastuunrajoitus|sovellettava laki)`,
};
