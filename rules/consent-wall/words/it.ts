/** Italian; what each list means is told in `en.ts`. */
export const it = {
  conditional: `per (continuare|proseguire|accedere|entrare|usare|utilizzare|leggere|vedere|visitare|giocare|navigare) … (accettare|accetta|accetti|devi|deve|consenso|acconsentire|autorizzare|necessario),
    (accetta|accettare|accetta i cookie|acconsenti) … per (continuare|proseguire|accedere|entrare|usare|utilizzare|leggere|vedere|visitare|giocare),
    (devi|deve|è necessario|bisogna|occorre|è obbligatorio|dovete) (prima|) (accettare|acconsentire|autorizzare), (devi|deve) … (accettare|acconsentire),
    (consenso|accettazione) è (necessario|necessaria|obbligatorio|obbligatoria|indispensabile|richiesto|richiesta), (solo|soltanto|esclusivamente) (se|dopo|con) … (accetti|accetta|accettare|accettato|consenso),
    non (puoi|può|potrai|potrà|è possibile) … (senza accettare|senza il tuo consenso|senza il suo consenso|senza consenso|se non accetti|se non accetta), senza accettare … non (puoi|può|potrai|potrà|è possibile),
    senza (il tuo|il suo|) consenso non (puoi|può|potrai|potrà|è possibile), se non (accetti|accetta) … non (puoi|può|potrai|potrà), finché non (accetti|accetta)`,
  gate: `(18|16|21) anni, maggiorenne, maggiorenni, data di nascita, (la tua|la sua|verifica della|verifica dell|tua) età, età (legale|minima)`,
  leavesSite: '(esci|uscire|lascia|abbandona) (dal|dalla|il|la|questo|da questo) (sito|pagina)',
  leaves: '(esci|uscire|indietro|disconnetti|torna), torna indietro',
};
