/** Danish; what each list means is told in `../wordings.ts`. */
export const da = {
  all: 'alle, alt, det hele, samtlige, alle (cookies|tjenester|formål|partnere|leverandører)',
};
