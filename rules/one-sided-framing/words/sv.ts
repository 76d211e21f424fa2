/** Swedish; what each list means is told in `wordings.ts`. */
export const sv = {
  neutral: `neka, nekar, avvisa*, avböj*, tacka nej, säga nej, invända, valfri*, frivillig*, utan (att godkänna|dem|samtycke|kakor|cookies|ditt samtycke), om du inte, (bara|endast) (med|om), ditt (val|beslut), dina val, du (bestämmer|väljer), (välja|välj|bestämma|hantera|anpassa) (vilka|om|vad|dina|själv|mellan), (ändras|förändras) inget, ingenting (ändras|förändras), behöver inte, frågar vi, vi ber,
    annons*, reklam*, marknadsföring*, partner*, tredje part, tredjepart, leverantör*, dela, delar, delas, sälj*, nyhetsbrev*, månader, dagar, spara, sparas, lagra*, statistik*, analy*, mäta, mäter, mätning, träna*`,
  wayBack: `återkalla, ta tillbaka, avsluta prenumerationen, med ditt (samtycke|godkännande), när som helst, när du vill, ändra (dig|ditt|dina|ditt val|dina val|dina inställningar)`,
  appeal: `gå med (tusentals|miljoner), (förbli|förblir|vara|hålla) … (gratis|oberoende|fri|fria), (stöd|stödja|hjälp oss att) (oss|vår|vårt|våra|fri|fortsätta|skapa|bygga|utveckla), missa (inget|ingenting|inte), (behöver|med) (din|ditt) (hjälp|stöd), få ut (mesta|det mesta|mer),
    för (bästa|en bättre|den bästa) (möjliga|) upplevelse, vi rekommenderar … (godkänner|godkänna|accepterar), bättre för alla`,
  benefit: `(förbättra|förbättrar|optimera|optimerar|berika) … (upplevelse|upplevelsen|tjänst|tjänster|tjänsterna|webbplats|webbplatsen|sajten|appen|besök|produkter), (bättre|bästa|smidig|smidigare|unik|optimal|personlig) (upplevelse|tjänst|service|webbplats|användarupplevelse|besök),
    hjälp oss (förbättra|bli bättre|att förbättra|att bli bättre|växa), (snabbare|enklare|smartare|bekvämare|roligare|relevantare), spara tid,
    (exklusiva|relevanta|personliga|anpassade) (erbjudanden|tips|rekommendationer|fördelar|innehåll), (anpassat|anpassad|anpassade|utvalt|utvalda) (för dig|efter dig), speciellt för dig, (det|sådant) du (gillar|tycker om), (njut|ta del) av`,
};
