/** Norwegian, in both of its written forms; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const nb = {
  wordings: {
    closingAccepts: `(lukke|lukking|lukkes) … (betyr|innebærer|regnes|teller|tolkes|oppfattes|anses|tyder) … (samtykke|aksept|godtar|godkjenner|samtykker|aksepterer|godtek),
      (krysset|kryss|x) … (betyr|innebærer|regnes|teller|tolkes|oppfattes|anses|tyder) … (samtykke|aksept|godtar|godkjenner|samtykker|aksepterer|godtek),
      lukk (vinduet|dette vinduet|boksen|denne boksen|meldingen|denne meldingen|banneret) for å (godta|akseptere|godkjenne|samtykke)`,
    closing: `(eller|og) lukk (det|den|vinduet|boksen|meldingen|meldinga|banneret),
      ved å (lukke|skjule|krysse|lukka), (hvis|når|om|dersom|viss) du (lukker|skjuler|krysser|lukkar|klikker … bort), lukker du, lukkar du, (eller|og) (lukke|lukker) (vinduet|boksen|denne|dette|meldingen|meldinga|banneret),
      (lukke|lukking) … (betyr|innebærer|regnes|teller|tolkes|oppfattes|gjelder), (klikker|klikke|klikk|trykker|trykke|trykk|klikkar) … (krysset|kryss|x|lukk|utenfor|utanfor)`,
    leaves: '(forlate|forlater|forlatar) (siden|sida|nettstedet|nettsiden|nettstaden|appen)',
    closes: '(lukk|lukke|steng|skjul|x|kryss|krysset|avbryt)',
    accepts:
      '(godta|godtar|godtek|aksepter|akseptere|aksepterer|godkjenn|godkjenne|godkjenner|samtykk|samtykke|samtykker|samtykkjer|tillat|tillate|tillater)',
    ...agreeing.nb,
  },
  denials: {
    refuses: `(bare|berre|kun|utelukkende) … (nødvendig*|naudsynt*|tekniske|funksjonelle), (avvis*|avslå*|avslag|nei|nekt*|reserver*), (ikke|ikkje|ingen|inga|intet|ingenting|aldri),
      standardinnstilling*, (forblir|er|blir|holdes) … (slått av|skrudd av|avslått|deaktivert|deaktiverte|uendret|uendrede|uendra)`,
    ...denying.nb,
  },
};
