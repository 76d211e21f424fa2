/** Czech; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const cs = {
  wordings: {
    closingAccepts: `(zavření|zavřením|uzavření|skrytí) … (znamená|představuje|považujeme|považuje|bereme|chápeme|platí|vyjadřuje) … (souhlas|souhlasíte|souhlasíš|přijetí|přijímáte|přijímáš),
      (křížek|křížku|x) … (znamená|považujeme|bereme|platí|představuje) … (souhlas|souhlasíte|souhlasíš|přijetí),
      (zavřete|zavři|zavřít) (toto|tohle|tuto|) (okno|oznámení|lištu) a (souhlaste|souhlasíte|přijměte|přijmete),
    (zavřete|zavři|zavřít) (toto|tohle|tuto|) (upozornění|banner|hlášku) a (souhlaste|souhlasíte|přijměte|přijmete)`,
    closing: `(zavřením|uzavřením|skrytím|zavíráním) (tohoto|této|toho|) (okna|oznámení|lišty|upozornění|banneru|hlášky|dialogu|zprávy|informace|panelu),
      (pokud|když|jakmile|jestliže) (toto|tento|tuto|) (okno|oznámení|lištu) (zavřete|zavřeš|zavíráte),
    (pokud|když|jakmile|jestliže) (toto|tento|tuto|) (upozornění|banner) (zavřete|zavřeš|zavíráte),
    (pokud|když|jakmile|jestliže) (toto|tento|tuto|) (okno|oznámení|lištu) (skryjete|skryješ|odkliknete),
    (pokud|když|jakmile|jestliže) (toto|tento|tuto|) (upozornění|banner) (skryjete|skryješ|odkliknete),
    (pokud|když) (toto|tento|tuto|) (hlášku|dialog|zprávu|) (zavřete|zavřeš|zavíráte),
    (jakmile|jestliže) (toto|tento|tuto|) (hlášku|dialog|zprávu|) (zavřete|zavřeš|zavíráte),
    (pokud|když) (toto|tento|tuto|) (hlášku|dialog|zprávu|) (skryjete|skryješ|odkliknete),
    (jakmile|jestliže) (toto|tento|tuto|) (hlášku|dialog|zprávu|) (skryjete|skryješ|odkliknete), (zavření|uzavření|skrytí) (tohoto|této|) (okna|oznámení|lišty|upozornění|banneru|hlášky|dialogu|zprávy),
      (nebo|anebo|či|a) (zavřete|zavři|zavřít|zavřením) (toto|tento|tuto) (okno|oznámení|lištu),
    (nebo|anebo|či|a) (zavřete|zavři|zavřít|zavřením) (toto|tento|tuto) (upozornění|banner),
    (nebo|anebo|či|a) (zavřete|zavři|zavřít|zavřením) (tohoto|) (okno|oznámení|lištu|upozornění|banner),
    (nebo|anebo) (zavřete|zavři|zavřít|zavřením) (toto|tento|tuto) (hlášku|okna|lišty|dialog),
    (či|a) (zavřete|zavři|zavřít|zavřením) (toto|tento|tuto) (hlášku|okna|lišty|dialog),
    (nebo|anebo|či|a) (zavřete|zavři|zavřít|zavřením) (tohoto|) (hlášku|okna|lišty|dialog), (zavřete|zavřeš) li,
      (kliknutím|klepnutím|kliknete|klikneš|klepnete|klepneš|stisknutím|klik) … (křížek|křížku|x|zavřít|mimo)`,
    leaves: '(opustit|opusťte|opustíte|odejít) (web|stránku|stránky|aplikaci|z webu|ze stránky|ze stránek)',
    closes: '(zavřít|zavři|zavřete|skrýt|skryj|x|křížek|zrušit)',
    accepts:
      '(přijmout|přijmi|přijměte|přijímám|souhlasím|souhlasit|souhlas|povolit|povoluji|akceptovat|akceptuji)',
    ...agreeing.cs,
  },
  denials: {
    refuses: `(jen|pouze|jenom|výhradně) … (nezbytn*|nutn*|technick*), (odmítáte|odmítáš|odmítnete|odmítneš|odmítnout|odmítnutí|odmítnutím|zamítáte|zamítnutí|nesouhlas|odmítáme|odmítnuty), (ne|nic|žádné|žádný|žádná|nebudeme|nebude|nebudou|nepoužijeme|neuložíme|nezapneme|nejsou|není|nesouhlasíte|nepoužíváme|neukládáme),
      výchozí nastavení, (zůstane|zůstanou|zůstává|zůstávají|ponecháme|necháme) … (vypnut*|beze změny|neaktivní|nezměněn*|otevřen*)`,
    ...denying.cs,
  },
};
