/** Italian words for labels and questions; what each list means is told in `../wordings.ts`. */
export const it = {
  notes: `ho capito, capito, ho compreso, compreso, ho letto, letto, continua, continuare, prosegui, proseguire, avanti, procedi, (continua|prosegui) (la navigazione|a navigare|a leggere),
    (continua|vai|entra|accedi|prosegui) (al|nel|sul) sito, chiudi, chiudi avviso, chiudi messaggio, nascondi, fatto, grazie, inizia, iniziamo, entra, preso atto`,
  answers: `ok, okay, ok grazie, va bene, bene, molto bene, certo, certamente, perfetto, ottimo, d’accordo grazie, nessun problema, va bene così, ci sto, volentieri`,
  says: `accett*, acconsent*, consent*, consens*, autoriz*, permett*, permess*, attiva, attivare, abilita, d accordo, sono d accordo, do il (mio|) consenso, sì (accetto|grazie|acconsento|voglio|certo|autorizzo)`,
  press: `(cliccando|premendo|selezionando|toccando|facendo clic|cliccare|premere), se (clicchi|clicca|premi|preme|selezioni), (clicca|clicchi|premi|fai clic|fare clic|con un clic)`,
  asks: `(possiamo|potremmo|posso), (accetti|accetta|acconsenti|acconsente|autorizzi|autorizza|consenti|consente|permetti), (ci|mi) (permetti|permette|autorizzi|autorizza|consenti|consente|dai|dà),
    (sei|è|siete) d accordo, (vuoi|vuole|volete|desideri|desidera) (che|consentire|aiutare|ricevere|attivare|condividere|accettare), ti (va|dispiace|sta bene), le (va|dispiace)`,
  optional: `analitic*, analizz*, analisi, statistic*, misur*, audience, pubblicit*, annunci, inserzion*, marketing, personalizz*, tracci*, profil*, (nostri|con|terzi|e) partner, terze parti, terzi, social network, social media, facoltativ*, opzional*, addestr*, google analytics, dati di utilizzo`,
  consent: `(il|tuo|suo|vostro) (consenso|permesso), (accetti|accetta|acconsenti|acconsente|autorizzi), consenso (per|all|al|alla)`,
  denies:
    'solo, soltanto, solamente, unicamente, esclusivamente, non, mai, nulla, niente, nessun, nessuna, nessuno, senza, né, neanche',
  necessary: 'necessar*, essenzial*, indispensabil*, tecnic*, funzional*, obbligator*',
};
