import type { Lexicon } from '../lexicon.js';

export const de: Lexicon = {
  code: 'de',
  name: 'German',
  stopWords: [
    'der', 'das', 'und', 'den', 'dem', 'des', 'ist', 'sind', 'wir', 'uns', 'unsere', 'unserer', 'unseren', 'sie', 'ihre', 'ihrer', 'ihren',
    'ihr', 'ich', 'mit', 'für', 'auf', 'von', 'zu', 'zum', 'zur', 'im', 'bei', 'über', 'nicht', 'auch', 'eine', 'einen', 'einer', 'einem',
    'oder', 'werden', 'wird', 'können', 'kann', 'diese', 'dieser', 'um', 'durch', 'wenn', 'dass', 'als', 'wie', 'nach', 'aus', 'mehr', 'alle', 'du', 'dein', 'deine', 'deiner', 'deinen',
  ],
  labels: {
    accept: [
      'akzeptieren', 'akzeptiere', 'akzeptiert', 'akzeptierst', 'zustimmen', 'zustimme', 'zustimmung', 'zustimmung geben', 'stimme zu', 'stimme … zu', 'stimmen zu', 'stimmen … zu', 'einverstanden', 'bin einverstanden',
      'einwilligen', 'willige ein', 'willige … ein', 'einwilligung erteilen', 'erlauben', 'erlaube', 'zulassen', 'lasse zu', 'lasse … zu', 'annehmen', 'nehme … an', 'gestatten', 'gestatte', 'aktivieren', 'einschalten', 'genehmigen', 'freigeben',
      'anschalten', 'erteilen',
    ],
    acknowledge: [
      'ok', 'okay', 'verstanden', 'ich verstehe', 'habe verstanden', 'ich habe verstanden', 'alles klar', 'klar', 'in ordnung', 'gut', 'ja', 'ja gerne', 'ja gern', 'gerne', 'weiter', 'fortfahren', 'fortsetzen', 'passt', 'geht klar', 'geht in ordnung',
      'zur kenntnis genommen', 'verstehe', 'super', 'weitersurfen',
    ],
    decline: [
      'ablehnen', 'lehne ab', 'lehne … ab', 'lehnen ab', 'lehnen … ab', 'abgelehnt', 'ablehnung', 'verweigern', 'verweigere', 'nein danke', 'widersprechen', 'widerspreche', 'widerspruch', 'widerspruch einlegen', 'untersagen', 'verbieten', 'zurückweisen', 'abweisen',
      'deaktivieren', 'ausschalten', 'abschalten', 'blockieren', 'nein lieber nicht', 'lieber nicht', 'ohne einwilligung', 'ohne zustimmung', 'nur funktionale', 'nur funktionelle', 'kein interesse', 'abwählen', 'alles abwählen', 'weise … zurück', 'opt out', 'abmelden von',
    ],
    no: ['nein'],
    negation: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'ohne', 'niemals', 'nie'],
    process: [
      'verwenden', 'verwende', 'nutzen', 'nutze', 'verkaufen', 'teilen', 'weitergeben', 'verarbeiten', 'trainieren', 'sammeln', 'tracken', 'speichern lassen', 'verfolgen', 'setzen', 'senden', 'erhalten', 'verwendet werden', 'genutzt werden', 'auswerten', 'nachverfolgen',
      'einsetzen', 'übermitteln',
    ],
    all: ['alle', 'alles', 'allem', 'allen', 'aller', 'sämtliche', 'sämtlichen', 'jede', 'jedes'],
    only: ['nur', 'ausschließlich', 'lediglich', 'bloß', 'allein'],
    except: ['außer', 'bis auf', 'ausgenommen', 'mit ausnahme'],
    necessary: [
      'notwendig', 'notwendige', 'notwendigen', 'notwendiger', 'notwendigste', 'notwendigsten', 'nötige', 'nötigen', 'nötig', 'nötigste', 'nötigsten', 'erforderlich', 'erforderliche', 'erforderlichen', 'essenziell', 'essenzielle', 'essenziellen', 'essentiell', 'essentielle', 'essentiellen', 'technisch notwendige',
      'technisch notwendigen', 'technisch erforderliche', 'technisch erforderlichen', 'unbedingt erforderliche', 'unbedingt erforderlichen', 'unbedingt notwendige', 'technische', 'technischen', 'zwingend erforderliche', 'zwingend notwendige', 'zwingende', 'minimum', 'minimal', 'minimale', 'pflicht',
      'pflichtcookies', 'grundlegende', 'unerlässliche', 'benötigte', 'benötigten', 'funktionsnotwendige', 'wesentliche', 'wesentlichen',
    ],
    optional: [
      'optional', 'optionale', 'optionalen', 'nicht notwendig', 'nicht notwendige', 'nicht notwendigen', 'nicht erforderliche', 'nicht erforderlichen', 'nicht essenzielle', 'nicht essenziellen', 'nicht essentielle', 'nicht essentiellen', 'nicht technisch notwendige', 'zusätzliche', 'zusätzlichen', 'unnötige', 'unnötigen', 'freiwillige',
      'nicht notwendiger', 'weitere', 'weiteren', 'sonstige',
    ],
    selection: [
      'auswahl', 'meine auswahl', 'ausgewählte', 'ausgewählten', 'ausgewähltes', 'aktuelle auswahl', 'getroffene auswahl', 'gewählte', 'gewählten', 'markierte', 'markierten', 'meine entscheidung', 'meine wahl', 'einwilligungsauswahl', 'cookieauswahl', 'wahl', 'angekreuzte', 'selektion',
    ],
    settings: ['*einstellungen', '*einstellung', 'präferenzen', 'optionen', 'option', 'konfiguration', 'datenschutz einstellungen', 'privatsphäre', 'datenschutzcenter', 'vorlieben', 'auswahlmöglichkeiten', 'wahlmöglichkeiten', 'privacy center'],
    manage: [
      'einwilligung verwalten', 'einwilligungen verwalten', 'zustimmung verwalten', 'zustimmung anpassen', 'einwilligung anpassen', 'verwalten', 'anpassen', 'bearbeiten', 'ändern', 'konfigurieren', 'auswählen', 'wählen', 'selbst auswählen', 'selbst wählen', 'selbst entscheiden', 'individuell', 'individuelle', 'individuellen', 'personalisieren', 'festlegen', 'einstellen', 'weitere optionen', 'mehr optionen', 'entscheiden', 'einrichten',
      'cookie manager', 'benutzerdefiniert', 'benutzerdefinierte', 'erweitert', 'erweiterte', 'aussuchen', 'steuern', 'weitere einstellungen', 'treffen', 'mehr auswahl',
    ],
    view: ['öffnen', 'anzeigen', 'ansehen', 'zeigen', 'zeige', 'überprüfen', 'aufrufen', 'einsehen', 'zu den'],
    details: ['details', 'detail', 'zwecke', 'details anzeigen', 'details zeigen', 'zwecke anzeigen', 'mehr details', 'einzelheiten'],
    save: ['speichern', 'sichern', 'bestätigen', 'bestätige', 'übernehmen', 'anwenden', 'abschicken', 'absenden', 'fertig', 'abspeichern', 'speichere', 'abschließen'],
    close: ['schließen', 'schliessen', 'ausblenden', 'abbrechen', 'zumachen', 'x', 'fenster schließen', 'verlassen', 'verbergen'],
    defer: [
      'später', 'jetzt nicht', 'nicht jetzt', 'vielleicht später', 'später erinnern', 'später entscheiden', 'später nochmal fragen', 'erinnere mich später', 'erinnern', 'erneut fragen', 'später fragen', 'noch nicht', 'überspringen', 'vorerst überspringen', 'nicht heute', 'ein andermal', 'beim nächsten mal', 'heute nicht', 'vorerst nicht', 'momentan nicht', 'im moment nicht',
      'noch einmal fragen', 'nochmal fragen', 'wieder fragen', 'erneut erinnern',
    ],
    withdraw: ['widerrufen', 'widerrufe', 'widerruf', 'einwilligung widerrufen', 'einwilligungen widerrufen', 'zustimmung widerrufen', 'zurückziehen', 'zurücknehmen', 'zustimmung zurückziehen', 'ändern oder widerrufen'],
    more: [
      'mehr erfahren', 'mehr infos', 'mehr informationen', 'weitere informationen', 'weitere infos', 'weiterlesen', 'mehr lesen', 'mehr', 'mehr dazu', 'infos', 'info', 'informationen', 'erfahren sie mehr', 'erfahre mehr', 'hier mehr erfahren', 'was sind', 'wie wir', 'warum', 'näheres', 'mehr über', 'über cookies', 'lesen', 'was ist neu', 'was ändert sich',
    ],
    policy: [
      'datenschutz', '*datenschutzerklärung', 'datenschutzhinweise', 'datenschutzhinweis', 'datenschutzrichtlinie', 'datenschutzrichtlinien', 'datenschutzbestimmungen', 'datenschutzinformation', 'datenschutzinformationen', 'datenschutzerklarung', 'impressum', 'agb', 'agbs', 'nutzungsbedingungen', 'geschäftsbedingungen', 'allgemeine geschäftsbedingungen', '*richtlinie',
      '*richtlinien', 'cookie erklärung', 'cookie hinweis', 'cookie hinweise', 'rechtliches', 'rechtliche hinweise', 'anbieterkennzeichnung', 'partner', 'partnerliste', 'anbieter', 'drittanbieter', 'liste der partner', 'unsere partner', 'cookie liste', 'bedingungen', 'verkaufsbedingungen', 'haftungsausschluss', 'hinweise', 'anbieterliste', 'cookie policy', 'privacy policy', 'kontakt',
    ],
    pay: ['abo', 'pur abo', 'abonnieren', 'abonnement', 'abonnent', 'bezahlen', 'zahlen', 'kostenpflichtig', 'kaufen und ablehnen', 'pur', 'pur abonnieren', 'werbefrei', 'premium', 'mitglied werden', 'spenden', 'gegen bezahlung', 'abschließen ab'],
    account: ['anmelden', 'einloggen', 'registrieren', 'konto erstellen', 'login', 'log in', 'konto anlegen', 'jetzt registrieren', 'abmelden', 'ausloggen', 'beitreten', 'kostenlos testen'],
    elsewhere: [
      'kaufen', 'jetzt kaufen', 'in den warenkorb', 'warenkorb', 'einkaufswagen', 'zur kasse', 'kasse', 'bestellen', 'bestellung', 'jetzt bestellen', 'herunterladen', 'download', 'suchen', 'suche', 'drucken', 'kommentieren', 'kommentar', 'antworten', 'einladung', 'anfrage', 'angebot', 'angebote', 'lieferung', 'zahlung', 'kartenzahlung', 'rechnung', 'löschen', 'konto löschen', 'hochladen', 'abspielen', 'ansehen video', 'anhören', 'buchen', 'jetzt buchen', 'reservieren',
      'loslegen', 'jetzt starten', 'starten', 'folgen', 'rezept', 'rezepte', 'passwort', 'anrufen', 'bewerben', 'filter', 'filtern', 'stelle', 'gutschein', 'datei', 'kopieren', 'entwurf', 'merkzettel', 'menü', 'navigation', 'nächste', 'vorherige', 'zurück', 'startseite', 'sprache', 'newsletter', 'preise', 'vergleichen', 'upgrade', 'termin', 'rückgabe', 'fahrt', 'adresse', 'video', 'kurs', 'einkaufen', 'shoppen', 'für später', 'vertrag', 'vertrag kündigen', 'kauf', 'bestellung widerrufen', 'zum shop', 'stöbern',
    ],
    objects: [
      'cookie', 'cookies', 'tracking', 'tracker', 'einwilligung', 'einwilligungen', 'daten', 'personenbezogene', 'informationen', 'technologien', 'dienste', 'diensten', 'dienst', 'seite', 'website', 'webseite', 'werbung', 'analyse', 'statistik', 'statistiken', 'statistische', 'statistik cookies', 'marketing', 'funktionale', 'funktionalen', 'funktionell', 'funktionelle', 'funktionellen', 'performance', 'personalisierte', 'personalisierten', 'personalisierung', 'verarbeitung', 'datenverarbeitung', 'nutzung', 'verwendung', 'ki', 'training', 'modelle', 'inhalte', 'externe', 'externen', 'externe medien', 'medien',
      'berechtigtes interesse', 'berechtigte interessen', 'zwecke', 'zwecken', 'empfohlene einstellungen', 'empfohlene', 'empfohlen', 'standard', 'datenschutz und cookies', 'cookiebot', 'kategorien', 'gerät', 'datennutzung', 'interessen', 'arten',
    ],
    fillers: [
      'die', 'der', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'meine', 'meiner', 'meinen', 'mein', 'ich', 'mir', 'mich', 'wir', 'sie', 'ihre', 'ihrer', 'ihren', 'uns', 'unsere', 'unserer', 'unseren', 'es', 'zu', 'zur', 'zum', 'mit', 'von', 'für', 'auf', 'in', 'im', 'an', 'bei', 'um', 'aus', 'bitte', 'jetzt', 'hier', 'so', 'damit', 'dann', 'auch', 'banner', 'dialog', 'fenster', 'hinweis', 'meldung', 'nachricht', 'leiste', 'button', 'klicken', 'bin', 'ist', 'sind', 'habe', 'werden', 'möchte', 'will', 'einfach', 'direkt', 'einzeln', 'einzelne', 'einzelnen', 'übrige', 'übrigen',
      'nicht mehr anzeigen', 'nicht mehr fragen', 'nicht erneut anzeigen', 'nicht wieder anzeigen', 'diese', 'dieser', 'dieses', 'diesen', 'du', 'deine', 'deiner', 'deinen', 'dass', 'folgende', 'folgenden', 'alle oben genannten', 'surfen', 'danke', 'gesetzt', 'wird', 'öffnet in neuem tab', 'wird in neuem tab geöffnet', 'besuchen', 'seite besuchen', 'akzeptierten', 'neue', 'neuen', 'aktualisierte', 'aktualisierten',
    ],
    and: ['und', 'oder', 'bzw', '&', '+'],
  },
  purposes: {
    necessary: ['notwendig', 'notwendige', 'notwendigen', 'erforderlich', 'erforderliche', 'essenziell', 'essenzielle', 'essentiell', 'essentielle', 'technisch notwendig', 'technisch notwendige', 'technisch erforderlich', 'unbedingt erforderlich', 'unbedingt erforderliche', 'technische', 'technisch', 'sicherheit', 'pflicht', 'pflichtcookies', 'grundfunktionen', 'unerlässlich', 'notwendige cookies'],
    functional: ['funktional', 'funktionale', 'funktionell', 'funktionelle', 'funktionen', 'präferenzen', 'komfort', 'externe medien', 'externe inhalte', 'chat', 'karten', 'spracheinstellungen', 'komfortfunktionen', 'einstellungen merken'],
    analytics: ['analyse', 'analysen', 'analyse cookies', 'statistik', 'statistiken', 'statistische', 'messung', 'reichweitenmessung', 'leistung', 'leistungs cookies', 'performance', 'webanalyse', 'nutzungsdaten', 'nutzungsanalyse', 'diagnosedaten', 'absturzberichte', 'fehlerberichte', 'nutzungsstatistik', 'nutzungsstatistiken', 'telemetrie', 'analytics', 'nutzungsverhalten', 'besucherstatistik', 'erfolgsmessung'],
    marketing: ['marketing', 'werbung', 'werbezwecke', 'werbezwecken', 'werbe', 'werbepartner', 'personalisierte werbung', 'anzeigen', 'newsletter', 'angebote', 'sonderangebote', 'aktionen', 'werbliche', 'social media', 'soziale medien', 'soziale netzwerke', 'remarketing', 'targeting', 'produktneuheiten', 'neuigkeiten und angebote', 'direktwerbung', 'e mail werbung', 'werbemails', 'werbe e mails', 'verkauf', 'rabatte', 'tracking', 'zielgruppen'],
    personalisation: ['personalisierung', 'personalisierte', 'personalisierten', 'personalisieren', 'empfehlungen', 'personalisierte inhalte', 'individuelle empfehlungen', 'profilbildung', 'maßgeschneiderte'],
    training: ['trainieren', 'training', 'ki modelle', 'ki modell', 'ki modellen', 'ki training', 'ki', 'maschinelles lernen', 'sprachmodelle', 'modelle verbessern', 'verbesserung unserer modelle', 'künstliche intelligenz', 'künstlicher intelligenz', 'generative ki', 'weiterentwicklung der ki', 'modelltraining'],
  },
  objection: ['widerspreche', 'widersprechen', 'widerspruch', 'lehne ab', 'lehne … ab', 'ablehnen', 'untersage', 'untersagen', 'verbiete', 'verbieten', 'deaktivieren', 'opt out', 'abmelden', 'abbestellen', 'ausschließen', 'einschränken', 'blockieren', 'verhindern', 'widerrufen', 'verweigern', 'stoppen', 'abschalten'],
  assent: ['akzeptiere', 'akzeptieren', 'stimme zu', 'stimme … zu', 'zustimmen', 'einverstanden', 'willige ein', 'willige … ein', 'einwilligen', 'erlaube', 'erlauben', 'zulassen', 'ja', 'möchte', 'aktivieren', 'bitte', 'gerne', 'informieren sie mich', 'schicken sie mir', 'senden sie mir', 'abonnieren', 'erhalten', 'verwenden', 'nutzen', 'teilen', 'gestatte', 'zusenden', 'verbessern', 'trainieren', 'informiert werden', 'dürfen', 'darf', 'verkaufen', 'verarbeiten', 'helfen'],
  locked: ['immer aktiv', 'immer an', 'immer aktiviert', 'stets aktiv', 'dauerhaft aktiv', 'immer eingeschaltet', 'immer erforderlich', 'kann nicht deaktiviert werden', 'können nicht deaktiviert werden', 'nicht abwählbar', 'nicht deaktivierbar', 'immer erlaubt', 'immer', 'ständig aktiv', 'können nicht abgewählt werden', 'kann nicht abgewählt werden'],
  topics: {
    cookies: {
      sure: [
        'wir verwenden cookies', 'wir nutzen cookies', 'verwendet cookies', 'nutzt cookies', 'verwendung von cookies', 'einsatz von cookies', 'verwenden wir cookies', 'nutzen wir cookies', 'setzen wir cookies', 'wir setzen cookies', 'wir setzen … cookies', 'cookie einstellungen', 'cookieeinstellungen', 'cookies zulassen', 'cookies akzeptieren', 'cookies und ähnliche', 'ähnliche technologien', 'ähnlichen technologien', 'privatsphäre einstellungen', 'privatsphäreeinstellungen', 'datenschutzeinstellungen', 'ihre privatsphäre', 'deine privatsphäre', 'notwendige cookies', 'berechtigtes interesse',
        'berechtigten interesses', 'ihre einwilligung', 'deine einwilligung', 'ihre zustimmung', 'deine zustimmung', 'informationen auf einem gerät', 'personalisierte werbung', 'personalisierte anzeigen', 'cookies von drittanbietern', 'marketing cookies', 'statistik cookies', 'alle cookies', 'cookies um', 'cookie hinweis', 'cookie richtlinie', 'einwilligungen verwalten', 'wir und unsere partner', 'technisch notwendige', 'cookies auf dieser', 'cookies helfen uns', 'auf ihrem gerät',
      ],
      hints: ['cookie', 'cookies', 'datenschutz', 'privatsphäre', 'tracking', 'tracker', 'einwilligung', 'einwilligungen', 'zustimmung', 'analyse', 'statistik', 'statistiken', 'drittanbieter', 'partner', 'werbung', 'personenbezogene daten', 'personenbezogener daten', 'dsgvo', 'diensten', 'dienste', 'externe medien', 'personalisierte', 'nutzungsdaten', 'reichweitenmessung'],
    },
    training: {
      sure: ['ki modelle', 'ki modellen', 'ki training', 'training unserer', 'zum trainieren', 'training von ki', 'trainieren und verbessern', 'modelle trainieren', 'modelle zu trainieren', 'modelle zu verbessern', 'sprachmodelle', 'generative ki', 'künstliche intelligenz trainieren', 'training künstlicher intelligenz', 'ki zu trainieren', 'für das training'],
      hints: ['trainieren', 'training', 'ki', 'modelle', 'maschinelles lernen', 'chats', 'unterhaltungen', 'eingaben', 'ihre inhalte', 'deine inhalte', 'verbessern', 'ihre daten', 'deine daten'],
    },
    terms: {
      sure: ['aktualisierte nutzungsbedingungen', 'neue nutzungsbedingungen', 'unsere nutzungsbedingungen', 'aktualisieren unsere', 'aktualisierung unserer', 'geänderte bedingungen', 'neue bedingungen', 'nutzungsbedingungen zustimmen', 'allgemeine geschäftsbedingungen', 'allgemeinen geschäftsbedingungen', 'akzeptiere die agb', 'den nutzungsbedingungen', 'aktualisierten bedingungen', 'änderung unserer', 'änderungen unserer', 'aktualisierte datenschutzerklärung', 'nutzungsbedingungen aktualisiert', 'agb aktualisiert'],
      hints: ['nutzungsbedingungen', 'agb', 'bedingungen', 'datenschutzerklärung', 'richtlinien', 'treten in kraft', 'gelten ab', 'aktualisiert', 'aktualisierung', 'änderungen', 'aktualisierte'],
    },
    marketing: {
      sure: ['newsletter erhalten', 'newsletter abonnieren', 'den newsletter', 'newsletter per', 'werbung per e mail', 'per e mail über', 'angebote per', 'neuigkeiten und angebote', 'informationen und angebote', 'werbliche informationen', 'marketing e mails', 'zu werbezwecken', 'zum newsletter', 'über angebote', 'über neuigkeiten', 'über aktionen', 'exklusive angebote', 'angebote und aktionen', 'angebote zu erhalten', 'werbe e mails', 'e mail werbung', 'auf dem laufenden'],
      hints: ['newsletter', 'werbung', 'marketing', 'angebote', 'neuigkeiten', 'aktionen', 'e mail', 'e mails', 'rabatte', 'sms', 'partner', 'werbezwecken'],
    },
  },
};
