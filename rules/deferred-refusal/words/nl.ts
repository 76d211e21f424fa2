/** Dutch; what each list means is told in `en.ts`. */
export const nl = {
  forGood: `(vragen|herinneren) (we|wij) … (niet meer|niet nog een keer|niet nogmaals|niet opnieuw|nooit meer|niet weer), (we|wij) (vragen|herinneren) … (niet meer|niet nog een keer|niet nogmaals|niet opnieuw|nooit meer|niet weer),
    (we|wij) zullen … (niet meer|niet nogmaals|niet opnieuw|nooit meer) (vragen|herinneren), zullen (we|wij) … (niet meer|niet nogmaals|niet opnieuw|nooit meer) (vragen|herinneren), niet (meer|nogmaals|opnieuw) (gevraagd|vragen),
    (blijft|blijven) … (uit|uitgeschakeld|uitstaan), (laat|laten) … (uit|uitgeschakeld|uitstaan), (geldt|gelden|telt|tellen|zien|beschouwen|beschouwd|gezien) … als (een|) (nee|weigering), (betekent|is) (hetzelfde als|gewoon|) (nee|een nee|weigeren),
    (slechts|maar|alleen|eenmalig) (één keer|eenmaal|een keer) (vragen|gevraagd), (vragen|vraagt) … (slechts|maar|eenmalig) (één keer|eenmaal|een keer), (tot|totdat|tenzij|pas als|alleen als) (u|je) … (aanzet|inschakelt|toestaat|activeert)`,
  comesBack: `(vragen|herinneren) … (later|morgen|straks|binnenkort|opnieuw|nogmaals), (moet|moeten|zult|zal) (u|je|) … (kiezen|beslissen|accepteren)`,
};
