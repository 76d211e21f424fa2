/** French; what each list means is told in `../wordings.ts`. */
export const fr = {
  update: [
    '(mettons|mis|mise|mises) à jour',
    '(modifié|modifions|modification|modifications|nouvelles|changement|changements|actualisé) … (conditions|politique|règles|charte)',
    '(conditions|politique|charte) … (changent|évoluent|modifiées|change|évolue|actualisées)',
    '(entrent|entrera|entreront|entre) en vigueur',
  ],
  privacy: ['confidentialité', 'données', 'vie privée', 'vos contenus'],
  summary: [
    '(ce qui|qu est ce qui) (change|est nouveau|évolue)',
    '(principaux|principales) (changements|modifications|points)',
    'résumé des … (changements|modifications)',
    '(rien|pas) … (change|changent|modifie)',
    '(plus claires|plus lisibles|plus courtes|tarifs|prix|frais|responsabilité|remboursement)',
  ],
};
