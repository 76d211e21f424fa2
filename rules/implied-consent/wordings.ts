/** How sentences say that going on, or doing nothing, counts as consent. */
import { agreeing, defineWordings, denying } from '../../src/lint/define-rule.js';

export const wordings = defineWordings({
  en: {
    /** Looks like going on and is not. */
    other: [
      'by using (the|these|our|your|) (button|buttons|link|links|switches|switch|toggles|controls|settings|form|options|panel|cookies|technologies|tool)',
      'if you (stay|remain) (logged|signed|subscribed)',
    ],
    /** Using the site, which nobody who reads the notice can help doing. */
    goingOn: [
      'by (using|visiting|browsing|navigating|scrolling|surfing|swiping|staying|remaining|interacting)',
      'by (entering|accessing|viewing|reading) (this|the|our|these) (site|website|page|pages|app|service|services|platform|shop|portal|article)',
      'by (accessing|viewing) (and|or) using',
      'by your (continued|further|ongoing|continuing|) (use|usage|visit|browsing|navigation)',
      'by (continuing|continued|carrying on|keeping|going on|proceeding) (to|with) (use|using|browse|browsing|visit|navigate|access|read|scroll|surf|view|your visit|your browsing|your session)',
      'by (continuing|carrying on|proceeding|continued) (your|on|past|into|through|without|and not)',
      'by (continuing|proceeding) (the|our|this) (visit|browsing|site)',
      '(or|and) by (continuing|browsing|scrolling|navigating|proceeding)',
      '(or|and|otherwise) (continuing|proceeding) (to|with|your|on|otherwise|browsing)',
      '(or|and) (scrolling|browsing|navigating) (this|our|down|further|on|through|past)',
      'if you (continue|carry on|keep|go on) (to use|using|to browse|browsing|to visit|visiting|navigating|to navigate|scrolling|reading|to access|to scroll|your visit|on this)',
      'if you (continue|carry on|go on|proceed) without',
      'if you (browse|scroll|use|visit|navigate|stay|remain|swipe)',
      'when you (browse|scroll|use|visit|navigate|continue to use|continue using)',
      '(your|the) (continued|further|ongoing|continuing) (use|usage|browsing|visit|navigation)',
      '(continued|further|continuing) (use|usage|browsing|navigation|visiting)',
      'continuing (to use|using|to browse|browsing|to navigate|navigating|to visit|to scroll|your visit|on this|on our)',
      '(scrolling|browsing|navigating|swiping|staying) … (means|implies|counts|constitutes|indicates|signifies|equals)',
      '(use|using) … (site|website|app|service*|platform|page) … (means|implies|constitutes|indicates|signifies|counts)',
      '(your|a) visit … (means|implies|constitutes)',
      '(take|treat|regard|count|consider) your (visit|use|stay|browsing|continued)',
      '(clicking|tapping|clicks|click) (anywhere|elsewhere|any link|on any link|a link|on a link|any element)',
      'carrying on (browsing|using|without)',
      'as you (browse|continue|scroll)',
      'while (you are|you re) (on|using|browsing)',
    ],
    /** "By continuing": going on, or pressing the button of that name. */
    goingOnOrPressing: [
      'by (continuing|proceeding|carrying on|going further|going ahead|going on)',
      'if you (continue|proceed|carry on|go on)',
      'when you continue',
    ],
    silence: [
      'if you (do|say|change|choose|select) nothing',
      'if you take no action',
      'if you (do not|don t|have not|haven t) … (object|respond|reply|opt|opted|act|answer|choose|chosen|change|changed|decide|decided|react|tell|unsubscribe|decline|declined|reject|refuse|say|select|turn|switch|disable|hear|click|withdraw|make)',
      'unless you … (object|opt|tell|say|choose|decline|reject|refuse|unsubscribe|change|turn|switch|disable|contact|notify|withdraw|click|select|let us know)',
      'without (an|any|your|) objection',
      '(by|) doing nothing',
      '(by|) taking no action',
      '(silence|inaction|inactivity)',
      '(no|a missing) (response|answer|reply|objection)',
      'if we (do not|don t) hear',
      '(if you|by) (ignore|ignoring|not responding|not objecting|not opting out|not replying|not answering)',
    ],
    /** What silence sets going. */
    proceeds: [
      '(will|may|shall|can) … (used|shared|turned on|switched on|enabled|activated|processed|collected|included|sold|combined|analysed|analyzed|set|placed|accepted|applied|using|trained)',
      'we (will|ll|may|shall|can|are going to|plan to) … (use|using|share|turn|switch|enable|activate|process|collect|set|place|include|apply|train|add|sell|opt|accept)',
      '(stays|remains|stay|remain|is|are) (switched on|turned on|enabled|active|activated|opted in|on)',
    ],
    ...agreeing.en,
  },
  de: {
    other: [
      '(mit|in) (der|ihrer|deiner|die) (weiteren|) (nutzung|verwendung|benutzung) (von|aller|meiner|solcher)',
      'durch (die|den|) (nutzung|verwendung|benutzung|einsatz) von',
      'wenn (sie|du) … (weiterlesen|weitersurfen|weiternutzen|fortfahren|nutzen|lesen|surfen) (möcht*|wollen|willst)',
      '(mit|in|durch) (der|die) (nutzung|verwendung|benutzung) (der|dieser|unserer|ihrer|deiner) (cookie*|daten)',
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
  fr: {
    other: [
      'en utilisant (des|les|nos|ces|le|ce) (cookies|traceurs|boutons|bouton|données|technologies|liens|lien|réglages|curseurs)',
    ],
    goingOn: [
      'en (poursuivant|continuant) (votre|ta|la|sur|à|de|votre navigation|d|l|vos|cette|sans)',
      'en (naviguant|utilisant|restant|accédant|consultant|visitant|parcourant|surfant|scrollant|lisant|demeurant)',
      'en faisant défiler',
      'si vous (continuez|poursuivez) (à|de|votre|la|l|vos|sur|sans|cette)',
      'si vous (restez|naviguez|utilisez|surfez|parcourez|visitez|faites défiler)',
      'si tu (continues|poursuis) (à|de|ta|la|sur|sans)',
      'si tu (restes|navigues|utilises|surfes|fais défiler)',
      'la poursuite de (votre|la|ta) (navigation|visite|consultation)',
      '(votre|toute|une|la) (poursuite|navigation|utilisation|visite) … (vaut|vaudra|implique|signifie|emporte|constitue|équivaut)',
      '(continuer|poursuivre) … (vaut|implique|signifie|équivaut|emporte)',
      '(faire défiler|le défilement|défiler) … (vaut|implique|signifie|équivaut)',
      "l'utilisation (de|du) (ce|notre|nos|site|cette) … (vaut|implique|signifie|emporte|constitue)",
      '(ou|et) en (continuant|poursuivant|naviguant)',
      'en cliquant (ailleurs|n importe où|sur n importe|sur un lien|sur un autre|sur un élément|hors)',
    ],
    goingOnOrPressing: [
      'en (poursuivant|continuant)',
      'si vous (continuez|poursuivez)',
      'si tu (continues|poursuis)',
    ],
    silence: [
      'si vous ne (faites|dites|changez|modifiez|choisissez|sélectionnez) rien',
      'si tu ne (fais|dis|changes|choisis) rien',
      'si vous ne … (opposez|manifestez|répondez|refusez) pas',
      'si vous (ne vous opposez pas|ne répondez pas|ne réagissez pas|ne refusez pas|ne choisissez pas|n agissez pas|ne modifiez pas|ne changez pas|ne désactivez pas|ne vous désinscrivez pas|ne dites pas)',
      'si tu (ne t opposes pas|ne réponds pas|ne réagis pas|ne refuses pas|ne choisis pas)',
      '(à défaut|en l absence|faute|sans) (de|d|) (réponse|opposition|refus|action|choix|réaction|avis contraire)',
      'sauf (opposition|refus|avis contraire|si vous vous opposez|si vous refusez|indication contraire)',
      'à moins que vous (ne|) … (opposiez|refusiez|désactiviez|changiez)',
      '(votre|le|) silence',
      "(votre|l'|) inaction",
      'sans réponse de votre part',
    ],
    proceeds: [
      '(sera|seront|est|sont) … (utilisé*|partagé*|activé*|traité*|déposé*|collecté*|vendu*|transmis*|inclus*)',
      'nous (utiliserons|partagerons|activerons|traiterons|déposerons|collecterons|utilisons|entraînerons|commencerons|pourrons)',
      '(reste|restent|restera|resteront) (activé|activée|activés|activées|actif|active)',
    ],
    ...agreeing.fr,
  },
});

/** What takes it back, apart from the others, whose words it shares. */
export const denials = defineWordings({
  en: {
    /** What silence leaves as it is. */
    leavesOff: [
      '(will|shall|may|can|are|is|do|does) not',
      '(won|don|isn|aren|can|doesn) t (be|use|share|set|store|place|collect|process|train|switch|turn|change)',
      'cannot',
      '(stay|stays|remain|remains|leave|leaves|left|keep|keeps|kept|switched|turned) … off',
      'only … (necessary|essential|required|needed)',
      'nothing (changes|happens|is|will|of)',
      'no (cookies|data|tracking|consent|analytics)',
      '(ask|remind) (you|) … (again|later)',
      '(stay|stays|remain|remains) (as it is|as they are|unchanged|the same|disabled|inactive)',
      'as (a|) (no|refusal)',
      '(declined|refused|rejected|disabled)',
      'legitimate (interest|interests)',
    ],
    ...denying.en,
  },
  de: {
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
  fr: {
    leavesOff: [
      'ne (sera|seront|sont|est|déposerons|utiliserons|partagerons|traiterons|collecterons|changera|change) (pas|aucun|aucune|jamais|rien)',
      "n'(utiliserons|activerons|utilisons|est|entraînerons) (pas|aucun|aucune|rien|jamais)",
      'rien (ne change|n est|ne sera|ne changera)',
      '(aucun|aucune) (cookie|donnée|traceur|utilisation|partage)',
      '(seul|seuls|seules|uniquement) … (nécessaires|nécessaire|essentiels|indispensables)',
      '(reste|restent|restera|resteront) (désactivé|désactivée|désactivés|désactivées|inchangé|inchangés|inactif|inactive|éteint)',
      '(redemanderons|demanderons à nouveau|reposerons|rappellerons)',
      'comme un refus',
      'vaut refus',
      '(intérêt|intérêts) (légitime|légitimes)',
    ],
    ...denying.fr,
  },
});

/** What is agreed to; apart from the others, whose words it may share. */
export const objects = defineWordings({
  en: {
    data: [
      'cookie*',
      '(data|tracking|trackers|tracker|advertising|ads|analytics|personalisation|personalization|profiling|technologies|pixels|marketing|newsletter|newsletters|e-mails|emails|chats|conversations|messages|photos|location)',
      '(training|train)',
      'personal information',
    ],
    policy: ['(privacy|cookie|cookies) (policy|notice|statement|policies)'],
    contract: [
      'terms',
      '(our|the|these|all|updated|new) conditions',
      '(user|licence|license|customer) agreement',
      'rules',
      'guidelines',
    ],
    /** The name of a button that goes on. */
    goOn: ['continue', 'proceed', 'carry on', 'go on', 'next'],
  },
  de: {
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
  fr: {
    data: [
      'cookie*',
      'traceur*',
      'donnée*',
      '(publicité|publicités|statistiques|mesure|suivi|profilage|technologies|marketing|newsletter|messages|photos|conversations|entraînement|entraîner|localisation)',
    ],
    policy: [
      '(politique|charte) (de|des|relative aux|en matière de) (confidentialité|cookies|vie privée|données|protection)',
    ],
    contract: [
      '(conditions|cgu|cgv)',
      'conditions (générales|d utilisation)',
      "contrat d'utilisation",
      'règlement',
    ],
    goOn: ['continuer', 'poursuivre', 'suivant'],
  },
});
