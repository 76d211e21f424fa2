/** Danish words for labels and questions; what each list means is told in `../wordings.ts`. */
export const da = {
  notes: `jeg forstår, forstår, forstået, det er forstået, det forstår jeg, jeg har forstået, jeg har forstået det, fattet, læst, jeg har læst, noteret, modtaget, fortsæt, fortsætte, forsæt, gå videre, videre, næste,
    (fortsæt|videre|gå) (til|med at) (siden|hjemmesiden|websitet|webstedet|artiklen|læse|surfe|browse), fortsæt (browsing|læsningen|besøget), til (siden|hjemmesiden|websitet|webstedet),
    luk, luk beskeden, luk vinduet, skjul, færdig, udført, tak, tak for info, kom i gang, begynd, så kører vi, kør, start`,
  answers: `ok, okay, okay tak, ok tak, det er okay, det er ok, det er fint, det er i orden, i orden, helt i orden, fint, helt fint, fint nok, fint med mig, godt, super, selvfølgelig, gerne, meget gerne, helt sikkert, intet problem, lyder godt, perfekt`,
  says: `accept*, godkend*, samtyk*, tillad*, tilladelse, ja, ja tak, aktiver*, enig, indforstået, går med til, gå med til, slå til, giv lov, (begynd|begynde) at bruge, (brug|anvend) cookies, med (annoncer|reklamer|cookies|sporing|alle), (ok|okay) til (alle|alt|cookies), del mine, hjælp med at`,
  press: `ved at (klikke|trykke|vælge), (når|hvis) du (klikker|trykker|vælger), (klik|klikke|klikker|tryk|trykke|trykker)`,
  asks: `(må|kan|skal|skulle) vi, (accepterer|godkender|samtykker|tillader) du, går du med til, er det (ok|okay|i orden|fint), er du (ok|okay|med på|indforstået|enig), vil du (tillade|hjælpe|gerne|lade|godkende|have|dele|acceptere|give), har du noget imod`,
  optional: `analyse*, analytisk*, analytics, statisti*, måle, måling*, annonc*, reklam*, markedsfør*, marketing*, personaliser*, personalisering, personlig tilpasning, (personlig|personlige|personligt) (indhold|tilbud|anbefalinger|oplevelse), skræddersy*, sporing*, spore,
    profilering, annonceprofil*, (vores|med) (partnere|samarbejdspartnere), tredje part*, tredjepart*, sociale medier, valgfri*, frivillig*, træne, træning*, google analytics, brugsdata, besøgsstatistik`,
  consent: `dit samtykke, din (accept|godkendelse|tilladelse), (godkender|samtykker|accepterer) du, du (godkender|samtykker|accepterer), samtykke til`,
  denies: 'kun, udelukkende, alene, blot, ikke, ej, aldrig, ingen, intet, ingenting, uden, hverken',
  necessary:
    'nødvendig*, tekniske, teknisk, funktionelle, funktionel, påkrævet, påkrævede, obligatorisk*, essentiel*, væsentlige',
};
