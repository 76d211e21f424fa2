import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accepteren
      Alles accepteren
      Alle cookies accepteren
      Accepteer alle cookies
      Ik accepteer
      Akkoord
      Ik ga akkoord
      Akkoord gaan
      Ga akkoord met alles
      Akkoord en sluiten
      Akkoord en doorgaan
      Ja, ik ga akkoord
      Ik ga akkoord met alle cookies
      Alles toestaan
      Alle cookies toestaan
      Sta alle cookies toe
      Cookies toestaan
      Toestaan
      Toestemming geven
      Ik geef toestemming
      Aanvaarden
      Alles aanvaarden
      Alle cookies aanvaarden
      Ik aanvaard alle cookies
      Cookies aanvaarden en verder surfen
      Accepteren en doorgaan
      Accepteren & sluiten
      Ik stem in
      Instemmen
      Ja, ik accepteer cookies
      Alles inschakelen
      Optionele cookies accepteren
      Aanbevolen instellingen accepteren
      Oké
      OK
      Ok, begrepen
      Begrepen
      Ik begrijp het
      Prima
      Is goed
      Ja
      Ja, graag
      Doorgaan
      Verder
      Ga verder
      Voorwaarden accepteren
      Ik ga akkoord met de nieuwe voorwaarden
      Ja, deel mijn gegevens
      Tracking toestaan
      Verder met advertenties`,
    decline: `Weigeren
      Alles weigeren
      Alle cookies weigeren
      Weiger alle cookies
      Ik weiger
      Afwijzen
      Alles afwijzen
      Niet akkoord
      Ik ga niet akkoord
      Niet accepteren
      Ik accepteer niet
      Niet toestaan
      Sta niet toe
      Cookies niet toestaan
      Doorgaan zonder accepteren
      Doorgaan zonder te accepteren
      Verder zonder te aanvaarden
      Verdergaan zonder toestemming
      Doorgaan zonder akkoord te gaan
      Alleen noodzakelijk
      Alleen noodzakelijke cookies
      Alleen noodzakelijke cookies accepteren
      Accepteer alleen noodzakelijke cookies
      Alleen strikt noodzakelijke cookies toestaan
      Enkel noodzakelijke cookies
      Enkel essentiële cookies aanvaarden
      Enkel de noodzakelijke cookies
      Noodzakelijke cookies accepteren
      Gebruik alleen noodzakelijke cookies
      Essentiële cookies toestaan
      Alleen functionele cookies
      Alleen functioneel
      Alleen functionele cookies accepteren
      Niet-noodzakelijke cookies weigeren
      Optionele cookies weigeren
      Alles weigeren behalve noodzakelijke cookies
      Nee
      Neen
      Nee, bedankt
      Nee, dank je
      Neen, bedankt
      Liever niet
      Nee, liever niet
      Dat wil ik niet
      Geen cookies
      Geen toestemming geven
      Weigeren en sluiten
      Sluiten zonder te accepteren
      Alles uitschakelen
      Bezwaar maken
      Bezwaar maken tegen alles
      Verkoop mijn gegevens niet
      Gebruik mijn gegevens niet
      Vraag app om niet te volgen
      Verder zonder cookies
      Niet-essentiële cookies afwijzen`,
    manage: `Instellingen
      Cookie-instellingen
      Cookieinstellingen
      Cookie-instellingen aanpassen
      Instellingen wijzigen
      Instellingen beheren
      Voorkeuren
      Voorkeuren beheren
      Voorkeuren instellen
      Mijn voorkeuren aanpassen
      Cookievoorkeuren
      Beheer cookies
      Cookies beheren
      Beheer opties
      Meer opties
      Meer keuzes
      Aanpassen
      Personaliseren
      Zelf instellen
      Zelf kiezen
      Stel zelf in
      Kies zelf
      Ik wil zelf kiezen
      Laat mij kiezen
      Toon details
      Details tonen
      Doeleinden weergeven
      Privacy-instellingen
      Nee, pas aan
      Keuzes beheren
      Toestemming beheren
      Cookies kiezen
      Bekijk voorkeuren`,
    save: `Opslaan
      Voorkeuren opslaan
      Mijn voorkeuren opslaan
      Instellingen opslaan
      Opslaan en sluiten
      Keuze opslaan
      Keuzes bevestigen
      Bevestig mijn keuzes
      Bevestigen
      Selectie toestaan
      Selectie accepteren
      Selectie opslaan
      Geselecteerde cookies accepteren
      Sta selectie toe
      Mijn keuze bevestigen
      Toepassen
      Keuze bewaren
      Gekozen cookies aanvaarden
      Sla mijn voorkeuren op`,
    close: `Sluiten
      Sluit
      Venster sluiten
      Melding sluiten
      Sluit deze melding
      Annuleren
      Verbergen
      ×`,
    defer: `Later
      Niet nu
      Nu niet
      Misschien later
      Herinner me later
      Herinner mij er later aan
      Later beslissen
      Overslaan
      Vraag het later
      Nog niet
      Een andere keer
      Nee, niet nu`,
    'policy-link': `Privacybeleid
      Cookiebeleid
      Privacyverklaring
      Cookieverklaring
      Lees meer
      Meer informatie
      Meer info
      Meer weten
      Meer over cookies
      Algemene voorwaarden
      Gebruiksvoorwaarden
      Bekijk ons cookiebeleid
      Lees ons privacybeleid
      Onze partners
      Lijst van partners
      Wat zijn cookies?
      Hoe wij cookies gebruiken
      Disclaimer
      Hoe kan ik cookies weigeren?
      Privacy statement`,
    other: `Toestemming intrekken
      Intrekken
      Weigeren en abonneren
      Neem een abonnement
      Weigeren voor € 2,99
      Abonneren
      Reclamevrij lezen
      Inloggen
      Registreren
      Account aanmaken
      Zoeken
      In winkelwagen
      Nu bestellen
      Verder winkelen
      Afrekenen
      Inschrijven voor de nieuwsbrief
      Terug
      Volgende
      Downloaden
      Uitnodiging accepteren
      Aanbieding weigeren
      Betaling toestaan
      Delen
      Weigering
      Alleen vandaag
      Recepten bekijken
      Afspraak maken
      Bestelling annuleren
      Reageren
      Solliciteer direct`,
  },
  toggles: {
    necessary: `Noodzakelijk
      Strikt noodzakelijke cookies
      Essentiële cookies
      Technisch noodzakelijk`,
    functional: `Functioneel
      Functionele cookies
      Voorkeuren`,
    analytics: `Statistieken
      Analytische cookies
      Prestatiecookies
      Gebruiksstatistieken delen`,
    marketing: `Marketing
      Advertenties
      Tracking cookies
      Sociale media
      Ja, ik wil de nieuwsbrief ontvangen`,
    personalisation: `Personalisatie
      Gepersonaliseerde inhoud
      Aanbevelingen op maat`,
    training: `Gebruik mijn chats om AI-modellen te trainen
      Verbeter het model voor iedereen`,
    unknown: `Donkere modus
      Onthoud mij
      Geluid`,
  },
  texts: {
    cookies: `Wij gebruiken cookies en vergelijkbare technieken om onze website te verbeteren.
      Deze website maakt gebruik van cookies. Kies zelf welke cookies je accepteert.
      Wij en onze partners slaan informatie op je apparaat op voor gepersonaliseerde advertenties.
      Wij hechten waarde aan uw privacy`,
    training: `Help ons onze AI-modellen te verbeteren: mogen we je gesprekken gebruiken voor training?
      Je chats kunnen worden gebruikt om onze modellen te trainen.`,
    terms: `We hebben onze algemene voorwaarden bijgewerkt.
      Ga akkoord met de gewijzigde gebruiksvoorwaarden om verder te gaan.`,
    marketing: `Ontvang onze nieuwsbrief met aanbiedingen en acties.
      Mogen we je per e-mail op de hoogte houden van exclusieve aanbiedingen?`,
    access: `Mogen we je locatie gebruiken?
      Deze app wil toegang tot je contacten.`,
    none: `Verse koekjes en cookies met chocolade, elke dag warm uit de oven.
      Ben je 18 jaar of ouder?
      Weet je zeker dat je dit bestand wilt verwijderen?`,
  },
};
