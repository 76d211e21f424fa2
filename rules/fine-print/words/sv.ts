/** Swedish; what each list means is told in `../wordings.ts`. */
export const sv = {
  update: `(uppdaterat|uppdaterar|uppdatering|uppdateringar|uppdaterade|ändrat|ändrar|ändring|ändringar|nya|ny|reviderat|reviderade|förnyat) … (villkor|villkoren|användarvillkor|användarvillkoren|integritetspolicy|integritetspolicyn|policy|policyn|avtal|avtalet|personuppgiftspolicy|cookiepolicy|sekretesspolicy),
    (villkor|villkoren|användarvillkor|användarvillkoren|integritetspolicy|integritetspolicyn|policy|policyn|avtal|avtalet|personuppgiftspolicy|sekretesspolicy) … (uppdaterats|uppdateras|ändrats|ändras|uppdaterade|ändrade),
    (träder|träda|trädde|börjar) … (i kraft|gälla), gäller från`,
  privacy: `integritet, integritetspolicy, integritetspolicyn, personuppgifter, uppgifter, data, dataskydd, sekretesspolicy, personuppgiftspolicy, (ditt|er) innehåll`,
  summary: `(vad|det|detta|det här) (som|) (ändras|är nytt|har ändrats|vi har ändrat|vi ändrar), (viktigaste|största) (ändringarna|förändringarna|nyheterna|punkterna), (sammanfattning|översikt) av … (ändringarna|förändringarna|nyheterna),
    (inget|ingenting|inte|inga) … (ändras|förändras|ändrar|ändrats|ändringar), (ändras|förändras|ändrar) … (inget|ingenting|inte|inga), samma (uppgifter|sätt|användning),
    (tydligare|kortare|enklare|lättare att läsa|lättläst|förkortat|förenklat|stavfel|adressen till), (pris|priser|priset|avgift|avgifter|återbetalning|återbetalningar|prenumeration|prenumerationer|abonnemang|skiljeförfarande|ansvar|returer|tillämplig lag)`,
};
