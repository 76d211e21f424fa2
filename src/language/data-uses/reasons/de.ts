/** German; what each list means is told in `../reasons.ts`. */
import type { ReasonTerms } from '../reasons.js';

export const de: ReasonTerms = {
  reason: [
    '(damit|um|zwecks|sodass|für|zur|zum)',
    '(uns|mir) … (zeigen|sagen|verraten|mitteilen)',
    '(zeigen|sagen|verraten) … uns',
    '(für|zu|zur|zum) (die|den|das|zwecken|sicherheit|forschung|betrieb|verbesserung|auswertung|erkennung|ermittlung|bereitstellung|darstellung|abwicklung)',
    '(helfen|hilft|ermöglichen|erlauben|dienen) (uns|ihnen|dir|dabei|der|dem|dazu)',
    // What is done, told by a verb of its own: “das zählt, welche Verbindungen gesucht werden”.
    '(zählt|zählen|misst|messen|vergleicht|vergleichen|erkennt|erkennen|berechnet|berechnen|empfiehlt|empfehlen|übersetzt|übersetzen|beobachtet|beobachten|verfolgt|verfolgen|aufzeichnet|aufzeichnen|abgleicht|abgleichen|auswertet|auswerten|benachrichtigt|benachrichtigen|vorschlägt|vorschlagen|anpasst|anpassen|bewirbt|bewerben|weitergibt|weitergeben|verkauft|verkaufen|mitteilt|mitteilen|erinnert|erinnern|anrufen|anruft|schätzt|schätzen)',
    '(gezählt|gemessen|verglichen|abgeglichen|ausgewertet|aufgezeichnet|veröffentlicht|verknüpft|weitergegeben|verkauft|übersetzt|vorgeschlagen|mitgeteilt|mitgelesen)',
    '(kann|können|darf|dürfen) … (sehen|lesen|hören|mithören|mitlesen|einsehen)',
    '(schlägt|schlagen) … vor',
    '(wertet|werten|zeichnet|zeichnen) … (aus|auf)',
    '(passt|passen) … an',
    '(gibt|geben) … weiter',
    '(teilt|teilen) … mit',
    '(ihnen|dir|euch|sie|dich) … (schreibt|schreiben|schickt|schicken|zeigt|zeigen|sendet|senden)',
    '(schreibt|schickt|zeigt|sendet|schreiben|schicken|senden) (ihnen|dir|euch)',
  ],
  elsewhere: [
    'um (mehr|weitere|weiterzulesen|fortzufahren|die seite zu nutzen) … (erfahren|informationen)',
    'für (weitere|mehr|sie|dich|ihre|deine|alle|diese|dieses|jahre|jahr)',
    'für … (monate|monaten|jahre|tage|wochen)',
    '(zum|zur) (einen|anderen|zeit|verfügung|auswahl|ablehnung|zustimmung)',
    'um (fortzufahren|weiterzulesen|zuzustimmen|abzulehnen|mehr)',
    '(für|zu) (die|den) … (beschriebenen|genannten|aufgeführten|erläuterten) … zweck*',
    '(für|zu) (die|den) (in|unten|oben|dort) … (beschriebenen|genannten|aufgeführten|erläuterten)',
    '(zur|zum|zu den) (datenschutzerklärung|impressum|cookie richtlinie|einstellungen|datenschutzhinweisen)',
    'damit (einverstanden|erklären|erkläre|stimmen|bin|sind|willigen)',
    '(ihnen|dir|sie|dich) … (auswahl|liste|einstellungen|mehr|näheres|einzelheiten) … (zeigen|zeigt|schicken)',
    '(cookie|datenschutz) einstellungen … anpassen',
    '(auswahl|einstellungen|entscheidung|wahl|präferenzen) … (anpassen|mitteilen)',
    '(sie|du) … (in der|unter|hier|unten|dort) … (lesen|einsehen|sehen)',
    '(können|kannst|kann) (sie|du|man) … (lesen|einsehen|sehen)',
    '(sie|du) (können|kannst) … (lesen|einsehen|sehen)',
    '(passen|teilen) sie … (auswahl|einstellungen|entscheidung|wahl|präferenzen)',
  ],
  harmless: '',
  perhaps: '',
};
