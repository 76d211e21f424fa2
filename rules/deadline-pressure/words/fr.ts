/** French; what each list means is told in `en.ts`. */
export const fr = {
  presses: [
    'dernière (chance|occasion|relance)',
    'dernier (rappel|délai|jour)',
    '(dépêchez|hâtez|urgent|vite)',
    'agissez (maintenant|vite)',
    '(offre|promotion|réduction|bonus|invitation) … (expire|se termine|prend fin|limitée|valable)',
    '(plus|ne reste) que … (minutes|secondes|heures|jours|minute|heure|jour)',
    '(minutes|secondes|heures|jours) (restantes|restants|restant)',
    'temps (restant|limité)',
    '(avant qu il ne soit|avant qu il soit) trop tard',
    'ne (manquez|ratez) pas',
    'compte à rebours',
    "(aujourd'hui seulement|seulement aujourd'hui|décidez maintenant)",
  ],
  supposes: ['(si|lorsque|quand|dès que) (vous|tu) (acceptez|refusez|choisissez|acceptes|refuses)'],
  answerBy: [
    '(acceptez|accepter|choisir|choisissez|décider|décidez|confirmer|confirmez|répondre|répondez|opposer|refuser|consentir)',
    '(votre|un) (choix|réponse|décision) (avant|d ici)',
    'vous avez jusqu',
  ],
  effective: [
    '(entre|entrent|entrera|entreront) en vigueur',
    '(prend|prennent|prendra|prendront) effet',
    "(s'applique|s'appliquent|s'appliquera|s'appliqueront|applicable|applicables) (à|dès|à partir|à compter)",
  ],
  needed: [
    '(devez|devrez|faut|faudra|dois|devras) … (choisir|accepter|décider)',
    '(choix|réponse|décision|accord) … (requis|nécessaire|obligatoire|requise)',
    'pour continuer (à|d) … (utiliser|profiter|accéder)',
    '(perdrez|perdre) … accès',
    '(compte|accès) … (fermé|suspendu|bloqué|clôturé)',
  ],
  silence: [
    'si vous ne (faites rien|répondez pas|refusez pas|vous opposez pas)',
    '(sans réponse|à défaut de réponse|sauf opposition)',
    'en continuant (à|d)',
  ],
  leavesOff: [
    '(reste|restent|restera|resteront) (désactivé|désactivée|désactivés|désactivées)',
    'vaut refus',
    'comme un refus',
    'ne (sera|seront) pas (utilisé*|partagé*|activé*|traité*)',
    'rien ne change',
  ],
};
