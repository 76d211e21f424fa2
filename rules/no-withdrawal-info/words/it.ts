/** Italian; what each list means is told in `en.ts`. */
export const it = {
  wordings: {
    withdrawal: `(revocare|revoca|revoche|revocarlo|ritirare|ritira|annullare|modificare|cambiare|negare) … (consenso|autorizzazione|scelta|scelte|decisione|permesso|consensi),
      (revoca|ritiro) (del|dei|di|della) (consenso|consensi|tuo|suo|autorizzazione), (consenso|scelta|scelte|decisione) … (revocato|revocabile|ritirato|modificata|modificate|modificato|revocare|revocarlo),
      (revocarlo|ritirarlo|revocarla), (cambiare|cambi|cambia|cambiato) idea, tornare (sulla|sulle|sui) (tua|tue|sue|sua|propria|proprie|decisione|scelte), ripensarci, ci ripensi`,
    alters: `(modificare|modificarle|modificarla|modificarlo|modifica|cambiare|cambiarla|cambiarle|cambiarlo|cambia|aggiornare|disattivare|disattivarli|disattivarlo|disattiva|revocare|ritirare|opporti|opporsi|annullare|disiscriverti|disiscriversi|spegnere|disabilitare|bloccare)`,
    visits:
      '(rifiutare|rifiutarli|gestire|gestirle|gestisci|impostare|imposta|consultare|rivedere|scegliere|decidere|personalizzare|configurare|regolare|visualizzare)',
    later: `(qualsiasi|qualunque|ogni|qualsivoglia) (momento|istante), (in seguito|successivamente|più tardi|dopo|sempre|quando vuoi|quando vuole|quando desideri|in futuro|di nuovo|nuovamente|in un secondo momento)`,
    place: `(in|nelle|nella|nel|dal|dalla|dalle|da|tramite) … (impostazioni|preferenze|profilo|account|fondo|piè|footer|privacy|informativa|policy|link|icona|menu|browser|pagina|pannello|pulsante),
      (attraverso|sotto|su|sul|sull|con|mediante|a) … (impostazioni|preferenze|profilo|account|fondo|piè|footer|privacy|informativa|policy|link|icona|menu|browser|pagina|pannello|pulsante)`,
  },
  places: {
    place: `(impostazioni|preferenze|gestisci|gestione|gestire|modifica|modificare|rivedi|aggiorna|revoca|pannello|centro|opzioni|scelte) … (cookie|cookies|privacy|consenso|consensi|preferenze|tracciamento),
      (cookie|privacy|consenso) (impostazioni|preferenze|center|settings|preferences), (le tue|le mie) (scelte|preferenze|opzioni) … (privacy|cookie|consenso)`,
  },
};
