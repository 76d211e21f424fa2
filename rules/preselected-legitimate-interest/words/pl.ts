/** Polish; what each list means is told in `wordings.ts`. */
export const pl = {
  interest: `(uzasadniony|uzasadnionego|uzasadnionemu|uzasadnionym) (interes|interesu|interesowi|interesem|interesie),
    (uzasadnione|uzasadnionych|uzasadnionym|uzasadnionymi) (interesy|interesów|interesom|interesami|interesach),
    (interes|interesu|interesy|interesów) (prawnie|) (uzasadniony|uzasadnionego|uzasadnione|uzasadnionych)`,
  consent: 'zgoda, zgody, zgodę, zgodą, zgodzie, zgód, opt in',
  not: 'nie, ani, bez, brak, nigdy, zamiast, żaden, żadnego, żadnych',
};
