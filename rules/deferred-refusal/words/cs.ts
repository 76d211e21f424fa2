/** Czech; what each list means is told in `en.ts`. */
export const cs = {
  forGood: `(znovu|už|již|nikdy) (se|vás|tě|) (na to|) (nezeptáme|nebudeme ptát|neptáme),
    (znovu|už|již|nikdy) (se|vás|tě|) (na to|) (nepřipomeneme|nebudeme obtěžovat|nebudeme připomínat),
    (podruhé|dále|více|opakovaně) (se|vás|tě|) (na to|) (nezeptáme|nebudeme ptát|neptáme),
    (podruhé|dále|více|opakovaně) (se|vás|tě|) (na to|) (nepřipomeneme|nebudeme obtěžovat|nebudeme připomínat), (nezeptáme|neptáme) se … (znovu|podruhé|opakovaně), (už|již|znovu|víckrát) (se|vás|tě) … (nezeptáme|ptát nebudeme|neptáme|nebudeme ptát|nepřipomeneme), nebudeme (se|vás|tě) … (ptát|obtěžovat|připomínat),
    (zůstane|zůstanou|zůstává|zůstávají|necháme|ponecháme|nechá) … (vypnut*|neaktivní|zakázan*|deaktivován*), (je|jsou|bude) (vypnut*) (dokud|do té doby),
    (považujeme|považuje|bereme|chápeme|platí|počítáme|počítá|znamená|znamenat) … (odmítnutí|ne|nesouhlas|odmítáte|odmítáš), jako (odmítnutí|ne|nesouhlas), (zeptáme|ptáme) se (jen|pouze|jenom) (jednou|tentokrát), (ptáme|zeptáme) se … jen jednou,
    (dokud|pokud) (to|ji|je) (sami|sám) (to|ji|je|) (nezapnete|nezapneš|nepovolíte),
    (dokud|pokud) (to|ji|je) (sama|) (to|ji|je|) (nezapnete|nezapneš|nepovolíte),
    (dokud|pokud) (to|ji|je) (sami|sám) (to|ji|je|) (nepovolíš|neaktivujete),
    (dokud|pokud) (to|ji|je) (sama|) (to|ji|je|) (nepovolíš|neaktivujete),
    (dokud|pokud) (si|) (sami|sám) (to|ji|je|) (nezapnete|nezapneš|nepovolíte),
    (dokud|pokud) (si|) (sama|) (to|ji|je|) (nezapnete|nezapneš|nepovolíte),
    (dokud|pokud) (si|) (sami|sám|sama|) (to|ji|je|) (nepovolíš|neaktivujete), jen (když|pokud) (to|ji|je|si|) (sami|) (zapnete|zapneš|povolíte|povolíš)`,
  comesBack: `(zeptáme|připomeneme|ptát|připomenout|ozveme) (se|vám|ti|vás|) … (znovu|později|zítra|příště|za týden|za měsíc|brzy|opět), (znovu|později|zítra|příště|opět|za týden|za čas) (se|vás|vám|tě|ti) … (zeptáme|připomeneme|ozveme|ptát), (musíte|musíš|budete muset|budeš muset|je třeba|bude nutné) … (vybrat|rozhodnout|souhlasit|přijmout|zvolit)`,
};
