/** Italian; what each list means is told in `en.ts`. */
export const it = {
  forGood: `non (te|glie|ve|te lo|glielo|ve lo) (chiederemo|chiediamo|domanderemo|ricorderemo|richiederemo|riproporremo) (più|di nuovo|ancora|nuovamente|),
    non (lo|la|ti|vi|le) (chiederemo|richiederemo|riproporremo|disturberemo|ricorderemo) (più|di nuovo|ancora|nuovamente), non chiederemo (più|di nuovo), mai più,
    (resta|restano|rimane|rimangono|resterà|resteranno|rimarrà|rimarranno) (disattivat*|spent*|inattiv*|disabilitat*), (lascia|lasciano|lascerà) … (disattivat*|spent*|disabilitat*),
    (vale|conta|equivale|significa|è considerato|viene considerato|consideriamo) … (come un no|a un no|come rifiuto|come un rifiuto|a rifiutare|rifiutare|rifiuto),
    (lo|) (chiediamo|chiederemo) (solo|soltanto) (una volta|una sola volta), (una sola|una) volta sola,
    (finché|a meno che|fino a quando) (tu|) non (lo|la|li|le) (attivi|attiverai|accendi|consenti|abiliti), solo se (lo|la|li|le) (attivi|consenti|accendi)`,
  comesBack: `(chiederemo|ricorderemo|riproporremo|richiederemo) (più tardi|domani|presto), te lo (chiederemo|ricorderemo) (di nuovo|ancora|più avanti),
    (chiedere|ricordare) (più tardi|di nuovo), (dovrai|dovrà|devi|deve) … (scegliere|decidere|accettare)`,
};
