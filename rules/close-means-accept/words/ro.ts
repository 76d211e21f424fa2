/** Romanian; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const ro = {
  wordings: {
    closingAccepts: `(închiderea|închizând|închide) … (înseamnă|reprezintă|constituie|echivalează|implică|considerată|consideră|semnifică) … (acord|acordul|consimțământ|consimțământul|acceptarea),
    (închiderea|închizând|închide) … (înseamnă|reprezintă|constituie|echivalează|implică|considerată|consideră|semnifică) … (acceptare|acceptați|accepți|de acord),
      (x|crucea) … (înseamnă|reprezintă|echivalează|implică|consideră) … (acord|acordul|consimțământ|consimțământul|acceptarea|acceptare|acceptați|de acord), (închideți|închide) (fereastra|mesajul|bannerul|notificarea|această fereastră|acest mesaj) pentru a (accepta|consimți|fi de acord)`,
    closing: `închizând, ascunzând, prin închiderea, (dacă|când|odată ce) (închideți|închizi|ascundeți|ascunzi), (sau|și|ori) (închideți|închizi|închide) (fereastra|mesajul|bannerul|această|acest|notificarea),
      (închiderea|închide) … (înseamnă|reprezintă|constituie|echivalează|implică|considerată|consideră|semnifică|respinge|menține|lasă|nu), (clic|click|apăsând|apăsați|apeși|apăsarea|selectând) … (x|cruce|crucea|închide|în afara|închidere)`,
    leaves:
      '(ieșire|ieși|ieșiți|părăsește|părăsiți|pleacă) (de pe|din|) (site|site ul|pagina|pagină|aplicația|acest site|această pagină)',
    closes: '(închide|închideți|închidere|ascunde|ascundeți|x|anulează|anulați)',
    accepts: '(accept|acceptă|acceptare|consimt|permit|permite|autorizez), de acord',
    ...agreeing.ro,
  },
  denials: {
    refuses: `(doar|numai|exclusiv) … (necesar*|esențial*|tehnic*), (refuz*|resping*), (nu|niciun|nicio|nimic|nici), fără (cookie|cookie uri|acceptare|acord|consimțământ|acordul|consimțământul|urmărire|a accepta|a vă da|să acceptați),
      (implicit|implicite), (rămân|rămâne|lasă|lăsați|menține) … (dezactivat*|inactiv*|neschimbat*|oprit*|așa cum)`,
    ...denying.ro,
  },
};
