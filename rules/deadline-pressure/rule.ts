import * as v from 'valibot';
import {
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  type Measurements,
  nameInQuotes,
  type Passage,
  passed,
  type RuleContext,
  seenControls,
  seenPassages,
  sentencesOf,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { dates } from './dates.js';
import { isClock, isInTimer, timerIn } from './timers.js';
import { wordings } from './wordings.js';

type Kind = 'timer' | 'clock' | 'pressing words' | 'date for the answer' | 'effective date';
interface Reading {
  readonly kind: Kind;
  /** The sentence, or what the clock shows. */
  readonly quote: string;
}

const messages = {
  timer: (quote: string) => `A clock runs down beside the question: ${quote}.`,
  emptyTimer: 'A clock runs down beside the question.',
  words: (quote: string) => `Words press for a quick answer: ${quote}.`,
  due: (quote: string) => `The answer is wanted by a date: ${quote}.`,
  paired: (quote: string, pairing: string) => `A date goes with ${pairing}: ${quote}.`,
  clock: (quote: string) => `A time, ${quote}, stands in the dialog; whether it runs down is not said.`,
};

/** A date in figures, or in May with its day. */
const FIGURES =
  /\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2}|\d{4}-\d{2}-\d{2}|\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?may\b|\bmay\s\d{1,2}\b/i;

function conceptsIn(sentence: string, { language }: Dialog): ReadonlySet<string> {
  return new Set(wordings.find(sentence, language).map(({ concept }) => concept));
}

function hasDate(sentence: string, { language }: Dialog): boolean {
  return FIGURES.test(sentence) || dates.find(sentence, language).length > 0;
}

function readingOf(sentence: string, dialog: Dialog): Reading | undefined {
  const has = conceptsIn(sentence, dialog);
  const isDated = hasDate(sentence, dialog);
  const of = (kind: Kind): Reading => ({ kind, quote: sentence });
  if (has.has('presses')) return of('pressing words');
  if (has.has('answerBy') && isDated) return of('date for the answer');
  return has.has('effective') && isDated ? of('effective date') : undefined;
}

/** What a passage says of time; what presses most comes first. */
function readingIn({ text, node }: Passage, dialog: Dialog): Reading | undefined {
  if (/\d/.test(text) && isInTimer(node, dialog)) return { kind: 'timer', quote: text };
  if (isClock(text)) return { kind: 'clock', quote: text };
  const readings = sentencesOf(text).flatMap((sentence) => readingOf(sentence, dialog) ?? []);
  const order: readonly Kind[] = ['pressing words', 'date for the answer', 'effective date'];
  return readings.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}

/** The sentence by which time runs out to a no. */
function leavesOff(dialog: Dialog, measure: Measurements): string | undefined {
  return seenPassages(dialog, measure)
    .flatMap(({ text }) => sentencesOf(text))
    .find((sentence) => conceptsIn(sentence, dialog).has('leavesOff'));
}

/** What makes a true date press: putting off instead of refusing, silence, a duty, or a clock. */
function pairingOf(dialog: Dialog, measure: Measurements): string | undefined {
  const sentences = seenPassages(dialog, measure).flatMap(({ text }) => sentencesOf(text));
  const said = sentences.map((sentence) => ({ sentence, has: conceptsIn(sentence, dialog) }));
  const isRefusable = seenControls(dialog, measure, 'decline').length > 0;
  // With a refusal beside it, “accept to go on” is one of two ways; by a date, it presses.
  const isNeeded = said.some(
    ({ sentence, has }) => has.has('needed') && (!isRefusable || hasDate(sentence, dialog)),
  );
  const timer = timerIn(dialog);
  if (timer !== undefined && measure.visibilityOf(timer).kind !== 'hidden') return 'a clock that runs down';
  if (said.some(({ has }) => has.has('presses'))) return 'words that press';
  if (isNeeded) return 'a sentence that an answer is needed to go on';
  if (said.some(({ has }) => has.has('silence')))
    return 'a sentence that silence or going on counts as a yes';
  const [defer] = seenControls(dialog, measure, 'defer');
  return defer !== undefined && !isRefusable ? `${nameInQuotes(defer)}, and nothing that says no` : undefined;
}

function judge(target: Passage | Dialog, { dialog, measure }: RuleContext<unknown>): Verdict {
  const reading: Reading | undefined =
    'root' in target ? { kind: 'timer', quote: '' } : readingIn(target, dialog);
  if (reading === undefined) return passed();
  const { kind, quote } = reading;
  const evidence: Evidence = { kind, quote };
  const off = leavesOff(dialog, measure);
  if (off !== undefined && kind !== 'pressing words' && kind !== 'effective date')
    return passed({ ...evidence, because: `without an answer it stays off: ${inQuotes(off)}` });
  if (kind === 'timer')
    return failed(quote === '' ? messages.emptyTimer : messages.timer(inQuotes(quote)), evidence, {
      related: 'root' in target ? [{ message: 'The clock is here.', node: timerIn(dialog) }] : [],
    });
  if (kind === 'clock') return judgeClock(reading, evidence, dialog, measure);
  if (kind === 'pressing words') return failed(messages.words(inQuotes(quote)), evidence);
  if (kind === 'date for the answer') return failed(messages.due(inQuotes(quote)), evidence);
  const pairedWith = off === undefined ? pairingOf(dialog, measure) : undefined;
  return pairedWith === undefined
    ? passed({ ...evidence, because: 'a date on which something takes effect is notice' })
    : failed(messages.paired(inQuotes(quote), pairedWith), { ...evidence, pairedWith });
}

/** A bare 04:59 runs down where the text around it speaks of time that is left. */
function judgeClock({ quote }: Reading, evidence: Evidence, dialog: Dialog, measure: Measurements): Verdict {
  const isPressing = seenPassages(dialog, measure).some((passage) =>
    conceptsIn(passage.text, dialog).has('presses'),
  );
  return isPressing
    ? failed(messages.timer(inQuotes(quote)), evidence)
    : cantTell(messages.clock(inQuotes(quote)), evidence);
}

export default defineRule({
  id: 'deadline-pressure',
  title: 'Nobody is pressed for an answer by time',
  severity: 'warning',
  presets: {
    strict: 'warning',
    gdpr: 'info',
    ftc: 'warning',
    // Its rules name false urgency.
    colorado: 'warning',
  },
  tags: ['urgency', 'stirring'],
  references: [
    cite('colorado-rules', 'false-urgency'),
    cite('edpb-design', 'stirring'),
    cite('ftc-dark-patterns', 'countdown-timer'),
    cite('ftc-dark-patterns', 'false-limited-time'),
    cite('india-guidelines', 'false-urgency'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'A clock runs down beside the question, words press (“Last chance”, “Only 2 minutes left”), or an answer is wanted by a date. Whoever is in a hurry takes the button that is nearest.',
    why: 'Colorado’s rules say that a choice should not be driven by a false sense of urgency, and give a countdown to the end of something that does not end as an example. The FTC’s staff describes baseless timers and ends without a date among dark patterns in shops, and India’s guidelines name false urgency. The EDPB counts swaying a choice by emotion among deceptive designs.',
    remedy:
      'Take the clock and the pressing words out; consent to data has no closing time. Where a change does take effect on a date, say what happens then to people who have not answered, let that be the choice that keeps data back, and offer a no beside the yes.',
    limits:
      'Whether a deadline is real is not known. A true date on which something takes effect is required notice, and passes by itself; it fails where it goes with “Not now” and no refusal, with silence or going on that counts as a yes, with a sentence that an answer is needed to go on (by that date, where there is a refusal), or with a clock, and the evidence says which. A date passes where a sentence says that without an answer everything stays off. How long cookies last is no deadline. A clock is told by `role="timer"`, by an attribute, class or tag that says countdown or timer, or by words of time that is left; what a script adds is not seen.',
  },
  applicability: (dialog, { measure }): readonly (Passage | Dialog)[] => {
    if (seenControls(dialog, measure, 'accept', 'save').length === 0) return [];
    const passages = seenPassages(dialog, measure).filter(
      (passage) => readingIn(passage, dialog) !== undefined,
    );
    const timer = timerIn(dialog);
    const isTold = passages.some(({ node }) => isInTimer(node, dialog));
    const isEmptyTimer = timer !== undefined && !isTold && measure.visibilityOf(timer).kind !== 'hidden';
    return isEmptyTimer ? [...passages, dialog] : passages;
  },
  expectation: judge,
});
