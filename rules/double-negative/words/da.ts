/** Danish; what each list means is told in `wordings.ts`. */
export const da = {
  doubled: `ikke (afvise|afviser|afslå|afslår|nægte|nægter|fravælge|fravælger|takke nej|sige nej|gøre indsigelse|frabede mig|afmelde mig|framelde mig),
    (afvis|afviser|afslå|afslår|nægt|nægter|fravælg|fravælger|frabeder) ikke, (afvis|afviser|afslår|fravælger|frabeder) … mig ikke, (sig|siger|tak|takker) ikke nej,
    (vil|ønsker) ikke (afvise|afslå|fravælge|takke nej|sige nej|gøre indsigelse|frabede mig), ikke (blokere|stoppe|slå|forhindre) … (indsamling|salg|sporing|behandling|brug|deling),
    slå (mit nej|min indsigelse|min afvisning|mit fravalg) fra, (slå|afvis) do not track, aldrig (afvise|afslå|nægte|fravælge), uden at (afvise|afslå|nægte|fravælge|takke nej|sige nej|gøre indsigelse)`,
  untick: `fjern (markeringen|fluebenet|krydset|hakket|afkrydsningen), fjerne (markeringen|fluebenet|krydset|hakket), afmarker, afmarkere, (lad|efterlad|lade) … (tom|tomt|umarkeret|uafkrydset),
    sæt ikke (kryds|flueben|hak), (marker|afkryds) ikke`,
  // “Brug ikke-nødvendige cookies” is a yes, “Afvis ikke-nødvendige” a no: the hyphen parts no other words.
  yes: `ja, ja tak, ja gerne, selvfølgelig, jeg samtykker, jeg accepterer, ok, okay, (brug|del|send|behandl) ikke (nødvendig|nødvendige|essentielle|væsentlige|påkrævede|tekniske)`,
  no: `nej, nej tak, (afvis|afviser|afslå|fravælg) ikke (nødvendig|nødvendige|essentielle|væsentlige|påkrævede|obligatoriske|tekniske|funktionelle),
    (afvis|afviser|afslå|fravælg) ikke (strengt|absolut|teknisk) (nødvendig|nødvendige)`,
  negated: `(vil|ønsker|samtykker|godkender|accepterer|foretrækker|tillader) du ikke, (vil|ønsker) du (helst|hellere) ikke, (skulle|kan) du ikke, (afviser|afslår|nægter|fravælger|modsætter) du, (skal|må|bør) vi (ikke|lade være|undlade|holde op),
    (sælg|del|brug|spor|indsaml|behandl|send|videregiv) ikke, ikke (sælge|dele|bruge|spore|indsamle|behandle|sende|videregive)`,
  negative: `(hvis|for at) … ikke (vil|ønsker|få|modtage|dele|samtykker|accepterer), for at (undgå|slippe), vil ikke, ønsker ikke, ikke (få|have|modtage|dele|samtykke|acceptere), (modsætte mig|modsætter mig|gøre indsigelse|frabede mig|frabeder mig)`,
  legal: 'do not sell, do not track',
};
