/**
 * Swedish; what each list means is told in `en.ts`. Without its dots “ändra” (change) is “andra” (other), so that it stands in
 * phrases with what is changed.
 */
export const sv = {
  wordings: {
    withdrawal: `(återkalla|återkallar|återkallas|återkallat|återkallande), (ta|tar|dra|drar|tas|dras) … tillbaka, (ångra|ångrar|ångrat), (ändra|ändrar|ändrat) dig, (ändrar|ändrat|justera|uppdatera) … (samtycke|val|samtycken|beslut|godkännande),
      ändra (ditt|dina|din|mitt|mina) … (samtycke|val|samtycken|beslut|godkännande), ändra (valet|samtycket|beslutet),
      (samtycke|samtycket|val|valet|beslut|godkännande) … (ändras|återkallas|kan du ändra|kan ni ändra|att ändra|återkalla), byta åsikt`,
    alters: `ändra (ditt|dina|din|mitt|mina|dem|det|den|detta|dessa|inställningarna|valet|när|senare), (ändrar|ändras|justera|uppdatera|inaktivera|avaktivera|avregistrera|avbryta|blockera), (stänga|slå|stäng|stänger|slår) … av, (invända|motsätta|avsluta|avanmäla|välja bort)`,
    visits: '(neka|hantera|hanterar|anpassa|ställa in|välja|bestämma|granska|se över|öppna)',
    later: `(när som helst|senare|i efterhand|efteråt|i framtiden|alltid|igen|på nytt|när du vill|framöver|vid ett senare tillfälle|närhelst)`,
    place: `(i|på|under|via|genom|med|längst) … (*inställningar|*inställningarna|profil|konto|sidfoten|sidfot|*policy|*policyn|länken|länk|ikonen|ikon|menyn|meny|webbläsare|webbläsaren|sidan|ner|ned|knappen)`,
  },
  places: {
    place: `(cookieinställningar|cookieinställningarna|kakinställningar|integritetsinställningar|sekretessinställningar|samtyckesinställningar|cookieval|cookiepreferenser|samtyckesval),
      (inställningar|hantera|ändra|återkalla|anpassa|val|uppdatera) … (cookies|cookie|kakor|integritet|samtycke|samtycken|sekretess|cookieinställningar), (cookie|cookies|kakor|integritet|samtycke|integritets) (inställningar|val|preferenser)`,
  },
};
