/** Polish; what each list means is told in `../wordings.ts`. */
export const pl = {
  all: 'wszystko, wszystkie, wszystkich, zaznacz wszystko, wszystkie (pliki|cookies|usługi|cele|partnerzy)',
};
