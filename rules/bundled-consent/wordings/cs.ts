/** Czech; what each concept is for, see ../wordings.ts. */
export const cs = {
  terms: `podmínky, podmínkami, podmínek, podmínkách, obchodní podmínky, obchodními podmínkami, všeobecnými podmínkami, smluvními podmínkami, podmínkami použití, smlouva, smlouvu, smlouvou, pravidla soutěže, pravidly soutěže, licenční smlouvou`,
  agree: `souhlasím, souhlasíte, souhlasíme, souhlas, přijímám, přijmout, akceptuji, povoluji, uděluji souhlas, dávám souhlas, chci, přeji si, potvrzuji, svoluji, dovoluji, beru na vědomí a souhlasím, (můžete|smíte|můžeme) … (používat|využívat|sdílet|prodávat|zpracovávat|posílat|zasílat)`,
  negation:
    'ne, nikdy, bez, ani, kromě, vyjma, nesouhlasím, nechci, nepřeji si, nikoli, nikoliv, ale ne, volitel*, nepovinn*, dobrovoln*, zvlášť, samostatn*, odděleně, pokud chcete, jen pokud, pouze pokud, není podmínkou',
  telling: `(vysvětluje|vysvětlují|vysvětlujeme|popisuje|popisují|popisujeme|uvádí), jak (používáme|používáte|využíváme|zpracováváme|nakládáme|sdílíme|zpracováváte|nakládáte|využíváte), více informací, další informace, informace o, (přečetl|přečetla|četl|seznámil|seznámila|přečetli) (jsem|jsem se|jsme)`,
  apart: 'jen, pouze, jenom, výhradně',
  mailing: `newsletter*, zpravodaj*, (dostávat|dostávám|odebírat|odběr|odběrem|zasílání|zasíláním|posílání|posíláním|zasílat|posílat|přijímat|zasílali|posílali) … (nabídky|nabídek|novinky|novinek|reklamy|reklam|obchodních sdělení|obchodní sdělení|slevy|akce), obchodní* sdělení*, (nabídky|reklamy|novinky|marketing) … (e mailem|emailem|mailem|sms|telefonicky|telefonem|poštou)`,
  sharing: `(sdílení|sdílením|sdílet|sdíleli|sdíleny|předání|předáním|předávání|předáváním|předávat|předávali|poskytnutí|poskytnutím|poskytovat|předány|předávány) … (partner*|třetím stran*|třetími stran*|společnost*|firmám|firmami|sponzor*|inzerent*|pojišťovn*), (prodej|prodejem|prodávat|prodávali) … (údajů|údaje|dat|data)`,
  training:
    'trénov*, trénink*, učení modelů, strojov* učení, (zlepšování|vylepšování|vývoj|vývojem|zlepšovat) … (ai|modelů|modely|umělé inteligence)',
  advertising:
    'reklam*, inzer*, marketing*, remarketing*, retargeting*, (personalizovan*|cílen*) (reklam*|nabíd*)',
  pricing:
    '(stanovení|stanovením|výpočet|výpočtem|výpočtu|určení|určením|počítání) … (ceny|cen|sazby|pojistného|tarifu)',
  analytics:
    'analyti*, analýz*, statisti*, (měření|měřením|měřit) … (návštěvnosti|návštěv|provozu|používání|dosahu), (analyzovat|analyzovali) … (návštěvnost|provoz|používání|chování)',
  social: 'sociální sítě, sociálních sítí, sociálních sítích, sociálními sítěmi, sociální média',
};
