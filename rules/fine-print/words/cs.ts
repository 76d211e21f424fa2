/** Czech; what each list means is told in `../wordings.ts`. */
export const cs = {
  update: `(aktualizovali|aktualizujeme|aktualizace|aktualizaci|změnili|měníme|změna|změny|změně|upravili|upravujeme|nové|nový|nových) … (podmínky|podmínek|zásady|zásad|prohlášení|smlouvu|smlouvy|smlouvě|pravidla|pravidel),
    (podmínky|zásady|prohlášení|smlouva|pravidla) … (aktualizovali|aktualizujeme|aktualizovány|změnili|změněny|mění|změní|upravili|upraveny),
    (vstupují|vstupuje|vstoupí|nabývají|nabývá|nabydou|nabude) … (v platnost|platnosti|účinnosti|účinnost), (platí|platné|účinné|účinná) (od|ode), začnou platit`,
  privacy:
    'soukromí, osobní* údaj*, údaje, údajů, údaji, data, dat, ochrana údajů, ochrany údajů, ochraně údajů, (váš|tvůj|vašeho) obsah*',
  summary: `(co|toto|takto) (se|je|bude) (mění|změní|změnilo|nové|nového|jinak), (nejdůležitější|hlavní|největší|podstatné) (změny|novinky|body), (shrnutí|přehled|souhrn) … (změn|novinek|změny),
    (nic|nijak|ne) … (se nemění|se nezmění|nemění|neměníme|nezměníme|se nezměnilo), (stejné|stejná|stejným) (údaje|způsob|způsobem|data), (srozumitelnější|kratší|jednodušší|přehlednější|stručnější|čitelnější|zkrátili|zjednodušili|překlepy|adresu|adresa), (cena|ceny|cen|cenu|poplatek|poplatky|vrácení peněz|předplatné|rozhodčí|odpovědnost|rozhodné právo|reklamace)`,
};
