/** French; what each list means is told in `wordings.ts`. */
export const fr = {
  reward: [
    '(5|10|15|20|25|30|40|50|60|70) (de réduction|de remise|offerts|sur)',
    '(code promo|code promotionnel|code de réduction|bon de réduction|bon d achat)',
    'avec le code',
    '(offre|promotion|vente|remise) … (se termine|expire|prend fin|valable)',
    '(livraison|retours) (gratuite|offerte|gratuits|offerts)',
    '(gagnez|gagner) (un|une|des|votre)',
    '(économisez|profitez de) (jusqu à|5|10|15|20|25|30|40|50)',
    '(cadeau|mois) offert',
    '(ventes privées|ventes flash|vente flash|soldes|black friday)',
    '(remise|réduction) (de bienvenue|immédiate|exclusive)',
  ],
  promotion: [
    '(offre|offres) (spéciale|exclusive|limitée)',
    '(inscrivez vous|abonnez vous) … (newsletter|lettre)',
    '(nouvelle collection|tirage au sort|jeu concours)',
    '(achetez|commandez|réservez) maintenant',
  ],
};
