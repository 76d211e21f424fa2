/** Norwegian, in both of its written forms; what each list means is told in `wordings.ts`. */
export const nb = {
  doubled: `(ikke|ikkje) (avvis|avvise|avviser|avslå|avslår|nekt|nekte|nekter|velg bort|velge bort|takke nei|takk nei|si nei|sier nei|reserver|reservere|protestere),
    (avvis|avviser|avslå|avslår|nekt|nekter|reserverer) (ikke|ikkje|meg ikke), (si|sier|takk|takker) ikke nei,
    (vil|ønsker) (ikke|ikkje) (avvise|avslå|nekte|velge bort|takke nei|si nei|reservere meg|protestere), (ikke|ikkje) (blokker|blokkere|stopp|stoppe|slå av|hindre) … (innsamling|innsamlingen|salg|sporing|behandling|bruk|deling),
    slå av (mitt nei|reservasjonen|min reservasjon|avslaget mitt), (slå av|avvis) do not track, aldri (avvise|avslå|nekte|avvis), (uten|utan) å (avvise|avslå|nekte|velge bort|takke nei|si nei|protestere|reservere)`,
  untick: `fjern (avkrysningen|avkryssingen|krysset|haken|avmerkingen|markeringen|merket), fjern … (krysset|haken|avkrysningen|avmerkingen), fjerne (avkrysningen|krysset|haken|avmerkingen), ta bort (krysset|haken|merket), opphev (markeringen|avkrysningen), (la|lat) … (stå tom|stå tomt|være tom|være tomt|stå umerket|stå ukrysset|være avkrysset),
    (kryss|merk|huk) ikke av, ikke (kryss|merk|huk) av`,
  // “Bruk ikke-nødvendige cookies” is a yes, “Avvis ikke-nødvendige” a no: the hyphen parts no other words.
  yes: `ja, ja takk, ja gjerne, selvfølgelig, sjølvsagt, jeg samtykker, eg samtykkjer, jeg godtar, ok, okei, greit, (bruk|del|send|behandle) ikke (nødvendig|nødvendige|essensielle|påkrevde|tekniske|obligatoriske)`,
  no: `nei, nei takk, (avvis|avviser|avvise|avslå|nekt) (ikke|ikkje) (nødvendig|nødvendige|essensielle|påkrevde|obligatoriske|tekniske|vesentlige|naudsynte),
    (avvis|avviser|avslå|nekt) (ikke|ikkje) (strengt|absolutt|teknisk) (nødvendig|nødvendige|naudsynte)`,
  negated: `(vil|ønsker|samtykker|godkjenner|godtar|foretrekker|tillater|ønskjer) du (ikke|ikkje), (vil|ønsker) du (helst|heller) ikke, (skulle|kan) du (ikke|ikkje), (avviser|avslår|nekter|motsetter) du, (skal|får|bør) vi (ikke|ikkje|la være|slutte),
    (selg|del|bruk|spor|samle|behandle|send|utlever) (ikke|ikkje), (ikke|ikkje) (selg|selge|del|dele|bruk|bruke|spor|spore|samle|behandle|send|sende|utlever|utlevere)`,
  negative: `(hvis|om|dersom|for å|viss) … (ikke|ikkje) (vil|ønsker|få|motta|dele|samtykker|godtar|ønskjer), for å (unngå|slippe|sleppe), vil (ikke|ikkje), (ønsker|ønskjer) (ikke|ikkje), ikke (få|ha|motta|dele|samtykke|godta), (motsette meg|motsetter meg|protestere mot|reservere meg|reserverer meg)`,
  legal: 'do not sell, do not track',
};
