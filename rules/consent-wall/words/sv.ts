/** Swedish; what each list means is told in `en.ts`. */
export const sv = {
  conditional: `för att (fortsätta|använda|läsa|besöka|komma|se|spela|få|gå vidare|kunna) … (godkänna|acceptera|samtycka|måste|godkänn|acceptera|samtycke|krävs|behöver),
    (godkänn|acceptera|godkänna) … för att (fortsätta|använda|läsa|besöka|komma|se|spela|gå vidare|få tillgång),
    (måste|behöver) (du|) (först|) (godkänna|acceptera|samtycka|tillåta), (måste|behöver) (du|) … (godkänna|acceptera|samtycka),
    (samtycke|godkännande) (krävs|är nödvändigt|är obligatoriskt|är ett krav|behövs), kräver … (samtycke|godkännande|att du godkänner|att du samtycker), (bara|endast|först) (om|när|efter) du … (godkänner|accepterar|samtycker|godkänt|accepterat),
    (kan|får) (du|) (inte|ej) … (utan att godkänna|utan att acceptera|utan ditt samtycke|utan samtycke|om du inte godkänner), utan (ditt|) samtycke kan (du|) (inte|ej), utan att (godkänna|acceptera) kan (du|) (inte|ej), om du inte (godkänner|accepterar) kan du inte`,
  gate: `(18|16|21) år, (fyllt|över) (18|16|21|20), myndig, födelsedatum, (din|ålderskontroll) ålder, ålderskontroll, åldersgräns, åldersverifiering`,
  leavesSite: '(lämna|lämnar) (sidan|webbplatsen|sajten|appen)',
  leaves: '(lämna|tillbaka|avsluta), (logga|gå) (ut|tillbaka)',
};
