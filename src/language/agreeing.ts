/**
 * How a sentence says that something counts as consent, or that it does not: words that several rules share.
 * Whatever else the sentence says (going on, closing, doing nothing) is the rule's own.
 */
import type { LanguageCode } from './language.js';
import type { Terms } from './lexicon.js';

/** Spread into a rule's wordings, after its own concepts. */
interface AgreeingTerms {
  /** "You agree", "means your consent": it counts. */
  readonly agrees: Terms;
  /** "If you agree": asked or supposed, not said. Longer than what `agrees` has, so that it wins. */
  readonly supposes: Terms;
}

export const agreeing = {
  en: {
    agrees: [
      'you (agree|consent|accept|opt in|authorise|authorize)',
      'you (are|re) (agreeing|consenting|accepting|giving|in agreement)',
      'you (automatically|also|hereby|thereby|implicitly|tacitly|fully|expressly|both) (agree|consent|accept)',
      'you (will|would|shall|ll) (agree|accept|consent|be agreeing|be consenting|be accepting|have agreed|have accepted)',
      'you have (agreed|consented|accepted)',
      'you (give|grant|confirm|signify|express|indicate|signal|show|provide) … (consent|agreement|acceptance|permission|approval)',
      'you (allow|permit) (us|our|the use|cookies|this|these)',
      '(means|mean|constitutes|implies|signifies|indicates|equals|presumes) … (consent|agreement|acceptance|permission|approval|yes)',
      '(means|mean|implies|signifies|indicates) (that|) you (agree|consent|accept|are happy|are ok|are okay)',
      '(counts|count|serves|amounts|equivalent|tantamount) (as|to) … (consent|agreement|acceptance|approval|yes)',
      '(assume|presume|take it|infer|conclude|understand|consider) (that|) you (agree|consent|accept|are happy|re happy|are ok|are okay|re ok|are fine|have agreed|have consented|have accepted)',
      '(assume|presume|infer) … your (consent|agreement|acceptance|permission)',
      'you (are|will be|shall be) (deemed|considered|taken|assumed|presumed|regarded) … (agreed|agree|consented|consent|accepted|accept)',
      '(consent|agreement|acceptance) (is|will be|shall be) (assumed|presumed|implied|inferred|deemed|given)',
      '(regarded|considered|deemed) (to be|) (your|) (consent|agreement|acceptance)',
      'as (a|your|an|) (consent|agreement|acceptance|yes)',
      'i (agree|consent|accept)',
    ],
    supposes: [
      '(if|unless|until|whether|once|when|before|where|after|should) you (agree|consent|accept|have agreed|have accepted|have consented)',
      '(if|unless|should) you (do|don t|would|have) (not|) (agree|consent|accept)',
      '(if|unless|should) you (do not|have not) (agree|consent|accept|agreed|consented|accepted)',
      '(what|cookies|cookies that|purposes|those) you (agree|consent|accept)',
    ],
  },
  de: {
    agrees: [
      'stimmen sie',
      'stimmst du',
      'stimme ich',
      'willigen sie',
      'willigst du',
      'akzeptieren sie',
      'akzeptierst du',
      'akzeptiere ich',
      'erlauben sie',
      'erlaubst du',
      'gestatten sie',
      'gestattest du',
      'genehmigen sie',
      'erklären sie (sich|ihr|ihre)',
      'erklärst du (dich|dein|deine)',
      '(sind sie|bist du) … einverstanden',
      '(sind sie|bist du) (mit|damit)',
      '(geben|erteilen) sie … (einwilligung|zustimmung|einverständnis)',
      '(gibst|erteilst) du … (einwilligung|zustimmung|einverständnis)',
      'als (zustimmung|einwilligung|einverständnis|annahme|erteilt|ja)',
      'als (ihre|deine|eine|stillschweigende|ihr|dein) (zustimmung|einwilligung|einverständnis|annahme)',
      'gehen wir davon aus',
      '(gehen|gehe) wir von … (zustimmung|einwilligung|einverständnis)',
      'nehmen wir an',
      '(bedeutet|bedeuten|setzt|setzen) … (zustimmung|einwilligung|einverständnis)',
      '(dass sie|dass du) … (zustimmen|zustimmst|einverstanden|einwilligen|einwilligst)',
      'stillschweigende (zustimmung|einwilligung)',
      '(gilt|gelten) … als (angenommen|akzeptiert|genehmigt|erteilt|einverstanden)',
    ],
    supposes: [
      '(wenn|falls|sofern|ob|sobald|bevor|solange) (sie|du) (nicht|dem|allen|) (zustimm*|einwillig*|einverstanden)',
      '(erst|nur) wenn (sie|du) … (zustimmen|zustimmst|einwilligen|einwilligst|einverstanden)',
      '(stimmen|willigen|akzeptieren) sie (nicht|dem nicht) (zu|ein)',
      '(stimmen|willigen|akzeptieren|erlauben|gestatten) sie (bitte|dazu bitte|hier|unten)',
    ],
  },
  fr: {
    agrees: [
      'vous (acceptez|consentez|autorisez|approuvez|agréez)',
      'tu (acceptes|consens|autorises|approuves)',
      "j'accepte",
      'je consens',
      'vous (donnez|exprimez|manifestez|signifiez|confirmez|nous donnez) … (accord|consentement|autorisation)',
      'tu (donnes|exprimes|nous donnes) … (accord|consentement)',
      'vous (êtes|serez) (réputé|réputée|réputés|considéré|considérée|censé|censée) … (accepté|consenti|accepter|consentir|accord)',
      'vous (êtes|serez) d accord',
      'tu es d accord',
      '(vaut|vaudra|valent|implique|signifie|constitue|emporte|présume|marque) … (acceptation|consentement|accord|oui)',
      '(équivaut|équivalent) à … (acceptation|consentement|accord|oui)',
      '(vaut|vaudra|signifie|implique) que vous (acceptez|consentez|êtes d accord)',
      '(considérons|supposons|présumons|considérerons|supposerons|présumerons|estimons|déduisons) que vous (acceptez|consentez|êtes d accord|avez accepté|en acceptez|y consentez)',
      'partons du principe que vous',
      '(considéré|considérée|interprété|interprétée|réputé|réputée|tenu|tenue) comme … (acceptation|consentement|accord|oui)',
      '(consentement|accord) (est|sera) (présumé|réputé|considéré|acquis|donné|supposé)',
      'vous (en|y|les) (acceptez|consentez|autorisez)',
    ],
    supposes: [
      'si vous (acceptez|consentez|autorisez|approuvez|êtes d accord)',
      '(si|tant que|dès que|lorsque|quand) vous n (acceptez|autorisez|approuvez) pas',
      '(lorsque|quand|dès que|que|si) tu (acceptes|consens|autorises)',
      '(lorsque|quand|dès que|une fois que|ce que) vous (acceptez|consentez|autorisez)',
    ],
  },
} as const satisfies Readonly<Record<LanguageCode, AgreeingTerms>>;

/**
 * "Does not mean", "without consenting": the sentence denies that something counts. Apart from `agreeing`, whose
 * words it shares: within one set of wordings the longer phrase hides the shorter.
 */
export const denying = {
  en: {
    denies: [
      '(does|do|will|would|shall) not (mean|imply|count|constitute|signify|amount|indicate|equal)',
      '(doesn|don|won) t (mean|imply|count|constitute|signify|amount|indicate|equal)',
      '(is|are) (not|never|no) … (consent|agreement|acceptance|yes)',
      '(isn|aren) t … (consent|agreement|acceptance|yes)',
      '(is|are|be) (not|never) (taken|treated|regarded|considered|understood|counted|interpreted|deemed|construed|assumed|presumed)',
      'never … (mean|means|count|counts|taken|treated|consent|agreement)',
      'you (do not|don t|are not|aren t|have not|haven t|will not|won t|never|neither) (agree|agreeing|consent|consenting|consented|accept|accepting|accepted|agreed|give)',
      'you (agree|consent|accept) (to|) (nothing|none|neither)',
      'you (agree|consent) to (nothing|none|neither)',
      'without (your|giving|any|) (consent|agreement|accepting|agreeing|consenting|acceptance|permission)',
      'we (do not|don t|never|will not|won t) (assume|presume|take|treat|infer|regard|consider|count)',
    ],
  },
  de: {
    denies: [
      '(gilt|gelten|bedeutet|bedeuten|ist|sind|wird|werden|werten|zählt) … (nicht|nie|niemals|keine|kein|keinesfalls) … (zustimm*|einwillig*|einverst*)',
      'nicht … (zustimmung|einwilligung|einverständnis)',
      'nicht als (zustimmung|einwilligung|einverständnis|annahme|ja)',
      'keine (zustimmung|einwilligung|annahme)',
      'kein einverständnis',
      'ohne (ihre|deine|eine|) … (zustimmung|einwilligung|einverständnis|zuzustimmen|einzuwilligen)',
      '(stimmen sie|stimmst du|willigen sie|willigst du|akzeptieren sie|akzeptierst du) … (nicht|nichts|keine|keinen|keiner)',
      'nichts … (zu|zugestimmt|akzeptiert|eingewilligt)',
      '(gehen|nehmen) wir (nicht|nie) (davon aus|an)',
    ],
  },
  fr: {
    denies: [
      'ne (vaut|vaudra|valent|signifie|implique|constitue|emporte) (pas|ni|aucun|aucunement|en rien|jamais)',
      "n'(implique|emporte|équivaut|entraîne) (pas|ni|aucun|en rien|jamais)",
      "vous n'(acceptez|autorisez|approuvez) (pas|rien|aucun|aucune|ni)",
      'vous ne (consentez|donnez) (pas|à rien|rien|aucun)',
      "tu n'acceptes (pas|rien|aucun)",
      'sans (votre|ton|) (accepter|consentir|accord|consentement|autorisation)',
      'sans (donner|exprimer) … (accord|consentement)',
      'pas … (acceptation|consentement|accord)',
      'jamais … (acceptation|consentement|accord)',
      'aucun consentement',
      'ne (considérons|supposons|présumons) (pas|jamais)',
    ],
  },
} as const satisfies Readonly<Record<LanguageCode, { readonly denies: Terms }>>;
