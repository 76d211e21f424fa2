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
      Tillat alle informasjonskapslar
      Aktiver alle
      Aktiver alle tjenester
      Aktivér alle
      Slå på alt
      Skru på alle
      Skru på alt
      Skru alle på
      Slå på alle tjenester
      Slå på alle apper
      Godta alle tjenester
      Godta alle formål
      Godta alle kategorier
      Tillat alle tjenester
      Tillat alle apper
      Tillat alltid
      Godta alltid
      Alltid tillat
      Alltid
      Godkjenn alle cookies
      Godkjenn alt
      Jeg tillater alle
      Jeg tillater
      Jeg godtar alt
      Jeg godtar alle
      Jeg aksepterer alle informasjonskapsler
      Aksepter og fortsett
      Aksepter & fortsett
      Akseptere alle
      Akseptér alle
      Godta og gå videre
      Godtatt
      Tillatt
      Aktivert
      Akseptert
      Alle godtatt
      Tillatelse til alle
      Gi tillatelse
      Gi tillatelse til alle
      Det er ok
      Det er ok for meg
      Det går bra
      Helt i orden
      Ok for meg
      Bare fortsett
      Ja, godta alle
      Ja, tillat alle
      Ja til alle cookies
      Jeg sier ja
      Jeg samtykker til alle
      Samtykker
      Samtykke til alt
      Jeg gir mitt samtykke
      Bekreft alle
      Muliggjør alle
      Innvilg
      Innvilg alle
      Godtek alle
      Godta alle informasjonskapslane
      Eg godtek alle
      Eg tillèt alle
      Slå på alle informasjonskapslar
      Einig
      Jeg samtykker til bruk av cookies
      Jeg samtykker til alle cookies
      Godta alle og lukk
      Ja, det er greit
      Godta alle leverandører
      Gå med på alle
      Tillat bruk av cookies
      Aktiver alle cookies
      Godta alle partnere
      Jeg vil godta
      Det er OK
      Godta, fortsett`,
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
      Hald fram utan å godta
      Deaktiver alle tjenester
      Deaktiver alle apper
      Deaktivér alle
      Slå av alt
      Skru av alle
      Skru av alt
      Skru alle av
      Slå av alle tjenester
      Forby alle
      Forby
      Blokker alle
      Blokker alle cookies
      Blokkér alle
      Nekt alle
      Nekt alle cookies
      Jeg nekter
      Avslå alt
      Avslå alle tjenester
      Avvis alt
      Avvis alle formål
      Jeg avviser alle
      Avvist
      Avslått
      Deaktivert
      Benekt
      Benekt alle
      Forkast alle
      Tillat aldri
      Godta aldri
      Aldri tillat
      Ikke godkjenn
      Ikke aktiver
      Ikke aktiver alle
      Ikke slå på
      Ikke tillat alle
      Ikke godta alle
      Jeg tillater ikke
      Jeg tillater ikke cookies
      Jeg aksepterer ikke
      Jeg gir ikke samtykke
      Jeg gir ikke mitt samtykke
      Godta ingen
      Tillat ingen
      Aksepter ingen cookies
      Kun essensielle
      Bare essensielle cookies
      Bare påkrevde
      Kun påkrevde cookies
      Bare obligatoriske
      Kun tekniske
      Godta kun essensielle
      Godta bare det nødvendige
      Kun det nødvendige
      Aksepter nødvendige
      Aksepter bare nødvendige
      Behold kun nødvendige
      Bruk bare det nødvendige
      Kun nødvendige tjenester
      Aktiver kun nødvendige
      Slå bare på nødvendige
      Bare nødvendige, takk
      Avslå valgfrie
      Avslå ikke-nødvendige
      Avvis ekstra cookies
      Avvis unødvendige
      Fortsett uten å tillate
      Fortsett uten informasjonskapsler
      Gå videre uten å godta
      Avvis & fortsett
      Avvis alle informasjonskapslane
      Eg avviser alle
      Eg samtykkjer ikkje
      Tillat ikkje
      Slå av alle informasjonskapslar
      Avslå alle informasjonskapslar
      Berre det nødvendige
      Godta berre nødvendige
      Jeg samtykker ikke til cookies
      Skru ikke på
      Ikke innvilg
      Ikke gi tillatelse
      Jeg er ikke enig
      Ikkje gje løyve
      Alltid avvis
      Det er ikke greit
      Ikke bruk alle cookies
      Uten min tillatelse
      Nekt tillatelse
      Avslå tillatelse
      Nei til alle
      Si nei til alle
      Deaktiver alle cookies
      Slå av valgfrie
      Godta ikke noen
      Ikke godta cookies
      Kun de nødvendige
      Fortsett med bare nødvendige
      Fortsett med nødvendige
      Begrens til nødvendige
      Motsett deg alle
      Innvend mot alle
      Jeg vil avvise
      Avslå og fortsett
      Takk, men nei takk
      Jeg vil heller avslå`,
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
      Vel sjølv
      La meg velge selv
      La meg få velge
      La oss velge
      Jeg vil velge
      Jeg vil bestemme selv
      Velg hvilke
      Tilpass mine valg
      Tilpass cookies
      Tilpass samtykke
      Tilpass preferanser
      Tilpass informasjonskapslene
      Tilpasse
      Skreddersy
      Innstillinger for cookies
      Cookie-preferanser
      Cookiepreferanser
      Cookie-valg
      Mine innstillinger
      Mine preferanser
      Administrer mine valg
      Administrer valg
      Administrer tjenester
      Administrer apper
      Administrer alternativer
      Administrer personvern
      Behandle innstillinger
      Behandle preferanser
      Behandle cookies
      Endre valg
      Endre mine valg
      Endre preferanser
      Juster innstillinger
      Vis alternativer
      Vis valg
      Vis flere alternativer
      Se innstillinger
      Se alternativer
      Åpne innstillinger
      Gå til innstillinger
      Konfigurer
      Konfigurer cookies
      Rediger preferanser
      Flere muligheter
      Instillinger
      Lat meg velje
      Fleire val
      Tilpass vala mine
      Handsam informasjonskapslar
      Oppsett
      Velg formål
      Velg tjenester
      Administrer leverandører
      Velg cookies selv
      Nei, la meg velge
      Tilpass innhold
      Nei, administrer innstillinger
      Tilpass dine valg`,
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
      Lagre vala mine
      Lagre og avslutt
      Lagre & avslutt
      Lagre og fortsett
      Lagre & lukk
      Lagre mitt valg
      Lagre mine innstillinger
      Lagre mine preferanser
      Lagre valgene mine
      Lagre utvalg
      Lagre endringer
      Lagre samtykke
      Bekreft valgene
      Bekreft valgene mine
      Bekreft utvalg
      Bekreft innstillinger
      Bekreft preferanser
      Godta utvalgte
      Godta utvalget
      Godta mine valg
      Godta valgte cookies
      Godta valgte tjenester
      Tillat valgte cookies
      Tillat utvalg
      Tillat mine valg
      Aksepter utvalgte
      Aksepter utvalg
      Aksepter valg
      Aktiver valgte
      Godkjenn valgte
      Godkjenn valg
      Bruk innstillinger
      Bruk mine valg
      Ta i bruk
      Ta i bruk innstillinger
      Anvend
      Anvend innstillinger
      Fortsett med valgte
      Lagre innstillingar
      Godta valde
      Lagre tilpasninger
      Lagre dine valg
      Lagre og godta valgte
      Bekreft og lagre
      Godta innstillinger
      Godkjenn utvalg
      Godta det valgte
      Lagre og gå ut`,
    close: `Lukk
      Lukk vindu
      Lukk melding
      Lukk cookiebanner
      Avbryt
      Skjul
      ×
      Lukk dette vinduet
      Lukk banner
      Lukk dialog
      Lukk popup
      Avslutt
      Kanseller
      Forkast
      Lat att
      Ignorer`,
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
      Skriv en anmeldelse
      Ikke spør igjen
      Ikke vis igjen
      Aldri spør igjen
      Godta invitasjonen
      Avvis anropet
      Slå av lyden
      Avbestill timen
      Bruk kupong
      Vis alle produkter
      Bekreft kjøpet
      Velg språk
      Slå på lyden
      Alltid aktivert`,
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
