/** Czech; what each concept is for, see ../wordings.ts. */
export const cs = {
  locked: `(nelze|nemůžete|nemůžeš|není možné|nejde|nedají se|nedá se) … (vypnout|deaktivovat|zakázat|odmítnout|zrušit|odebrat), (nejen|nejenom|nejenže|ne jen), (nevyžadují|nevyžaduje|nepotřebují|nepotřebuje|není potřeba|není třeba|není nutný) … souhlas*, bez (nich|nichž|těchto|kterých|toho) … (nefunguje|nefungoval|nefungují|nemůže|nelze|nebude|by), (nefunguje|nefungují) bez, nejsou volitelné, není volitelné, nelze vypnout`,
  choice: `souhlas*, volb*, volbu, voleb, výběr*, předvolb* (souhlasu|soukromí|cookies), nastavení (cookies|soukromí|souhlasu|cookie), (přijali|přijal|odmítli|odmítl|povolili|povolil) jste, zda jste, (pokud|když) (souhlasíte|přijmete|povolíte), (přihlášení|přihlásit se|přihlašování) (přes|pomocí|prostřednictvím), (ostatní|jiné|další) cookies, volitelné, dobrovoln*, námitk*`,
  negation:
    'ne, nikdy, bez, žádn*, ani, kromě, namísto, místo, na rozdíl od, nepouží*, neslouží, nejsou, není, neobsah*, nesled*, neměř*, nezobraz*, nesdíl*, neuklád*, neshromažď*, nesbír*, nepřed*, neprod*, nevyuž*, neidentif*, nelze, nemohou, nejde, nevytvář*, nezpracov*, nebude*',
  preventing: 'před, proti, brání, zabraň*, blok*, předcház*, odhal*, ochran*, chrání',
  always:
    '(vždy|stále|trvale|pořád) (aktivní|zapnut*|povolen*|zapnuto|povoleno), povinn*, vyžadován*, vyžadovan*',
  necessary:
    'nezbytn*, nezbytně nutn*, nutn*, technicky (nezbytn*|nutn*), potřebn*, základní cookies, esenciální',
  exempt:
    'anonym*, anonymizovan*, agregovan*, souhrnn*, vlastní statistik*, vlastním serveru, vlastních serverech, výjimk*, vyňat*, bez cookies',
  advertising: `reklam*, inzer*, inzerc*, marketing*, remarketing*, retargeting*, cílení, cílen*, propag*, (zasílání|posílání|zasílat|posílat) … (newsletter*|nabídek|nabídky), (prodej|prodávat|prodáváme|prodávají) … (údajů|údaje|dat|data), (sdílení|sdílet|sdílíme|sdílejí|předávat|předáváme|předávání) … (partner*|třetím|třetími|inzerent*)`,
  social:
    'sociální sítě, sociálních sítí, sociálních sítích, sociálními sítěmi, sociálním sítím, sociální média, sociálních médií, sociálních médiích, tlačítka sdílení, tlačítko to se mi líbí',
  personalisation: `(personaliz*|přizpůsob*) … (obsah*|nabíd*|zážit*|doporučen*), obsah na míru, personalizac*, personalizovan*, (doporučov*|doporučuj*|doporučen*) … (produkt*|zboží|obsah*|článk*|videa), profilování, (vytvář*|sestav*|buduj*) … profil*, (vašich|vaše|vašim|tvoje|tvých) (zájmů|zájmy|zájmům)`,
  training: `(trénov*|trénuj*|trénink*|učení|vycvičit|cvičit) … (ai|modely|model|modelů|modelu|algoritm*|umělé inteligence|umělou inteligenci), strojov* učení, jazykov* model*, (zlepš*|vylepš*|vývoj) … (ai|modely|modelů|umělé inteligence)`,
  analytics: `analyti*, analýz*, statisti*, analytics, (měř*|změř*|měření) … (návštěv*|provoz*|použív*|užív*|dosah*|publik*|jak), (analyzov*|analyzuj*|vyhodnoc*|sleduj*|sledov*) … (návštěv*|provoz*|použív*|chován*|jak), (počít*|spočít*) … (návštěv*|zobrazen*|lidi|uživatel*), (zjišť*|zjist*|porozum*|pochop*|rozum*) … (jak|kolik|které) … (použív*|návštěv*|uživatel*|procház*|prohlíž*|chodí), návštěvnost*, heatmap*, tepelné mapy, google analytics, hotjar, matomo`,
};
