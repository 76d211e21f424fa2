/** Portuguese; what each list means is told in `../wordings.ts`. */
export const pt = {
  all: 'tudo, todos, todas, selecionar tudo, (todos|todas) (os|as) (cookies|serviços|finalidades|parceiros|fornecedores)',
};
