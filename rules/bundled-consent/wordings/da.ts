/** Danish; what each concept is for, see ../wordings.ts. */
export const da = {
  terms: `vilkår, vilkårene, betingelser, betingelserne, brugsvilkår, brugsvilkårene, brugervilkår, brugervilkårene, handelsvilkår, handelsvilkårene, handelsbetingelser, handelsbetingelserne, forretningsbetingelser, forretningsbetingelserne, medlemsvilkår, medlemsvilkårene, medlemsbetingelser,
    konkurrencebetingelser, konkurrencebetingelserne, konkurrencevilkår, aftale, aftalen, brugeraftale, brugeraftalen, licensaftale, licensaftalen, medlemsaftale`,
  agree: `accepterer, accepter, acceptere, godkender, godkend, godkende, samtykker, samtykke til, tillader, tillade, giver (tilladelse|lov), giver mit samtykke, giver (hermed|også) samtykke, bekræfter, siger ja til, går med til, er indforstået med, vil (gerne|) (have|få|modtage), (må|kan) (vi|i) (nu|også|) … (bruge|dele|sælge|behandle|anvende)`,
  negation:
    'ikke, ej, aldrig, uden, ingen, intet, hverken, bortset fra, undtagen, medmindre, valgfri*, frivillig*, separat*, særskilt, hvis du vil, hvis du ønsker, hvis du har lyst, kun hvis',
  telling:
    '(forklarer|beskriver|angiver|redegør|oplyser), hvordan (vi|i), mere information, flere oplysninger, information om, oplysninger om, læs mere, som (beskrevet|beskrives|fremgår)',
  apart: 'kun, udelukkende, bare, alene',
  mailing: `nyhedsbrev*, (få|modtage|få tilsendt) … (tilbud|reklame|reklamer|kampagner|markedsføring), (tilbud|reklame|reklamer|kampagner|markedsføring) (via|pr|på|per|med) (e mail|email|mail|sms|telefon|post), (markedsføringsmails|reklamemails|direkte markedsføring)`,
  sharing: `(dele|deler|deles|videregive|videregiver|videregives|overføre|overfører|udlevere) … (partnere|samarbejdspartnere|tredjepart|tredjeparter|tredjemand|virksomheder|sponsorer|annoncører|forsikringsselskaber), (sælge|sælger|sælges|salg) … (oplysninger|data|information|personoplysninger)`,
  training:
    'træne, træner, trænes, træning af (ai|modeller|kunstig intelligens), ai træning, maskinlæring, (forbedre|udvikle) … (ai|modeller|kunstig intelligens)',
  advertising:
    'annoncer, annonc*, reklame*, markedsføring*, retargeting, remarketing, (tilpasset|tilpassede|målrettet|målrettede|personlige) (reklame|reklamer|annoncer|tilbud)',
  pricing: ['(fastsætte|beregne|tilpasse|udregne) … (pris|priser|prisen|præmie|præmien|takst|taksten)'],
  analytics:
    'analyse, analyser, analytics, statistik*, webanalyse*, (måle|måler|måling) … (besøg|trafik|brug|rækkevidde), (analysere|analyserer) … (trafik|besøg|brug|adfærd)',
  social: 'sociale medier, sociale netværk',
};
