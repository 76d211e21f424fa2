/** Czech; what each list means is told in `en.ts`. */
export const cs = {
  presses: `poslední (šance|možnost|příležitost|připomenutí|upozornění|výzva|den|varování|hodiny|minuty), (teď nebo nikdy|pospěšte|pospěšte si|pospěš|pospěš si|neváhejte|neváhej|naléhavé|naléhavě|odpočet|spěchá|honem), (rozhodněte se|rozhodni se|jednejte|jednej|odpovězte|odpověz|vyberte|zvolte|přijměte) (hned|teď|ihned|okamžitě|rychle|ještě dnes),
    (než|dokud) (bude|není|je) (příliš|) pozdě, (nabídka|akce|sleva|pozvánka|bonus|příležitost) … (končí|vyprší|skončí|platí jen|vyprchá), (po|na|jen na) omezenou dobu, (časově|) omezená (akce|nabídka), (jen|pouze|už jen) (dnes|dneska|do půlnoci),
    čas (běží|se krátí|vyprší|utíká|dochází), (nepropásněte|nepropásni|nezmeškejte|nezmeškej|neprošvihněte) … (šanci|příležitost|možnost|to|nabídku|),
    (zbývá|zbývají|zbývá už|zbývají už|zbývá vám|zbývají vám|zbývá ti|zbývají ti) … (minut|minuty|minuta|minutu|sekund|sekundy|vteřin|vteřiny|hodin|hodiny|hodina|dní|dny|den), (už|jen|pouze) … (minut|minuty|sekund|vteřin|hodin|hodiny) (zbývá|zbývají|do konce), zbývající čas, máte (jen|pouze|už jen|) … (minut|minuty|sekund|vteřin), (brzy|dnes|zítra) (končí|vyprší)`,
  lasts:
    '(ukládají|ukládáme|uchovávají|uchováváme|uloženy|uloženo|mažou|mažeme|platí) … (jen|pouze) … (minut|minuty|hodin|hodiny|dní|dny)',
  supposes:
    '(pokud|když|až|jakmile|dokud|zda) … (přijmete|přijmeš|odmítnete|odmítneš|souhlasíte|souhlasíš|zvolíte|zvolíš|rozhodnete|rozhodneš)',
  answerBy: `(přijměte|přijmi|přijmout|souhlaste|souhlasit|vyberte|vyber|vybrat|zvolte|zvolit|rozhodněte|rozhodni|rozhodnout|potvrďte|potvrď|potvrdit|odpovězte|odpověz|odpovědět|vyjádřete|námitku) … (do|před|nejpozději|nejdéle),
    (odpověď|rozhodnutí|souhlas|vyjádření|volbu) … (do|nejpozději|před), (máte|máš|zbývá) … (čas|lhůtu|) do, (do|nejpozději|před) … (musíte|musíš|je třeba|je nutné|potřebujeme|prosíme|přijměte|vyberte|zvolte|rozhodněte|odpovězte|potvrďte)`,
  effective: `(začnou|začne|začínají|začíná|začaly) platit, (vstupují|vstupuje|vstoupí|nabývají|nabývá|nabydou|nabude) … (v platnost|platnosti|účinnosti|účinnost), (platí|platné|platný|platná|účinné|účinný|účinná|začnou platit|začne platit|začínají platit) … (od|ode), s účinností od, (od|ode) … (platí|začnou platit|začínají platit|platí nové)`,
  needed: `(musíte|musíš|je třeba|je nutné|je potřeba|budete muset) … (přijmout|souhlasit|vybrat|zvolit|rozhodnout|odpovědět|potvrdit), (volba|odpověď|rozhodnutí|souhlas|přijetí) … (nutná|nutné|nutný|povinná|povinné|povinný|vyžadována|vyžadováno|vyžadován|nezbytné|nezbytná|nezbytný),
    (ztratíte|ztratíš|přijdete o|přijdeš o) … (přístup|účet), (účet|přístup|profil) … (zrušen|zablokován|pozastaven|uzavřen|deaktivován|ukončen|zrušíme|zablokujeme|pozastavíme)`,
  silence: `(pokud|jestliže|když) … (nic neuděláte|nic neuděláš|neodpovíte|neodpovíš|neozvete|nevznesete|nereagujete|neodmítnete|nezareagujete), pokračováním, dalším používáním, (pokračováním|pokračujete) v používání, (žádná|bez) (odpověď|odpovědi|reakce|námitky)`,
  leavesOff: `(zůstane|zůstanou|zůstává|zůstávají|necháme|ponecháme) … (vypnut*|neaktivní|zakázan*), (považujeme|považuje|bereme|platí|počítá|chápeme|znamená) … (odmítnutí|ne|nesouhlas), jako (odmítnutí|ne|nesouhlas), (nebudeme|nebude|nebudou|nepoužijeme|nezapneme|nesdílíme|nepoužíváme|neaktivujeme), nic (se|) (nemění|nezmění|nestane), se nic nezmění, (jen|pouze) … (nezbytn*|nutn*)`,
};
