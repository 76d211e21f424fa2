/** Italian; what each list means is told in `wordings.ts`. */
export const it = {
  reward: `(5|10|15|20|25|30|40|50|60|70) (di|in) sconto, sconto del (5|10|15|20|25|30|40|50|60|70), (codice|buono|coupon) (sconto|promozionale|promo), (con il|usa il|usate il|inserisci il) codice,
    (offerta|promozione|sconto|saldi) … (termina|terminano|scade|scadono|finisce|finiscono), (spedizione|consegna|reso|resi) (gratuita|gratis|gratuito|gratuiti), (mese|regalo|prova) (gratis|gratuito|gratuita),
    (vinci|vinca|vincete) (un|una|uno|dei|biglietti), (ottieni|ottenga|ricevi|approfitta) … (sconto|buono|regalo|omaggio), (risparmia|risparmi) fino (a|al), (partecipa|partecipi) … (concorso|estrazione), (black friday|cyber monday|vendita flash)`,
  promotion:
    '(iscriviti|si iscriva|iscrivetevi) … newsletter, (acquista|acquisti|ordina|prenota|compra) (ora|subito), (nuova collezione|offerta esclusiva|estrazione a premi), scarica la nostra app',
};
