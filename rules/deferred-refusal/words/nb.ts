/** Norwegian, in both of its written forms; what each list means is told in `en.ts`. */
export const nb = {
  forGood: `(spør|minner) vi (deg|) (ikke|aldri|ikkje) (igjen|mer|meir|en gang til|flere ganger|), vi (spør|minner) (deg|) (ikke|aldri|ikkje) (igjen|mer|meir|en gang til|flere ganger|),
    (vil|kommer|kjem) vi (ikke|aldri|ikkje) (til å|) (spørre|minne), vi (vil|kommer|kjem) (ikke|aldri|ikkje) (til å|) (spørre|minne), (ikke|aldri|ikkje) (spørre|spør|spurt) … igjen, (blir|vert) du (ikke|aldri|ikkje) spurt,
    (forblir|er|blir|holdes|vert) … (slått av|skrudd av|avslått|deaktivert|deaktiverte|valgt bort), (forblir|holdes|står) av, (regnes|gjelder|teller|tolkes|ses|oppfattes|behandles|rekna) … (som et nei|som nei|som et avslag|som avslag|som eit nei), betyr (nei|et nei|at du takker nei|at du avslår|at du avviser|at du sier nei),
    (bare|kun) (spør|spørre) … en gang, spør (vi|) (deg|) (bare|kun) (en gang|denne gangen|denne ene gangen), (inntil|til|med mindre|før) du … (slår|skrur|aktiverer|tillater|aktivert), (bare|kun) (hvis|om) du (slår|skrur|aktiverer|tillater)`,
  comesBack: `(spør|minner) … (senere|seinere|seinare|i morgen|i morgon|igjen), (spørre|minne) … (senere|seinere|seinare|i morgen|i morgon|igjen), må (du|) … (velge|bestemme|godta|akseptere|godkjenne|velje)`,
};
