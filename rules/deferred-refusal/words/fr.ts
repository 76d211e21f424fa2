/** French; what each list means is told in `en.ts`. */
export const fr = {
  forGood: [
    'ne (vous|te) (redemanderons|demanderons|reposerons|rappellerons) (pas|plus|jamais)',
    '(question|demande) … ne … (posée|reposée|affichée) (plus|à nouveau)',
    '(reste|restent|restera|resteront) (désactivé|désactivée|désactivés|désactivées)',
    '(vaut|vaudra|comme) (un|) refus',
    'une seule fois',
    'plus jamais',
    "tant que vous ne (l'activez|l'autorisez|les activez) pas",
  ],
  comesBack: [
    '(redemanderons|rappellerons|reposerons) (plus tard|bientôt|demain)',
    '(devrez|devez|faudra) … (choisir|accepter|décider)',
  ],
};
