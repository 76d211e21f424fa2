/** Romanian; what each list means is told in `en.ts`. */
export const ro = {
  wordings: {
    withdrawal: `(retrage|retrageți|retragi|retras|retragerea|revoca|revocați|revoci|revocarea|revocat|anula|anulați|anularea) … (acordul|consimțământul|consimțământului|acordului|alegerea|permisiunea|decizia|acceptul),
      (acordul|consimțământul|alegerea|permisiunea|decizia) … (retrage|retrageți|retras|revoca|revocat|revocați|modifica|modificat|modificată|schimba|schimbat|schimbată),
      (schimba|schimbați|schimbi|modifica|modificați|modifici|revizui|revizuiți|actualiza|actualizați) … (acordul|consimțământul|alegerea|alegerile|decizia|opțiunea|opțiunile|părerea), (răzgândi|răzgândiți|răzgândești), (reveni|reveniți|revii) asupra (deciziei|alegerii|acordului|alegerilor), (link|linkul|linkuri) … (dezabona|dezabonare|dezabonați), (dezabona|dezabonați|dezabonezi) (oricând|în orice|cu un clic|printr un)`,
    alters: `(schimba|schimbați|schimbi|modifica|modificați|modifici|modificarea|actualiza|actualizați|dezactiva|dezactivați|dezactivezi|opri|opriți|oprești|revoca|revocați|retrage|retrageți|retragi|dezabona|dezabonați|bloca|blocați|opune|opuneți|opui|renunța|renunțați|anula|modificată|modificat|schimbată|schimbat)`,
    visits: `(refuza|refuzați|refuzi|gestiona|gestionați|gestionezi|personaliza|personalizați|seta|setați|configura|configurați|alege|alegeți|alegi|decide|decideți|vedea|consulta|consultați|ajusta|ajustați|deschide|deschideți)`,
    later: `(în|la) (orice|oricare) (moment|clipă|timp), (oricând|ulterior|mai târziu|întotdeauna|mereu|pe viitor|din nou|când doriți|când dorești|când vreți|când vrei)`,
    place: `(în|din|la|prin|pe|sub|de la|via|accesând) … (setări|setările|setărilor|preferințe|preferințele|profil|profilul|cont|contul|subsol|subsolul|subsolului|politica|linkul),
    (în|din|la|prin|pe|sub|de la|via|accesând) … (link|pictograma|pictogramei|meniu|meniul|meniului|browser|browserul|browserului|pagina|paginii|butonul|butonului|secțiunea)`,
  },
  places: {
    place: `(setări|setările|preferințe|preferințele|gestionează|gestionați|gestionare|gestionarea|modifică|modificați|schimbă|schimbați|retrage|retrageți|revocă|centrul|opțiuni|opțiunile|administrează|actualizează) … (cookie|cookies|confidențialitate|consimțământ|consimțământul|consimțământului|acordul|cookie uri|preferințele), (cookie|cookies) (setări|preferințe|settings|preferences|opțiuni)`,
  },
};
