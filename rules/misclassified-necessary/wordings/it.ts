/** Italian; what each concept is for, see ../wordings.ts. */
export const it = {
  locked: `non (possono|può) essere (disattivati|disattivato|rifiutati|rifiutato|disabilitati|disattivate|rifiutate), non (si possono|si può) (disattivare|rifiutare|disabilitare), non solo, non soltanto,
    non (richiedono|richiede|necessitano) … consenso, non (funziona|funzionerebbe|può funzionare) … senza, senza (di essi|i quali|questi|le quali), non è facoltativo`,
  choice: `consenso, consensi, acconsentito, scelta, scelte, preferenze (sui cookie|relative ai cookie|di consenso|sulla privacy), impostazioni (sulla privacy|dei cookie), hai (accettato|rifiutato), ha (accettato|rifiutato),
    se (accetti|accetta|consenti), (accedere|accesso|registrarsi) (con|tramite), altri cookie, restanti cookie, facoltativ*, opzional*, opposizione, rifiuto`,
  negation:
    'non, né, mai, senza, nessun, nessuno, nessuna, tranne, salvo, eccetto, a differenza di, anziché, invece di, diversi da, diverse da',
  preventing: 'contro, blocc*, impedi*, preven*, evitare, rilev*, esclud*',
  always:
    'sempre (attivo|attiva|attivi|attive|abilitato|abilitati|consentiti), permanentemente (attivi|attive), obbligatori*',
  necessary: `necessari*, strettamente necessari*, tecnicamente necessari*, assolutamente necessari*, essenzial*, indispensabil*, cookie tecnici, tecnici, cookie di base`,
  exempt: `anonim*, anonimizzat*, aggregat*, esent*, esenzione, assimilat*, equiparat*, statistiche proprie, server proprio, nostri server, senza cookie, senza terze parti`,
  advertising: `pubblicità, pubblicitari*, annuncio, annunci, inserzion*, marketing, remarketing, retargeting, targeting, (inviare|invio) … (newsletter|promozioni|offerte),
    (vendere|vendita) … dati, (condividere|condivisione|condividiamo) … (partner|terzi|terze parti|inserzionisti), profilazione pubblicitaria`,
  social:
    'social network, social media, reti sociali, pulsanti di condivisione, pulsante mi piace, condivisione sui social',
  personalisation: `personalizz* … (contenuti|contenuto|offerte|esperienza|raccomandazioni|suggerimenti), contenut* personalizzat*, (raccomandazioni|suggerimenti) personalizzati, consigliare … (prodotti|articoli|contenuti), profilazione, profilo … (interessi|utente), tuoi interessi, suoi interessi`,
  training: `addestr* … (ia|ai|intelligenza artificiale|modelli|modello|algoritmi), addestramento (dell|dei|di) … (ia|ai|modelli), migliorare … (modelli|ia), apprendimento automatico, modelli linguistici`,
  analytics: `analitic*, analytics, statistic*, (misurare|misurano|misurazione|misuriamo) … (audience|pubblico|visite|traffico|utilizzo|visitatori), (analizzare|analizzano|analizziamo|analisi) … (traffico|utilizzo|navigazione|comportamento|visite|web),
    tracciamento … (visitatori|utenti|comportamento), (contare|contano|conteggio) … (visite|visitatori|pagine), (capire|comprendere|sapere) come … (usano|utilizzano|usa|utilizza|navigano|visitatori|utenti), mappe di calore, google analytics, hotjar, matomo`,
};
