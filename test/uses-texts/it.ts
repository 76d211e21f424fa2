import type { UsesTexts } from './uses-texts.js';

const all = { yes: 'Accetta tutto', no: 'Rifiuta tutto' };
const plain = { yes: 'Accetto', no: 'Rifiuto' };
const title = 'Informativa sui cookie';

export const texts: UsesTexts = {
  missing: {
    failed: [
      {
        title,
        says: [
          'Questo sito utilizza cookie, anche di terze parti. Se vuoi saperne di più consulta la cookie policy.',
        ],
        ...plain,
      },
      {
        title: 'La tua privacy è importante per noi',
        says: [
          'Noi e i nostri 640 partner archiviamo e accediamo a informazioni su un dispositivo, come gli identificatori nei cookie.',
          'Puoi revocare il consenso in qualsiasi momento dal fondo della pagina.',
        ],
        ...all,
      },
      {
        title: 'Accetti i cookie?',
        says: [
          'Usiamo i cookie e ricordiamo la tua scelta per sei mesi. Le finalità sono descritte nell’informativa sulla privacy.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Chiudendo questo banner o proseguendo la navigazione acconsenti all’uso dei cookie. Per maggiori informazioni leggi l’informativa estesa.',
        ],
        ...all,
      },
    ],
    passed: [
      {
        title,
        says: ['Utilizziamo i cookie per sapere quante persone ci visitano e quali articoli leggono.'],
        ...plain,
      },
      {
        title,
        says: ['I cookie ci permettono di contare le visite e di mostrarti annunci in base a ciò che leggi.'],
        ...all,
      },
      {
        title,
        says: ['Questo sito usa i cookie. Scegli tu quali.'],
        switches: ['Statistiche', 'Pubblicità personalizzata'],
        ...all,
      },
      {
        title: 'I cookie di Sentieri Alpini',
        says: [
          'Con il tuo permesso contiamo quali sentieri vengono aperti di più e ricordiamo quelli che hai salvato.',
        ],
        yes: 'Consenti i cookie',
        no: 'Non consentire',
      },
      {
        title: 'Le tue conversazioni e la nostra IA',
        says: ['Possiamo addestrare i nostri modelli di IA con le tue conversazioni?'],
        yes: 'Sì, acconsento',
        no: 'No, non acconsento',
      },
      { title, says: ['Usiamo i cookie al fine di migliorare la tua esperienza.'], ...all },
    ],
    cannotTell: [
      { title, says: ['Usiamo i cookie. Non li utilizziamo mai per fini pubblicitari.'], ...plain },
      { title: 'Cookie', says: ['Questo sito usa cookie. Non condividiamo i tuoi dati con terzi.'], ...all },
    ],
    inOwnWords: [
      {
        title,
        says: ['Usiamo cookie che avvisano la redazione quando un modulo si blocca.'],
        ...plain,
      },
      { title, says: ['Usiamo i cookie. Così vediamo in quale pagina la gente si perde.'], ...plain },
      {
        title,
        says: ['I nostri cookie riconoscono i robot e impediscono che qualcuno voti due volte.'],
        ...plain,
      },
    ],
  },
  vague: {
    failed: [
      { title, says: ['Utilizziamo i cookie per migliorare la tua esperienza di navigazione.'], ...all },
      {
        title,
        says: [
          'Questo sito utilizza cookie propri e di terzi per offrirti un servizio migliore. Scopri di più.',
        ],
        ...plain,
      },
      {
        title: 'La tua privacy',
        says: [
          'Noi e i nostri partner utilizziamo i cookie per ottimizzare il sito e per finalità commerciali.',
        ],
        ...all,
      },
      {
        title,
        says: ['Usiamo i cookie per garantirti la migliore esperienza sul nostro sito.'],
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: [
          'Utilizziamo i cookie per migliorare la tua esperienza: misuriamo quali pagine vengono visitate e ricordiamo la lingua.',
        ],
        ...all,
      },
      {
        title,
        says: ['I cookie ci aiutano a migliorare i nostri servizi.'],
        switches: ['Analitici', 'Marketing'],
        ...all,
      },
      {
        title,
        says: [
          'Usiamo i cookie per migliorare la tua esperienza e scoprire a quale passaggio si abbandonano i moduli.',
        ],
        ...plain,
      },
      {
        title,
        says: [
          'Vogliamo offrirti un’esperienza migliore. Per questo personalizziamo contenuti e annunci e condividiamo i dati con i nostri partner.',
        ],
        ...all,
      },
    ],
    cannotTell: [],
    inOwnWords: [
      {
        title,
        says: ['Usiamo i cookie per migliorare il sito. Così vediamo dove si bloccano gli ordini.'],
        ...plain,
      },
      {
        title,
        says: ['Usiamo i cookie per migliorare i nostri servizi, individuare guasti ed evitare frodi.'],
        ...plain,
      },
    ],
  },
  fine: {
    failed: [
      {
        title,
        says: ['Questo sito utilizza cookie. Decidi tu se darci il consenso.'],
        print: 'Servono a misurare il pubblico e a mostrare pubblicità in base alla navigazione.',
        as: 'small',
        ...all,
      },
      {
        title: 'Novità di Lumo',
        says: ['Abbiamo reso il nostro assistente più veloce e vorremmo il tuo consenso.'],
        print:
          'Le tue conversazioni saranno utilizzate per addestrare i nostri modelli di intelligenza artificiale.',
        as: 'folded',
        yes: 'Accetta',
        no: 'Rifiuta',
      },
      {
        title: 'Cookie e privacy',
        says: ['Teniamo alla tua privacy. Accetti i nostri cookie?'],
        print: 'Cediamo i dati di navigazione a inserzionisti e ad altre aziende.',
        as: 'after',
        ...plain,
      },
      {
        title,
        says: ['In questa pagina usiamo i cookie.'],
        print: 'Creiamo profili pubblicitari in base alle tue abitudini di navigazione.',
        as: 'pale',
        ...plain,
      },
      {
        title: 'Abbiamo aggiornato l’informativa sulla privacy',
        says: ['Le modifiche entrano in vigore il 1° maggio.'],
        link: 'Leggi l’informativa sulla privacy',
        ...plain,
      },
    ],
    passed: [
      {
        title,
        says: ['Con i cookie misuriamo il pubblico del sito e mostriamo pubblicità.'],
        print: 'I cookie tecnici mantengono la sessione aperta e il carrello pieno.',
        as: 'small',
        ...all,
      },
      {
        title,
        says: ['Con i cookie misuriamo gli accessi e mostriamo annunci personalizzati.'],
        print: 'Le statistiche e gli annunci sono spiegati nella cookie policy.',
        as: 'after',
        ...plain,
      },
      {
        title: 'Abbiamo aggiornato l’informativa sulla privacy',
        says: ['Ecco le modifiche principali: il testo è più breve e c’è l’indirizzo della nuova sede.'],
        link: 'Leggi l’informativa sulla privacy',
        ...plain,
      },
    ],
    cannotTell: [
      {
        title: 'Abbiamo aggiornato le condizioni d’uso',
        says: ['Le nuove condizioni entrano in vigore il 1° maggio.'],
        link: 'Condizioni d’uso',
        ...plain,
      },
    ],
    inOwnWords: [
      {
        title,
        says: ['Con i cookie scopriamo quali pagine vengono aperte di più e da dove ci si arriva.'],
        print: 'Statistiche: Matomo, 13 mesi.',
        as: 'small',
        ...plain,
      },
    ],
  },
};
