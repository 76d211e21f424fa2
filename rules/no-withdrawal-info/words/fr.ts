/** French; what each list means is told in `en.ts`. */
export const fr = {
  wordings: {
    withdrawal: [
      '(retirer|retirez|retirerez|révoquer|révoquez|annuler|reprendre|retrait) … (consentement|accord|choix|autorisation|décision)',
      '(retrait|révocation) (de|du) … (consentement|accord)',
      "(changer|changez|changerez|change) (d'avis|de décision|de choix|d'idée)",
      'revenir sur (votre|vos|ce|ces|ton|cette)',
      'retrait possible',
      '(répondiez|répondez|répondre|envoyez|envoyer|répondant) stop',
      '(désinscription|désabonnement|désinscrire|désabonner|révoquer|révocation)',
      '(modifiez|changez|arrêtez|supprimez) (le|la|les|cela) (dans|sous|via|depuis|par)',
    ],
    alters: [
      '(modifier|modifiez|modifié*|modifiable*|changer|changez|ajuster|adapter|désactiver|désactivez|désinscrire|désabonner|retirer|opposer|révoquer|révocable*|annuler|arrêter|arrêtez|arrêté*|désactivé*|couper|coupez|interrompre|suspendre)',
      'mettre fin',
      '(retrait|retour|accessible|accessibles|revenir|revenez|retrouver|retrouvez)',
      '(réglable|réglables|révocable|révocables)',
    ],
    visits: ['(gérer|gérez|paramétrer|paramétrez|revoir|régler|choisir|consulter)'],
    later: [
      'à (tout|n importe quel) (moment|instant)',
      'plus tard',
      'en tout temps',
      '(ultérieurement|ensuite|toujours)',
      'par la suite',
      'quand (vous|tu|bon) … (souhaitez|voulez|souhaites|veux|semble)',
    ],
    place: [
      '(dans|en|sous|via|depuis|sur|par) … (paramètres|réglages|préférences|profil|compte|bas|pied|confidentialité|politique|lien|rubrique|icône|menu|navigateur|page)',
    ],
  },
  places: {
    place: [
      '(gérer|modifier|paramétrer|gestion|paramètres|préférences|réglages|retirer|paramétrage) … (cookies|cookie|consentement|traceurs|confidentialité|vie privée|choix|données)',
      '(préférences|paramètres|réglages) cookies',
      'cookies (paramètres|préférences|réglages|gestion)',
    ],
  },
};
