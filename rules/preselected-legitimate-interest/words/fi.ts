/** Finnish; what each list means is told in `wordings.ts`. */
export const fi = {
  interest: `(oikeutettu|oikeutetun|oikeutettua|oikeutettuun|oikeutetut|oikeutettuja|oikeutettujen|oikeutettuihin) (etu|edun|etua|etuun|edut|etuja|etujen|etuihin|intressi|intressit|etumme)`,
  consent: 'suostumu*, hyväksyntä*, hyväksynnä*, opt in',
  not: 'ei, en, eivät, emme, ilman, sijaan, sijasta',
};
