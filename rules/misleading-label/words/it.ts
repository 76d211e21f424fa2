/** Italian; what each list means is told in `../wordings.ts`. */
export const it = {
  veiled: `(rifiuta|rifiuto|rifiutare|nega) (le|i|) (finalità|trattamenti|scopi) non (essenziali|necessari|necessarie),
      (rifiuta|rifiuto|rifiutare|nega) (le|i|) (finalità|trattamenti|scopi) non (indispensabili|obbligatorie|obbligatori),
    (rifiuta|rifiuto|rifiutare|nega) (le|i|) (finalità|trattamenti|scopi) (facoltative|facoltativi|opzionali|secondarie),
      (rifiuta|rifiuto|rifiutare|nega) (le|i|) (finalità|trattamenti|scopi) (secondari|ulteriori|aggiuntive|aggiuntivi),
    (rifiuta|rifiuto|rifiutare) (le|gli|) (altre|altri) (finalità|trattamenti|scopi), (limita|limitare) (le|i|il|) (finalità|trattamenti|trattamento|scopi),
    (mi oppongo|opporsi|oppormi) (alle|ai|al|a) (finalità|trattamenti|trattamento)`,
  saves:
    'salva, salvare, conferma, confermare, applica, (salva|conferma) (le|le mie|la|) (preferenze|scelte|selezione|impostazioni)',
  all: '(accetta|accettare|accetto|consenti|attiva|abilita) (tutto|tutti|tutte), accetta tutti i cookie, consenti tutti i cookie',
};
