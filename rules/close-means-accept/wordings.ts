/** How sentences say what closing the notice does, and how a close control says that it accepts. */
import { agreeing, defineWordings, denying } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: {
    closing: [
      '(by|if you|when you) (clos*|dismiss*|hid*) … (banner|notice|window|message|dialog|pop-up|popup|box|bar|panel|it|this)',
      '(by|if you) (close|closing|dismiss|dismissing)',
      '(closing|dismissing) … (means|counts|implies|constitutes|signifies|is|will|equals|as|accepts|indicates)',
      '(clicking|pressing|click|press|tapping|tap|clicks) (on|) (the|this|an|) (x|cross|close)',
      '(clicking|click|tapping|tap|clicks) (outside|elsewhere|anywhere|next to)',
      '(x|cross|close button) … (means|counts|accepts|is|to accept)',
      'or (close|closing|dismissing|dismiss) (this|the)',
      'close (this|the) (banner|notice|window|message|dialog|pop-up|popup|box) to (accept|agree|consent)',
    ],
    /** Leaves the site, which closes no notice. */
    leaves: ['(leave|exit|quit) (this|the|) (site|page|website|app)'],
    closes: ['(close|dismiss|exit|hide|x|cross)'],
    accepts: ['(accept|agree|consent|allow)', '(accepts|accepting|agreeing|consenting|allowing)'],
    ...agreeing.en,
  },
  de: {
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
  fr: {
    closing: [
      'en (fermant|masquant|refermant)',
      '(si|lorsque|quand) (vous|tu) (fermez|fermes|masquez|refermez)',
      '(fermer|la fermeture|fermeture) … (vaut|vaudra|implique|signifie|emporte|équivaut|est)',
      '(cliquant|cliquez|clic|cliquer|cliques) … (croix|x|fermer|extérieur|dehors|hors)',
      '(la|une) croix … (vaut|signifie|implique|est)',
      'ou en fermant',
      'fermez (ce|cette) (bandeau|fenêtre|message) (pour accepter|pour consentir)',
    ],
    leaves: ['quitter (le|ce|la|cette|) (site|page)'],
    closes: ['(fermer|ferme|masquer|x|croix|quitter)'],
    accepts: ['(accepter|accepte|acceptez|consentir|consens|autoriser|acceptant)', "d'accord"],
    ...agreeing.fr,
  },
});

/** Apart from the others, whose words it shares. */
export const denials = defineWordings({
  en: {
    refuses: [
      'only … (necessary|essential|required)',
      '(refuse|refuses|refusing|reject|rejects|rejecting|decline|declines|declining|declined|refused|rejected|refusal|rejection|no)',
      '(will|does|do) not',
      'you (are|have) not',
      '(won|doesn|don|haven) t',
      'no (cookies|consent|data)',
      'nothing',
      '(stay|stays|remain|remains|keep|keeps|leave|leaves|left) … (off|as they are|as it is|unchanged)',
      '(default|defaults)',
      'leave … (open|unanswered)',
    ],
    ...denying.en,
  },
  de: {
    refuses: [
      'nur … (notwendig*|erforderlich*|essenziell*|technisch*|nötig*)',
      '(ablehn*|lehnen sie|lehnst du|abgelehnt|ablehnung|verweiger*|nein)',
      '(nicht|nichts|keine|keinen|kein)',
      '(bleiben|bleibt|lassen|lässt) … (aus|ausgeschaltet|deaktiviert|unverändert)',
      '(standardeinstellung|voreinstellung|standardeinstellungen|voreinstellungen)',
    ],
    ...denying.de,
  },
  fr: {
    refuses: [
      '(refus|refuser|refusez|refuse|refuses|refusant|rejeter|rejetez)',
      '(seul|seuls|uniquement|seulement) … (nécessaire*|essentiel*|indispensable*)',
      '(ne|n) … (pas|aucun|aucune|rien|que)',
      '(par défaut|inchangé*)',
    ],
    ...denying.fr,
  },
});
