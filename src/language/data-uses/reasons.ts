/** Words that begin a purpose, in whatever words it goes on: “to see which fabrics are popular”. */
import { sentencesOf } from '../sentences.js';
import { defineWordings } from '../wordings.js';
import { statedUses } from './data-uses.js';

/** `elsewhere`: says that the purposes stand somewhere else, or how to find more or to answer, which is none. */
export const reasonWordings = defineWordings({
  en: {
    reason: [
      'so that',
      'in order to',
      'to (improve|enhance|optimise|optimize|personalise|personalize|customise|tailor|develop|serve)',
      'and (improve|enhance|optimise|optimize|personalise|personalize|customise|tailor|develop|serve)',
      'to (learn|understand|remember|suggest|recommend|measure|analyse|count|record|study|adapt|advertise)',
      'to (help|make|show|let|give|keep|see|find|know|offer|provide|ensure|deliver|support|run|power|play|load|protect|prevent|fund|finance|test|check|tell|spot|fix|build|create|plan|decide|count|bring|get|work|do)',
      '(which|they|cookies|this) (help|helps|let|lets|allow|allows|enable|enables|make|makes|tell|tells) (us|you|me)',
      '(for|because|so we know)',
      'that (tell|show|let|help|allow|enable) us',
      'to (evaluate|gain|analyze|enable|assist|detect|identify|limit|select|combine|link|match|scan|cover|embed|stream|sell)',
      'purpose is',
      // What is done, told by a verb of its own: “that counts which episodes are finished”, “and shows you rooms”.
      '(counts|suggests|measures|matches|watches|remembers|recognises|recognizes|recommends|transcribes|translates|predicts|compares|calculates|analyses|analyzes|evaluates|reminds|warns|listens|trains|learns)',
      '(that|which|who|it|they|we|would|will|may) (count|suggest|measure|match|watch|recognise|recognize|recommend|transcribe|translate|predict|compare|calculate|analyse|analyze|evaluate|remind|warn|listen|train)',
      '(and|or|then|would|will|may|who|which|that|they) (show|shows|tell|tells|send|sends|write to|writes to|text|texts|call|calls) you',
      '(and|or|then|would|will|may|who|which|that|they) (email|emails|notify|notifies|alert|alerts|remind|reminds|warn|warns|offer|offers) you',
      '(who|which|that|it|they|would|will) (sell|sells|pass|passes|share|shares|build|builds|draw|draws|pick|picks|choose|chooses|adapt|adapts|tailor)',
      '(who|which|that|it|they|would|will) (tailors|rank|ranks|sort|sorts|record|records|log|logs|track|tracks|follow|follows|tell|tells|show|shows)',
      '(be|is|are|get|gets) (matched|compared|counted|measured|recorded|published|translated|analysed|analyzed|ranked|evaluated|linked|combined|sold|printed|watched|reviewed|transcribed|shown to|read by|listened to)',
      '(who|they|staff|colleagues|others) (can|could|may|will|would) (see|read|hear|watch|find)',
      '(friends|members|teams|doctors|teachers) (can|could|may|will|would) (see|read|hear|watch|find)',
      'to (write|text|call|email|notify|alert|remind|warn|film|log|listen|watch|rank|sort|tailor|pick|choose adverts|choose ads)',
    ],
    elsewhere: [
      'to (find out|learn|read|see|know|tell you) more',
      'to (make|give|show|do) (your|us your|a|this) (choice|choices|consent|agreement|decision|selection)',
      'to (see|find|check|get) … (policy|notice|terms|details|information|list)',
      'to (keep|get) (reading|going|browsing|using)',
      'to (get|find) (here|started|out)',
      'to (help|show|do) so',
      'for the (purposes|purpose|uses|reasons) … (described|explained|listed|named|stated|set out|mentioned|above|below|detailed|given)',
      'for the (details|list|full|rest)',
      'for (more|further|details|information|you|your|this|that|example|consent|which|all|now|it|them|permission|agreement)',
      '(ask|asks|asking) … for',
      'for … (months|years|days|weeks)',
      '(to|for) the … (policy|notice|statement)',
      '(will|would|may|and|they|that|which|who) (tell|tells|show|shows) you (more|how to|where to)',
      'to (call|write to|email|text) us',
      'to pick (your|which|what|between)',
      '(choice|choices|decision|answer|selection|preference|consent) (is|are) (recorded|published|shown to)',
      '(show|shows|tell|tells) you … (list|policy|notice|details|settings|options|choice|choices|how to)',
    ],
  },
  de: {
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
  },
  fr: {
    reason: [
      '(afin|pour|parce que)',
      '(nous|me) (montrent|disent|indiquent|signalent)',
      'pour (améliorer|optimiser|personnaliser|mesurer|analyser|comprendre|connaître|adapter|enrichir|retenir|mémoriser)',
      'pour (que|vous|nous|le|la|les|l|faire|mieux|savoir|assurer|garantir|permettre|offrir|proposer|rendre|financer|protéger|tester)',
      '(permettent|permet|servent|sert|aident|aide) (de|d|à|aux|au|nous)',
      '(à|aux|pour des) (fins|finalités) de',
      // What is done, told by a verb of its own: “qui compte les recettes lues”.
      '(qui|et|ils|elles|il|elle|nous) (compte|comptent|comptons|mesure|mesurent|propose|proposent|suggère|suggèrent|compare|comparent|reconnaît|reconnaissent|repère|repèrent|observe|observent|transcrit|transcrivent|traduit|traduisent)',
      '(qui|et|ils|elles|il|elle|nous) (calcule|calculent|analyse|analysent|recommande|recommandent|retient|retiennent|note|notent|trie|trient|écoute|écoutent|vend|vendent|transmet|transmettent|revend|revendent)',
      '(est|sont|être|seront|sera|seraient) (comptés|comptées|comparés|comparées|mesurés|mesurées|publiés|publiées|traduits|traduites|vendus|vendues|transmis|transmises|croisés|croisées|analysés|analysées|relus|relues|montrés|montrées)',
      '(qui|collègues|amis|membres|équipes|ils|elles) (peut|peuvent|pourra|pourront|pourraient) (voir|lire|consulter|écouter|entendre)',
      '(compterait|compteraient|compterons|mesurerait|mesureraient|suggérerait|comparerait|observerait|transmettrait|transmettraient|noterait|noteraient|vendrait|garderait pour|analyserait|enregistrerait ce)',
      '(vous|te|t) (montrer|montre|montrent|montrerait|montreraient|montrera|écrire|écrit|écrira|écrirait|envoyer|envoie|envoient|enverra|enverrait|rappeler|appeler|signaler|suggérer|suggère|recommander|proposer des|propose des)',
    ],
    elsewhere: [
      'pour (en savoir|plus|continuer|poursuivre|accepter|refuser|accéder)',
      'pour … (mois|ans|jours|semaines)',
      'pour (vous|votre|cela|tout|tous|toutes|ces|cet)',
      'pour (les|la|le) (accepter|refuser|paramétrer|continuer)',
      'pour (les|des) (finalités|fins|usages) … (décrites|décrits|indiquées|indiqués|présentées|exposées|listées)',
      'afin (de|d) (continuer|poursuivre|accéder)',
      'pour (faire|nous faire) … (choix|part)',
      '(nous|qui) (propose|proposent|proposons) de (choisir|refuser|accepter|gérer)',
      '(vous|te|t) (montrer|montre|envoyer|envoie) … (liste|détails|détail|politique|choix|réglages)',
    ],
  },
});

/**
 * The reasons that a text gives, one for each word that begins one, those left out of what is not done.
 *
 * @param language BCP 47; nothing is found in a language without words.
 */
export function reasonsGiven(text: string, language: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (statedUses(sentence, language).some(({ isDenied }) => isDenied)) return [];
    return reasonWordings
      .find(sentence, language)
      .filter(({ concept }) => concept === 'reason')
      .map(({ quote }) => sentence.slice(sentence.indexOf(quote)));
  });
}
