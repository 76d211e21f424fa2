/** Norwegian words for labels and questions, in both written forms; what each list means is told in `../wordings.ts`. */
export const nb = {
  notes: `jeg forstår, eg forstår, forstår, forstått, det forstår jeg, jeg har forstått, oppfattet, skjønner, jeg skjønner, skjønner det, lest, jeg har lest, notert, mottatt, fortsett, fortsette, hald fram, gå videre, gå vidare, videre, vidare, neste,
    (fortsett|videre|gå|vidare|hald fram) (til|å|med å) (siden|sida|nettstedet|nettsiden|nettstaden|artikkelen|lese|surfe|bla|lesa), fortsett (lesingen|surfingen|besøket), til (siden|sida|nettstedet|nettsiden|nettstaden),
    lukk, lukk meldingen, lukk vinduet, lukk boksen, steng, skjul, ferdig, utført, takk, takk for info, kom i gang, begynn, da kjører vi, kjør, start`,
  answers: `ok, okei, okay, okei takk, ok takk, det er greit, det er ok, det er fint, det er i orden, i orden, greit, greitt, helt greit, heilt greitt, den er grei, fint, helt fint, det går fint, det går bra, går bra, bra, supert, selvfølgelig, sjølvsagt, klart det, gjerne, absolutt, ikke noe problem, høres bra ut, perfekt`,
  says: `godta*, godtek*, godkjenn*, godkjent, aksept*, samtykk*, tillat*, tillet*, tillatelse, ja, ja takk, aktiver*, enig, einig, innforstått, går med på, gå med på, slå på, skru på, gi lov, (begynn|start) å bruke, bruk (informasjonskapsler|cookies), med (annonser|reklame|informasjonskapsler|cookies|sporing|alle), (ok|okei) til (alle|alt|cookies), del mine, hjelp til med å`,
  press: `ved å (klikke|trykke|velge|klikka|trykkje|velje), (når|hvis|om|dersom|viss) du (klikker|trykker|velger|klikkar|trykkjer|vel), (klikk|klikke|klikker|klikkar|trykk|trykke|trykker)`,
  asks: `(får|kan|skal|må|skulle) vi, (godtar|aksepterer|godkjenner|samtykker|tillater|godtek|samtykkjer) du, går du med på, er det (ok|okei|greit|greitt|i orden|fint|bra), er du (ok|med|med på|innforstått|enig|einig), vil du (tillate|hjelpe|gjerne|la|godkjenne|ha|dele|godta|gi|være|vere), har du noe imot`,
  optional: `analyse*, analytisk*, analytics, statisti*, måle, måling*, annons*, reklame*, markedsfør*, marknadsfør*, marketing*, personaliser*, persontilpass*, personlig tilpas*, (personlig|personlige|personleg|personlege) (innhold|tilbud|anbefalinger|opplevelse|innhald), skreddersy*, sporing*, spore,
    profilering, annonseprofil*, (våre|med) (partnere|samarbeidspartnere|partnarar), partnerne våre, tredje part*, tredjepart*, sosiale medier, sosiale medium, valgfri*, frivillig*, trene, trening*, google analytics, bruksdata, besøksstatistikk`,
  consent: `ditt samtykke, samtykket ditt, (din|ditt) (aksept|godkjenning|tillatelse|samtykke), (godkjenner|samtykker|godtar|aksepterer|godtek|samtykkjer) du, du (godkjenner|samtykker|godtar|aksepterer|godtek|samtykkjer), samtykke til`,
  denies:
    'bare, berre, kun, utelukkende, ikke, ikkje, aldri, ingen, inga, intet, ingenting, uten, utan, verken, korkje',
  necessary:
    'nødvendig*, naudsynt*, tekniske, teknisk, funksjonelle, funksjonell, påkrevd*, påkravd*, obligatorisk*, essensiell*, vesentlige',
};
