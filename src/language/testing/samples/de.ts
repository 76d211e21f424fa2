import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Akzeptieren
      Zustimmen und abschließen
      Alle ohne Ausnahme akzeptieren
      Alle akzeptieren
      Alles akzeptieren
      Alle Cookies akzeptieren
      Einverstanden
      Ich bin einverstanden
      Zustimmen
      Zustimmen und weiter
      Allen zustimmen
      Ich stimme zu
      Ich stimme allen Cookies zu
      Alle zulassen
      Cookies zulassen
      Alle erlauben
      Erlauben
      Akzeptieren und schließen
      Akzeptieren & weiter
      OK
      Verstanden
      Alles klar
      In Ordnung
      Ja
      Ja, ich stimme zu
      Einwilligen
      Annehmen
      Alle annehmen
      Alle auswählen und bestätigen
      Alle Cookies erlauben
      Ich akzeptiere
      Einwilligen und weiter
      Allem zustimmen
      Nutzungsbedingungen akzeptieren
      Alle Cookies annehmen
      Alles klar!
      Ok, verstanden
      Ja, einverstanden
      Ja, alle akzeptieren
      Allen Zwecken zustimmen
      Alle aktivieren
      Alle Cookies aktivieren
      Akzeptieren und weiter
      Akzeptieren und fortfahren
      Zustimmen & weiter
      Zustimmen und schließen
      Cookies akzeptieren
      Alles erlauben
      Tracking erlauben
      Einwilligung erteilen
      Ich willige ein
      Geht klar
      Passt
      Gerne
      Alle bestätigen
      Alle übernehmen
      Optionale Cookies akzeptieren
      Auch optionale Cookies zulassen
      Neue AGB akzeptieren
      Den neuen Bedingungen zustimmen
      Ja, Daten teilen
      Weiter
      Fortfahren
      Mit Werbung weiterlesen`,
    decline: `Einwilligung versagen
      Ohne diese abschließen
      Fertig, ohne alles
      Speichern ohne diese
      Ohne Freigabe weiter
      Abschließen ohne eines davon
      Fertig ohne das
      Nichts senden
      Keines davon
      Ohne Teilen fortfahren
      Einwilligung nicht erteilen
      Nicht unbedingt erforderliche Cookies ablehnen
      Ablehnen
      Alle ablehnen
      Alles ablehnen
      Ich lehne ab
      Lehne alles ab
      Nicht zustimmen
      Ich stimme nicht zu
      Nicht akzeptieren
      Nur notwendige
      Nur notwendige Cookies
      Nur notwendige Cookies zulassen
      Nur notwendige akzeptieren
      Nur essenzielle Cookies akzeptieren
      Nur essentielle Cookies
      Notwendige akzeptieren
      Weiter ohne Zustimmung
      Weiter ohne Einwilligung
      Ohne Einwilligung fortfahren
      Ohne Zustimmung weiter
      Nein, danke
      Nein
      Optionale Cookies ablehnen
      Nur technisch notwendige Cookies
      Nur erforderliche Cookies
      Nur technisch erforderliche
      Nicht erlauben
      Nicht einverstanden
      Verweigern
      Widersprechen
      Allem widersprechen
      Ablehnen und schließen
      Mit notwendigen Cookies fortfahren
      Nur das Nötigste
      Alle deaktivieren
      Nicht notwendige ablehnen
      Ablehnen & schließen
      Alle Cookies ablehnen
      Cookies ablehnen
      Optionale ablehnen
      Nur essenzielle
      Nur essentielle
      Nur erforderliche
      Nur technisch notwendige
      Nur das Nötigste akzeptieren
      Nur notwendige Cookies akzeptieren
      Nur notwendige Cookies verwenden
      Erforderliche Cookies akzeptieren
      Ohne Zustimmung fortfahren
      Weiter ohne zu akzeptieren
      Ohne Tracking weiter
      Ohne Cookies fortfahren
      Nein danke
      Nein, nicht zustimmen
      Alle verweigern
      Alle untersagen
      Keine Cookies
      Keine Zustimmung
      Nicht zulassen
      Alles abwählen
      Nichts davon
      Meine Daten nicht verwenden
      Daten nicht teilen
      Nur funktionale Cookies
      Einwilligung verweigern
      Tracking ablehnen
      Zustimmung ablehnen`,
    manage: `Einstellungen
      Cookie-Einstellungen
      Cookieeinstellungen
      Datenschutz-Einstellungen
      Privatsphäre-Einstellungen
      Anpassen
      Einstellungen verwalten
      Einstellungen anpassen
      Mehr Optionen
      Optionen verwalten
      Individuelle Einstellungen
      Individuelle Datenschutzeinstellungen
      Selbst auswählen
      Konfigurieren
      Details anzeigen
      Cookies verwalten
      Auswahl anpassen
      Weitere Optionen
      Zwecke anzeigen
      Nein, Einstellungen anpassen
      Ein­stel­lun­gen
      EINSTELLUNGEN ÄNDERN
      Cookie Einstellungen
      Cookie-Einstellungen anpassen
      Einstellungen anzeigen
      Einstellungen öffnen
      Zu den Einstellungen
      Weitere Einstellungen
      Erweiterte Einstellungen
      Individuell einstellen
      Individuell anpassen
      Auswählen
      Cookies auswählen
      Selbst entscheiden
      Lassen Sie mich wählen
      Mehr Auswahlmöglichkeiten
      Präferenzen
      Präferenzen verwalten
      Privatsphäre-Center
      Optionen
      Optionen anzeigen
      Details
      Details einblenden
      Cookie-Details
      Auswahl treffen
      Zwecke verwalten
      Einwilligungen verwalten
      Einstellungen bearbeiten
      Verwalten`,
    save: `Speichern
      Auswahl speichern
      Auswahl erlauben
      Auswahl bestätigen
      Auswahl akzeptieren
      Einstellungen speichern
      Speichern & schließen
      Bestätigen
      Ausgewählte akzeptieren
      Meine Auswahl bestätigen
      Auswahl übernehmen
      Ausgewählte Cookies zulassen
      Der Auswahl zustimmen
      Auswahl speichern und schließen
      Meine Einstellungen speichern
      Speichern und schließen
      Übernehmen
      Aktuelle Auswahl akzeptieren
      Ausgewählte Cookies akzeptieren
      Auswahl zustimmen
      Meine Auswahl speichern
      Einstellungen bestätigen
      Einstellungen übernehmen
      Auswahl zulassen
      Fertig`,
    close: `Schließen
      Schliessen
      Banner schließen
      Fenster schließen
      Hinweis schließen
      Dialog schließen
      Ausblenden
      Schließen ×`,
    defer: `Später
      Jetzt nicht
      Nicht jetzt
      Später erinnern
      Erinnere mich später
      Vielleicht später
      Überspringen
      Später entscheiden
      Später fragen
      Ein andermal
      Später noch einmal fragen
      Erinnern Sie mich später
      Jetzt überspringen
      Noch nicht`,
    'policy-link': `Datenschutz
      Datenschutzerklärung
      Impressum
      AGB
      Mehr erfahren
      Mehr Informationen
      Weitere Informationen
      Cookie-Richtlinie
      Nutzungsbedingungen
      Datenschutzhinweise
      Zur Datenschutzerklärung
      Datenschutzbestimmungen
      Cookie-Hinweise
      Mehr über Cookies
      Mehr dazu
      Weitere Infos
      Infos
      Allgemeine Geschäftsbedingungen
      Rechtliche Hinweise
      Liste der Anbieter
      Unsere Partner
      Partner anzeigen
      Weiterlesen
      Details zum Datenschutz`,
    other: `Widerrufen
      Einwilligung widerrufen
      Abonnieren
      Ablehnen und abonnieren
      PUR-Abo abschließen
      Jetzt kaufen
      In den Warenkorb
      Anmelden
      Registrieren
      Suchen
      Zurück
      Newsletter abonnieren
      Konto erstellen
      Akzeptable Preise
      Vertrag widerrufen
      Bestellung bestätigen
      Filter anwenden
      Kartenzahlung akzeptieren
      Weiter einkaufen
      Allgemeines
      Kostenpflichtig bestellen
      Zum Warenkorb
      Zur Kasse
      Werbefrei lesen
      Jetzt abonnieren
      Abo abschließen
      Für 2,99 € werbefrei
      Login
      Jetzt registrieren
      Passwort vergessen
      Kündigen
      Vertrag kündigen
      Kommentieren
      Teilen
      Merken
      Alle anzeigen
      Termin vereinbaren
      Über uns
      Angebot ablehnen
      Anfrage annehmen
      Bewertung abgeben
      Zustimmung widerrufen`,
  },
  texts: {
    cookies: `Wir verwenden Cookies und ähnliche Technologien.`,
    training: `Ihre Chats werden zum Trainieren unserer KI-Modelle verwendet.`,
    access: `Dürfen wir auf Ihre Kontakte zugreifen?`,
  },
};
