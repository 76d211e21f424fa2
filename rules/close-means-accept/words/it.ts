/** Italian; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const it = {
  wordings: {
    closingAccepts: `(chiudere|chiusura) … (implica|comporta|costituisce|significa|equivale|vale) … (consenso|accettazione|accetti|accetta|acconsenti|accettare|acconsentire),
      (x|croce) … (implica|comporta|costituisce|significa|equivale|vale) … (consenso|accettazione|accetti|accetta|accettare),
      chiudi (questo|il|la|questa) (banner|avviso|finestra|messaggio) per (accettare|acconsentire)`,
    closing: `(o|e|oppure) chiudi (questa|questo|il|la|l),
      (chiudendo|nascondendo), se (chiudi|chiude|chiudete|nascondi), (o|e) chiudere (questo|il|la|questa),
      (chiudere|chiusura) … (implica|comporta|costituisce|significa|equivale|vale|rifiuta|mantiene|lascia|non|consente|permette),
      (cliccando|clic|clicchi|clicca|cliccare|premendo|premi|selezionando|tocchi|toccando) … (x|croce|chiudi|fuori|all esterno), (tramite|mediante) (la|il) (x|croce)`,
    leaves: '(esci|uscire|lascia|abbandona) (dal|il|la|dalla|questo|da questo) (sito|pagina)',
    closes: '(chiudi|chiudere|nascondi|nascondere|esci|x|croce|annulla)',
    accepts:
      '(accetto|accettare|accettando|acconsento|acconsentire|autorizzo|autorizzare|consenti|consento), d accordo',
    ...agreeing.it,
  },
  denials: {
    refuses: `(solo|soltanto|unicamente|esclusivamente) … (necessar*|essenzial*|indispensabil*|tecnic*), (rifiut*|nega|negare), (non|nessun|nessuno|nessuna),
      (in assenza di|senza) (cookie|altri|ogni|alcun|strumenti|tracciamento|consenso|accettare), diversi da quelli (tecnici|necessari|strettamente), (di default|predefinit*|invariat*),
      (resta|restano|rimane|rimangono|lascia*|permane*) … (disattivat*|spent*|invariat*|come sono)`,
    ...denying.it,
  },
};
