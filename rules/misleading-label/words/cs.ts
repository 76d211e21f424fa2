/** Czech; what each list means is told in `../wordings.ts`. */
export const cs = {
  veiled: `(odmítnout|odmítám|odmítnu) (nikoli|nikoliv|) (nepodstatné|nezbytné|volitelné|nepovinné) (účely|účel|zpracování|operace),
    (zamítnout|zamítám) (nikoli|nikoliv|) (nepodstatné|nezbytné|volitelné|nepovinné) (účely|účel|zpracování|operace),
    (odmítnout|odmítám|odmítnu|zamítnout|zamítám) (nikoli|nikoliv|) (ostatní|další|vedlejší) (účely|účel|zpracování|operace),
    (odmítnout|odmítám|odmítnu|zamítnout|zamítám) (nikoli|nikoliv|) (druhotné|sekundární|doplňkové) (účely|účel|zpracování|operace),
    (odmítnout|odmítám|odmítnu|zamítnout|zamítám) (nikoli|nikoliv|) (nenutné|zbytné|nadbytečné) (účely|účel|zpracování|operace),
    (odmítnout|odmítám|zamítnout) (účely|zpracování) … (nezbytné|nutné|podstatné|volitelné|nepovinné), (odmítnout|odmítám) (jiné|ne) (než|) (nezbytné|nutné) (účely|zpracování), (omezit|omezuji|omezte) (účely|zpracování|účel), (vznést|vznáším|podat) (námitku|námitky) … (účelům|účelu|zpracování), nesouhlasím s (účely|některými účely|některými zpracováními)`,
  saves:
    'uložit, potvrdit, použít, uložit nastavení, potvrzuji, (uložit|potvrdit|potvrzuji) (výběr|můj výběr|volby|moje volby|volbu|mou volbu|nastavení|předvolby|moje předvolby)',
  all: '(přijmout|přijímám|přijmi|povolit|povoluji|souhlasím|souhlasit|akceptovat|akceptuji|zapnout|schválit|aktivovat) (vše|všechno|všechny|se vším|všechna|se všemi|všem), (přijmout|povolit|akceptovat) všechny (cookies|soubory)',
};
