/** Danish; what each list means is told in `en.ts`. */
export const da = {
  forGood: `(spørger|minder) vi (dig|) (ikke|aldrig) (igen|mere|en gang til|flere gange|), vi (spørger|minder) (dig|) (ikke|aldrig) (igen|mere|en gang til|flere gange|),
    (vil|kommer) vi (ikke|aldrig) (til at|) (spørge|minde), vi (vil|kommer) (ikke|aldrig) (til at|) (spørge|minde), (ikke|aldrig) (spørge|spørger|spurgt) … igen, bliver du (ikke|aldrig) spurgt,
    (forbliver|er|bliver|holdes) … (slået fra|slukket|deaktiveret|deaktiverede|fravalgt|fravalgte), (forbliver|holdes) fra, (regnes|gælder|tæller|tolkes|ses|opfattes|betragtes|behandles) … (som et nej|som nej|som et afslag|som afslag), betyder (nej|et nej|at du takker nej|at du afslår|at du afviser|at du siger nej),
    kun (spørger|spørge) … en gang, spørger (vi|) (dig|) kun (en gang|denne gang|denne ene gang), (indtil|til|medmindre|før) du … (slår|aktiverer|tillader|aktiveret), kun hvis du (slår|aktiverer|tillader)`,
  comesBack: `(spørger|minder) … (senere|i morgen|igen), (spørge|minde) … (senere|i morgen|igen), (skal|må) (du|) … (vælge|beslutte|bestemme|acceptere|godkende)`,
};
