import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Acceptera
      Acceptera alla
      Acceptera alla cookies
      Acceptera alla kakor
      Jag accepterar
      Jag accepterar alla
      Godkänn
      Godkänn alla
      Godkänn alla cookies
      Godkänn alla kakor
      Godkänn kakor
      Jag godkänner
      Ja, jag godkänner
      Tillåt alla
      Tillåt alla cookies
      Tillåt cookies
      Tillåt
      Jag samtycker
      Samtycker
      Samtyck till alla
      Ge samtycke
      Godkänn och stäng
      Acceptera & stäng
      Acceptera och fortsätt
      Acceptera allt
      Godkänn valfria cookies
      Godkänn rekommenderade inställningar
      Aktivera alla
      Ja, acceptera alla
      Jag håller med
      OK
      Okej
      Jag förstår
      Jag är med
      Uppfattat
      Fortsätt
      Ja
      Ja tack
      Det är okej
      Godkänn villkoren
      Jag godkänner de nya villkoren
      Ja, dela mina data
      Slå på alla
      Godkänn alla och fortsätt till webbplatsen`,
    decline: `Avvisa
      Avvisa alla
      Avvisa alla cookies
      Neka
      Neka alla
      Neka alla cookies
      Neka kakor
      Avböj
      Avböj alla
      Jag avböjer
      Nej
      Nej tack
      Nej, tack
      Jag accepterar inte
      Acceptera inte
      Godkänn inte
      Tillåt inte
      Jag samtycker inte
      Fortsätt utan att acceptera
      Fortsätt utan att godkänna
      Fortsätt utan samtycke
      Stäng utan att godkänna
      Endast nödvändiga
      Endast nödvändiga cookies
      Endast nödvändiga kakor
      Bara nödvändiga
      Acceptera endast nödvändiga
      Acceptera endast nödvändiga cookies
      Godkänn bara nödvändiga kakor
      Godkänn nödvändiga kakor
      Godkänn endast nödvändiga
      Tillåt endast nödvändiga cookies
      Använd endast nödvändiga cookies
      Acceptera nödvändiga
      Acceptera bara nödvändiga kakor
      Enbart nödvändiga kakor
      Neka valfria cookies
      Avvisa icke-nödvändiga cookies
      Neka alla utom nödvändiga
      Avvisa och stäng
      Vägra
      Inga cookies, tack
      Stäng av alla
      Inaktivera alla
      Sälj inte mina personuppgifter
      Be appen att inte spåra
      Använd inte mina data
      Jag vill inte
      Hellre inte
      Tacka nej
      Tacka nej till kakor
      Jag godkänner inte kakor
      Bara tekniskt nödvändiga`,
    manage: `Inställningar
      Cookieinställningar
      Cookie-inställningar
      Kakinställningar
      Inställningar för kakor
      Inställningar för cookies
      Hantera cookies
      Hantera kakor
      Hantera inställningar
      Hantera alternativ
      Hantera samtycke
      Anpassa
      Anpassa inställningar
      Ändra inställningar
      Fler alternativ
      Fler val
      Visa detaljer
      Visa inställningar
      Visa syften
      Låt mig välja
      Välj cookies
      Välj själv
      Jag vill välja själv
      Gör egna val
      Mina val
      Hantera mina val
      Integritetsinställningar
      Sekretessinställningar
      Preferenser
      Nej, hantera inställningar
      Ställ in
      Avancerade inställningar
      Detaljer`,
    save: `Spara
      Spara inställningar
      Spara mina val
      Spara och stäng
      Spara val
      Bekräfta
      Bekräfta mina val
      Bekräfta val
      Tillåt urval
      Tillåt val
      Godkänn valda
      Acceptera valda
      Acceptera valda cookies
      Godkänn urval
      Godkänn mina val
      Spara mitt val
      Verkställ
      Klar`,
    close: `Stäng
      Stäng fönster
      Stäng meddelandet
      Stäng cookiebanner
      Avbryt
      Dölj
      ×`,
    defer: `Senare
      Inte nu
      Kanske senare
      Påminn mig senare
      Påminn mig imorgon
      Fråga mig senare
      Hoppa över
      Bestäm senare
      Inte just nu
      En annan gång
      Nej, inte nu
      Inte än`,
    'policy-link': `Integritetspolicy
      Cookiepolicy
      Läs mer
      Läs mer om cookies
      Läs mer om kakor
      Mer information
      Om cookies
      Om kakor
      Användarvillkor
      Allmänna villkor
      Personuppgiftspolicy
      Läs vår integritetspolicy
      Sekretesspolicy
      Vad är cookies?
      Så använder vi kakor
      Våra partner
      Lista över leverantörer
      Behandling av personuppgifter
      Dataskydd
      Kan jag neka cookies?`,
    other: `Återkalla samtycke
      Återkalla
      Dra tillbaka samtycke
      Avvisa och prenumerera
      Prenumerera
      Neka för 29 kr/mån och bli medlem
      Köp nu
      Lägg i varukorg
      Till kassan
      Logga in
      Skapa konto
      Registrera dig
      Sök
      Tillbaka
      Nästa
      Ladda ner
      Anmäl dig till nyhetsbrevet
      Fortsätt handla
      Acceptera inbjudan
      Avvisa erbjudande
      Godkänn betalning
      Dela
      Valresultat
      Boka tid
      Avbryt beställning
      Kakor och bakverk
      Godkänd
      Alla nyheter
      Använd filter
      Skriv en recension`,
  },
  toggles: {
    necessary: `Nödvändiga
      Nödvändiga cookies
      Absolut nödvändiga kakor
      Tekniskt nödvändiga`,
    functional: `Funktionella
      Funktionella cookies
      Inställningscookies`,
    analytics: `Statistik
      Analys
      Analytiska cookies
      Prestandacookies
      Dela användningsdata`,
    marketing: `Marknadsföring
      Marknadsföringscookies
      Annonser
      Sociala medier
      Ja, skicka nyhetsbrev till mig`,
    personalisation: `Anpassat innehåll
      Personanpassning
      Rekommendationer`,
    training: `Använd mina chattar för att träna AI-modeller
      Förbättra modellen för alla`,
    unknown: `Mörkt läge
      Kom ihåg mig
      Ljud`,
  },
  texts: {
    cookies: `Vi använder cookies för att förbättra din upplevelse.
      Vi använder kakor för att webbplatsen ska fungera så bra som möjligt.
      Den här webbplatsen använder cookies och liknande tekniker.
      Vi och våra partner lagrar information på din enhet för anpassade annonser.`,
    training: `Hjälp oss att förbättra våra AI-modeller: får vi använda dina chattar för träning?
      Dina konversationer kan användas för att träna våra modeller.`,
    terms: `Vi har uppdaterat våra användarvillkor.
      Du behöver godkänna de nya villkoren för att fortsätta.`,
    marketing: `Vill du få nyheter och erbjudanden via e-post?
      Prenumerera på vårt nyhetsbrev och få exklusiva erbjudanden.`,
    access: `Får vi använda din plats?
      Appen vill få åtkomst till dina kontakter.`,
    none: `Är du över 18 år?
      Vill du verkligen ta bort filen?
      Färska bullar och chokladbollar varje dag.`,
  },
};
