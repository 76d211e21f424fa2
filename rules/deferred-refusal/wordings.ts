/** How a text says that putting the answer off is a no that lasts. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: {
    forGood: [
      '(not|never) ask … again',
      'won t ask … again',
      'not be asked … again',
      'not remind you',
      'won t remind you',
      '(stays|stay|remains|remain|keeps|keep|kept|leave|leaves|left) … off',
      '(off|disabled) (until|unless) you',
      '(stays|remains|stay|remain) (switched off|turned off|disabled|declined)',
      '(not now|later|skip|closing) … (declines|refuses|rejects|means no|counts as no|is a no)',
      '(count|counts|treat|treated|take|taken) as (a|your|) (no|refusal)',
      'this is the only time',
      'we (only|will only|) ask (once|only once)',
      'nothing … (until|unless) you (turn|switch|allow|choose|accept|opt)',
      'only if you (turn|switch|opt) … (on|in)',
    ],
    /** It does come back, whatever else is said. */
    comesBack: [
      '(ask|remind) you (again|later|tomorrow|next)',
      '(ask|remind) … again',
      '(until|before|by) … (january|february|march|april|may|june|july|august|september|october|november|december)',
      'have to (choose|decide|accept)',
      'need to (choose|decide|accept)',
      'must (choose|decide|accept)',
    ],
  },
  de: {
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
  },
  fr: {
    forGood: [
      'ne (vous|te) (redemanderons|demanderons|reposerons|rappellerons) (pas|plus|jamais)',
      '(question|demande) … ne … (posée|reposée|affichée) (plus|à nouveau)',
      '(reste|restent|restera|resteront) (désactivé|désactivée|désactivés|désactivées)',
      '(vaut|vaudra|comme) (un|) refus',
      'une seule fois',
      'plus jamais',
      "tant que vous ne (l'activez|l'autorisez|les activez) pas",
    ],
    comesBack: [
      '(redemanderons|rappellerons|reposerons) (plus tard|bientôt|demain)',
      '(devrez|devez|faudra) … (choisir|accepter|décider)',
    ],
  },
});
