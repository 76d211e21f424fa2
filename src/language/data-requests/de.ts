import type { DataRequestText } from '../lexicon.js';

export const de: DataRequestText = {
  process: `(speichern|speichert|gespeichert|speichere|speicherte|speicherten), (aufbewahren|aufbewahrt|bewahrt|
    bewahren), (behalten|behält|behielte), (senden|sendet|gesendet|sende|übersenden), (übermitteln|übermittelt),
    (übertragen|überträgt), (teilen|teilt|geteilt), (hochladen|hochgeladen|hochlädt), (lädt|laden) … hoch,
    (aufzeichnen|aufgezeichnet), (zeichnet|zeichnen) … auf, (zählen|zählt|gezählt), (messen|misst|gemessen),
    (protokollieren|protokolliert), (verwenden|verwendet|verwende), (nutzen|nutzt|genutzt|benutzt),
    (verkaufen|verkauft), (weitergeben|weitergegeben|weitergibt|weiterzugeben), (gibt|geben|gäbe|gäben),
    (verknüpfen|verknüpft|verbinden|verbindet), (abgleichen|abgeglichen|gleicht), (lernt|lernen), (auswerten|
    ausgewertet|auszuwerten|wertet), (analysieren|analysiert), (erheben|erhebt|erhoben), (erfassen|erfasst),
    (sammeln|sammelt|gesammelt), (kopieren|kopiert), (liest|auslesen|ausgelesen|mitlesen), (verarbeiten|verarbeitet),
    (mitteilen|mitgeteilt|mitzuteilen), (meldet|melden), (setzen|setzt), (legt|legen) … ab, (merken|merkt),
    (dank|anhand) (ihrer|deiner|ihres|deines), (hört|hören) … mit, (scannen|scannt), (trainieren|trainiert),
    (erstellt|bildet|erstellen) … profil, (schicken|schickt|geschickt), (filmt|filmen|gefilmt),
    (würde|würden|dürfen|darf) … (lesen|sehen|hören)`,
  stated: '',
  own: `(speichern|behalten|senden|teilen|verwenden|nutzen|zählen|messen|sammeln|kopieren|laden|verbinden|setzen|
    schicken) sie, (speicherst|behältst|sendest|teilst|verwendest|nutzt) du, sie (speichern|behalten|senden|teilen|
    verwenden|nutzen|zählen|sammeln|kopieren|laden)`,
  yours: `ihr, ihre, ihren, ihrer, ihrem, ihres, dein, deine, deinen, deiner, deinem, deines, mein, meine, meinen,
    meiner`,
  belongings: `daten, angaben, informationen, standort, standorte, position, kontakte, kontakten, telefonbuch,
    adressbuch, kalender, fotos, bilder, videos, kamera, bildschirm, sitzungen, sitzung, nutzung, aktivität, aktivitäten,
    verhalten, verlauf, kennung, profil, stimme, gesicht, gesundheit, *daten, herzfrequenz, schlaf, schritte, gewicht,
    stimmung, zyklus, tagebuch, nachrichten, chats, gespräche, unterhaltungen, mails, e mails, texte, dokumente, notizen,
    entwürfe, diktate, aufnahmen, suchen, suchanfragen, eingaben, klicks, besuche, aufrufe, einkäufe, bestellungen,
    likes, favoriten, interessen, vorlieben, gewohnheiten, freunde, name, namen, adresse, e mail adresse, mailadresse,
    anschrift, nummer, telefonnummer, handynummer, alter, geschlecht, geburtstag, strecke, strecken, route, routen,
    fahrten, wege, bewegungen, ip adresse, befehle, trainings, läufe, orte, ausgaben, umsätze, zahlungen, noten,
    beiträge, inhalte, werte, messwerte, verbrauch, mikrofon, puls, familie, kinder`,
  personal: `(was|welche|welcher|welches|welchen|wie|wann|wo|wohin|wonach|womit|worauf|woher|wie lange|wie oft) (sie|du),
    (welche|wie viele|wie oft|wie lange) … (sie|du) (ansehen|ansiehst|lesen|liest|hören|hörst|kaufen|kaufst|öffnen|
    öffnest|besuchen|besuchst|suchen|suchst|nutzen|nutzt|aufrufen|spielen|spielst|sehen|siehst|fahren|fährst),
    (die|den|das|der) sie (ansehen|anschauen|lesen|hören|kaufen|öffnen|besuchen|suchen|eingeben|schreiben|nutzen|
    aufrufen|spielen|bestellen|fahren|schauen|sehen|gehen), (die|den|das|der) du (ansiehst|anschaust|liest|hörst|kaufst|
    öffnest|besuchst|suchst|eingibst|schreibst|nutzt|aufrufst|spielst|bestellst|fährst|schaust|siehst|gehst),
    kennung, kennungen, pseudonym, geräte id, werbe id, ip adresse, cookie,
    cookies, (besuche|besucher|aufrufe|zugriffe), (welche|wie viele|wie oft) … (gelesen|gesehen|geöffnet|angesehen|
    besucht|gekauft|gehört|genutzt|aufgerufen|geklickt|gespielt), (standort|nutzungs|gesundheits|bewegungs|verbrauchs|
    kontakt|positions|fahr|schlaf|hör|lese|kauf|fitness)daten, namen und (adressen|nummern|anschriften),
    personenbezogene daten`,
  named: `datenweitergabe, weitergabe von daten, nutzungsdaten, telemetrie, absturzberichte, fehlerberichte, diagnosedaten,
    nutzungsstatistik, nutzungsstatistiken, bildschirmaufnahme, bildschirmaufnahmen, sitzungsaufzeichnung,
    standortfreigabe, (personalisierte|zugeschnittene|passende) (werbung|anzeigen|angebote|empfehlungen), profilbildung,
    reichweitenmessung, kontaktabgleich, datenfreigabe`,
  mailing: `schreib* (ihnen|dir), (schickt|schicken|sendet|senden) (ihnen|dir), (jede|jeden) (woche|monat|tag|montag|
    dienstag|mittwoch|donnerstag|freitag|samstag|sonntag), wöchentlich*, monatlich*, (einmal|zweimal|mal) (in der|die|
    pro|im) (woche|monat), newsletter*, wochenbrief, rundbrief, infobrief, ruft (sie|dich) an, (ihnen|dir) … (schreiben|
    schicken|senden|zusenden), werbung per`,
  duration: `tage, tagen, wochen, (ein|einen|einem) (monat|jahr), monate, monaten, jahre, jahren, bis sie, bis du,
    unbefristet, solange sie, solange du`,
  undoing: `widerrufen, widerruf, widerrufbar, abmelden, abbestellen, abstellen, abschalten, abschaltbar, jederzeit,
    abmeldung, (ändern|änderbar|ausschalten|beenden|ausschaltbar) … (unter|in den), (unter|in den) … (ändern|ausschalten|
    beenden)`,
  supposing: `(dürfen|darf|können) wir, mit (ihrer|deiner) (erlaubnis|zustimmung|einwilligung), würde, würden, möchte,
    möchten, wenn (sie|du) (zustimmen|zustimmst|erlauben|erlaubst|ablehnen|ablehnst|nein|einwilligen|einwilligst),
    auch ohne, ohne das, bei nein, helfen sie, hilf uns, wer ablehnt, bei einem nein`,
  condition: `(müssen|musst|muss) … (zustimmen|akzeptieren|einwilligen|annehmen|erlauben), nur (wer|wenn|mit) …
    (zustimmt|zustimmen|zustimmung|einwilligung|einwilligen|akzeptiert), ohne (zustimmung|einwilligung) (keine|kein|
    können|ist)`,
  elsewhere: `einladung*, lädt dich, lädt sie, eingeladen, freundschaftsanfrage, befreundet, ruft an, anruf*, termin,
    wiederherstellen, zusammenführen, gebot, praxis, (paket|sendung|lieferung|buchung|reservierung) (ist|wurde|wird),
    konto löschen`,
  goOn: "weiter, los geht's, fortfahren, nächster schritt, fertig, starten",
};
