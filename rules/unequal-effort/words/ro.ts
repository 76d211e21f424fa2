/** Romanian; what each list means is told in `../wordings.ts`. */
export const ro = {
  all: 'toate, tot, toți, tuturor, selectează tot, (toate|toți) (cookie urile|cookie uri|modulele|serviciile|scopurile|partenerii|furnizorii)',
};
