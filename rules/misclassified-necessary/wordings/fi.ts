/** Finnish; what each concept is for, see ../wordings.ts. */
export const fi = {
  locked: ` (ei|eivät) (voi|voida) (itse|) (poistaa|kytkeä|ottaa) (käytöstä|pois|pois päältä|pois käytöstä|),
    (ei|eivät) (voi|voida) (itse|) (hylätä|estää|kieltää) (käytöstä|pois|pois päältä|pois käytöstä|), ei (vain|ainoastaan), (ei|eivät) (vaadi|edellytä|tarvitse) … suostumu*, suostumusta ei (vaadita|tarvita|edellytetä), (ei|eivät) toimi ilman, ilman (niitä|näitä) … (ei|eivät), (et|ette) voi … (käytöstä|päältä|pois)`,
  choice: `suostumu*, valinta, valintasi, valinnat, valintojasi, valintojesi, valintaasi, evästeasetu*, yksityisyysasetu*, tietosuoja asetu*, hyväksynyt, hylännyt, sallinut, hyväksyit, (jos|kun) (hyväksyt|suostut|sallit), kirjautumi* (googlella|facebookilla|kautta|tunnuksilla), (muut|muita|muiden|muihin) (eväst*), valinnai*, vapaaehtoi*, vastustami*`,
  negation: `ei, eivät, emme, en, ilman, eikä, eivätkä, koskaan, paitsi, sijaan, sijasta, lukuun ottamatta, toisin kuin, (muuhun|muihin|muita|muut) kuin`,
  preventing: 'estä*, torju*, ehkäis*, havait*, suoja*, suojel*, vastaan, blokkaa*',
  always: `aina (aktiivinen|aktiiviset|aktiivisia|päällä|käytössä|sallittu|sallitut), jatkuvasti (päällä|käytössä), pakolli*`,
  necessary: `välttämättöm*, välttämätön*, (ehdottoman|teknisesti|aivan) (välttämättöm*|välttämätön*), (ehdottoman|teknisesti) tarpeelli*, välttämättömät evästeet, olennai*, tarpeelliset evästeet`,
  exempt: `anonyym*, anonymiso*, nimettöm*, koostet*, koottu*, poikkeu*, omat tilastot, (omilla|omalla|omille) palvelim*, ilman evästeitä`,
  advertising: `mainos*, mainok*, mainon*, *mainonta, *mainontaa, *mainonnan, *mainoksia, markkinoi*, remarketing, retargeting, uudelleenkohdent*, (lähettää|lähetetään|lähettämi*|lähettävät) … uutiskirje*, (myydä|myydään|myynti|myyminen|myymiseen) … tieto*, (jakaa|jaetaan|jakami*|luovut*) … (kumppan*|kolmansi*|mainostaj*)`,
  social:
    'sosiaali* media*, sosiaali* verkosto*, jakopainik*, jakonapp*, tykkäysnapp*, somenap*, somepainik*',
  personalisation: `(personoi*|mukautta*|mukautet*|räätälöi*) … (sisältö*|sisällö*|tarjou*|kokemu*|suositu*), sisällön (personoi*|mukauttami*|räätälöi*), personointi*, tuotesuosit*, profilointi*, profiloi*, kiinnostuksesi, kiinnostuksenkoht*, kiinnostuksen kohte*`,
  training: `koulut* … (tekoäly*|mall*|kielimall*|algoritm*), (tekoäly*|mall*|kielimall*) … (koulut*|opettami*), tekoälykoulut*, koneoppimi*, kielimall*`,
  analytics: `analyti*, analyys*, analyso*, verkkoanalyti*, kävijäanalyti*, tilasto*, (mitata|mittaa|mittaavat|mittaami*|mittau*) … (käynt*|kävij*|liiken*|käyttö*|käytön|suosio*), (käyttöä|käytön|käyntejä|kävijöitä|kävijöiden|liikennettä|liikenteen) … (mittaavat|mittaa|mittaami*|mittau*|seuraavat|seuran*|seuraami*),
    (laskea|laskevat|laskee|laskemi*) … (käynt*|kävij*|sivulatau*|klikka*), (kävijöiden|käyntien|sivulatausten) laskemi*, (seurata|seuraavat|seuraa|seuranta|seuraami*) … (kävij*|käyttäj*|käyttäyt*|käyntej*), (miten|kuinka) … (käytetään|käyttävät|käytät|kävijät|käyttäjät), kävijätilasto*, kävijämittau*, kävijäseuran*, kävijämäär*, lämpökart*, google analytics, hotjar, matomo`,
};
