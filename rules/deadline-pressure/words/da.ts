/** Danish; what each list means is told in `en.ts`. */
export const da = {
  presses: `sidste (chance|mulighed|påmindelse|dag|advarsel|frist), nu eller aldrig, (skynd dig|haster|nedtælling), (handl|beslut dig|bestem dig|svar|vælg) (nu|straks|hurtigt|med det samme|allerede i dag),
    (før|inden) det er for sent, (tilbuddet|tilbud|kampagnen|rabatten|invitationen|bonussen) … (udløber|slutter|ophører), (en|i) begrænset (tid|periode), kun i dag,
    tiden (løber|er ved at løbe|rinder), gå ikke glip af (chancen|det|det her|dette|muligheden), (kun|blot) … (minutter|minut|sekunder|timer|time|dage|dag) (tilbage|igen), (minutter|sekunder) tilbage, resterende tid, tid tilbage, du har … (minutter|sekunder) til`,
  lasts: `(gemmes|lagres|gemmer|lagrer|opbevares|opbevarer) … kun … (minutter|timer|dage), haster ikke, skynd dig ikke, (vælg|svar|beslut dig|bestem dig) nu eller senere`,
  supposes: '(hvis|når|indtil|til) du … (accepterer|afviser|afslår|vælger|samtykker|beslutter)',
  answerBy: `(accepter|acceptere|godkend|godkende|vælg|vælge|beslut dig|beslutte dig|bekræft|bekræfte|svar|svare|indsigelse) … (senest|inden|før), (giv|giver|give) … samtykke … (senest|inden|før), (sig|sige) (ja|nej) … (senest|inden|før), (tillad|tillade|aktiver|tag stilling|tage stilling|giv besked) … (senest|inden|før), (svar|beslutning|valg) (inden|senest|før), (har|du har) (indtil|til|tid til|frist til|tid indtil),
    (inden|senest|før) … (skal|må|bør) du, (inden|senest|før) … (accepter|vælg|bekræft|svar)`,
  effective: `(træder|trådt|træde) i kraft, i kraft (den|fra), (gælder|gælde) (fra|fra og med|pr), med virkning fra, (gyldig|gyldige|gyldigt) fra`,
  needed: `(skal|må) … (acceptere|godkende|vælge|beslutte|svare), (valg|svar|beslutning|accept|samtykke) … (kræves|nødvendigt|nødvendig|påkrævet|obligatorisk), for at (fortsætte|kunne fortsætte) … (bruge|benytte|anvende),
    (mister|miste) … (adgang|adgangen), (konto|kontoen|adgangen|profilen) … (lukkes|lukket|spærres|spærret|blokeres|blokeret|slettes)`,
  silence: `hvis du ikke (gør|foretager dig) noget, hvis du ikke (svarer|protesterer|reagerer|siger nej|gør indsigelse|modsætter dig), ved at fortsætte, hvis du ikke … (protesterer|indsigelse|modsætter), (fortsat|fortsatte) (brug|anvendelse)`,
  leavesOff: `(forbliver|er|bliver|holdes) … (slået fra|slukket|deaktiveret|deaktiverede|inaktiv|inaktive|fravalgt|fravalgte), (regnes|gælder|tæller|tolkes|opfattes|betragtes) … som (et nej|nej|et afslag|afslag), (bruges|deles|behandles|aktiveres|anvendes) (ikke|aldrig),
    (bliver|vil) … (ikke|aldrig) … (brugt|delt|behandlet|aktiveret), (bruger|deler|aktiverer) vi … (ikke|ingen), vi (bruger|deler|aktiverer) (ikke|ingen), (intet|ingenting) (ændres|ændrer|sker|forandres), (ændres|sker|ændrer sig) (intet|ingenting), (sker|ændres|ændrer) der (ikke noget|ingenting|intet), kun … nødvendige`,
};
