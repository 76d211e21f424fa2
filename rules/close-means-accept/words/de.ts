/** German; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const de = {
  wordings: {
    closingAccepts: [
      '(schließen|schliessen|wegklicken|x|kreuz) … bedeutet … (zustimmung|einwilligung|einverständnis|ja)',
    ],
    closing: [
      '(mit|durch) (dem|das|ein|) (schließen|schliessen|wegklicken|ausblenden)',
      '(wenn|indem|sofern|falls|sobald) (sie|du) … (schließen|schließt|wegklicken|wegklickst|ausblenden|schliessen)',
      '(schließen|schliessen) sie (dieses|diesen|diese|das|den|die)',
      'schließt du (dieses|diesen|diese|das|den|die)',
      '(das|ein) (schließen|wegklicken) … (gilt|bedeutet|als|werten|ist)',
      '(klick|klicken|klickst|tippen) … (x|kreuz|außerhalb|daneben)',
      '(x|kreuz) … (gilt|bedeutet|als|stimmen)',
      'oder (schließen|schliessen) sie (dieses|diesen|diese|das|den)',
    ],
    leaves: ['(seite|website|webseite|site|app) verlassen'],
    closes: ['(schließen|schliessen|schließe|ausblenden|x|kreuz|beenden)'],
    accepts: ['(akzeptieren|akzeptiere|zustimmen|einwilligen|annehmen|einverstanden|erlauben)', 'stimme zu'],
    ...agreeing.de,
  },
  denials: {
    refuses: [
      'nur … (notwendig*|erforderlich*|essenziell*|technisch*|nötig*)',
      '(ablehn*|lehnen sie|lehnst du|abgelehnt|ablehnung|verweiger*|nein)',
      '(nicht|nichts|keine|keinen|kein)',
      '(bleiben|bleibt|lassen|lässt) … (aus|ausgeschaltet|deaktiviert|unverändert)',
      '(standardeinstellung|voreinstellung|standardeinstellungen|voreinstellungen)',
    ],
    ...denying.de,
  },
};
