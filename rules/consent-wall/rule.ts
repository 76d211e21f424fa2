import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  firstReading,
  inQuotes,
  isOutOfUse,
  type Measurements,
  nameInQuotes,
  PLAIN_YES,
  passed,
  type Related,
  type RuleContext,
  seenControls,
  seenPassages,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type Blocking, blockingOf, scrollLock } from './blocking.js';
import { wordings } from './wordings.js';

const messages = {
  conditional: (how: string, accept: string, quote: string) =>
    `The dialog ${how}, ${accept} is the only way on, and the text makes access conditional: ${quote}.`,
  alone: (how: string, accept: string) =>
    `The dialog ${how}, and ${accept} is the only way on: nothing refuses, closes, puts off or leads to settings.`,
  paid: (accept: string, paid: string, price: string) =>
    `The page can be used only with ${accept} or for a price, ${paid}${price}; whether that leaves a free choice differs by country and is not judged here.`,
  other: (accept: string, other: string) =>
    `The page is blocked, and besides ${accept} there is only ${other}; what it does is not known.`,
  lockedScroll: (accept: string) =>
    `${accept} is the only way on, and the page behind cannot be scrolled; whether it can be used otherwise is not known.`,
  styles: (accept: string, reason: string) =>
    `${accept} is the only way on; whether the dialog keeps people from the page is not known, since the styles are not complete: ${reason}`,
  maybeHidden: (name: string, reason: string) => `Whether ${name} can be seen is not known: ${reason}.`,
};

const WAYS_ON = ['decline', 'close', 'defer', 'manage', 'save'] as const;
const PRICE =
  /(?:[€$£¥₹]|\b(?:usd|eur|gbp|chf)\b)\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:[€$£]|(?:usd|eur|euros?|gbp|chf|Fr\.?)(?!\p{L}))/iu;

/** The sentence that makes going on depend on consent. */
function conditionIn(dialog: Dialog, measure: Measurements): string | undefined {
  for (const { text } of seenPassages(dialog, measure)) {
    const found = firstReading(
      text,
      (sentence) =>
        wordings.find(sentence, dialog.language).find(({ concept }) => concept === 'conditional') && sentence,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An age gate asks for something else, whatever it says about cookies. */
function isAgeGate(dialog: Dialog, measure: Measurements): boolean {
  return seenPassages(dialog, measure).some(({ text }) =>
    wordings.find(text, dialog.language).some(({ concept }) => concept === 'gate'),
  );
}

function says({ name }: Control, { language }: Dialog, ...concepts: readonly string[]): boolean {
  return wordings.find(name, language).some(({ concept }) => concepts.includes(concept));
}

/** What leads on without a yes: another answer, or a switch that can be left off, or put off, before accepting. */
function wayOnOf(dialog: Dialog, measure: Measurements): Control | undefined {
  const switches = seenControls(dialog, measure, 'toggle').filter(
    ({ toggle }) => toggle?.editable === true && toggle.purpose !== 'necessary',
  );
  const answers = seenControls(dialog, measure, ...WAYS_ON).filter(
    (control) => !says(control, dialog, 'leavesSite'),
  );
  return [...answers, ...switches].find((control) => !isOutOfUse(control));
}

/** A price that is named, on the control or in the text. */
function priceIn(dialog: Dialog, paid: Control, measure: Measurements): string | undefined {
  const texts = [paid.name, ...seenPassages(dialog, measure).map(({ text }) => text)];
  return texts.flatMap((text) => PRICE.exec(text)?.[0] ?? [])[0];
}

/** What is there besides yes, policies and switches; leaving the site is no way on. */
function othersOf(dialog: Dialog, measure: Measurements): Control[] {
  return seenControls(dialog, measure, 'other').filter(
    (control) => !control.isPaid && !isOutOfUse(control) && !says(control, dialog, 'leaves', 'leavesSite'),
  );
}

function judge(accept: Control, context: RuleContext<unknown>): Verdict {
  const { dialog, measure } = context;
  const name = nameInQuotes(accept);
  const wayOn = wayOnOf(dialog, measure);
  const blocking = blockingOf(dialog);
  const lock = scrollLock(dialog);
  const evidence: Evidence = {
    accept: accept.name,
    wayOn: wayOn?.name ?? null,
    blockedBy: blocking?.how ?? (lock === undefined ? null : 'the page does not scroll'),
  };
  if (wayOn !== undefined) {
    const visibility = measure.visibility(wayOn);
    const isUnsure = visibility.kind === 'unknown' && blocking !== undefined;
    return isUnsure
      ? cantTell(messages.maybeHidden(nameInQuotes(wayOn), visibility.reason), evidence)
      : passed(evidence);
  }
  const { styleIncomplete } = dialog.snapshot;
  if (styleIncomplete !== undefined) return cantTell(messages.styles(name, styleIncomplete), evidence);
  if (blocking === undefined && lock === undefined) return passed(evidence);
  return judgeWall(accept, blocking, evidence, name, context);
}

/** Nothing leads on but accepting. */
function judgeWall(
  accept: Control,
  blocking: Blocking | undefined,
  evidence: Evidence,
  name: string,
  { dialog, measure }: RuleContext<unknown>,
): Verdict {
  const paid = dialog.controls.find(
    (control) => control.isPaid && measure.visibility(control).kind !== 'hidden',
  );
  if (paid !== undefined) {
    const price = priceIn(dialog, paid, measure);
    const said = price === undefined || paid.name.includes(price) ? '' : ` (${price})`;
    return cantTell(messages.paid(name, nameInQuotes(paid), said), { ...evidence, price: price ?? null });
  }
  const condition = conditionIn(dialog, measure);
  const [other] = othersOf(dialog, measure);
  if (other !== undefined) return cantTell(messages.other(name, nameInQuotes(other)), evidence);
  if (blocking === undefined) return cantTell(messages.lockedScroll(name), evidence);
  const related: Related[] = [{ message: `The dialog ${blocking.how}.`, node: blocking.node }];
  const details = blocking.node === accept.node ? {} : { related };
  return condition === undefined
    ? failed(messages.alone(blocking.how, name), evidence, details)
    : failed(
        messages.conditional(blocking.how, name, inQuotes(condition)),
        { ...evidence, quote: condition },
        details,
      );
}

export default defineRule({
  id: 'consent-wall',
  title: 'The page can be used without consenting',
  severity: 'warning',
  presets: {
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'info',
    colorado: 'warning',
    cnil: 'warning',
    italy: 'error',
  },
  tags: ['forced-action', 'obstruction'],
  references: [
    cite('edpb-consent', 'cookie-walls'),
    cite('edpb-taskforce', 'no-impression-of-duty'),
    cite('gdpr', 'conditionality'),
    cite('gdpr', 'free-choice'),
    cite('garante-cookies', 'cookie-walls'),
    cite('cnil-guidelines', 'cookie-walls'),
    cite('colorado-rules', 'conditionality'),
  ],
  // Styles too, but only where nothing leads on: see `judge`.
  needs: ['language'],
  wordings,
  yieldsTo: [{ rule: 'hidden-decline', on: 'dialog' }],
  options: v.object({}),
  docs: {
    problem:
      'The dialog lies over the page and does not go away: there is a button to agree, and nothing to refuse, close, put off or set. Whoever wants to read on has to agree.',
    why: 'The EDPB holds that consent is not free where access to a service is made conditional on it; Italy’s Garante, that keeping people out unless they consent is not lawful as a rule; the CNIL, that it may take away the freedom of consent in some cases. Colorado’s rules say the same of contracts that depend on consent to data they do not need.',
    remedy:
      'Add a way on without consent: a refusal beside accept. Take out sentences such as “You must accept to continue”. Where only necessary data are used, no dialog is needed.',
    limits:
      'A dialog counts as blocking when it is modal (`aria-modal`), or when a layer that lets no click through covers the screen; a page that only does not scroll is not certain, and is said to be so. Covering the page is no fault by itself: with a refusal, a close button, “Not now” or settings the rule passes. Terms, age gates, and notices that are only acknowledged (“OK”) without a word about access are left alone. A switch that can be left off is a way on, since accepting then commits nothing. Where the other choice has a price, the rule names it and says that it cannot tell, since states differ. A dialog that a script makes modal (`showModal()`) is not recognised by that.',
  },
  applicability: (dialog, { measure }) => {
    if (dialog.kind === 'terms' || dialog.layer === 'deeper' || isAgeGate(dialog, measure)) return [];
    const isTold = conditionIn(dialog, measure) !== undefined;
    return seenControls(dialog, measure, 'accept')
      .filter(({ confidence }) => confidence >= PLAIN_YES || isTold)
      .slice(0, 1);
  },
  expectation: judge,
});
