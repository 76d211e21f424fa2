/** French; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const fr = {
  wordings: {
    closingAccepts: [
      '(fermer|fermeture|croix) … (vaut|vaudra|implique|signifie|emporte) … (acceptation|consentement|accord|accepter|consentir)',
      '(fermer|fermeture|croix) … équivaut à … (acceptation|consentement|accord|accepter|consentir)',
      'fermez (ce|cette) (bandeau|fenêtre|message) pour (accepter|consentir)',
    ],
    closing: [
      'en (fermant|masquant|refermant)',
      '(si|lorsque|quand) (vous|tu) (fermez|fermes|masquez|refermez)',
      '(fermer|la fermeture|fermeture) … (vaut|vaudra|implique|signifie|emporte|équivaut|est)',
      '(cliquant|cliquez|clic|cliquer|cliques) … (croix|x|fermer|extérieur|dehors|hors)',
      '(la|une) croix … (vaut|signifie|implique|est)',
      'ou en fermant',
    ],
    leaves: ['quitter (le|ce|la|cette|) (site|page)'],
    closes: ['(fermer|ferme|masquer|x|croix|quitter)'],
    accepts: ['(accepter|accepte|acceptez|consentir|consens|autoriser|acceptant)', "d'accord"],
    ...agreeing.fr,
  },
  denials: {
    refuses: [
      '(refus|refuser|refusez|refuse|refuses|refusant|rejeter|rejetez)',
      '(seul|seuls|uniquement|seulement) … (nécessaire*|essentiel*|indispensable*)',
      '(ne|n) … (pas|aucun|aucune|rien|que)',
      '(par défaut|inchangé*)',
    ],
    ...denying.fr,
  },
};
