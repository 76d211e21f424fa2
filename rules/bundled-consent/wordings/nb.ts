/** Norwegian, in both of its written forms; what each concept is for, see ../wordings.ts. */
export const nb = {
  terms: `vilkår, vilkårene, vilkåra, brukervilkår, brukervilkårene, brukarvilkår, brukarvilkåra, bruksvilkår, bruksvilkårene, betingelser, betingelsene, kjøpsvilkår, kjøpsvilkårene, salgsvilkår, salgsvilkårene, salgsbetingelser, medlemsvilkår, medlemsvilkårene, konkurransevilkår, konkurransereglene,
    avtale, avtalen, avtala, brukeravtale, brukeravtalen, lisensavtale, lisensavtalen, medlemsavtale`,
  agree: `godtar, godta, godtek, aksepterer, aksepter, akseptere, godkjenner, godkjenn, godkjenne, samtykker, samtykkjer, samtykke til, samtykke i, tillater, tillate, gir (tillatelse|lov|løyve), gir mitt samtykke, gir (herved|også) samtykke, gir samtykke, bekrefter, sier ja til, går med på, er innforstått med, vil (gjerne|) (ha|få|motta), (kan|får|må) (vi|dere|de) (nå|også|) … (bruke|dele|selge|behandle|brukes)`,
  negation:
    'ikke, ikkje, aldri, uten, utan, ingen, inga, intet, verken, korkje, bortsett fra, unntatt, med mindre, valgfri*, valfri*, frivillig*, separat*, særskilt, for seg, hvis du vil, om du vil, dersom du ønsker, bare hvis, bare om, kun hvis',
  telling:
    '(forklarer|beskriver|angir|redegjør|opplyser), (hvordan|korleis) (vi|dere), mer informasjon, meir informasjon, informasjon om, les mer, les meir, som (beskrevet|beskrives|fremgår|står)',
  apart: 'bare, berre, kun, utelukkende',
  mailing: `nyhetsbrev*, nyheitsbrev*, (få|motta|få tilsendt) … (tilbud|tilbod|reklame|kampanjer|markedsføring), (tilbud|tilbod|reklame|kampanjer|markedsføring) (via|per|på|med|pr) (e post|epost|sms|telefon|post), (markedsføringseposter|reklameeposter|direkte markedsføring)`,
  sharing: `(dele|deler|deles|utlevere|utleverer|utleveres|overføre|overfører|delast) … (partnere|samarbeidspartnere|tredjepart|tredjeparter|partnarar|selskaper|bedrifter|sponsorer|annonsører|forsikringsselskaper|forsikringsselskap), (selge|selger|selges|salg av) … (opplysninger|data|informasjon|personopplysninger)`,
  training:
    'trene, trener, trenes, trene opp, trening av (ai|ki|modeller|kunstig intelligens), ai trening, ki trening, maskinlæring, (forbedre|utvikle) … (ai|ki|modeller|kunstig intelligens)',
  advertising:
    'annonser, annons*, reklame*, markedsføring*, marknadsføring*, retargeting, remarketing, (tilpasset|tilpassede|målrettet|målrettede|personlige) (reklame|annonser|tilbud)',
  pricing: ['(fastsette|beregne|tilpasse|regne ut|justere) … (pris|priser|prisen|premie|premien|takst)'],
  analytics:
    'analyse, analyser, analytics, statistikk*, webanalyse*, nettanalyse*, (måle|måler|måling) … (besøk|trafikk|bruk|rekkevidde), (analysere|analyserer) … (trafikk|besøk|bruk|atferd)',
  social: 'sosiale medier, sosiale medium, sosiale nettverk',
};
