/**
 * What buttons say in a dialog that is known to ask for data: "Next" goes on with it there, "No, I like paying
 * full price" refuses it, and of "Send reports" and "Don't send" one is the yes. Elsewhere they say none of that.
 */
import { labelGoesOn, labelTellsUse } from '../language/data-request.js';
import type { LabelClassification, LanguageCode } from '../language/language.js';
import { answerAtStart, negatesSome, tellingWords } from '../language/opposite-labels.js';
import type { NamedControl } from './named-control.js';

const SURE = 0.75;
/** It goes on, and does not say that it agrees. */
const WEAK = 0.6;

/** The controls, those that were not understood by themselves read anew beside the others. */
export function answersInContext(
  controls: readonly NamedControl[],
  language: LanguageCode,
  isForm: boolean,
): NamedControl[] {
  const pressed = controls.filter(isAnswer);
  const read: Readings = new Map();
  for (const readSome of [readStarts, readOpposites, readSteps]) readSome(pressed, language, read);
  if (isForm) readSubmit(pressed, language, read);
  return controls.map((control) => {
    const reading = read.get(control);
    return reading === undefined ? control : { ...control, reading };
  });
}

type Readings = Map<NamedControl, LabelClassification>;

function say(
  read: Readings,
  control: NamedControl,
  reading: Omit<LabelClassification, 'role' | 'words'> & { readonly role: 'accept' | 'decline' },
): void {
  if (read.has(control) || !isOpen(control, reading.role)) return;
  read.set(control, { ...reading, words: control.reading.words });
}

/** "Yes, write to me", "No, I like paying full price". */
function readStarts(pressed: readonly NamedControl[], language: LanguageCode, read: Readings): void {
  for (const control of pressed) {
    const start = answerAtStart(control.name, language);
    if (start === undefined) continue;
    const role = start === 'yes' ? 'accept' : 'decline';
    say(read, control, { role, confidence: SURE, language, evidence: `begins with a ${start}` });
  }
}

/** "Send reports" and "Don't send". */
function readOpposites(pressed: readonly NamedControl[], language: LanguageCode, read: Readings): void {
  for (const refusal of pressed) {
    const opposite = negatesSome(refusal.name, language) && oppositeOf(refusal, pressed, language);
    if (!opposite) continue;
    const common = { confidence: SURE, language };
    say(read, refusal, { role: 'decline', ...common, evidence: `the opposite of “${opposite.name}”` });
    say(read, opposite, { role: 'accept', ...common, evidence: `the opposite of “${refusal.name}”` });
  }
}

/** The label that shares a word with a negated one, and negates nothing. */
function oppositeOf(
  refusal: NamedControl,
  pressed: readonly NamedControl[],
  language: LanguageCode,
): NamedControl | undefined {
  const words = tellingWords(refusal.name, language);
  return pressed.find(
    ({ name }) =>
      !negatesSome(name, language) && [...tellingWords(name, language)].some((word) => words.has(word)),
  );
}

/** "Connect my records", "Next". */
function readSteps(pressed: readonly NamedControl[], language: LanguageCode, read: Readings): void {
  for (const control of pressed) {
    const { name, reading } = control;
    if (reading.role !== 'other') continue;
    const evidence = labelTellsUse(name, language)
      ? 'says itself what would be done with data'
      : labelGoesOn(name, language) && 'goes on with what is asked';
    if (evidence) say(read, control, { role: 'accept', confidence: WEAK, language, evidence });
  }
}

/** In a form with a field and a refusal, the one button that is left sends the address, which is a yes. */
function readSubmit(pressed: readonly NamedControl[], language: LanguageCode, read: Readings): void {
  const roleOf = (control: NamedControl) => read.get(control)?.role ?? control.reading.role;
  const refusal = pressed.find((control) => roleOf(control) === 'decline');
  if (refusal === undefined || pressed.some((control) => roleOf(control) === 'accept')) return;
  const [submit, ...more] = pressed.filter(
    (control) => control.kind === 'button' && roleOf(control) === 'other',
  );
  if (submit === undefined || more.length > 0) return;
  const evidence = `sends the address, beside “${refusal.name}”`;
  say(read, submit, { role: 'accept', confidence: SURE, language, evidence });
}

function isAnswer({ kind, name, leadsAway }: NamedControl): boolean {
  return (kind === 'button' || kind === 'link') && !leadsAway && name !== '';
}

/** Not understood, or the same but not as surely. */
function isOpen({ reading }: NamedControl, role: 'accept' | 'decline'): boolean {
  if (reading.role === 'other') return role === 'decline' || reading.isPaid !== true;
  return reading.role === role && reading.confidence < SURE;
}
