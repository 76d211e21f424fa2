import * as v from 'valibot';
import {
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  firstReading,
  inQuotes,
  type Measurements,
  nameInQuotes,
  type Passage,
  passed,
  type RuleContext,
  round,
  seenPassages,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Reading, readingOf } from './reading.js';
import { objects, wordings } from './wordings.js';

type Counts = Extract<Reading, { kind: 'counts' }>;

const messages = {
  goingOn: (quote: string) => `Going on is taken for a yes: ${quote}.`,
  doingNothing: (quote: string) => `Doing nothing is taken for a yes: ${quote}.`,
  terms: (quote: string) =>
    `Going on is taken for agreeing to terms: ${quote}. Whether a contract can be changed so is not judged here, and the sentence does not say whether data are put to other uses.`,
};

/** The reading of a passage that weighs most: one that counts before one that does not. */
function readingIn({ text }: Passage, dialog: Dialog): Reading | undefined {
  const counting = firstReading(text, (sentence) => {
    const reading = readingOf(sentence, dialog.language);
    return reading?.kind === 'counts' ? reading : undefined;
  });
  return counting ?? firstReading(text, (sentence) => readingOf(sentence, dialog.language));
}

/** What the sentence wants agreed to, by its own words. */
function objectOf({ sentence }: Reading, { language }: Dialog): 'data' | 'policy' | 'contract' | 'not said' {
  const found = objects.find(sentence, language).map(({ concept }) => concept);
  return (['data', 'policy', 'contract'] as const).find((concept) => found.includes(concept)) ?? 'not said';
}

/** The button that “By continuing” means, if there is one: pressing it is an act. */
function goOnButton({ controls, language }: Dialog, measure: Measurements) {
  return controls.find(
    (control) =>
      control.role !== 'toggle' &&
      measure.visibility(control).kind !== 'hidden' &&
      objects.find(control.name, language).some(({ concept }) => concept === 'goOn'),
  );
}

function judge(passage: Passage, { dialog, measure }: RuleContext<unknown>): Verdict {
  const reading = readingIn(passage, dialog);
  if (reading === undefined) return passed();
  const object = objectOf(reading, dialog);
  const fontSizePx = measure.text(passage.node)?.fontSizePx;
  const evidence: Evidence = {
    quote: reading.quote,
    agreedTo: object,
    fontSizePx: fontSizePx === undefined ? null : round(fontSizePx),
  };
  if (reading.kind !== 'counts') return passed({ ...evidence, because: reasons[reading.kind] });
  return weigh(reading, { ...evidence, countsAsYes: reading.act }, object, dialog, measure);
}

const reasons = {
  denied: 'the sentence says that it does not count as consent',
  'by an act': 'the sentence says by what act one agrees',
} as const;

function weigh(
  { act, quote }: Counts,
  evidence: Evidence,
  object: ReturnType<typeof objectOf>,
  dialog: Dialog,
  measure: Measurements,
): Verdict {
  const isAboutTerms = dialog.kind === 'terms';
  if (act === 'doing nothing' && (!isAboutTerms || object !== 'contract'))
    return failed(messages.doingNothing(inQuotes(quote)), evidence);
  if (act === 'going on, or pressing the button') {
    const button = goOnButton(dialog, measure);
    const because = button && `pressing ${nameInQuotes(button)} is an act`;
    if (because !== undefined) return passed({ ...evidence, because });
    if (object === 'policy' || object === 'contract')
      return passed({ ...evidence, because: 'any of the buttons goes on, and a contract is agreed to' });
  }
  if (isAboutTerms && object !== 'data') return cantTell(messages.terms(inQuotes(quote)), evidence);
  if (object === 'contract') return passed({ ...evidence, because: 'a contract is agreed to so' });
  return failed(messages.goingOn(inQuotes(quote)), evidence);
}

export default defineRule({
  id: 'implied-consent',
  title: 'Neither going on nor doing nothing counts as consent',
  severity: 'error',
  presets: {
    recommended: 'error',
    strict: 'error',
    gdpr: 'error',
    // An opt-out regime, whose rules ask for symmetry of the choices that are offered.
    ccpa: 'warning',
    ftc: 'warning',
    colorado: 'error',
    cnil: 'error',
    italy: 'error',
  },
  tags: ['consent-by-inaction', 'wording'],
  references: [
    cite('gdpr', 'affirmative-act'),
    cite('gdpr', 'definition'),
    cite('cjeu-orange-romania', 'extra-step-to-refuse'),
    cite('edpb-consent', 'scrolling'),
    cite('edpb-consent', 'active-motion'),
    cite('cnil-guidelines', 'silence'),
    cite('garante-cookies', 'scrolling'),
    cite('colorado-rules', 'affirmative-action'),
    cite('colorado-rules', 'moving-on'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'A sentence of the notice says that whoever goes on has agreed: “By continuing to use this site you accept cookies”, “If you do nothing by 1 October, your chats will be used for training”. Nobody has to say yes, and most people do not notice that they did.',
    why: 'Consent needs a clear act. The GDPR says that silence and inactivity are not consent; the EDPB, that scrolling or swiping is never such an act; the CNIL counts silence as a refusal, and Colorado’s rules say that going on within a page is not consent. What follows is that the data were used without consent.',
    remedy:
      'Take the sentence out, set nothing that needs consent before somebody has pressed a button that says yes, and offer a refusal beside it. If something is said about going on, say what is true of a fair notice: “Until you choose, we use only what is necessary.”',
    limits:
      'Sentences are read one by one, and only those that can be seen. “By clicking Accept you agree” names an act and passes, so does “By continuing” where a button of that name stands in the dialog; ambiguous-accept judges such buttons. Agreeing to terms by using a service is a matter of contract law: in a cookie notice such a sentence is left alone, in a notice about terms the rule says that it cannot tell, unless the sentence names a use of data. What the page does when somebody goes on is not seen.',
  },
  applicability: (dialog, { measure }) =>
    seenPassages(dialog, measure).filter((passage) => readingIn(passage, dialog) !== undefined),
  expectation: judge,
});
