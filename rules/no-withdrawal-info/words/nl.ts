/** Dutch; what each list means is told in `en.ts`. */
export const nl = {
  wordings: {
    withdrawal: `(intrekken|herroepen|terugdraaien|ingetrokken|herroep|intrekt|in te trekken|te herroepen), (trek|trekt) … in, intrekking van … toestemming,
      (toestemming|keuze|keuzes|akkoord|beslissing) … (wijzigen|veranderen|aanpassen|gewijzigd|veranderd|aangepast|herzien|te wijzigen|te veranderen|aan te passen),
      (wijzig|verander) … (toestemming|keuze|keuzes|beslissing), van (gedachten|gedachte|mening) (veranderen|verandert), (bedenken|bedenkt), terugkomen op, terug te komen op`,
    alters: `(wijzigen|wijzig|wijzigt|veranderen|verander|aanpassen|aangepast|uitzetten|uitschakelen|uit te schakelen|uit te zetten|afmelden|uitschrijven|stopzetten|stoppen|herzien|ongedaan),
      (aan te passen|te wijzigen|te veranderen|bezwaar maken)`,
    visits:
      '(weigeren|beheren|beheer|beheert|instellen|bekijken|kiezen|kies|bepalen|openen|in te stellen|te beheren)',
    later: `(op elk moment|op ieder moment|elk moment|op elk gewenst moment|te allen tijde|altijd|later|achteraf|naderhand|in de toekomst|opnieuw|op een later moment|wanneer u wilt|wanneer je wilt|wanneer u maar wilt|wanneer je maar wilt|steeds)`,
    place: `(in|via|onder|op|met|bij|onderaan) … (*instellingen|*voorkeuren|profiel|account|voettekst|footer|onderaan|privacybeleid|cookiebeleid|privacyverklaring|cookieverklaring|link|icoon|icoontje|menu|browser|pagina|knop)`,
  },
  places: {
    place: `(cookieinstellingen|cookievoorkeuren|privacyinstellingen|privacyvoorkeuren|toestemmingsinstellingen|toestemmingsvoorkeuren|cookietoestemming|cookiebeheer|consentinstellingen),
      (cookie|cookies|privacy|toestemming|consent|tracking) (instellingen|voorkeuren|beheren|wijzigen|aanpassen|intrekken|opties|keuzes), (instellingen|voorkeuren|keuzes|beheer|wijzig|beheren|toestemming) … (cookie|cookies|privacy|toestemming|toestemmingen|cookievoorkeuren|intrekken)`,
  },
};
