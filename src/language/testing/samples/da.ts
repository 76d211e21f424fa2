import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accepter
      Accepter alle
      Accepter alle cookies
      Acceptér alle
      Jeg accepterer
      Tillad alle
      Tillad alle cookies
      Tillad cookies
      Tillad
      Godkend
      Godkend alle
      Godkend alle cookies
      Jeg godkender
      Jeg samtykker
      Giv samtykke
      Giv samtykke til alle
      Ja til alle cookies
      Ja tak til alle
      OK til alle
      Accepter og luk
      Accepter & fortsæt
      Accepter alt
      Accepter valgfrie cookies
      Accepter anbefalede indstillinger
      Ja, jeg accepterer
      Enig
      Jeg er enig
      Aktiver alle
      Slå alle til
      OK
      Okay
      Forstået
      Jeg forstår
      Det er i orden
      Fint
      Fortsæt
      Ja
      Ja tak
      Accepter vilkår
      Jeg accepterer de nye betingelser
      Ja, del mine data
      Accepter cookies og gå videre`,
    decline: `Afvis
      Afvis alle
      Afvis alle cookies
      Afvis alt
      Jeg afviser
      Afslå
      Afslå alle
      Nej
      Nej tak
      Nej, tak
      Nej tak til cookies
      Sig nej
      Accepter ikke
      Jeg accepterer ikke
      Tillad ikke
      Godkend ikke
      Jeg samtykker ikke
      Fortsæt uden at acceptere
      Fortsæt uden accept
      Fortsæt uden samtykke
      Fortsæt uden cookies
      Luk uden at acceptere
      Kun nødvendige
      Kun nødvendige cookies
      Brug kun nødvendige cookies
      Accepter kun nødvendige
      Accepter kun nødvendige cookies
      Tillad kun nødvendige cookies
      Tillad kun nødvendige
      Kun strengt nødvendige
      Accepter nødvendige
      Tillad nødvendige cookies
      Brug nødvendige cookies
      OK til nødvendige
      Godkend nødvendige cookies
      Kun teknisk nødvendige cookies
      Afvis valgfrie cookies
      Afvis ikke-nødvendige cookies
      Afvis alle undtagen nødvendige
      Afvis unødvendige
      Fravælg alle
      Fravælg
      Nægt
      Afvis og luk
      Deaktiver alle
      Slå alle fra
      Gør indsigelse
      Bed app om ikke at spore
      Sælg ikke mine personoplysninger
      Brug ikke mine data
      Jeg vil ikke
      Ingen cookies
      Ellers tak
      Nej, kun nødvendige`,
    manage: `Indstillinger
      Cookieindstillinger
      Cookie-indstillinger
      Tilpas
      Tilpas indstillinger
      Tilpas valg
      Administrer
      Administrer cookies
      Administrer indstillinger
      Administrer præferencer
      Administrer samtykke
      Ret indstillinger
      Rediger indstillinger
      Ændr indstillinger
      Flere valgmuligheder
      Flere muligheder
      Flere indstillinger
      Vis detaljer
      Vis indstillinger
      Vis formål
      Præferencer
      Lad mig vælge
      Vælg cookies
      Vælg selv
      Jeg vil selv vælge
      Håndter cookies
      Mine valg
      Privatlivsindstillinger
      Detaljer
      Nej, tilpas
      Avancerede indstillinger
      Foretag valg`,
    save: `Gem
      Gem indstillinger
      Gem og luk
      Gem valg
      Gem mine valg
      Bekræft
      Bekræft mine valg
      Bekræft valg
      Tillad valgte
      Tillad udvalgte
      Accepter valgte
      Accepter valgte cookies
      Godkend valgte
      OK til valgte
      Gem præferencer
      Anvend
      Accepter mit valg
      Udført`,
    close: `Luk
      Luk vindue
      Luk besked
      Luk cookiebanner
      Annuller
      Skjul
      ×`,
    defer: `Senere
      Ikke nu
      Måske senere
      Påmind mig senere
      Mind mig om det senere
      Spørg mig senere
      Spring over
      Beslut senere
      Ikke lige nu
      En anden gang
      Nej, ikke nu
      Ikke endnu`,
    'policy-link': `Privatlivspolitik
      Cookiepolitik
      Persondatapolitik
      Læs mere
      Læs mere om cookies
      Mere information
      Flere oplysninger
      Om cookies
      Vilkår og betingelser
      Brugsvilkår
      Handelsbetingelser
      Læs vores cookiepolitik
      Se vores privatlivspolitik
      Cookiedeklaration
      Hvad er cookies?
      Vores partnere
      Liste over leverandører
      Sådan bruger vi cookies
      Databeskyttelse
      Kan jeg afvise cookies?`,
    other: `Træk samtykke tilbage
      Tilbagekald samtykke
      Tilbagetræk
      Afvis og abonner
      Bliv abonnent
      Afvis for 29 kr. om måneden og køb abonnement
      Køb nu
      Læg i kurv
      Gå til kassen
      Log ind
      Opret konto
      Opret bruger
      Søg
      Tilbage
      Næste
      Download
      Tilmeld nyhedsbrev
      Fortsæt med at handle
      Accepter invitation
      Afvis tilbud
      Godkend betaling
      Del
      Afvisning af ansøgning
      Book tid
      Annuller ordre
      Alle nyheder
      Tillid
      Anvend filtre
      Nødhjælp
      Skriv en anmeldelse`,
  },
  toggles: {
    necessary: `Nødvendige
      Strengt nødvendige cookies
      Teknisk nødvendige
      Nødvendige cookies`,
    functional: `Funktionelle
      Funktionelle cookies
      Præferencer`,
    analytics: `Statistik
      Statistiske cookies
      Analyse
      Del fejlrapporter`,
    marketing: `Marketing
      Markedsføring
      Annoncering
      Sociale medier
      Ja tak, send mig nyhedsbrevet`,
    personalisation: `Personalisering
      Personligt tilpasset indhold
      Anbefalinger`,
    training: `Brug mine chats til at træne AI-modeller
      Forbedr modellen for alle`,
    unknown: `Mørk tilstand
      Husk mig
      Lyd`,
  },
  texts: {
    cookies: `Vi bruger cookies til at forbedre din oplevelse på vores hjemmeside.
      Denne hjemmeside bruger cookies og lignende teknologier.
      Vi og vores partnere gemmer oplysninger på din enhed for at vise dig målrettede annoncer.
      Vi værner om dit privatliv`,
    training: `Hjælp os med at forbedre vores AI-modeller: må vi bruge dine chats til træning?
      Dine samtaler kan blive brugt til at træne vores modeller.`,
    terms: `Vi har opdateret vores servicevilkår.
      Du skal acceptere de nye handelsbetingelser for at fortsætte.`,
    marketing: `Vil du modtage nyheder og tilbud på e-mail?
      Tilmeld dig vores nyhedsbrev og få eksklusive tilbud.`,
    access: `Må vi bruge din placering?
      Appen vil have adgang til dine kontakter.`,
    none: `Er du over 18 år?
      Er du sikker på, at du vil slette filen?
      Sprøde cookies med chokolade, bagt hver morgen.`,
  },
};
