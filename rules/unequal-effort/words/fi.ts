/** Finnish; what each list means is told in `../wordings.ts`. */
export const fi = {
  all: 'kaikki, kaikkia, kaikki (evästeet|palvelut|tarkoitukset|käyttötarkoitukset|kumppanit|toimittajat)',
};
