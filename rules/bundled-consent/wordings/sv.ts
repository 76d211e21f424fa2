/** Swedish; what each concept is for, see ../wordings.ts. */
export const sv = {
  terms: `villkor, villkoren, allmänna villkor, allmänna villkoren, användarvillkor, användarvillkoren, köpvillkor, köpvillkoren, tävlingsvillkor, avtal, avtalet, användaravtal, licensavtal, medlemsvillkor, medlemsvillkoren`,
  agree: `godkänner, godkänn, godkänna, accepterar, acceptera, samtycker, samtycka, samtycke till, tillåter, tillåta, medger, ger tillåtelse, ger mitt samtycke, bekräftar, vill (få|ha|ta emot), går med på, (får|kan) (vi|ni) (nu|även|) … (använda|dela|sälja|behandla)`,
  negation:
    'inte, ej, aldrig, utan, ingen, inget, inga, varken, förutom, om inte, valfri*, frivillig*, separat*, särskilt, om du vill, bara om, endast om',
  telling:
    '(förklarar|beskriver|anger|redogör), hur vi, mer information, information om, läs mer, som (beskrivs|framgår)',
  apart: 'bara, endast, enbart',
  mailing: `nyhetsbrev*, (få|ta emot|erhålla) … (erbjudanden|reklam|kampanjer|marknadsföring), (erbjudanden|reklam|kampanjer|marknadsföring) (via|per|med) (e post|mejl|sms|telefon|post), (marknadsföringsmejl|reklamutskick|direktmarknadsföring|direktreklam)`,
  sharing: `(dela|delar|delas|lämna ut|lämnar ut|lämnas|överföra|överför) … (partner|partners|tredje part|tredjepart|företag|sponsorer|annonsörer|försäkringsbolag), (sälja|säljer|säljs|försäljning) … (uppgifter|data|information)`,
  training:
    'träna, tränar, tränas, träning av (ai|modeller), ai träning, maskininlärning, (förbättra|utveckla) … (ai|modeller)',
  advertising:
    'annonser, annons*, reklam, marknadsföring, marknadsföring*, retargeting, remarketing, (anpassad|anpassade|personliga) (reklam|annonser|erbjudanden)',
  pricing: ['(sätta|beräkna|anpassa|räkna ut) … (pris|priser|priset|premie|premien|taxa)'],
  analytics:
    'analys, analyser, analytics, statistik*, webbanalys*, (mäta|mäter|mätning) … (besök|trafik|användning|räckvidd), (analysera|analyserar) … (trafik|besök|användning|beteende)',
  social: 'sociala medier, sociala nätverk',
};
