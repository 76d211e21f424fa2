/** Dutch; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const nl = {
  wordings: {
    closingAccepts: `(sluiten|wegklikken|kruisje) … (betekent|houdt in) dat (u|je) … (akkoord|instemt|accepteert|toestemming),
      (sluiten|wegklikken) … (betekent|houdt in|impliceert) … (toestemming|akkoord|instemming|instemt|accepteert|acceptatie),
      (kruisje|x) … (betekent|houdt in|impliceert) … (toestemming|akkoord|instemming|instemt|accepteert),
      (kruisje|x) … accepteert (u|je), sluit (deze|dit) (melding|venster|banner|bericht) om (te accepteren|akkoord te gaan)`,
    closing: `(of|en) sluit (deze|dit|de|het),
      door (deze|dit|de|het) … (te sluiten|weg te klikken|af te sluiten|weg te halen), door … (te sluiten|weg te klikken),
      (als|wanneer|indien|zodra) (u|je) … (sluit|wegklikt|afsluit), (sluit u|sluit je|klikt u|klik je) (deze|dit|de|het), (sluiten|wegklikken) … (betekent|geldt|houdt|is|beschouwen|zien|impliceert),
      (klikt|klik|klikken|tikt|tik|drukt|tikken) … (kruisje|kruis|x|sluiten|buiten|ernaast)`,
    leaves: '(site|website|pagina|app) verlaten, verlaat (deze|de) (site|website|pagina)',
    closes: '(sluiten|sluit|verbergen|x|kruis|kruisje|afsluiten|annuleren)',
    accepts: '(accepteren|accepteer|accepteert|akkoord|toestaan|aanvaarden|aanvaard|instemmen|toestemming)',
    ...agreeing.nl,
  },
  denials: {
    refuses: `(alleen|enkel|uitsluitend|slechts) … (noodzakelijk*|nodig*|essentië*|functione*|technisch*), (weiger*|geweigerd|afgewezen|afwijzen|nee), wijst … af, (niet|niets|geen),
      standaardinstelling*, (blijft|blijven|laat|laten) … (uit|uitgeschakeld|ongewijzigd)`,
    ...denying.nl,
  },
};
