/** Finnish; what each list means is told in `../wordings.ts`. */
export const fi = {
  all: 'kaikki, kaikkia, kaikkien, kaikkiin, kaiken, kaikkeen, kaikille',
  training: `koulut*, tekoäly*, ai, mallit, mallien, malleja, mallejamme, malliemme, mallin, koneoppimi*, kielimall*, keskustelut, keskustelujen, keskustelujeni, keskustelutie*`,
  marketing: `markkinoi*, mainos*, mainok*, mainon*, uutiskirje*, tarjous*, tarjouks*, kampanj*, sähköposti*, suoramarkkinoi*`,
  analytics: `tilasto*, analyti*, analyys*, analyso*, mittau*, mittaa*, kävijämittau*, kävijäseuran*, käyttötie*, diagnos*, virheraport*, kaatumisraport*, suorituskyky*, suorituskyv*, telemetri*`,
  personalisation: `personoi*, yksilölli*, räätälöi*, mukautet*, suosituksia, suositukset, suositusten`,
  functional: `toiminnalli*, mukavuus, mukavuuden, videot, videoita, kartat, karttoja, upotettu sisältö, upotetun sisällön`,
};
