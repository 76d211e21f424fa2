/** Danish; what each list means is told in `wordings.ts`. */
export const da = {
  neutral: `afvis*, afslå*, fravælg*, sige nej, takke nej, siger du nej, gøre indsigelse, valgfri*, frivillig*, uden (at acceptere|dem|samtykke|cookies|dit samtykke|at samtykke), hvis du ikke, kun (med|hvis), dit (valg|samtykke), dine valg, du (bestemmer|vælger), (vælge|vælg|bestemme|administrere|tilpasse) (hvilke|om|hvad|dine|selv|mellem), (ændres|ændrer) intet, intet (ændres|ændrer), behøver ikke, spørger vi, vi beder,
    annonc*, reklame*, markedsføring*, marketing*, partner*, samarbejdspartner*, tredje part, tredjepart*, leverandør*, dele, deler, deles, sælg*, nyhedsbrev*, måneder, dage, gemme, gemmes, lagre*, opbevar*, statistik*, analy*, måle, måler, måling, træne*`,
  wayBack: `tilbagekald*, trække … tilbage, afmelde, ombestemme dig, ændre mening, fortryde, med dit samtykke, når som helst, til enhver tid, når du vil, ændre (dit|dine|dit valg|dine valg|dine indstillinger)`,
  appeal: `(bliv|vær) en del af (tusindvis|millioner|vores), sammen med (tusindvis|millioner) af, (forblive|forbliver|være|holde) … (gratis|uafhængig|uafhængige|fri), (støt|støtte|hjælp os med at|hjælp os med) (os|vores|at|fortsætte|skabe|bygge|udvikle), gå ikke glip, (brug for|med) din (hjælp|støtte), få (mest|det meste|mere) ud,
    for (den bedste|en bedre|den bedst mulige) (mulige|) oplevelse, vi anbefaler … (accepterer|godkender|acceptere|tillader), bedre for alle`,
  benefit: `(forbedre|forbedrer|optimere|optimerer|berige) … (oplevelse|oplevelsen|tjeneste|tjenester|service|website|websitet|hjemmeside|hjemmesiden|webstedet|siden|appen|besøg|produkter), (bedre|bedste|gnidningsfri|nemmere|unik|optimal|personlig) (oplevelse|tjeneste|service|hjemmeside|brugeroplevelse|besøg),
    hjælp os med at (forbedre|blive bedre), hjælp os (til at|) blive bedre, (hurtigere|nemmere|lettere|smartere|sjovere|relevantere|mere relevant), spare tid,
    (eksklusive|relevante|personlige|tilpassede) (tilbud|tips|anbefalinger|fordele), (relevant|personligt|tilpasset) indhold, (tilpasset|udvalgt|skræddersyet) (til dig|efter dig), specielt til dig, (det|noget) du (kan lide|holder af), (nyd|få glæde) (af|)`,
};
