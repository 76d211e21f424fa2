/** Spanish; what each list means is told in `../wordings.ts`. */
export const es = {
  all: 'todo, todas, todos, seleccionar todo, (todas|todos) (las|los) (cookies|servicios|finalidades|fines|socios|proveedores)',
};
