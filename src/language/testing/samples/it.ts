import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Accetta
      Accetta tutto
      Accetta tutti
      Accetta tutti i cookie
      Accetto
      Accetto tutto
      Accettare
      Accetta e chiudi
      Accetta e continua
      Accetta e prosegui
      Accetta i cookie
      Sì, accetto
      Sì, accetta tutti
      Acconsento
      Acconsenti
      Acconsenti e chiudi
      Consenti
      Consenti tutti
      Consenti tutti i cookie
      Consentire
      Autorizza
      Autorizzo
      Do il consenso
      Presto il consenso
      Sono d'accordo
      D'accordo
      Approva tutti
      Abilita tutti
      Attiva tutti
      Ho capito
      OK
      Ok, ho capito
      Va bene
      Capito
      Continua
      Prosegui
      Sì
      Accetta i cookie opzionali
      Accetta i termini
      Accetto i termini e le condizioni
      Accetta le nuove condizioni
      Continua con la pubblicità
      Sì, usa i miei dati
      Consenti il tracciamento
      Accetta e non mostrare più
      Accetta tutti e visita il sito`,
    decline: `Rifiuta
      Rifiuta tutto
      Rifiuta tutti
      Rifiuta tutti i cookie
      Rifiuto
      Rifiutare
      Rifiuta e chiudi
      Rifiuta e continua
      Rifiuta i cookie
      Nega
      Nega tutti
      Non accetto
      Non accettare
      Non acconsento
      Non consentire
      Non consento
      Non autorizzo
      Non sono d'accordo
      No, grazie
      No grazie
      No
      Continua senza accettare
      Continua senza accettare →
      Prosegui senza accettare
      Chiudi senza accettare
      Continuare senza accettare
      Solo necessari
      Solo i necessari
      Solo cookie necessari
      Solo cookie tecnici
      Accetta solo i necessari
      Accetta solo cookie essenziali
      Accetta solo i cookie tecnici
      Consenti solo i cookie necessari
      Usa solo i cookie necessari
      Utilizza solo i cookie necessari
      Accetta i cookie essenziali
      Esclusivamente i cookie strettamente necessari
      Continua solo con i cookie tecnici
      Rifiuta tutti tranne i necessari
      Rifiuta i cookie non essenziali
      Rifiuta i non necessari
      Rifiuta i cookie opzionali
      Non accetto i cookie non tecnici
      Non voglio cookie
      Non usare i miei dati
      Non utilizzare i miei dati
      Non vendere i miei dati personali
      Non condividere i miei dati
      Mi oppongo
      Opponiti
      Disattiva tutti
      Disabilita tutti
      No, rifiuta
      Chiedi all'app di non tracciare
      Salva solo i necessari
      Blocca tutti
      Continua senza cookie`,
    manage: `Gestisci
      Gestisci cookie
      Gestisci opzioni
      Gestisci preferenze
      Gestisci consenso
      Gestisci le tue preferenze
      Gestione cookie
      Configura
      Configura cookie
      Impostazioni
      Impostazioni cookie
      Impostazioni dei cookie
      Personalizza
      Personalizza cookie
      Personalizza scelte
      Preferenze
      Preferenze cookie
      Modifica impostazioni
      Modifica le preferenze
      Altre opzioni
      Più opzioni
      Opzioni
      Scegli i cookie
      Voglio scegliere
      Fammi scegliere
      Vedi preferenze
      Mostra finalità
      Mostra dettagli
      Scopri di più e personalizza
      Visualizza le preferenze
      Centro preferenze
      Impostazioni avanzate
      No, gestisci opzioni
      Imposta preferenze
      Seleziona cookie
      Le tue preferenze relative alla privacy`,
    save: `Salva
      Salva preferenze
      Salva impostazioni
      Salva e chiudi
      Salva ed esci
      Salva le preferenze
      Conferma
      Conferma le mie scelte
      Conferma le scelte
      Conferma selezione
      Accetta selezione
      Accetta selezionati
      Accetta i cookie selezionati
      Accetta la selezione
      Consenti selezione
      Consenti selezionati
      Salva la selezione
      Salva le mie scelte
      Applica
      Continua con la selezione
      Salva e accetta
      Fatto`,
    close: `Chiudi
      Chiudi finestra
      Chiudi banner
      Chiudi questo avviso
      Nascondi questo messaggio
      Annulla
      Esci`,
    defer: `Non ora
      Non adesso
      Più tardi
      Forse più tardi
      Ricordamelo più tardi
      Ricordamelo dopo
      Chiedimelo più tardi
      Chiedi più tardi
      Salta
      Salta per ora
      Per ora no
      Magari più tardi
      Decidi più tardi
      Un'altra volta
      Non ancora
      Rimanda`,
    'policy-link': `Informativa sulla privacy
      Privacy policy
      Cookie policy
      Informativa sui cookie
      Informativa estesa
      Note legali
      Maggiori informazioni
      Più informazioni
      Ulteriori informazioni
      Scopri di più
      Per saperne di più
      Leggi di più
      Leggi tutto
      Termini e condizioni
      Condizioni d'uso
      Termini di servizio
      Privacy
      Protezione dei dati
      I nostri partner
      Elenco dei partner (fornitori)
      Vedi i nostri partner
      Come usiamo i cookie
      Cosa sono i cookie?
      Posso rifiutare i cookie?
      Leggi la nostra informativa
      Dichiarazione sui cookie`,
    other: `Acquista
      Acquista ora
      Aggiungi al carrello
      Accedi
      Registrati
      Crea account
      Abbonati
      Abbonati ora
      Iscriviti alla newsletter
      Rifiuta e abbonati
      Paga per rifiutare
      Rifiuta per 3,99 €
      Revoca il consenso
      Revoca consenso
      Ritira il consenso
      Accetta o rifiuta
      Cerca
      Scarica
      Home
      Avanti
      Indietro
      Accetta pagamenti
      Accetta invito
      Rifiuta invito
      Accetta offerta
      Elimina account
      Continua lo shopping
      Continua a leggere
      Salva per dopo
      Salva ricetta
      Uso accettabile
      Invia
      Condividi
      Vai al carrello
      Annulla ordine
      Italiano
      Attiva la notifica di consegna del pacco
      Accettazione bagagli
      Esci dall'account`,
  },
  toggles: {
    necessary: `Cookie strettamente necessari
      Cookie tecnici
      Necessari
      Essenziali`,
    functional: `Cookie funzionali
      Funzionalità
      Preferenze`,
    analytics: `Cookie analitici
      Statistiche
      Cookie di prestazione
      Misurazione
      Invia segnalazioni di errori`,
    marketing: `Pubblicità
      Cookie di profilazione
      Marketing
      Social media
      Desidero ricevere offerte e promozioni`,
    personalisation: `Contenuti personalizzati
      Personalizzazione`,
    training: `Usa le mie conversazioni per addestrare modelli di IA
      Migliora il modello per tutti
      Addestramento dell'intelligenza artificiale`,
    unknown: `Tema scuro
      Ricordami
      Sottotitoli automatici
      Cookie non necessari`,
  },
  texts: {
    cookies: `Utilizziamo cookie propri e di terze parti per migliorare la tua esperienza di navigazione.
      Noi e i nostri partner archiviamo o accediamo a informazioni su un dispositivo, con il tuo consenso.
      Questo sito utilizza cookie tecnici e, previo consenso, cookie di profilazione.
      La tua privacy è importante per noi.`,
    training: `Possiamo usare le tue conversazioni per addestrare i nostri modelli di IA?
      Aiutaci a migliorare i nostri modelli: le tue chat possono essere usate per l'addestramento.`,
    terms: `Abbiamo aggiornato i nostri termini di servizio. Le modifiche entrano in vigore il 1° maggio.
      Ho letto e accetto i termini e le condizioni.`,
    marketing: `Desidero ricevere la newsletter con novità e offerte via e-mail.
      Acconsento a ricevere comunicazioni commerciali.`,
    access: `Consentire all'app di accedere alla tua posizione?
      Attiva le notifiche per non perderti nulla.`,
    none: `I nostri cookie sono con cioccolato e burro: la ricetta della nonna.
      Hai più di 18 anni?
      Vuoi davvero eliminare questo file? L'azione non può essere annullata.`,
  },
};
