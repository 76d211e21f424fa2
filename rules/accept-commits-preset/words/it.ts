/** Italian; what each list means is told in `../wordings.ts`. */
export const it = {
  all: 'tutto, tutti, tutte, tutta, ogni cosa',
  training: `addestr*, ia, modello, modelli, migliorare … (ia|modelli|modello), apprendimento automatico, uso dei (dati|miei dati), utilizzo dei dati, dati della chat, conversazioni`,
  marketing: `marketing, pubblicit*, annunci, newsletter*, offerte, promozion*, novità, email, e mail, inserzioni`,
  analytics: `analitic*, analisi, statistic*, misurazion*, dati di utilizzo, dati d uso, (rapporti|segnalazioni) (di|sugli) (utilizzo|errore|errori|arresto|arresti), diagnostic*, prestazion*, telemetria`,
  personalisation: `personalizz*, raccomandazion*, consigli, su misura`,
  functional: `funzional*, comodità, video, mappe, contenuti (incorporati|esterni)`,
};
