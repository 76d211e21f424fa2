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
  isRefusal,
  isSeen,
  nameInQuotes,
  type Passage,
  passageBefore,
  passed,
  type RuleContext,
  sentencesOf,
  type Verdict,
  wordsOf,
} from '../../src/lint/define-rule.js';
import { asksForYes, conceptsIn, isVague, tellsWhatPressingDoes, wordings } from './wordings.js';

type Context = RuleContext<unknown>;

const messages = {
  ambiguous: (label: string, matter: string) =>
    `The only way to agree is ${label}, which does not say yes to anything; it is asked about ${matter}.`,
  closes: (label: string) =>
    `${label} is the only answer to a text that asks for consent; whether pressing it consents is not said.`,
  unclear: (label: string) =>
    `The only answer is ${label}; whether anything that is optional is agreed to by it is not said.`,
};

/** Taken as a yes; where there is none, the button with words that is the only answer. */
function yesesOf(context: Context): Control[] {
  const { dialog } = context;
  const seen = dialog.controls.filter((control) => isSeen(control, context.measure));
  const accepts = seen.filter(({ role }) => role === 'accept');
  if (accepts.length > 0) return accepts;
  // Where choices are saved, saving is the yes.
  if (seen.some(({ role }) => role === 'save' || role === 'toggle')) return [];
  const answers = seen.filter(({ role }) => role === 'close' || role === 'other');
  const [only] = answers;
  return answers.length === 1 && only !== undefined && isVague(only.name, dialog.language) ? [only] : [];
}

function seenPassages({ dialog, measure }: Context): Passage[] {
  return dialog.passages.filter(({ node }) => measure.visibilityOf(node).kind !== 'hidden');
}

/** “OK” below a list of locked switches puts the notice away. */
function isAllLocked({ controls }: Dialog): boolean {
  const toggles = controls.flatMap(({ toggle }) => toggle ?? []);
  return toggles.length > 0 && toggles.every(({ editable, purpose }) => !editable || purpose === 'necessary');
}

/** Nobody learns from smaller print what a button does. */
const LEAST_FONT_SIZE_PX = 10.5;

interface Matter {
  /** What the dialog names that takes consent. */
  readonly optional: string | undefined;
  /** It says that there is nothing but what is necessary. */
  readonly isOnlyNecessary: boolean;
}

function matterOf(context: Context): Matter {
  const { dialog } = context;
  let optional: string | undefined;
  let saysNecessary = false;
  for (const sentence of seenPassages(context).flatMap(({ text }) => sentencesOf(text))) {
    const found = conceptsIn(sentence, dialog.language);
    saysNecessary ||= found.has('necessary');
    // “Only what is necessary”, “no advertising”: a sentence that keeps something out asks for nothing.
    if (!found.has('denies')) optional ??= found.get('optional') ?? found.get('consent');
  }
  const toggle = dialog.controls.find(({ toggle: t }) => t?.editable === true && t.purpose !== 'necessary');
  const named = optional ?? toggle?.name;
  const isOnlyNecessary = saysNecessary && named === undefined && !dialog.controls.some(isRefusal);
  return { optional: named, isOnlyNecessary };
}

/** “OK” and “Sure” answer a question that stands right above; “Next” does not. */
function questionFor(control: Control, { dialog, measure }: Context): string | undefined {
  if (!conceptsIn(control.name, dialog.language).has('answers')) return undefined;
  const above = sentencesOf(passageBefore(control, dialog, measure)?.text ?? '');
  return above.findLast((sentence) => asksForYes(sentence, dialog.language));
}

/** “By clicking OK you agree to …”. */
function sentenceOn(control: Control, context: Context): string | undefined {
  const label = control.name.toLowerCase();
  const read = seenPassages(context).filter(({ node }) => {
    const text = context.measure.text(node);
    return text === undefined || text.fontSizePx >= LEAST_FONT_SIZE_PX;
  });
  const sentences = read.flatMap(({ text }) => sentencesOf(text));
  const { language } = context.dialog;
  return sentences.find((sentence) => tellsWhatPressingDoes(sentence, language) && hasWords(sentence, label));
}

function hasWords(sentence: string, label: string): boolean {
  const words = (text: string) =>
    ` ${wordsOf(text)
      .map((word) => word.text)
      .join(' ')} `;
  return words(sentence).includes(words(label));
}

function judge(control: Control, context: Context): Verdict {
  const { dialog } = context;
  const matter = matterOf(context);
  const evidence: Evidence = { label: control.name, askedAbout: matter.optional ?? null };
  if (!isVague(control.name, dialog.language)) return passed(evidence);
  const question = questionFor(control, context);
  if (question !== undefined) return passed({ ...evidence, answers: question });
  const told = sentenceOn(control, context);
  if (told !== undefined) return passed({ ...evidence, saidIn: told });
  const label = nameInQuotes(control);
  const asks = matter.optional !== undefined || dialog.controls.some(isRefusal);
  if (!asks) return cantTell(messages.unclear(label), evidence);
  if (control.role === 'close') return cantTell(messages.closes(label), evidence);
  const about = matter.optional === undefined ? 'what can be refused' : inQuotes(matter.optional);
  return failed(messages.ambiguous(label, about), evidence);
}

export default defineRule({
  id: 'ambiguous-accept',
  title: 'Whoever agrees is told by the button that they agree',
  severity: 'warning',
  presets: { strict: 'error', gdpr: 'warning', cnil: 'warning', italy: 'warning', colorado: 'info' },
  tags: ['unambiguous-consent', 'wording'],
  references: [
    cite('gdpr', 'definition'),
    cite('gdpr', 'affirmative-act'),
    cite('edpb-consent', 'active-motion'),
    cite('edpb-consent', 'named-as-consent'),
    cite('edpb-taskforce', 'clear-information'),
    cite('edpb-design', 'ambiguous-wording'),
    cite('colorado-rules', 'answers-the-question'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'Consent to something optional is given by a button that reads “OK”, “Got it”, “Continue” or “Next”. Such words put a notice away or lead on; nobody can tell from them that something is agreed to.',
    why: 'The GDPR wants consent to be unambiguous. The EDPB’s guidelines hold that it must be obvious that a person consented, that a declaration of consent must be named as such, and that knowing of something is not consenting to it. People press “OK” and “Got it” all day to make messages go away.',
    remedy:
      'Name the consent on the button: “Accept all”, “Allow analytics”, “Yes, use my chats”. Or put a question right above it that can be answered with yes or no, with “Yes” and “No” below.',
    limits:
      'Judged only where nothing else on the layer says yes. A button passes where its accessible name says it, where the text right above it asks a question that “OK” or “Sure” answers, or where a sentence of the dialog tells what pressing it does (“By clicking OK you agree to …”) in letters of 10.5 px or more. A notice of nothing but necessary cookies is left alone. Where nothing is named that takes consent, or where the only answer is “Close” or the like, the rule says that it cannot tell.',
  },
  applicability: (dialog, context) => {
    if (isAllLocked(dialog) || matterOf(context).isOnlyNecessary) return [];
    const yeses = yesesOf(context);
    const plain = yeses.filter((control) => !isVague(control.name, dialog.language));
    return plain.length > 0 ? plain : yeses.slice(0, 1);
  },
  expectation: judge,
});
