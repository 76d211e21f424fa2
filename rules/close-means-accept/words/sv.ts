/** Swedish; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const sv = {
  wordings: {
    closingAccepts: `(stänga|stängning|stängs) … (innebär|betyder|räknas|tolkas|ses) … (samtycke|godkännande|godkänner|accepterar|samtycker),
      (krysset|kryss|x) … (innebär|betyder|räknas|tolkas|ses) … (samtycke|godkännande|godkänner|accepterar|samtycker),
      stäng (rutan|den här rutan|fönstret|meddelandet|bannern) för att (godkänna|acceptera|samtycka)`,
    closing: `(eller|och) stäng (det|den|rutan|meddelandet|bannern|fönstret),
      genom att (stänga|klicka bort|dölja|kryssa bort), (om|när) (du|ni) (stänger|klickar bort|döljer|kryssar bort), stänger (du|ni), (eller|och) (stänga|stänger) (rutan|den här|fönstret|meddelandet|bannern),
      (stänga|stängning) … (innebär|betyder|räknas|tolkas|ses|gäller), (klickar|klicka|trycker|trycka|klick) … (krysset|kryss|x|stäng|utanför)`,
    leaves: '(lämna|lämnar) (sidan|webbplatsen|sajten|appen)',
    closes: '(stäng|stänga|dölj|x|kryss|krysset|avbryt)',
    accepts:
      '(acceptera|accepterar|godkänn|godkänna|godkänner|samtyck|samtycka|samtycker|tillåt|tillåta|tillåter)',
    ...agreeing.sv,
  },
  denials: {
    refuses: `(bara|endast|enbart) … (nödvändig*|tekniska|funktionella), (neka*|avvisa*|avböj*|avslag|nej), (inte|inga|inget|ingen|ingenting),
      standardinställning*, (förblir|lämnas|lämnar|är) … (avstängd|avstängda|avstängt|oförändrade|oförändrat|inaktiverade)`,
    ...denying.sv,
  },
};
