/** Norwegian, in both of its written forms; what each list means is told in `../wordings.ts`. */
export const nb = {
  all: 'alle, alt, samtlige, alle (cookies|informasjonskapsler|tjenester|formål|partnere|leverandører)',
};
