import { defineWordings } from '../../src/lint/define-rule.js';

/** `reward`: can be nothing but an offer. `promotion`: is one, unless the sentence says what data are used for. */
export const wordings = defineWordings({
  en: {
    reward: [
      'off (your|the|all|every|everything|any) (first|next|order|orders|purchase|basket|item|items|booking|bookings|subscription|plan)',
      'off everything',
      '(5|10|15|20|25|30|40|50|60|70) off',
      '(discount|promo|promotion|voucher|coupon) code',
      'use code',
      'with (the|) code',
      '(offer|sale|deal|promotion|discount) (ends|expires|closes|runs out)',
      '(offer|sale|deal|discount) … (ends|expires) (in|on|at|today|tonight|soon)',
      'free (delivery|shipping|gift|gifts|trial|month|sample|samples|returns)',
      '(win|winning) (a|an|one|tickets)',
      '(claim|redeem|grab) your (discount|gift|voucher|offer|coupon|reward|prize)',
      'get … (discount|voucher|coupon|free|bonus)',
      '(black friday|cyber monday|flash sale|summer sale|winter sale|clearance|buy one)',
      '(save|saving) up to',
      '(join|enter) (the|our) (giveaway|prize draw|raffle|competition)',
    ],
    promotion: [
      '(special|limited|exclusive) (offer|deal|time offer)',
      '(sign up|subscribe|join) (for|to) … (newsletter|mailing list|emails)',
      '(new|latest) (collection|arrivals|season)',
      '(shop|order|buy|book) now',
      '(giveaway|prize draw|raffle)',
      'download our app',
      '(half price|best seller|bestseller)',
    ],
  },
  de: {
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
  },
  fr: {
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
  },
});
