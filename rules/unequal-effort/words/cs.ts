/** Czech; what each list means is told in `../wordings.ts`. */
export const cs = {
  all: 'vše, všechno, všechny, všechna, veškeré, (všechny|všechna|veškeré) (služby|účely|partnery|partneři|dodavatelé|cookies|soubory)',
};
