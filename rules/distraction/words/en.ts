/** English; what each list means is told in `wordings.ts`. */
export const en = {
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
};
