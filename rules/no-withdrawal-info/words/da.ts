/** Danish; what each list means is told in `en.ts`. */
export const da = {
  wordings: {
    withdrawal: `(trække|trækker) (dit|mit|jeres) (samtykke|samtykket), (tilbagekald|tilbagekalde|tilbagekalder|tilbagekaldes|tilbagekaldt|tilbagekaldelse), (tilbagetrække|tilbagetrækkes|tilbagetrækning), (trække|trækker|trækkes|trukket|træk|tage|tages) … tilbage, (fortryde|fortryder|fortrydes|fortrudt), ombestemme dig, (slette|annullere|ophæve|slettes) … (samtykke|samtykket), (afmelde|afmelder|framelde|framelder) (dig|du dig), (melde|melder) (dig fra|du dig fra), (afmelding|framelding|afmeldingslink), (ændre|skifte|skift) mening, (lave|laves|lav) (det|valget|dit valg|dine valg|den|) om, (vælge|vælg) om, (vende|komme|vend|kom) tilbage (hertil|til dette|til valget|til dit valg|her),
      (ændre|ændrer|ændres|ændret|justere|opdatere|forny) … (samtykke|valg|samtykker|beslutning|accept|svar), (samtykke|samtykket|valg|valget|beslutning|accept) … (ændre|ændres|tilbagekaldes|trækkes|annulleres|ophæves|slettes)`,
    alters: `(ændre|ændrer|ændres|justere|opdatere|deaktivere|deaktiveres|stoppe|stoppes|afbryde|blokere), (slå|slår|slås) … fra, (slukke|slukkes|afmelde|framelde|opsige|fravælge|fravælges)`,
    visits:
      '(sige nej|takke nej|afvise|administrere|håndtere|håndterer|tilpasse|indstille|vælge|bestemme|gennemse|åbne|styre|finde|finder|vende tilbage|komme tilbage)',
    later: `(når som helst|nårsomhelst|til hver en tid|til enhver tid|senere|efterfølgende|bagefter|fremover|altid|igen|på ny|når du vil|når du ønsker|på et senere tidspunkt)`,
    place: `(i|på|under|via|gennem|med|nederst) … (*indstillinger|*indstillingerne|profil|profilen|min side|konto|appen|privatliv|footeren|sidefoden|bunden|*politik|*politikken|linket|link|ikonet|ikon|menuen|menu|browser|browseren|siden|knappen)`,
  },
  places: {
    place: `(cookieindstillinger|cookieindstillingerne|privatlivsindstillinger|samtykkeindstillinger|cookievalg|cookiepræferencer|samtykkevalg|privatlivsvalg),
      (indstillinger|administrer|administrér|ændr|ændre|tilbagekald|tilpas|valg|opdater|opdatér|håndter|håndtér) … (cookies|cookie|privatliv|samtykke|samtykker|cookieindstillinger|cookiesamtykke), (cookie|cookies|samtykke|privatlivs) (indstillinger|valg|præferencer)`,
  },
};
