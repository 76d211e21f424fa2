/** Swedish; what each list means is told in `wordings.ts`. */
export const sv = {
  doubled: `inte (neka|nekar|avvisa|avvisar|avböja|avböjer|vägra|vägrar|invända|tacka nej|säga nej|avstå|motsätta mig|avregistrera mig),
    (neka|nekar|avvisa|avvisar|avböj|avböjer|vägra|vägrar|motsätter mig|invänder) inte, (tacka|säg|säger|tackar) inte nej,
    (vill|önskar) inte (neka|avvisa|avböja|avstå|tacka nej|säga nej|invända|motsätta mig),
    inte (blockera|stoppa|stänga av|förhindra) … (insamling|försäljning|spårning|behandling|användning|delning),
    stäng av (mitt nej|min invändning|mitt nekande|min vägran), (stäng av|neka|avvisa) do not track,
    aldrig (neka|avvisa|avböja|vägra), utan att (neka|avvisa|avböja|vägra|invända|tacka nej|säga nej)`,
  untick: `avmarkera, avmarkerar, (ta|tar) bort (bocken|krysset|markeringen), kryssa ur, bocka (av|ur), (lämna|lämnar|låt) … (tom|tomt|omarkerad|okryssad),
    kryssa inte, markera inte`,
  yes: 'ja, ja tack, visst, jag samtycker, ok, okej',
  no: 'nej, nej tack',
  negated: `(vill|önskar|samtycker|godkänner|föredrar) du inte, (skulle|kan) du inte, (nekar|motsätter|avböjer|vägrar) du, (ska|får|skall|bör) vi (inte|låta bli|sluta),
    (sälj|sälja|dela|använd|använda|spåra|samla in|behandla|skicka|lämna ut) inte, inte (sälja|dela|använda|spåra|samla in|behandla|skicka|lämna ut)`,
  negative: `(om|för att) … inte (vill|önskar|få|ta emot|dela|samtycker|godkänner), (om|för att) slippa, vill inte, önskar inte, inte (få|ta emot|dela|samtycka|godkänna),
    (motsätta dig|motsätta mig|invända mot)`,
  legal: 'do not sell, do not track',
};
