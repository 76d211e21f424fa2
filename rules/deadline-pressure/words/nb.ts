/** Norwegian, in both of its written forms; what each list means is told in `en.ts`. */
export const nb = {
  presses: `siste (sjanse|mulighet|moglegheit|påminnelse|dag|advarsel|frist), nå eller aldri, no eller aldri, (skynd deg|haster|nedtelling), (handle|bestem deg|svar|velg|vel) (nå|no|straks|raskt|med en gang|allerede i dag),
    (før|innen) det er for (sent|seint), (tilbudet|kampanjen|rabatten|invitasjonen|bonusen) … (utløper|går ut|slutter|opphører), (en|i|i en) begrenset (tid|periode), (kun|bare) i dag,
    tiden (renner ut|er i ferd med å renne ut|går ut), ikke gå glipp av (sjansen|dette|muligheten), (kun|bare|berre) … (minutter|minutt|sekunder|timer|time|dager|dag|dagar) (igjen|att), (minutter|sekunder) (igjen|att), gjenværende tid, gjenstående tid, tid igjen, du har … (minutter|sekunder) på deg`,
  lasts: `(lagres|lagrer|oppbevares|oppbevarer|lagra) … (kun|bare|berre) … (minutter|timer|dager|dagar), haster ikke, hastar ikkje, (velg|svar|bestem deg|vel) (nå|no) eller (senere|seinere|seinare)`,
  supposes: '(hvis|når|om|dersom|til) du … (godtar|avviser|avslår|velger|samtykker|bestemmer)',
  answerBy: `(godta|aksepter|akseptere|godkjenn|godkjenne|velg|velge|vel|bestem deg|bestemme deg|bekreft|bekrefte|svar|svare|protestere) … (senest|innen|før|seinast), (gi|gir) … samtykke … (senest|innen|før|seinast), (si|sier) (ja|nei) … (senest|innen|før), (tillat|tillate|samtykk|samtykke|aktiver|ta stilling|gi beskjed|gi oss beskjed) … (senest|innen|før),
    (svar|beslutning|valg) (innen|senest|før), (har|du har) (frist til|tid til|på deg til|til|fram til|frem til), (innen|senest|før) … (må|skal|bør) du, (innen|senest|før) … (godta|velg|bekreft|svar)`,
  effective: `(trer|trådt|tre|trår) i kraft, (tek|tar) til å gjelde, i kraft (den|fra|frå), (gjelder|gjelde|gjeld) (fra|fra og med|frå), med virkning fra, (gyldig|gyldige) (fra|frå)`,
  needed: `må … (godta|akseptere|godkjenne|velge|bestemme|svare|velje), (valg|svar|beslutning|aksept|samtykke) … (kreves|nødvendig|påkrevd|obligatorisk), for å (fortsette|kunne fortsette) … (bruke|benytte),
    (mister|miste) … (tilgang|tilgangen), (konto|kontoen|tilgangen|profilen) … (stenges|stengt|sperres|sperret|blokkeres|slettes)`,
  silence: `(hvis|om|dersom) du (ikke|ikkje) (gjør noe|foretar deg noe|gjer noko), (hvis|om|dersom) du (ikke|ikkje) (svarer|protesterer|reagerer|sier nei|reserverer deg|svarar), ved å fortsette, (hvis|om|dersom) du ikke … (protesterer|reserverer|motsetter), (fortsatt|fortsatte) bruk`,
  leavesOff: `(forblir|er|blir|holdes|vert|held) … (slått av|skrudd av|avslått|deaktivert|deaktiverte|inaktiv|inaktive|valgt bort), (regnes|gjelder|teller|tolkes|oppfattes|rekna) … som (et nei|nei|et avslag|avslag|eit nei), (brukes|deles|behandles|aktiveres|benyttes) (ikke|aldri|ikkje),
    (blir|vil|vert) … (ikke|aldri|ikkje) … (brukt|delt|behandlet|aktivert), (bruker|deler|aktiverer|brukar) vi … (ikke|ingen|ikkje), vi (bruker|deler|aktiverer|brukar) (ikke|ingen|ikkje), (intet|ingenting) (endres|endrer|skjer|forandres), (endres|skjer|endrer seg) (intet|ingenting), (skjer|endres) det (ikke noe|ingenting|intet), (bare|berre|kun) … nødvendige`,
};
