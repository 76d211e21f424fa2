import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  isSeen,
  nameInQuotes,
  type Passage,
  passageBefore,
  passed,
  type RuleContext,
  seenPassages,
  sentencesOf,
  type Verdict,
  wordCount,
} from '../../src/lint/define-rule.js';
import { saidIn, wordings } from './wordings.js';

type Context = RuleContext<unknown>;
type Target = Control | Passage;

const messages = {
  doubled: (label: string, quote: string) => `${label} negates twice: ${quote}.`,
  untick: (label: string, quote: string) => `${label} is to be unticked in order not to agree: ${quote}.`,
  question: (label: string, question: string) => `${label} answers ${question}, whose yes is a no.`,
  mixed: (label: string, other: string) =>
    `${label} refuses when it is on, while ${other} beside it agrees when it is on.`,
  eitherWay: (label: string) =>
    `${label} negates something, but whether switching it on agrees or refuses is not clear from its words.`,
};

const read = (text: string, { language }: Dialog) => saidIn(text, language);

/** Answers and switches; “Manage” and links decide nothing. */
function isChoice({ role }: Control): boolean {
  return role === 'toggle' || role === 'accept' || role === 'decline' || role === 'other';
}

function choicesOf(context: Context): Control[] {
  return context.dialog.controls.filter((control) => isChoice(control) && isSeen(control, context.measure));
}

/** Nothing but a yes or a no. */
function bareAnswer({ name }: Control, dialog: Dialog): 'yes' | 'no' | undefined {
  const [first, second] = wordings.find(name, dialog.language);
  const isBare = second === undefined && first !== undefined && name.replace(/[.!]+$/, '') === first.quote;
  return isBare && (first.concept === 'yes' || first.concept === 'no') ? first.concept : undefined;
}

/** The question above a bare yes that has a bare no beside it. */
function questionFor(control: Control, context: Context): string | undefined {
  const { dialog, measure } = context;
  if (bareAnswer(control, dialog) !== 'yes') return undefined;
  const answers = choicesOf(context).filter(({ role }) => role === control.role);
  const others = control.role === 'toggle' ? answers : choicesOf(context);
  if (!others.some((other) => bareAnswer(other, dialog) === 'no')) return undefined;
  const above = passageBefore(control, dialog, measure);
  return above === undefined ? undefined : sentencesOf(above.text).at(-1);
}

function isSwitch({ toggle, name }: Control, dialog: Dialog): boolean {
  const isAlone = toggle?.editable === true && toggle.alternatives.length === 0;
  return isAlone && !read(name, dialog).has('legal');
}

/** A switch of the same list that is turned the other way, where most are turned that way. */
function turnedOtherwise(control: Control, context: Context): Control | undefined {
  const { dialog } = context;
  if (control.toggle?.onMeans !== 'objects' || !isSwitch(control, dialog)) return undefined;
  return dialog.controls.find(
    (other) =>
      other.toggle?.onMeans === 'consents' &&
      other.toggle.purpose !== 'necessary' &&
      isInSameList(other, control) &&
      isSwitch(other, dialog) &&
      isSeen(other, context.measure),
  );
}

/** Of the same make: what is a box here and a slider there is not read as one list. */
function isInSameList({ node: a }: Control, { node: b }: Control): boolean {
  return a.tag === b.tag && a.attributes.get('role') === b.attributes.get('role');
}

function judgeWords(control: Control, context: Context): Verdict | undefined {
  const { dialog } = context;
  const label = nameInQuotes(control);
  const words = read(control.name, dialog);
  const evidence: Evidence = { label: control.name, onMeans: control.toggle?.onMeans ?? null };
  const doubled = words.get('doubled');
  if (doubled !== undefined)
    return failed(messages.doubled(label, inQuotes(doubled)), { ...evidence, quote: doubled });
  const [untick, negative] = [words.get('untick'), words.get('negative')];
  if (control.role === 'toggle' && untick !== undefined && negative !== undefined) {
    const quote = `${untick} … ${negative}`;
    return failed(messages.untick(label, inQuotes(quote)), { ...evidence, quote });
  }
  return undefined;
}

/** More words than a label has, or a full stop, make a sentence. */
const MOST_WORDS_OF_A_LABEL = 8;

/** Short texts that negate twice without naming a control: labels of switches that only a script knows. */
function looseLabelsOf({ dialog, measure }: Context): Passage[] {
  const names = new Set(dialog.controls.map(({ name }) => name));
  return seenPassages(dialog, measure).filter(
    ({ text, kind }) =>
      kind !== 'heading' &&
      !names.has(text) &&
      !/[.?!:;,。？！：；，、]/.test(text) &&
      wordCount(text) <= MOST_WORDS_OF_A_LABEL &&
      read(text, dialog).has('doubled'),
  );
}

function judgeLabel({ text }: Passage, { dialog }: Context): Verdict {
  const quote = read(text, dialog).get('doubled') ?? text;
  return failed(messages.doubled(inQuotes(text), inQuotes(quote)), { label: text, quote });
}

function judge(control: Target, context: Context): Verdict {
  if (!('role' in control)) return judgeLabel(control, context);
  const { dialog } = context;
  const byWords = judgeWords(control, context);
  if (byWords !== undefined) return byWords;
  const evidence: Evidence = { label: control.name, onMeans: control.toggle?.onMeans ?? null };
  const question = questionFor(control, context);
  const negated = question === undefined ? undefined : read(question, dialog);
  const quote = negated?.get('negated') ?? negated?.get('doubled') ?? negated?.get('legal');
  if (question !== undefined && quote !== undefined)
    return failed(messages.question(nameInQuotes(control), inQuotes(question)), {
      ...evidence,
      question,
      quote,
    });
  const other = turnedOtherwise(control, context);
  if (other !== undefined) {
    const related = [{ message: 'This one agrees when it is on.', node: other.node }];
    const message = messages.mixed(nameInQuotes(control), nameInQuotes(other));
    return failed(message, { ...evidence, beside: other.name }, { related });
  }
  const isOpen = control.toggle?.editable === true && control.toggle.onMeans === undefined;
  return isOpen && read(control.name, dialog).has('negative')
    ? cantTell(messages.eitherWay(nameInQuotes(control)), evidence)
    : passed(evidence);
}

export default defineRule({
  id: 'double-negative',
  title: 'Saying yes agrees and saying no refuses, without turning round twice',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'error',
    ftc: 'warning',
    colorado: 'error',
    cnil: 'warning',
    italy: 'warning',
  },
  tags: ['trick-question', 'wording'],
  references: [
    cite('ccpa-regulations', 'double-negative'),
    cite('colorado-rules', 'double-negative'),
    cite('colorado-rules', 'confusing-syntax'),
    cite('cnil-recommendation', 'no-opposite-impression'),
    cite('edpb-design', 'conflicting-information'),
    cite('ftc-dark-patterns', 'trick-questions'),
    cite('india-guidelines', 'trick-question'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'A label negates twice (“Don’t opt out”), a box has to be unticked in order not to agree, “Yes” answers “Do not sell my data”, or one switch of a list refuses when it is on while its neighbours agree.',
    why: 'Whoever reads quickly takes the opposite of what they want. California’s regulations name double negatives, with “Yes” and “No” beside “Do Not Sell” as their example; Colorado’s rules add boxes that are to be left unticked in order to consent; the CNIL recommends that a quick reading does not suggest the opposite.',
    remedy:
      'Ask what is wanted in the affirmative (“May we share your data?”), let *yes* and *on* agree everywhere, and name a refusal by one word: “Reject”, “Opt out”.',
    limits:
      'A single negation is fine: “Do not use my data” as the only switch, “No, don’t share”, “Continue without accepting”. So is “Do not sell or share my personal information” as a link, a button or a switch, since Californian law has it so, but not as a statement with *Yes* and *No*. Switches are compared with those of the same make in the same dialog. Sentences of running text are not judged; a short text that stands for itself is, since a script may have made a switch of what stands beside it.',
  },
  applicability: (_, context): Target[] => [...choicesOf(context), ...looseLabelsOf(context)],
  expectation: judge,
});
