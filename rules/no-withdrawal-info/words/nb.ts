/** Norwegian, in both of its written forms; what each list means is told in `en.ts`. */
export const nb = {
  wordings: {
    withdrawal: `(tilbakekall|tilbakekalle|tilbakekaller|tilbakekalles|tilbakekalt), (trekke|trekker|trekkes|trukket|trekk|ta|tas|trekkje|trekkast) … tilbake, (trekke|trekker|trekkes|trukket|trekkje) … (samtykke|samtykket|samtykker), (melde|melder|melda) deg av, (melder|melde) du deg av, avmelding, avmeldingslenke, (slette|annullere|oppheve|slettes) … (samtykke|samtykket), (angre|angrer|angret), angre deg, (ombestemme|ombestemmer) deg, ombestemme (deg|seg), (skifte|skift|endre) mening, ombestem deg, (gjøre|gjøres|gjør|gjere) (det|valget|valgene|den|) om, velge om, (vende|komme|kom) tilbake (hit|til dette|til valget|til valgene|her),
      (endre|endrer|endres|endret|justere|oppdatere|fornye|endrast) … (samtykke|samtykket|valg|valget|valgene|samtykker|beslutning|svar|vala|valet), (samtykke|samtykket|valg|valget|valgene|beslutning|vala|valet) … (endre|endres|tilbakekalles|trekkes|endrast|annulleres|oppheves|slettes|trekkast)`,
    alters: `(endre|endrer|endres|justere|oppdatere|deaktivere|deaktiveres|kansellere|kansellerast|stoppe|stoppes|avbryte|blokkere), (slå|slår|slås|skru|skrur|skrus) … av, (melde deg av|avslutte|reservere|velge bort|velges bort|si opp)`,
    visits:
      '(si nei|takke nei|avvise|administrere|håndtere|håndterer|tilpasse|stille inn|velge|bestemme|gå gjennom|åpne|styre|finne|finner|finn|vende tilbake|komme tilbake)',
    later: `(når som helst|når du vil|når du ønsker|senere|seinere|seinare|i ettertid|etterpå|fremover|framover|alltid|igjen|på nytt|til enhver tid|på et senere tidspunkt)`,
    place: `(i|på|under|via|gjennom|med|nederst) … (*innstillinger|*innstillingene|*innstillingane|profil|profilen|min side|konto|kontoen|appen|personvern|bunnteksten|bunnen|*erklæring|*erklæringen|lenken|lenke|lenka|ikonet|ikon|menyen|meny|nettleseren|siden|sida|knappen)`,
  },
  places: {
    place: `(cookieinnstillinger|personverninnstillinger|personverninnstillingar|samtykkeinnstillinger|cookievalg|personvernvalg|samtykkevalg|personvernpreferanser|samtykkepreferanser|cookiepreferanser),
      (innstillinger|innstillingar|administrer|endre|tilbakekall|tilpass|valg|oppdater|håndter|trekk) … (cookies|cookie|informasjonskapsler|informasjonskapslar|personvern|samtykke|samtykket|samtykker|samtykkene), (cookie|cookies|samtykke|personvern) (innstillinger|valg|preferanser)`,
  },
};
