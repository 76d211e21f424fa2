/** Dutch; what each list means is told in `wordings.ts`. */
export const nl = {
  interest: `(gerechtvaardigd|gerechtvaardigde|legitiem|legitieme) (belang|belangen),
    (gerechtvaardigd|gerechtvaardigde) (zakelijk|zakelijke|commercieel|commerciële) (belang|belangen)`,
  consent: 'toestemming*, instemming, akkoord, opt in',
  not: 'geen, niet, nooit, zonder, in plaats van',
};
