/** Norwegian words for shaming and threatening refusals, in both written forms; what each list means is told in `wordings.ts`. */
export const nb = {
  no: 'nei, nei takk, nei ellers takk, ellers takk',
  shame: `jeg bryr meg ikke, eg bryr meg ikkje, jeg gir blaffen, jeg gir faen, jeg driter i, det er meg likegyldig, jeg blåser i, jeg hater (rabatter|rabatt|å spare|tilbud|gode), jeg betaler (heller|gjerne) (mer|full pris|for mye), heller betale (mer|full pris|for mye), betale (mer|full pris|for mye) i stedet,
    jeg går (heller|gjerne) glipp av, heller (gå glipp av|sløse|kaste bort), jeg sløser (heller|gjerne), jeg (er|vil være|forblir|fortsetter å være) (egoistisk|kjedelig|lat|dum|utakknemlig|gjerrig|uvitende|ubeskyttet|sårbar),
    jeg (vil|ønsker|gidder) ikke (hjelpe|bidra|støtte|spare), eg vil ikkje (hjelpe|bidra|støtte|spare), jeg hjelper ikke, jeg fortjener ikke, (la|etterlat) meg (være ubeskyttet|ubeskyttet|uvitende|sårbar|i mørket), på eget ansvar, på egen risiko, jeg tar sjansen, la andre,
    jeg gir avkall på (mine|min|å spare|rabatten|rabatter) (fordeler|rabatt|besparelser|sikkerhet|)`,
  spurns:
    '(vil|trenger|ønsker|gidder|treng) … (ikke|ikkje|ingen|inga|intet), ikke interessert i, ikkje interessert i, klarer meg uten',
  good: `bedre, betre, beste, forbedr*, forbetr*, spare, besparelse*, rabatt*, sikkerhet, tryggleik, beskyttelse, beskyttet, hjelpe, bidra, støtte, fremskritt, framgang, framtid*, fremtid*, raskere, relevant innhold, fordeler, barn, barna, dyrene, redde, planeten, helse,
    sunn, lykkelig, suksess`,
  likes:
    'jeg vil ha, jeg vil gjerne ha, jeg vil, eg vil, jeg velger, jeg tar, vis meg, gi meg, jeg nøyer meg med',
  fond: 'jeg liker, eg likar, jeg elsker, eg elskar, jeg er glad i, jeg nyter, jeg digger',
  rather: 'heller, jeg foretrekker, eg føretrekk, helst',
  neutral: `ikke, ikkje, intet, ingen, inga, senere, seinere, seinare, selv, sjølv, velge, velger, velje, vel, valg, bestemme, bestemmer, avgjøre, opplysninger, data, privat*, personvern*, anonym*, uten, utan, kun, bare, berre, nødvendig*, beholde, beholder, fortsette, fortsetter, videre,
    papir, post, e post, epost, telefon, dele, cookies, informasjonskapsler, innstillinger, avvise, vente, venter, lese, surfe, min, mitt, mine, fred, ro, annen, annet, andre, personlig, søke, så, nå, no, først, egne, offline`,
  bad: `kjedelig*, kjedeleg*, verdiløs*, irrelevant*, uinteressant*, likegyldig*, dårligere, dårlig*, dårleg*, middelmådig*, treg*, langsom*, irriterende, dum, dumme, foreldet, foreldede, miste, sløse, gå glipp, (betale|betaler) (mer|full pris|for mye), full pris, høye priser,
    ferdigmat, mikrobølgemat, hurtigmat, søppelmat, søppelpost, spam, ubeskyttet, sårbar, stress, syk, uvitende, kø, køer, bilkø*, risiko, i mørket, mislykkes, dyrt, dyrere`,
  refusing: `(hvis|om|dersom|når|viss) du … (avviser|avslår|nekter|sier nei|takker nei|velger bort|avviser), (hvis|om|dersom|viss) du (ikke|ikkje) … (godtar|aksepterer|godkjenner|samtykker|tillater|godtek|samtykkjer), (avviser|avslår) du, (sier|takker|seier) du nei, (godtar|godkjenner|aksepterer|godtek) du (ikke|ikkje),
    (ved å|å) (avvise|avslå|nekte|ikke godta|velge bort), uten (å godta|å akseptere|å samtykke|samtykke|ditt samtykke|samtykket ditt|cookies|informasjonskapsler), utan (å godta|samtykke|informasjonskapslar), ved (avslag|avvisning), (avvise|blokkere|deaktivere)`,
  threat: `(nettstedet|nettsiden|siden|tjenesten|appen|butikken|nettstaden|nettsida|sida|tenesta) … (ikke|ikkje) … (fungere|fungerer|virke|virker|vises|lastes|verke), (ikke|ikkje|dårligere) (fungere|fungerer|virke|virker) (riktig|ordentlig|optimalt|som den skal|som det skal|skikkelig|), (fungere|fungerer|virke|virker) … (ikke|ikkje|dårligere|dårlig),
    (slutte|slutter|kan slutte) å (fungere|virke), du (mister|risikerer|angrer), du går glipp, (mister|risikerer) du, går du glipp, du (vil|kommer til å) (gå glipp|miste|angre|savne), (gå|går) glipp av, på eget ansvar, på egen risiko, (dårligere|dårlig|dårlegare) (opplevelse|brukeropplevelse|oppleving), truer, blir vi nødt til å stenge, må vi stenge`,
  vague: `(kan|vil|kunne) … (påvirke|påvirkes|begrense|begrenses|forringe|forringes|redusere|hindre), (visse|noen|enkelte|nokre) (funksjoner|deler|tjenester|sider|innhold|funksjonar), (deler|delar) av (siden|nettsiden|nettstedet|innholdet|sida|nettstaden), (ikke|ikkje) alle (funksjoner|deler|tjenester|funksjonar),
    (begrenset|begrensede|nedsatt|redusert) (funksjonalitet|opplevelse|funksjoner)`,
  specific: `video*, film, filmer, kart, kartet, chat*, kommentar*, logge inn, innlogging*, logget inn, pålogg*, handlekurv*, handlevogn*, språk, språkvalg, spille av, avspilling, innebyg*, podkast*, youtube, skjema*, betaling*, anbefaling*,
    nyhetsbrev*, annons*, reklame*, huske, disse tjenestene`,
  harmless: `(påvirker|begrenser|endrer|forringer|påvirkes|begrenses|forringes|hindrer) … (ikke|ikkje), (påvirker|begrenser|endrer|forringer|påvirkes|begrenses|hindrer|påverkar) (ikke|ikkje), (mister) (du|) (intet|ingenting|ikke), går … (ikke|ikkje) glipp, uten (ulemper|konsekvenser|begrensninger),
    ingen (ulemper|konsekvenser|innvirkning|betydning|begrensninger), intet, ingenting, (som|akkurat som) (normalt|vanlig|vanleg|før|tidligere|alltid)`,
  necessary: 'nødvendig*, naudsynt*, obligatorisk*, teknisk*, påkrev*, kreves, nettleser*, nettlesar*',
  scoped:
    '(disse|desse|slike) (cookies|informasjonskapslene|informasjonskapslane|informasjonskapsler|teknologiene), (denne|den) (kategorien|gruppen|typen), (dette|det her) formålet',
};
