/** German; what each list means is told in `en.ts`. */
export const de = {
  wordings: {
    withdrawal: [
      '(widerruf*|zurückzieh*|zurücknehm*|zurückgenommen|rückgängig)',
      '(ziehen|nehmen) sie … zurück',
      'anders überleg*',
      'umentscheid*',
      '(meinung|wahl|entscheidung|einwilligung|zustimmung) … (ändern|geändert)',
      '(mit|per|sie|du) stop',
      'bis (sie|du) … (abbestell*|widersprech*|widerruf*|abmeld*)',
      '(ändern|stoppen|löschen|beenden|widerrufen) (sie das|sie es|sie dies|du das|du es)',
      '(abmeldung|abbestellung|abbestellen)',
    ],
    alters: [
      '(ändern|ändere|änderst|geändert|anpassen|angepasst|abstellen|ausschalten|abschalten|abbestellen|abmelden|deaktivieren|abwählen|widersprechen|schalten|passen|beenden|ausgeschaltet|abgeschaltet|abgestellt|abbestellt|beendet|gestoppt|stoppen)',
      '(zurück|hierher|hierhin)',
      '(dieses fenster|diese auswahl|diesen dialog|diese seite)',
    ],
    visits: ['(verwalten|aufrufen|bearbeiten|einsehen|einstellen|festlegen|entscheiden|auswählen)'],
    later: [
      '(jederzeit|später|nachträglich|danach|künftig|immer|wieder|erneut)',
      'im nachhinein',
      'in zukunft',
      'zu jeder zeit',
      '(wann|wenn) immer (sie|du) … (möchten|wollen|wünschen|möchtest|willst)',
    ],
    place: [
      '(in|unter|im|über|am|auf|via|mit) … (*einstellungen|profil|konto|fuss|fußzeile|fußbereich|datenschutz|datenschutzerklärung|seitenende|symbol|link|menü|browser|footer|privatsphäre)',
    ],
  },
  places: {
    place: [
      '(cookieeinstellungen|datenschutzeinstellungen|privatsphäreeinstellungen|consenteinstellungen|trackingeinstellungen)',
      '(cookie|cookies|privatsphäre|datenschutz|consent|tracking) (einstellungen|präferenzen|optionen|verwalten|manager|ändern|anpassen|center)',
      '(einwilligung|einwilligungen|zustimmung|zustimmungen) … (verwalten|widerrufen|ändern|anpassen)',
      'cookies verwalten',
    ],
  },
};
