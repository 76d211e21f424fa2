/** Finnish; what each concept is for, see ../wordings.ts. */
export const fi = {
  terms: `ehdot, ehtoja, ehtojen, ehtoihin, *ehdot, *ehtoja, *ehtojen, *ehtoihin, sopimus, sopimuksen, sopimusta, käyttäjäsopimus, käyttäjäsopimuksen, lisenssisopimus, lisenssisopimuksen, kilpailun säännöt, arvonnan säännöt, jäsensopimus, jäsensopimuksen`,
  agree: `hyväksyn, hyväksyt, hyväksy, hyväksyä, hyväksymme, suostun, suostut, suostua, suostumukseni, suostumuksen, sallin, sallia, salli, annan luvan, annan suostumukseni, vahvistan, haluan (saada|vastaanottaa|tilata), (saatte|saa|voitte|voi|saavat) … (käyttää|jakaa|myydä|käsitellä|lähettää|luovuttaa)`,
  negation: `en, ei, eivät, emme, et, ilman, paitsi, ellei, ellen, eikä, enkä, vapaaehtoi*, valinnai*, erikseen, erillinen, jos haluat, halutessasi, halutessani, vain jos, lukuun ottamatta`,
  telling: `(kertoo|kuvaa|selittää|kuvataan|kerrotaan|selostetaan|selitetään), miten (käytämme|käsittelemme|käytätte|käsittelette|tietoja|tietojani|tietoni), lisätietoja, lue lisää, tietoa siitä`,
  apart: 'vain, ainoastaan, pelkästään, ilman',
  mailing: `uutiskirje*, suoramarkkinoi*, markkinointivies*, mainosvies*, (saada|vastaanottaa|saan|lähettää|saamiseen|vastaanottamiseen|lähettämiseen) … (tarjouksia|mainoksia|markkinointia|kampanjoita), (tarjouksia|tarjousten|mainoksia|mainosten|markkinointia) (sähköpostitse|sähköpostilla|sähköpostiini|tekstiviestillä|tekstiviestitse|postitse|puhelimitse|lähettämiseen|saamiseen|vastaanottamiseen)`,
  sharing: `(jakaa|jaetaan|jaatte|jakamiseen|jakamisen|luovuttaa|luovutetaan|luovuttamiseen|luovuttamisen|luovutatte|siirtää|siirretään|antaa) … (kumppan*|yhteistyökumppan*|kolmansi*|kolmannel*|yrityksille|mainostaj*|vakuutusyhti*|sponsor*|eteenpäin),
    (kumppan*|yhteistyökumppan*|osapuol*|vakuutusyhti*|mainostaj*|sponsor*) … (luovutetaan|jaetaan|luovuttamiseen|jakamiseen|siirretään|luovuttaa|jakaa), (myydä|myydään|myymiseen|myyntiin|myyminen) … (tieto*|tietoj*|dataa), (tietojeni|tietojen) (myymiseen|myyntiin|myynnin)`,
  training: `koulut* … (mall*|tekoäly*|kielimall*), (mall*|tekoäly*|kielimall*) … (koulut*|opetta*|opete*), (tekoälyn|mallien) (kehittämiseen|parantamiseen), koneoppimi*`,
  advertising:
    'mainos*, mainok*, mainon*, markkinoi*, retargeting, remarketing, (kohdenn*|personoi*|räätälöi*) (mainos*|mainok*|mainon*|tarjou*)',
  pricing: `(hinnan|hintojen|hintoja|vakuutusmaksun|maksun) (määrittämi*|laskemi*|määrittely*|mukauttami*), (määrittää|laskea|mukauttaa|asettaa) … (hinnan|hintaa|hinnat|hintoja|vakuutusmaksun|maksun)`,
  analytics: `analyti*, analyys*, analyso*, tilasto*, (mitata|mittaa*|mittau*) … (käynt*|kävij*|liiken*|käyttö*|käytön), (kävijöiden|käyntien|käytön|liikenteen) (mittaami*|mittau*|analyso*|seuran*), kävijämittau*, kävijäseuran*`,
  social: 'sosiaali* media*, sosiaalis* verkosto*',
};
