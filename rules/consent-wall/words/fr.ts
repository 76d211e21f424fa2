/** French; what each list means is told in `en.ts`. */
export const fr = {
  conditional: [
    'pour (continuer|accéder|poursuivre|utiliser|lire|consulter|entrer|jouer|voir|profiter) … (accepter|acceptez|consentir|accord|consentement|autoriser|autorisez|devez|faut)',
    '(acceptez|accepter|consentez) … pour (continuer|accéder|poursuivre|utiliser|lire|consulter|entrer|jouer|voir)',
    '(devez|doit|faut|devrez|obligé de|tenu de|dois) … (accepter|consentir|autoriser)',
    '(consentement|accord|acceptation) est (nécessaire|obligatoire|requis|requise|indispensable|exigé)',
    "l'accès … (conditionné|subordonné|réservé|soumis)",
    'sans (votre|ton|) (accord|consentement|accepter) … (pas|impossible|aucun|ne)',
    '(impossible|ne) … sans … (accepter|accord|consentement)',
    '(uniquement|seulement|que) … (si vous|après avoir|avec votre) … (acceptez|accepté|accord|consentement)',
  ],
  gate: ['(18|16|21) ans', '(majeur|majeure|date de naissance|âge légal|vérification)'],
  leavesSite: ['quitter (le|ce|la|cette|) (site|page)'],
  leaves: ['(quitter|partir|déconnecter|déconnexion|retour|sortir)'],
};
