/** French; what each list means is told in `../wordings.ts`. */
export const fr = {
  veiled: [
    '(refuse|refuser|décline|décliner|rejeter) les (finalités|traitements|opérations) non (essentielles|nécessaires|essentiels|indispensables|obligatoires)',
    '(refuse|refuser|décline|décliner|rejeter) les (finalités|traitements) (optionnelles|optionnels|facultatives|facultatifs|secondaires|autres)',
    '(refuse|refuser|décline|décliner) les autres (finalités|traitements)',
    '(limiter|restreindre) les (finalités|traitements)',
    "(m'opposer|s'opposer) aux (finalités|traitements)",
  ],
  saves: [
    'enregistrer',
    'sauvegarder',
    'valider',
    'confirmer',
    'appliquer',
    '(enregistrer|valider|confirmer) mes (choix|préférences)',
  ],
  all: [
    '(tout|tous) (accepter|autoriser|activer|accepté)',
    'accepter (tout|tous)',
    'accepter tous les cookies',
  ],
};
