/** Hungarian; what each list means is told in `../wordings.ts`. */
export const hu = {
  all: 'összes, az összes, mind, mindet, minden, mindegyik, valamennyi, (minden|összes) (süti|cookie|szolgáltatás|cél|partner|szolgáltató)',
};
