/** Czech; what each list means is told in `en.ts`. */
export const cs = {
  conditional: `(abyste|abys) … (pokračovat|pokračovali|pokračoval|používat|číst|vstoupit|zobrazit|přehrát|dostali) … (přijměte|přijmout|souhlasit|souhlas|souhlaste|přijmi|musíte|musíš|povolit|povolte),
    (pro|k|ke) (pokračování|vstup|vstupu|přístup|přístupu|zobrazení) … (přijměte|přijmout|souhlasit|souhlas|souhlaste|musíte),
    (pro|k|ke) (pokračování|vstup|vstupu|přístup|přístupu|zobrazení) … (musíš|potřebujeme|je třeba|je nutné|povolte),
    (pro|k|ke) (přečtení|čtení|použití|používání|přehrání|dalšímu) … (přijměte|přijmout|souhlasit|souhlas|souhlaste|musíte),
    (pro|k|ke) (přečtení|čtení|použití|používání|přehrání|dalšímu) … (musíš|potřebujeme|je třeba|je nutné|povolte),
    (chcete|chceš) li … (pokračovat|číst|vstoupit|používat) … (přijmout|přijměte|souhlasit|souhlas|musíte|musíš),
    (musíte|musíš|je třeba|je nutné|je potřeba|je nezbytné|nutno) (nejdřív|nejprve|napřed|) (přijmout|souhlasit|akceptovat|povolit|odsouhlasit|udělit souhlas|dát souhlas), (musíte|musíš|je nutné|je třeba) … (přijmout|souhlasit|akceptovat|odsouhlasit|udělit souhlas) (cookies|soubory|s cookies|s používáním|),
    (souhlas|přijetí) … (je|bude) (nutný|nutné|nezbytný|nezbytné|povinný|povinné|potřeba|podmínkou|vyžadován|vyžadováno|třeba|zapotřebí), (vyžaduje|vyžadují|vyžadujeme|podmíněn|podmíněný) … (souhlas|souhlasem|přijetí|přijetím),
    (přijměte|souhlaste|přijmi|povolte) … (a pokračujte|pro pokračování|abyste mohli|a čtěte dál|pro vstup|a vstupte), (jen|pouze|teprve|až) (po|pokud|když|s) … (souhlasu|přijetí|souhlasíte|přijmete|souhlasem|odsouhlasení),
    (nelze|nemůžete|nemůžeš|není možné|nepustíme|nedostanete) … bez (souhlasu|vašeho souhlasu|tvého souhlasu|přijetí|přijetí cookies|odsouhlasení|udělení souhlasu), bez (souhlasu|vašeho souhlasu|tvého souhlasu|přijetí|přijetí cookies) … (nelze pokračovat|nemůžete|nemůžeš|se nedostanete|vás nepustíme|nelze web|nelze stránky|nelze zobrazit|nelze číst|nejde pokračovat)`,
  gate: `(18|16|21) let, (plnoletý|plnoletá|plnoletí|zletilý|zletilá|zletilí|plnoletost), datum narození, (váš|tvůj) věk, ověření věku, starší (18|než 18), je (vám|ti) … (18|osmnáct)`,
  leavesSite: '(opustit|odejít) (web|stránku|stránky|aplikaci|z webu|ze stránky|ze stránek)',
  leaves: '(odejít|opustit|zpět|ukončit|odhlásit)',
};
