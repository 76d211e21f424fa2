/** German; what each list means is told in `en.ts`. */
export const de = {
  conditional: [
    'um … (weiterzulesen|fortzufahren|weiterzumachen|weiterzusurfen|nutzen|zuzugreifen|lesen|weiterzuspielen|besuchen|sehen|zugang)',
    '(müssen|musst|muss) … (zustimmen|akzeptieren|einwilligen|erlauben)',
    '(zustimmung|einwilligung) … (erforderlich|notwendig|nötig|voraussetzung|benötigt|benötigen|brauchen)',
    'nur (mit|nach|wenn) … (zustimmung|einwilligung|zustimmen|akzeptieren|einwilligen)',
    'ohne (ihre|deine|eine|) (zustimmung|einwilligung) … (nicht|kein|keine|keinen)',
    '(nicht|kein|keinen) … ohne … (zustimmung|einwilligung)',
    '(erst|zuerst) … (zustimmen|akzeptieren|einwilligen|zustimmung|einwilligung)',
    'setzt … (zustimmung|einwilligung) … voraus',
    '(bitte|) (akzeptieren|stimmen) sie … (um|bevor)',
  ],
  gate: ['(18|16|21) jahre', '(volljährig|geburtsdatum|altersprüfung|altersnachweis|mindestalter)'],
  leavesSite: ['(seite|website|webseite|site|app) verlassen'],
  leaves: ['(verlassen|abmelden|ausloggen|zurück|beenden)'],
};
