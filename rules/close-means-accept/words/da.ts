/** Danish; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const da = {
  wordings: {
    closingAccepts: `(lukke|lukning|lukkes) … (betyder|indebærer|regnes|tæller|tolkes|opfattes|betragtes|anses) … (samtykke|accept|godkendelse|accepterer|godkender|samtykker),
      (krydset|kryds|x) … (betyder|indebærer|regnes|tæller|tolkes|opfattes|betragtes|anses) … (samtykke|accept|godkendelse|accepterer|godkender|samtykker),
      luk (vinduet|dette vindue|boksen|denne boks|beskeden|denne besked|banneret|dette banner) for at (acceptere|godkende|samtykke)`,
    closing: `(eller|og) luk (det|den|vinduet|boksen|beskeden|banneret),
      ved at (lukke|skjule|klikke … væk), (hvis|når) du (lukker|skjuler|klikker … væk), lukker du, (eller|og) (lukke|lukker) (vinduet|boksen|denne|dette|beskeden|banneret),
      (lukke|lukning) … (betyder|indebærer|regnes|tæller|tolkes|opfattes|betragtes|gælder), (klikker|klikke|klik|trykker|trykke|tryk) … (krydset|kryds|x|luk|udenfor|uden for)`,
    leaves: '(forlade|forlader) (siden|hjemmesiden|websitet|webstedet|sitet|appen)',
    closes: '(luk|lukke|skjul|x|kryds|krydset|annuller|afbryd)',
    accepts:
      '(accepter|acceptere|accepterer|godkend|godkende|godkender|samtyk|samtykke|samtykker|tillad|tillade|tillader)',
    ...agreeing.da,
  },
  denials: {
    refuses: `(kun|udelukkende|alene) … (nødvendig*|tekniske|funktionelle), (afvis*|afslå*|afslag|nej|fravælg*|nægt*), (ikke|ingen|intet|ingenting|aldrig),
      standardindstilling*, (forbliver|er|bliver) … (slået fra|slukket|deaktiveret|deaktiverede|uændret|uændrede|fravalgt)`,
    ...denying.da,
  },
};
