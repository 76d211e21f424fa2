/** French; what each list means is told in `../wordings.ts`. */
export const fr = {
  all: ['tout', 'tous', 'toutes', 'tous les (services|partenaires|cookies)'],
};
