/** Italian; what each list means is told in `../wordings.ts`. */
export const it = {
  update: `(aggiornato|aggiorniamo|aggiornamento|aggiornare|modificato|modifichiamo|modifica|modifiche|cambiato|cambiamo|cambiamenti|nuovo|nuovi|nuova|nuove|aggiornata|aggiornate|aggiornati|rivisto) … (termini|condizioni|informativa|politica|contratto|policy|regolamento),
    (termini|condizioni|informativa|politica|contratto|policy|regolamento) … (aggiornato|aggiornati|aggiornata|aggiornate|modificato|modificati|modificata|modificate|cambia|cambiano|cambierà|cambieranno|cambiate),
    (entra|entrano|entrerà|entreranno|entrata) in vigore, (avrà|avranno) effetto`,
  privacy: `privacy, dati, riservatezza, informazioni personali, (tuoi|suoi|vostri) contenuti, (tue|sue) informazioni`,
  summary: `(cosa|che cosa|ciò che|ecco cosa|quello che) (cambia|è cambiato|cambierà|c è di nuovo|abbiamo cambiato), (principali|più importanti|importanti) (modifiche|cambiamenti|novità|punti), (modifiche|cambiamenti|novità|punti) (principali|più importanti|importanti|più rilevanti),
    (riepilogo|sintesi|riassunto) (delle|dei) (modifiche|novità|cambiamenti), (niente|nulla|non|nessuna|nessun) … (cambia|cambiano|modifica|cambiamento|cambierà|incide), (stesso|stessi|stesse) (uso|trattamento|dati),
    (più chiaro|più chiari|più chiara|più chiare|più breve|più brevi|più semplice|più semplici|più leggibile|linguaggio semplice|refusi|accorciato|semplificato|indirizzo di|indirizzo della), (prezzo|prezzi|tariffa|tariffe|rimborso|rimborsi|abbonamento|abbonamenti|arbitrato|responsabilità|resi|legge applicabile)`,
};
