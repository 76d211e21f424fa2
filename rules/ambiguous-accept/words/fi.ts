/** Finnish words for labels and questions; what each list means is told in `../wordings.ts`. */
export const fi = {
  notes: `ymmärrän, ymmärsin, ymmärretty, olen ymmärtänyt, selvä, asia selvä, selvä juttu, luin, luettu, olen lukenut, tiedän, kuittaa, kuitattu, huomioitu, jatka, jatkan, jatkaa, jatketaan, eteenpäin, seuraava, (jatka|siirry) (sivustolle|sivulle|palveluun|kauppaan|eteenpäin|selaamista|selailua|lukemista|käyttöä|asiointia),
    sulje, sulje (ilmoitus|ikkuna|banneri|tämä), piilota, valmis, kiitos, aloita, aloitetaan, mennään, sivustolle, palveluun`,
  answers: `ok, okei, okay, ok kiitos, okei kiitos, sopii, sopii minulle, se sopii, tämä sopii, käy, se käy, tämä käy, kaikki käy, käy minulle, hyvä, hyvä on, hyvä niin, totta kai, tottakai, tietysti, toki, mielellään, ilman muuta, ei ongelmaa, hienoa, loistavaa, kuulostaa hyvältä`,
  says: `hyväksy*, salli, sallin, sallia, sallit, sallitaan, sallimalla, sallimisen, suostu*, annan (luvan|suostumuksen|suostumukseni), ota käyttöön, otan käyttöön, aktivoi*, kyllä, kyllä kiitos, joo, joo kiitos, samaa mieltä, olen samaa mieltä`,
  press: `(painamalla|klikkaamalla|napsauttamalla|napauttamalla|valitsemalla|painaessasi|klikatessasi|valitessasi), (kun|jos) (painat|klikkaat|napsautat|napautat|valitset|painatte|valitsette), (paina|klikkaa|napsauta|napauta|painikkeesta|painikkeella|painallus)`,
  asks: `saammeko, saanko, saisimmeko, voimmeko, voisimmeko, hyväksytkö, hyväksyttekö, suostutko, suostutteko, sallitko, sallitteko, annatko, annatteko, sopiiko, sopisiko, käykö, onko (ok|okei), (haluatko|haluatteko|haluaisitko) (sallia|auttaa|että|hyväksyä|saada|jakaa|antaa)`,
  optional: `analyti*, analyys*, analyso*, tilasto*, mitata, mittaa*, mittau*, kävijämäär*, kävijämittau*, mainos*, mainok*, mainon*, markkinoi*, personoi*, räätälöi*, yksilölli*, kohdenn*, kohdent*, seuranta*, seurannan, seurata, profiil*, profilo*, kumppan*, yhteistyökumppan*, (kolmannen|kolmannet|kolmansien|kolmansille) osapuol*, sosiaali* media*, valinnai*, vapaaehtoi*, koulut*, google analytics, käyttötie*, kävijätilasto*`,
  consent: `(suostumuksesi|suostumuksenne|suostumustasi|hyväksyntäsi|hyväksyntänne), (hyväksyt|hyväksytte|suostut|suostutte|sallit|sallitte)`,
  denies:
    'vain, ainoastaan, pelkästään, yksinomaan, ei, eivät, emme, en, et, eikä, ilman, koskaan, mitään, hyväksymättä',
  necessary: 'välttämättöm*, välttämätön*, tekniset, teknisiä, tekninen, toiminnalli*, pakolli*, tarpeelli*',
};
