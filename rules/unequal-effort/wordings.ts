/** A switch for all others at once: “Enable or disable all services”. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: { all: ['all', 'everything', 'select all', 'all (services|purposes|partners|vendors|cookies)'] },
  de: { all: ['alle', 'alles', 'allen', 'alle (dienste|zwecke|partner|anbieter|cookies)'] },
  fr: { all: ['tout', 'tous', 'toutes', 'tous les (services|partenaires|cookies)'] },
});
