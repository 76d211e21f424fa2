/** German; what each list means is told in `en.ts`. */
import { agreeing, denying } from '../../../src/lint/define-rule.js';

export const de = {
  wordings: {
    other: [
      '(mit|in) (der|ihrer|deiner|die) (weiteren|) (nutzung|verwendung|benutzung) (von|aller|meiner|solcher)',
      'durch (die|den|) (nutzung|verwendung|benutzung|einsatz) von',
      'wenn (sie|du) … (weiterlesen|weitersurfen|weiternutzen|fortfahren|nutzen|lesen|surfen) (möcht*|wollen|willst)',
      '(mit|in|durch) (der|die) (nutzung|verwendung|benutzung) (der|dieser|unserer|ihrer|deiner) (cookie*|daten)',
    ],
    goingOnCounts: [
      '(nutzung|benutzung|verwendung|besuch|weitersurfen|weiterscrollen|weiterlesen|scrollen) … bedeutet … (zustimmung|einwilligung|einverständnis)',
    ],
    goingOn: [
      'durch (die|ihre|deine|eine|) (weitere|fortgesetzte|weiterführende|fortdauernde|) (nutzung|benutzung|verwendung|navigation|nutzen)',
      '(mit|bei) (der|ihrer|deiner|einer|) (weiteren|weiterer|fortgesetzten|fortgesetzter) (nutzung|benutzung|verwendung|navigation)',
      'mit (der|ihrer|deiner) (nutzung|benutzung|verwendung) … (website|webseite|seite|seiten|site|webseiten|dienste|dienstes|angebots|angebotes|app|portals|shops|plattform|homepage|internetseite|webangebots)',
      '(mit|durch) (dem|das|den|ihren|ihrem|ihr) (besuch|weitersurfen|weiterlesen|weiternutzen|scrollen|aufruf|betreten|surfen|navigieren)',
      'durch (weiteres|das weitere|einfaches) (surfen|scrollen|navigieren|nutzen|lesen|klicken|blättern)',
      'durch (weitersurfen|scrollen|weiterscrollen|weiternutzung|weiterklicken|weiterlesen|surfen)',
      '(wenn|sofern|falls|indem|solange) (sie|du) … (weitersurfen|weitersurfst|weiternutzen|weiternutzt|weiterlesen|weiterliest|weiterklicken|weiterklickst|weiterscrollen|scrollen|scrollst|weiternavigieren)',
      '(wenn|sofern|falls|indem|solange) (sie|du) … (weiter|weiterhin) (nutz*|benutz*|verwend*|surf*|lesen|liest|besuch*|navigier*)',
      '(wenn|sofern|falls|indem|solange) (sie|du) … (besuch|nutzung|sitzung) … (fortsetzen|fortsetzt|fortführen)',
      '(wenn|indem|solange) (sie|du) … (website|webseite|seite|site|app) … (nutz*|besuch*|bleib*|verwend*)',
      '(wenn|indem|solange) (sie|du) unsere (dienste|angebote) (nutz*|verwend*)',
      '(surfen|nutzen|navigieren|lesen|scrollen|benutzen|verwenden) sie … (weiter|weiterhin)',
      '(surfst|nutzt|navigierst|liest|scrollst|benutzt) du … (weiter|weiterhin)',
      'setzen sie … fort',
      '(ihre|deine|die|jede) (weitere|fortgesetzte) (nutzung|benutzung|verwendung)',
      '(das|) (weitersurfen|weiterscrollen|weiterlesen|scrollen) … (gilt|bedeutet|werten|als)',
      '(oder|und) (die|durch die|der) (weitere|weiteren) (nutzung|navigation|benutzung)',
      '(die|ihre|deine) nutzung (der|dieser|unserer) (website|webseite|seite|site|app) … (gilt|bedeutet|als)',
      '(durch|mit) (einen|einem|jeden|jedem) (klick|klicks) (auf|in) (einen|irgendeinen|andere|die seite)',
    ],
    goingOnOrPressing: [
      '(wenn|indem|sofern|falls) (sie|du) … (fortfahren|fortfährst|weitermachen|weitermachst|weitergehen|weiter gehen)',
      'fahren sie … fort',
      'fährst du … fort',
      '(machen sie|gehen sie) weiter',
      'durch (fortfahren|das fortfahren|weitermachen)',
    ],
    silence: [
      '(wenn|falls|sofern|solange) (sie|du) … nichts (tun|tust|unternehmen|unternimmst|machen|machst|ändern|änderst|sagen|sagst|auswählen)',
      '(wenn|falls|sofern|solange) (sie|du) … nicht … (widerspr*|reagier*|antwort*|ablehn*|handel*|entscheide*|abwähl*|ausschalt*|abschalt*|deaktivier*|meld*|wähl*|änder*|abmeld*)',
      '(ohne|sofern kein|erfolgt kein) (ihren|deinen|ein|) widerspruch',
      'es sei denn (sie|du) … (widersprechen|widersprichst|lehnen|lehnst|schalten|schaltest|wählen|wählst|ändern)',
      '(tun|unternehmen|machen|ändern) sie nichts',
      '(tust|unternimmst|machst|änderst) du nichts',
      '(widersprechen|reagieren|antworten) sie … nicht',
      '(widersprichst|reagierst|antwortest) du … nicht',
      '(keine|ausbleibende) (reaktion|antwort|rückmeldung)',
      '(ihr|dein|) schweigen',
      '(hören|erhalten) wir (nichts|keine)',
      'untätigkeit',
    ],
    proceeds: [
      '(wird|werden) … (verwendet|genutzt|aktiviert|eingeschaltet|geteilt|weitergegeben|verarbeitet|gesetzt|trainiert|aktiv|eingesetzt|übermittelt|verkauft)',
      '(nutzen|verwenden|verarbeiten|aktivieren|setzen|teilen|trainieren|schalten|beginnen|starten|übermitteln) wir',
      'wir (nutzen|verwenden|verarbeiten|aktivieren|setzen|teilen|trainieren|schalten|beginnen|starten|dürfen)',
      '(bleibt|bleiben) … (an|eingeschaltet|aktiv|aktiviert)',
    ],
    ...agreeing.de,
  },
  denials: {
    leavesOff: [
      '(wird|werden|bleibt|bleiben) … (nicht|keine|nichts|kein)',
      '(nutzen|verwenden|verarbeiten|aktivieren|setzen|teilen|trainieren|schalten) wir … (nicht|keine|nichts)',
      'wir … (nicht|keine|nichts)',
      '(bleibt|bleiben|lassen|lässt) … (aus|ausgeschaltet|deaktiviert|abgeschaltet|unverändert|beim alten|inaktiv)',
      'nur … (notwendige|notwendigen|erforderliche|erforderlichen|essenzielle|essenziellen|nötige|nötigen|technische)',
      '(fragen|erinnern) wir … (erneut|wieder|später|nochmals|noch einmal)',
      'ändert sich … nichts',
      'als (ablehnung|nein)',
      '(berechtigte|berechtigtes|berechtigten|berechtigter) (interesse|interessen|interesses)',
    ],
    ...denying.de,
  },
  objects: {
    data: [
      '*cookie*',
      '*daten',
      '(tracking|analyse|statistik|werbung|profilbildung|technologien|marketing|newsletter|chats|nachrichten|fotos|standort|training|werbezwecke|datenverarbeitung|personalisierung)',
    ],
    policy: [
      '(datenschutzerklärung|datenschutzerklaerung|datenschutzhinweise|datenschutzhinweisen|datenschutzbestimmungen|datenschutzrichtlinie|datenschutzrichtlinien|datenschutz)',
      'cookie richtlinie*',
    ],
    contract: [
      '(agb|nutzungsbedingungen|geschäftsbedingungen|bedingungen|vertragsbedingungen|nutzungsvertrag|teilnahmebedingungen)',
    ],
    goOn: ['weiter', 'fortfahren', 'weitersurfen', 'weitermachen'],
  },
};
