/** German; what each list means is told in `wordings.ts`. */
export const de = {
  reward: [
    '(5|10|15|20|25|30|40|50|60|70) (rabatt|prozent|auf)',
    '(rabattcode|gutscheincode|gutschein code|aktionscode|rabatt code)',
    '(mit dem|mit) code',
    '(angebot|aktion|rabatt|sale) … (endet|läuft ab|gilt nur)',
    '(nur noch|nur heute|nur für kurze zeit) … (rabatt|angebot|günstiger|sparen)',
    '(gratis|kostenloser|kostenlose) (versand|lieferung|geschenk|probe)',
    '(gewinnen|gewinne) (sie|ein|eine|einen|tickets|jetzt)',
    '(sparen sie|spare|sparen) (bis zu|jetzt|heute)',
    '(sichern sie|sichere|hol|holen sie) … (rabatt|gutschein|geschenk|prämie)',
    '(willkommensrabatt|begrüßungsrabatt|schlussverkauf|black friday)',
  ],
  promotion: [
    '(sonderangebot|gewinnspiel|verlosung|aktionspreis|sale)',
    '(zum|den|unseren) newsletter … (anmelden|abonnieren|eintragen)',
    '(melden|melde) … newsletter',
    '(jetzt|gleich) (kaufen|bestellen|shoppen|buchen)',
    'neue kollektion',
  ],
};
