/** German; what each list means is told in `en.ts`. */
export const de = {
  forGood: [
    '(fragen|frage) wir … nicht (mehr|noch einmal|nochmals|wieder|erneut)',
    'wir fragen … nicht (mehr|noch einmal|nochmals|wieder|erneut)',
    'nicht (erneut|wieder|noch einmal|nochmals|mehr) … (gefragt|fragen|erinnern|nachfragen)',
    '(bleibt|bleiben) … (aus|ausgeschaltet|deaktiviert|abgeschaltet)',
    '(lassen|lässt|lasse) … (aus|ausgeschaltet|deaktiviert|abgeschaltet)',
    '(gilt|gelten|zählt|werten) … als (nein|ablehnung)',
    'nur einmal (fragen|gefragt)',
    'wir fragen … nur einmal',
    'erst wenn (sie|du) … (einschalten|einschaltest|aktivieren|aktivierst|erlauben|erlaubst)',
  ],
  comesBack: [
    '(fragen|erinnern) … (später|morgen|wieder|erneut|noch einmal)',
    '(müssen|musst|muss) … (entscheiden|auswählen|zustimmen|akzeptieren)',
  ],
};
