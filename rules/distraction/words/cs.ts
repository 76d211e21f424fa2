/** Czech; what each list means is told in `wordings.ts`. */
export const cs = {
  reward: `(sleva|slevu|slevou|slevy) (5|10|15|20|25|30|40|50|60|70), (5|10|15|20|25|30|40|50|60|70) (sleva|slevu|procent sleva|procentní sleva|slevou|procentní slevu), (slevový|slevového|slevovým|dárkový|akční|promo) (kód|kódu|kódem|poukaz|kupon), (s|zadejte|použijte|uplatněte|se slevovým) kód*, (s kódem|pod kódem),
    (nabídka|akce|sleva|výprodej) … (končí|vyprší|skončí|platí jen|platí pouze), (doprava|dopravu|dodání|vrácení|poštovné) (zdarma|gratis), (dárek|dárky|měsíc|zkušební měsíc|vzorek) (zdarma|gratis), (vyhrajte|vyhraj) (vstupenky|poukaz|zájezd|telefon|knihu|), (získejte|získej|vyzvedněte) … (slevu|dárek|poukaz|slevový|kupon|bonus),
    ušetřete až, (soutěžte|zapojte se do soutěže|zapoj se do soutěže), (black friday|cyber monday|letní výprodej|zimní výprodej)`,
  promotion: `(přihlaste|přihlas|odebírejte|odebírej|zaregistrujte) … (newsletter|newsletteru|zpravodaj|odběru novinek|novinky), (kupte|koupit|nakupujte|objednejte|rezervujte) (nyní|teď|hned), (nová kolekce|exkluzivní nabídka|speciální nabídka|slosování|soutěž o), (stáhněte|stáhni) si (naši|) aplikaci`,
};
