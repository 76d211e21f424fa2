/** How a text says that consent can be taken back, and what the places are called where that is done. */
import { defineWordings } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: {
    /** Says it by itself. */
    withdrawal: [
      '(withdraw|revoke|rescind|retract|take back|cancel|withdrawing|revoking) … (consent|permission|agreement|choice|approval|it|this|them)',
      '(withdrawal|revocation) of … (consent|permission)',
      '(consent|permission|choice|choices|decision|answer) … (withdrawn|revoked|changed|taken back)',
      '(change|changing) your mind',
      '(go|come) back on (your|this)',
    ],
    /** Says it together with a time or a place. */
    alters: [
      '(change|changing|update|adjust|modify|edit|undo|withdraw|stop|object|unsubscribe|reverse|amend)',
      'opt out',
      '(turn|switch) … off',
      '(turn|switch) … (it|this|them|cookies|training)',
    ],
    /** The same, but of a place alone it says only where to choose now. */
    visits: ['(manage|review|revisit|reopen|set|decide|choose)'],
    later: [
      '(any|a later) (time|moment|point)',
      '(anytime|later|whenever|afterwards|again)',
      'in (the|) future',
      'next time',
    ],
    place: [
      '(in|under|from|via|on|through|at|with|using|by) … (settings|preferences|profile|account|footer|privacy|foot|bottom|icon|policy|link|page|menu|browser)',
    ],
  },
  de: {
    withdrawal: [
      '(widerruf*|zurückzieh*|zurücknehm*|zurückgenommen|rückgängig)',
      '(ziehen|nehmen) sie … zurück',
      'anders überleg*',
      'umentscheid*',
      '(meinung|wahl|entscheidung|einwilligung|zustimmung) … (ändern|geändert)',
    ],
    alters: [
      '(ändern|ändere|änderst|geändert|anpassen|angepasst|abstellen|ausschalten|abschalten|abbestellen|abmelden|deaktivieren|abwählen|widersprechen|schalten|passen|beenden)',
    ],
    visits: ['(verwalten|aufrufen|bearbeiten|einsehen|einstellen|festlegen|entscheiden|auswählen)'],
    later: [
      '(jederzeit|später|nachträglich|danach|künftig|immer|wieder|erneut)',
      'im nachhinein',
      'in zukunft',
      'zu jeder zeit',
    ],
    place: [
      '(in|unter|im|über|am|auf|via|mit) … (*einstellungen|profil|konto|fuss|fußzeile|fußbereich|datenschutz|datenschutzerklärung|seitenende|symbol|link|menü|browser|footer|privatsphäre)',
    ],
  },
  fr: {
    withdrawal: [
      '(retirer|retirez|retirerez|révoquer|révoquez|annuler|reprendre|retrait) … (consentement|accord|choix|autorisation|décision)',
      '(retrait|révocation) (de|du) … (consentement|accord)',
      "(changer|changez|changerez|change) (d'avis|de décision|de choix|d'idée)",
      'revenir sur (votre|vos|ce|ces|ton|cette)',
    ],
    alters: [
      '(modifier|modifiez|modifié*|modifiable*|changer|changez|ajuster|adapter|désactiver|désactivez|désinscrire|désabonner|retirer|opposer|révoquer|révocable*|annuler)',
    ],
    visits: ['(gérer|gérez|paramétrer|paramétrez|revoir|régler|choisir|consulter)'],
    later: [
      'à (tout|n importe quel) (moment|instant)',
      'plus tard',
      'en tout temps',
      '(ultérieurement|ensuite|toujours)',
      'par la suite',
    ],
    place: [
      '(dans|en|sous|via|depuis|sur|par) … (paramètres|réglages|préférences|profil|compte|bas|pied|confidentialité|politique|lien|rubrique|icône|menu|navigateur|page)',
    ],
  },
});

/** Names of links and buttons on the page that lead back to the choice. */
export const places = defineWordings({
  en: {
    place: [
      '(cookie|cookies|privacy|consent|tracking|data) (settings|preferences|options|choices|center|centre|controls|manager|consent)',
      '(manage|change|review|update|withdraw|edit) … (cookie|cookies|consent|preferences|privacy)',
      'your (privacy|cookie) (choices|settings|preferences)',
      '(privacy|ad) choices',
      'do not (sell|share)',
      'about our cookies',
    ],
  },
  de: {
    place: [
      '(cookieeinstellungen|datenschutzeinstellungen|privatsphäreeinstellungen|consenteinstellungen|trackingeinstellungen)',
      '(cookie|cookies|privatsphäre|datenschutz|consent|tracking) (einstellungen|präferenzen|optionen|verwalten|manager|ändern|anpassen|center)',
      '(einwilligung|einwilligungen|zustimmung|zustimmungen) … (verwalten|widerrufen|ändern|anpassen)',
      'cookies verwalten',
    ],
  },
  fr: {
    place: [
      '(gérer|modifier|paramétrer|gestion|paramètres|préférences|réglages|retirer|paramétrage) … (cookies|cookie|consentement|traceurs|confidentialité|vie privée|choix|données)',
      '(préférences|paramètres|réglages) cookies',
      'cookies (paramètres|préférences|réglages|gestion)',
    ],
  },
});
