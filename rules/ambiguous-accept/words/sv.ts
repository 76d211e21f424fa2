/** Swedish words for labels and questions; what each list means is told in `../wordings.ts`. */
export const sv = {
  notes: `jag förstår, förstår, uppfattat, förstått, jag har förstått, jag fattar, fattar, läst, jag har läst, noterat, fortsätt, fortsätta, gå vidare, vidare, nästa, (fortsätt|vidare|gå) (till|surfa|läsa|läs) (sidan|webbplatsen|sajten|vidare), fortsätt (surfa|läsa), till (sidan|webbplatsen|sajten),
    stäng, stäng meddelandet, stäng rutan, dölj, klar, klart, tack, kom igång, börja, då kör vi, kör, starta`,
  answers: `ok, okej, okay, okej tack, ok tack, det är okej, det är ok, det går bra, går bra, helt okej, helt ok, bra, visst, självklart, gärna, inga problem, inget problem, absolut, toppen, låter bra, perfekt`,
  says: `accept*, godkänn*, samtyck*, tillåt*, medge*, medgivande, ja, ja tack, aktivera, instämm*, går med på, håller med, slå på`,
  press: `genom att (klicka|trycka|välja), (när|om) (du|ni) (klickar|trycker|väljer), (klicka|klickar|tryck|trycker|klicket)`,
  asks: `(får|kan|ska|skulle) vi, (godkänner|accepterar|samtycker|tillåter) du, går du med på, är det (ok|okej|bra), är du (ok|okej|med), vill du (tillåta|hjälpa|att|ta|godkänna|få|dela), har du något emot`,
  optional: `analys*, analyt*, statisti*, mäta, mätning*, annons*, reklam*, marknadsför*, personanpass*, personlig*, individanpass*, skräddarsy*, spårning*, spåra, profil*, (våra|med) partners, (våra|med) partner, tredje part*, tredjepart*, sociala medier, valfri*, frivillig*, träna, träning*, google analytics, användningsdata, besöksstatistik`,
  consent: `ditt (samtycke|godkännande|medgivande), (godkänner|samtycker|accepterar) du, du (godkänner|samtycker|accepterar), samtycke till`,
  denies: 'bara, endast, enbart, uteslutande, inte, ej, aldrig, inga, inget, ingen, ingenting, utan, varken',
  necessary: 'nödvändig*, tekniska, teknisk, tekniskt, funktionella, funktionell, obligatorisk*, väsentliga',
};
