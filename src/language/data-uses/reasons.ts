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
    ],
  },
  de: {
    reason: [
      '(damit|um|zwecks|sodass|für|zur|zum)',
      '(uns|mir) … (zeigen|sagen|verraten|mitteilen)',
      '(zeigen|sagen|verraten) … uns',
      '(für|zu|zur|zum) (die|den|das|zwecken|sicherheit|forschung|betrieb|verbesserung|auswertung|erkennung|ermittlung|bereitstellung|darstellung|abwicklung)',
      '(helfen|hilft|ermöglichen|erlauben|dienen) (uns|ihnen|dir|dabei|der|dem|dazu)',
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
    ],
    elsewhere: [
      'pour (en savoir|plus|continuer|poursuivre|accepter|refuser|accéder)',
      'pour … (mois|ans|jours|semaines)',
      'pour (vous|votre|cela|tout|tous|toutes|ces|cet)',
      'pour (les|la|le) (accepter|refuser|paramétrer|continuer)',
      'pour (les|des) (finalités|fins|usages) … (décrites|décrits|indiquées|indiqués|présentées|exposées|listées)',
      'afin (de|d) (continuer|poursuivre|accéder)',
      'pour (faire|nous faire) … (choix|part)',
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
