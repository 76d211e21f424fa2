/** Finnish; what each list means is told in `en.ts`. */
export const fi = {
  conditional: `(jatkaaksesi|jatkaaksenne|käyttääksesi|lukeaksesi|nähdäksesi|päästäksesi|katsoaksesi|pelataksesi|selataksesi|käyttääksenne|lukeaksenne|voidaksesi) … (hyväksy|hyväksykää|hyväksyä|hyväksyttävä|suostu|suostua|suostuttava|suostumu*|sallia|sallittava|täytyy|pitää),
    (hyväksy|hyväksykää|salli|suostu|anna suostumuksesi) … (jatkaaksesi|jatkaaksenne|käyttääksesi|lukeaksesi|nähdäksesi|päästäksesi|katsoaksesi|selataksesi), (täytyy|pitää|tulee) (ensin|) (hyväksyä|suostua|sallia), (täytyy|pitää|tulee) … (hyväksyä|suostua), on (ensin|) (hyväksyttävä|suostuttava|sallittava|annettava suostumu*),
    (suostumus|hyväksyntä|hyväksyminen|suostumuksen antaminen) on (pakollinen|pakollista|välttämätön|välttämätöntä|edellytys|ehto), (sivuston|palvelun|sivujen|artikkelin|sisällön|verkkosivuston|sovelluksen) (käyttö|käyttäminen|lukeminen|selaaminen|näkeminen|katselu) (edellyttää|vaatii),
    (suostumus|suostumuksesi|hyväksyntä|hyväksyntäsi) (vaaditaan|tarvitaan) … (lukemiseen|jatkamiseen|lukemiseksi|jatkamiseksi|jatkaaksesi|lukeaksesi|pääsemiseksi), (vain|ainoastaan|vasta) (jos|kun) … (hyväksyt|hyväksytte|suostut|annat|hyväksynyt), (voit|pääset|voitte|pääsette) … (vain|vasta) (hyväksymällä|hyväksyttyäsi|suostumalla|hyväksyttyänne),
    (et|ette) (voi|pääse|saa) … (hyväksymättä|suostumatta|ilman suostumusta|ilman suostumustasi|ilman hyväksyntää|ellet hyväksy|jos et hyväksy), (sivustoa|palvelua|sivuja|artikkelia|sisältöä|sovellusta) ei voi … (hyväksymättä|suostumatta|ilman suostumusta|ilman hyväksyntää), ilman (suostumusta|suostumustasi|hyväksyntää|hyväksyntääsi) (et|ette) (voi|pääse|saa),
    (hyväksymättä|suostumatta) (et|ette) (voi|pääse), (jos et|ellet|jollet) (hyväksy|suostu) … (et|ette) (voi|pääse)`,
  gate: `(18|16|21|20) (vuotta|vuotias|vuotiaille|vuotiaita|v), (täyttänyt|täyttäneille|yli|yli) (18|16|20|21), täysi ikäinen, täysikäinen, syntymäaika*, (ikäsi|ikäraja|ikärajan|ikätarkistus|iän tarkistus|ikävarmistus), iän (vahvistus|vahvistaminen|varmistus), k18, k 18`,
  leavesSite: `(poistu|poistua|poistun|lähde) (sivustolta|sivulta|palvelusta|sovelluksesta|verkkosivustolta)`,
  leaves:
    '(poistu|takaisin|lopeta|lähde|palaa), (kirjaudu ulos|mene takaisin|palaa takaisin|siirry takaisin)',
};
