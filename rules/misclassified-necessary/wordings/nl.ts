/** Dutch; what each concept is for, see ../wordings.ts. */
export const nl = {
  locked: `(kunnen|kan) niet (worden|) (uitgeschakeld|uitgezet|geweigerd|uitzetten|uitschakelen), niet (uitgeschakeld|uitgezet|geweigerd) worden, niet alleen, niet slechts, geen toestemming … (nodig|vereist|noodzakelijk), zonder (deze|die|dergelijke) … niet, werkt … niet zonder, waarzonder, niet optioneel`,
  choice: `toestemming*, keuze, keuzes, voorkeuren voor cookies, cookievoorkeur*, cookie voorkeuren, privacyvoorkeur*, privacy instellingen, privacyinstelling*, cookie instellingen, cookieinstelling*, geaccepteerd, geweigerd, toegestaan, akkoord,
    (inloggen|aanmelden|registreren) (met|via), andere cookies, overige cookies, optionele, bezwaar, weigering`,
  negation:
    'geen, niet, nooit, noch, zonder, behalve, in tegenstelling tot, in plaats van, anders dan, vrij van',
  preventing: 'tegen, voorkom*, blokkeer*, blokkeren, detect*, uitsluit*, opsporen',
  always:
    'altijd (actief|aan|ingeschakeld|toegestaan), permanent actief, steeds actief, verplicht, verplichte',
  necessary: `noodzakelijk*, strikt noodzakelijk*, technisch noodzakelijk*, essentieel, essentiële, vereist, vereiste, onmisbaar, onmisbare, basiscookies, technische cookies`,
  exempt: `anoniem, anonieme, geanonimiseerd*, geaggregeerd*, vrijgesteld, vrijstelling, eigen statistieken, eigen server, eigen servers, zelf gehost*, zonder cookies, cookieloos, privacyvriendelijk*`,
  advertising: `advertentie*, adverteerder*, adverteren, reclame*, marketing*, remarketing, retargeting, targeting, (verzenden|versturen|toezenden) … nieuwsbrief, aanbiedingen op maat, (verkopen|verkoop) … gegevens,
    (delen|doorgeven|gedeeld) … (partners|derden|adverteerders)`,
  social:
    'sociale media, social media, sociale netwerken, deelknoppen, deelknop, like knop, vind ik leuk knop',
  personalisation: `personalis* … (inhoud|content|aanbiedingen|ervaring|aanbevelingen), gepersonaliseerde (inhoud|content|aanbevelingen|ervaring), personalisatie, aanbevelingen … (producten|artikelen|video), productaanbevelingen, profiel … (interesses|gebruiker), profilering, uw interesses, je interesses`,
  training: `(ai|modellen|model|algoritmes) … (trainen|getraind|training), (trainen|training|getraind) … (ai|modellen|model|algoritmes), ai training, machine learning, taalmodel*, verbeteren van … (ai|modellen)`,
  analytics: `analytisch*, analytics, analysecookies, statistiek*, statistisch*, webanalyse, (bezoek|bezoeken|bezoekers|verkeer|gebruik) … (meten|gemeten|analyseren|geanalyseerd|tellen|geteld), (meten|analyseren|tellen|meet|analyseert) … (bezoek|bezoeken|bezoekers|verkeer|gebruik|gedrag),
    bezoekersaantallen, bezoekersstatistiek*, gebruiksstatistiek*, surfgedrag, hoe (bezoekers|gebruikers|u|je|mensen) … (gebruiken|gebruikt|gebruik), heatmaps, google analytics, hotjar, matomo`,
};
