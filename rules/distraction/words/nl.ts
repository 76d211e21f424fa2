/** Dutch; what each list means is told in `wordings.ts`. */
export const nl = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (korting|procent korting), (kortingscode|actiecode|vouchercode|kortingsbon|waardebon), (met de|gebruik de|met) code,
    (aanbieding|actie|korting|uitverkoop) … (eindigt|loopt af|verloopt|geldt alleen), gratis (verzending|bezorging|levering|retourneren|cadeau|proefmaand|maand|proefperiode),
    (win|maak kans op) (een|kaartjes|tickets), (pak|ontvang|krijg|claim) … (korting|cadeau|kortingsbon|gratis), (bespaar|bespaart) tot, doe mee … (winactie|loting), (black friday|cyber monday|flitsverkoop)`,
  promotion:
    '(schrijf|meld|schrijft|meldt) … nieuwsbrief, (koop|bestel|boek|shop) nu, (nieuwe collectie|exclusieve aanbieding|winactie|verloting), download onze app',
};
