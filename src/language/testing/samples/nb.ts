import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Godta
      Godta alle
      Godta alle informasjonskapsler
      Godta alle cookies
      Jeg godtar
      Aksepter
      Aksepter alle
      Aksepterer alle
      Aksepter alle informasjonskapsler
      Jeg aksepterer
      Tillat alle
      Tillat alle informasjonskapsler
      Tillat
      Godkjenn
      Godkjenn alle
      Jeg godkjenner
      Jeg samtykker
      Samtykk til alle
      Gi samtykke
      Ja, jeg godtar
      Enig
      Jeg er enig
      Godta og lukk
      Godta & fortsett
      Godta alt
      Godta valgfrie informasjonskapsler
      Godta anbefalte innstillinger
      Slå på alle
      OK
      Ok, jeg forstår
      Jeg forstår
      Den er grei
      Greit
      Fortsett
      Ja
      Ja takk
      Godta vilkårene
      Jeg godtar de nye vilkårene
      Ja, del mine data
      Eg godtek
      Godta alle informasjonskapslar
      Eg samtykkjer
      Tillat alle informasjonskapslar`,
    decline: `Avvis
      Avvis alle
      Avvis alle informasjonskapsler
      Avvis alle cookies
      Avslå
      Avslå alle
      Jeg avslår
      Nei
      Nei takk
      Nei, takk
      Godta ikke
      Ikke godta
      Jeg godtar ikke
      Ikke tillat
      Ikke aksepter
      Jeg samtykker ikke
      Fortsett uten å godta
      Fortsett uten å akseptere
      Fortsett uten samtykke
      Lukk uten å godta
      Kun nødvendige
      Kun nødvendige informasjonskapsler
      Bare nødvendige
      Bare nødvendige cookies
      Godta kun nødvendige
      Godta bare nødvendige
      Godta bare nødvendige informasjonskapsler
      Tillat kun nødvendige
      Bruk kun nødvendige informasjonskapsler
      Bruk bare nødvendige cookies
      Godta nødvendige
      Tillat nødvendige informasjonskapsler
      Kun strengt nødvendige
      Kun teknisk nødvendige
      Avvis valgfrie informasjonskapsler
      Avvis ikke-nødvendige cookies
      Avvis alle unntatt nødvendige
      Avvis alle utenom nødvendige
      Avvis og lukk
      Deaktiver alle
      Slå av alle
      Nekt
      Reserver deg
      Be appen om ikke å spore
      Ikke selg mine personopplysninger
      Ikke bruk dataene mine
      Jeg vil ikke
      Ingen informasjonskapsler
      Helst ikke
      Ikkje godta
      Eg godtek ikkje
      Berre nødvendige
      Berre nødvendige informasjonskapslar
      Hald fram utan å godta`,
    manage: `Innstillinger
      Innstillinger for informasjonskapsler
      Cookie-innstillinger
      Cookieinnstillinger
      Tilpass
      Tilpass innstillinger
      Tilpass valg
      Administrer
      Administrer informasjonskapsler
      Administrer cookies
      Administrer innstillinger
      Administrer preferanser
      Administrer samtykke
      Endre innstillinger
      Rediger innstillinger
      Flere valg
      Flere alternativer
      Flere innstillinger
      Vis detaljer
      Vis innstillinger
      Vis formål
      La meg velge
      Velg informasjonskapsler
      Velg selv
      Jeg vil velge selv
      Mine valg
      Personverninnstillinger
      Detaljer
      Nei, tilpass
      Avanserte innstillinger
      Innstillingar
      Endre innstillingane
      Vel sjølv`,
    save: `Lagre
      Lagre innstillinger
      Lagre og lukk
      Lagre valg
      Lagre mine valg
      Bekreft
      Bekreft mine valg
      Bekreft valg
      Tillat valgte
      Tillat utvalgte
      Godta valgte
      Godta valgte informasjonskapsler
      Aksepter valgte
      Godta utvalg
      Lagre preferanser
      Bruk valgte
      Ferdig
      Lagre vala mine`,
    close: `Lukk
      Lukk vindu
      Lukk melding
      Lukk cookiebanner
      Avbryt
      Skjul
      ×`,
    defer: `Senere
      Ikke nå
      Kanskje senere
      Påminn meg senere
      Minn meg på det senere
      Spør meg senere
      Hopp over
      Bestem senere
      Ikke akkurat nå
      En annen gang
      Nei, ikke nå
      Ikkje no
      Seinare`,
    'policy-link': `Personvernerklæring
      Personvern
      Personvernpolicy
      Les mer
      Les mer om informasjonskapsler
      Mer informasjon
      Om informasjonskapsler
      Om cookies
      Vilkår
      Brukervilkår
      Vilkår og betingelser
      Les vår personvernerklæring
      Se våre vilkår
      Erklæring om informasjonskapsler
      Hva er informasjonskapsler?
      Våre partnere
      Liste over leverandører
      Slik bruker vi informasjonskapsler
      Les meir
      Kan jeg avvise informasjonskapsler?`,
    other: `Trekk tilbake samtykke
      Trekk samtykket tilbake
      Tilbakekall samtykke
      Avvis og abonner
      Bli abonnent
      Avslå for 29 kr i måneden og kjøp abonnement
      Kjøp nå
      Legg i handlekurv
      Til kassen
      Logg inn
      Opprett konto
      Registrer deg
      Søk
      Tilbake
      Neste
      Last ned
      Meld deg på nyhetsbrevet
      Fortsett å handle
      Godta invitasjon
      Avslå tilbud
      Godkjenn betaling
      Del
      Valgresultat
      Reserver bord
      Bestill time
      Avbryt bestilling
      Alle nyheter
      Godt valg av vin
      Bruk filter
      Skriv en anmeldelse`,
  },
  toggles: {
    necessary: `Nødvendige
      Strengt nødvendige informasjonskapsler
      Teknisk nødvendige
      Nødvendige cookies`,
    functional: `Funksjonelle
      Funksjonelle informasjonskapsler
      Preferanser`,
    analytics: `Statistikk
      Analyse
      Analytiske informasjonskapsler
      Ytelse
      Del bruksdata`,
    marketing: `Markedsføring
      Annonser
      Sosiale medier
      Marknadsføring
      Ja takk, send meg nyhetsbrevet`,
    personalisation: `Persontilpasning
      Personlig tilpasset innhold
      Anbefalinger`,
    training: `Bruk samtalene mine til å trene KI-modeller
      Forbedre modellen for alle`,
    unknown: `Mørk modus
      Husk meg
      Lyd`,
  },
  texts: {
    cookies: `Vi bruker informasjonskapsler for å forbedre opplevelsen din.
      Dette nettstedet bruker cookies og lignende teknologi.
      Vi og våre partnere lagrer informasjon på enheten din for å vise tilpassede annonser.
      Vi brukar informasjonskapslar for å gjere nettsida betre.`,
    training: `Hjelp oss å forbedre KI-modellene våre: kan vi bruke samtalene dine til trening?
      Samtalene dine kan bli brukt til å trene modellene våre.`,
    terms: `Vi har oppdatert brukervilkårene våre.
      Du må godta de nye vilkårene for å fortsette.`,
    marketing: `Vil du motta nyheter og tilbud på e-post?
      Meld deg på nyhetsbrevet vårt og få eksklusive tilbud.`,
    access: `Kan vi bruke posisjonen din?
      Appen ønsker tilgang til kontaktene dine.`,
    none: `Er du over 18 år?
      Er du sikker på at du vil slette filen?
      Ferske boller og cookies med sjokolade hver morgen.`,
  },
};
