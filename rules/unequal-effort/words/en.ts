/** English; what each list means is told in `../wordings.ts`. */
export const en = {
  all: ['all', 'everything', 'select all', 'all (services|purposes|partners|vendors|cookies)'],
};
