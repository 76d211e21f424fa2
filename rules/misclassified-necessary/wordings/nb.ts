/** Norwegian, in both of its written forms; what each concept is for, see ../wordings.ts. */
export const nb = {
  locked: `(kan|kunne) (ikke|ikkje) (slås av|slå av|skrus av|velges bort|deaktiveres|deaktiverast|avvises|slåast av), (ikke|ikkje) (kun|bare|berre), krever ikke … samtykke, krev ikkje … samtykke, ikke krever … samtykke, ingen samtykke kreves, (fungerer|virker) ikke uten, fungerer ikkje utan, (uten|utan) (disse|dem|desse|dei) … (ikke|ikkje), (ikke|ikkje) valgfri*`,
  choice: `samtykke*, valg, valget, valgene, val, valet, vala, dine valg, ditt valg, cookieinnstilling*, personverninnstilling*, innstillinger for (cookies|informasjonskapsler|personvern), godtatt, avvist, akseptert, avslått, om du (godtar|samtykker|aksepterer|har), (logge inn|innlogging) (med|via), andre (cookies|informasjonskapsler), øvrige (cookies|informasjonskapsler), valgfrie, frivillig*, innsigelse*`,
  negation:
    'ikke, ikkje, aldri, verken, korkje, uten, utan, ingen, inga, intet, unntatt, bortsett fra, i motsetning til, i stedet for, annet enn, fri for, fritt for',
  preventing:
    'mot, forhindr*, forebygg*, førebygg*, blokker*, hindr*, oppdage*, oppdager, avvise*, uteluk*, motvirk*',
  always:
    'alltid (aktiv|aktive|aktivt|på|slått på|skrudd på|aktivert|aktiverte|tillatt), kontinuerlig aktive, obligatorisk*',
  necessary: `nødvendig*, naudsynt*, absolutt nødvendig*, strengt nødvendig*, teknisk nødvendig*, helt nødvendig*, nødvendige (cookies|informasjonskapsler), tekniske (cookies|informasjonskapsler), essensiell*, uunnværlig*, påkrevd*, påkravd*`,
  exempt: `anonym*, anonymiser*, aggreger*, sammenslått*, unntak*, unntatt, egen statistikk, egne servere, egen server, uten (cookies|informasjonskapsler)`,
  advertising: `annons*, reklame*, markedsføring*, marknadsføring*, marketing*, remarketing, retargeting, (sende|sender|utsending|utsendelse) … nyhetsbrev*, (selge|salg|selger) … (opplysninger|data), (dele|deler|deles|delar) … (partnere|partnerne|partnarar|partnarane|samarbeidspartnere|tredjepart|tredjeparter|annonsører)`,
  social:
    'sosiale medier, sosiale medium, sosiale nettverk, delingsknapper, delingsknapp, deleknapper, deleknapp, dele knapper, liker knapp, likerknapp*',
  personalisation: `(tilpasse|tilpasser|personaliser*|tilpassar) … (innhold|innholdet|tilbud|opplevelse|anbefalinger|innhald), (tilpasset|personlig|personalisert|tilpassa) (innhold|innhald), personalisering, produktanbefaling*, (anbefale|anbefaler) … (produkter|artikler|innhold), profilering, profil … (interesser|brukere), dine interesser, interessene dine`,
  training: `(trene|trener|trenes|trening) … (ai|ki|modeller|modellene|modellen|algoritmer), (ai|ki) trening, maskinlæring, språkmodell*, forbedre … (ai|ki|modeller|kunstig intelligens)`,
  analytics: `analyse, analyser, analysecookies, analytisk*, analytics, statistikk*, statistisk*, webanalyse*, nettanalyse*, (måle|måler|måling|målinger|målar) … (besøk|besøkende|trafikk|trafikken|bruk|bruken|rekkevidde|besøkande), (analysere|analyserer) … (trafikk|trafikken|besøk|bruk|bruken|atferd|hvordan),
    (telle|teller|tel) … (besøk|besøkende|sidevisninger|besøkande), (måle|måler|analysere|registrere|registrerer|følger) … (hvordan|korleis), (hvor|kor) (mange|ofte) … (besøker|besøkende|leser|besøkjer|les), (hvordan|korleis) … (brukes|benyttes|blir brukt|blir brukte|vert brukt), sporing … (besøkende|brukere|atferd), (forstå|se) hvordan … (brukes|bruker|besøkende), besøksstatistikk*, varmekart, google analytics, hotjar, matomo`,
};
