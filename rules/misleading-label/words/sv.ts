/** Swedish; what each list means is told in `../wordings.ts`. */
export const sv = {
  veiled: `(neka|avböj|avvisa|jag avböjer|jag nekar) (icke nödvändiga|ej nödvändiga|icke väsentliga|valfria|sekundära|övriga|andra|ytterligare) (ändamål|syften|behandlingar|behandling),
    (begränsa|inskränk|begränsar) (ändamål|ändamålen|syften|syftena|behandling|behandlingen), (invänd|invända|motsätt dig|motsätter mig) … (ändamål|syften|behandling)`,
  saves:
    'spara, bekräfta, tillämpa, verkställ, (spara|bekräfta) (mina val|val|inställningar|valda|mina inställningar|ändringar)',
  all: '(godkänn|acceptera|tillåt|aktivera|godkänna) (alla|allt), (godkänn|acceptera|tillåt) alla (cookies|kakor)',
};
