/** French; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const fr = {
  wordings: {
    other: [
      'en utilisant (des|les|nos|ces|le|ce) (cookies|traceurs|boutons|bouton|données|technologies|liens|lien|réglages|curseurs)',
    ],
    goingOnCounts: [
      '(poursuite|navigation|utilisation|visite|défilement|défiler|continuer|poursuivre) … (vaut|vaudra|implique|signifie|emporte|constitue) … (acceptation|consentement|accord)',
      '(poursuite|navigation|utilisation|visite|défilement|défiler|continuer|poursuivre) … équivaut à … (acceptation|consentement|accord)',
    ],
    goingOn: [
      'en (poursuivant|continuant) (votre|ta|la|sur|à|de|votre navigation|d|l|vos|cette|sans)',
      'en (naviguant|utilisant|restant|accédant|consultant|visitant|parcourant|surfant|scrollant|lisant|demeurant)',
      'en faisant défiler',
      'si vous (continuez|poursuivez) (à|de|votre|la|l|vos|sur|sans|cette)',
      'si vous (restez|naviguez|utilisez|surfez|parcourez|visitez|faites défiler)',
      'si tu (continues|poursuis) (à|de|ta|la|sur|sans)',
      'si tu (restes|navigues|utilises|surfes|fais défiler)',
      'la poursuite de (votre|la|ta) (navigation|visite|consultation)',
      '(votre|toute|une|la) (poursuite|navigation|utilisation|visite) … (vaut|vaudra|implique|signifie|emporte|constitue|équivaut)',
      '(continuer|poursuivre) … (vaut|implique|signifie|équivaut|emporte)',
      '(faire défiler|le défilement|défiler) … (vaut|implique|signifie|équivaut)',
      "l'utilisation (de|du) (ce|notre|nos|site|cette) … (vaut|implique|signifie|emporte|constitue)",
      '(ou|et) en (continuant|poursuivant|naviguant)',
      'en cliquant (ailleurs|n importe où|sur n importe|sur un lien|sur un autre|sur un élément|hors)',
    ],
    goingOnOrPressing: [
      'en (poursuivant|continuant)',
      'si vous (continuez|poursuivez)',
      'si tu (continues|poursuis)',
    ],
    silence: [
      'si vous ne (faites|dites|changez|modifiez|choisissez|sélectionnez) rien',
      'si tu ne (fais|dis|changes|choisis) rien',
      'si vous ne … (opposez|manifestez|répondez|refusez) pas',
      'si vous (ne vous opposez pas|ne répondez pas|ne réagissez pas|ne refusez pas|ne choisissez pas|n agissez pas|ne modifiez pas|ne changez pas|ne désactivez pas|ne vous désinscrivez pas|ne dites pas)',
      'si tu (ne t opposes pas|ne réponds pas|ne réagis pas|ne refuses pas|ne choisis pas)',
      '(à défaut|en l absence|faute|sans) (de|d|) (réponse|opposition|refus|action|choix|réaction|avis contraire)',
      'sauf (opposition|refus|avis contraire|si vous vous opposez|si vous refusez|indication contraire)',
      'à moins que vous (ne|) … (opposiez|refusiez|désactiviez|changiez)',
      '(votre|le|) silence',
      "(votre|l'|) inaction",
      'sans réponse de votre part',
    ],
    proceeds: [
      '(sera|seront|est|sont) … (utilisé*|partagé*|activé*|traité*|déposé*|collecté*|vendu*|transmis*|inclus*)',
      'nous (utiliserons|partagerons|activerons|traiterons|déposerons|collecterons|utilisons|entraînerons|commencerons|pourrons)',
      '(reste|restent|restera|resteront) (activé|activée|activés|activées|actif|active)',
    ],
    ...agreeing.fr,
  },
  denials: {
    leavesOff: [
      'ne (sera|seront|sont|est|déposerons|utiliserons|partagerons|traiterons|collecterons|changera|change) (pas|aucun|aucune|jamais|rien)',
      "n'(utiliserons|activerons|utilisons|est|entraînerons) (pas|aucun|aucune|rien|jamais)",
      'rien (ne change|n est|ne sera|ne changera)',
      '(aucun|aucune) (cookie|donnée|traceur|utilisation|partage)',
      '(seul|seuls|seules|uniquement) … (nécessaires|nécessaire|essentiels|indispensables)',
      '(reste|restent|restera|resteront) (désactivé|désactivée|désactivés|désactivées|inchangé|inchangés|inactif|inactive|éteint)',
      '(redemanderons|demanderons à nouveau|reposerons|rappellerons)',
      'comme un refus',
      'vaut refus',
      '(intérêt|intérêts) (légitime|légitimes)',
    ],
    ...denying.fr,
  },
  objects: {
    data: [
      'cookie*',
      'traceur*',
      'donnée*',
      '(publicité|publicités|statistiques|mesure|suivi|profilage|technologies|marketing|newsletter|messages|photos|conversations|entraînement|entraîner|localisation)',
    ],
    policy: [
      '(politique|charte) (de|des|relative aux|en matière de) (confidentialité|cookies|vie privée|données|protection)',
    ],
    contract: [
      '(conditions|cgu|cgv)',
      'conditions (générales|d utilisation)',
      "contrat d'utilisation",
      'règlement',
    ],
    goOn: ['continuer', 'poursuivre', 'suivant'],
  },
};
