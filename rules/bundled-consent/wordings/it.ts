/** Italian; what each concept is for, see ../wordings.ts. */
export const it = {
  terms: `termini, termini (e|&) condizioni, termini (di|del) (utilizzo|servizio|uso), condizioni (generali|d’uso|di utilizzo|di vendita|di servizio|del servizio|contrattuali), condizioni, regolamento, contratto, accordo di licenza, note legali`,
  agree: `accetto, accetta, accetti, accettare, accettando, accettiamo, acconsento, acconsente, acconsenti, acconsentire, autorizzo, autorizza, autorizzi, autorizzare, consento, consenti, consente, consentire, presto il consenso, do il consenso, do il mio consenso,
    sono d’accordo, confermo, conferma, confermi, voglio, desidero, approvo, (potremo|possiamo|potrà|potranno) (usare|utilizzare|condividere|cedere|vendere|trattare)`,
  negation:
    'non, né, mai, senza, nessun, nessuna, salvo, tranne, eccetto, facoltativ*, opzional*, separat*, separatamente, volontari*, se lo desideri, se lo desidera, solo se',
  telling:
    '(spiega|spiegano|spieghiamo|descrive|descrivono|illustra|indica), come (usiamo|utilizziamo|trattiamo), (maggiori|ulteriori) informazioni, informazioni su, come (descritto|indicato|illustrato)',
  apart: 'solo, soltanto, solamente, unicamente',
  mailing: `newsletter*, comunicazioni (commerciali|promozionali|pubblicitarie|di marketing), (email|e mail|messaggi) (commerciali|promozionali|pubblicitari), (ricevere|riceverò) … (offerte|promozioni|pubblicità|novità|sconti),
    (offerte|promozioni|pubblicità) … (per|via) (email|e mail|telefono|sms|posta), marketing diretto, invio di (offerte|pubblicità|promozioni)`,
  sharing: `(condividere|cedere|comunicare) (i miei|i tuoi|i suoi|i) dati (con|a|ai|alle|agli), (condividere|condivisione|condividano|condividiate|comunicare|comunicazione|cessione|cedere) … (partner|terzi|terze parti|aziende|sponsor|inserzionisti|assicurazioni), (vendere|vendita) … (dati|informazioni), (trasferire|trasmettere|trasferimento|trasmissione) … a (partner|terzi|terze parti|aziende)`,
  training:
    'addestr*, miglior* … (ia|ai|modelli|modello), apprendimento automatico, sviluppare … (ia|ai|modelli)',
  advertising:
    'pubblicità, pubblicitari*, annunci, inserzioni, marketing, retargeting, remarketing, (pubblicità|annunci|offerte) personalizzat*',
  pricing: ['(fissare|calcolare|adeguare|stabilire) … (prezzo|prezzi|tariffa|tariffe|premio|premi)'],
  analytics: `analytics, analitic*, statistic*, (analizzare|analisi) … (traffico|utilizzo|visite|comportamento|navigazione), (misurare|misurazione) … (audience|pubblico|visite|traffico|utilizzo)`,
  social: 'social network, social media, reti sociali, plugin social',
};
