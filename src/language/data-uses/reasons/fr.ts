/** French; what each list means is told in `../reasons.ts`. */
import type { ReasonTerms } from '../reasons.js';

export const fr: ReasonTerms = {
  reason: [
    '(afin|pour|parce que)',
    '(nous|me) (montrent|disent|indiquent|signalent)',
    'pour (améliorer|optimiser|personnaliser|mesurer|analyser|comprendre|connaître|adapter|enrichir|retenir|mémoriser)',
    'pour (que|vous|nous|le|la|les|l|faire|mieux|savoir|assurer|garantir|permettre|offrir|proposer|rendre|financer|protéger|tester)',
    '(permettent|permet|servent|sert|aident|aide) (de|d|à|aux|au|nous)',
    '(à|aux|pour des) (fins|finalités) de',
    'et (de|à) tester',
    '(destiné|destinés|destinée|destinées|visent|vise) (à|aux|au)',
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
    'pour (traiter|recueillir|collecter|conserver|stocker) … (données|informations)',
    'pour (toute|toutes) (question|questions)',
    'parce que (vous|tu)',
    'pour (vous|votre|cela|tout|tous|toutes|ces|cet)',
    'pour (les|la|le) (accepter|refuser|paramétrer|continuer)',
    'pour (les|des) (finalités|fins|usages) … (décrites|décrits|indiquées|indiqués|présentées|exposées|listées)',
    'afin (de|d) (continuer|poursuivre|accéder)',
    'pour (faire|nous faire) … (choix|part)',
    '(nous|qui) (propose|proposent|proposons) de (choisir|refuser|accepter|gérer)',
    '(vous|te|t) (montrer|montre|envoyer|envoie) … (liste|détails|détail|politique|choix|réglages)',
  ],
  harmless: '',
  perhaps: '',
};
