/** Romanian; what each list means is told in `../wordings.ts`. */
export const ro = {
  all: 'toate, tot, totul, tuturor, toți',
  training: `antrenare*, antrenament*, antrena, inteligen* artificial*, model, modele, modelele, modelelor, modelului, învățare* automat*, (utilizarea|folosirea) datelor, conversații, conversațiile, conversațiilor`,
  marketing: `marketing, marketingul, publicit*, reclame, reclamele, reclamelor, newsletter*, oferte, ofertele, ofertelor, promoți*, e mailuri, anunțuri, anunțurile, anunțurilor`,
  analytics: `analitic*, analiză, analiza, analizei, analize, analizele, analytics, statistic*, măsurare, măsurarea, măsurării, măsurători, date de utilizare, datele de utilizare, diagnostic*, (rapoarte|rapoartele) de (eroare|erori|utilizare), performanț*, telemetri*`,
  personalisation: `personalizare, personalizarea, personalizării, recomandări*, conținut* personalizat*, sugestii`,
  functional: `funcțional*, confort, videoclipuri*, hărți, hărțile, conținut* (extern|încorporat)`,
};
