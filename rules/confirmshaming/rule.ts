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
  passed,
  type RuleContext,
  type SnapshotElement,
  type Verdict,
  wordCount,
} from '../../src/lint/define-rule.js';
import { belittlingIn, saysNo } from './belittling.js';
import { type Loss, lossIn } from './losses.js';
import { wordings } from './wordings.js';

type Context = RuleContext<unknown>;

const messages = {
  shames: (label: string, quote: string) =>
    `The refusal ${label} puts a belittling statement into the mouth of whoever presses it: ${quote}.`,
  threatens: (label: string, quote: string) =>
    `The refusal ${label} threatens with a loss that it does not name: ${quote}.`,
  warns: (quote: string, sentence: string) =>
    `Whoever refuses is threatened with a loss that is not named, ${quote}: ${sentence}.`,
  preference: (label: string, quote: string) =>
    `The refusal ${label} goes on with a preference, ${quote}; whether that belittles whoever presses it is not known.`,
  vague: (sentence: string) =>
    `The text says that refusing takes something away, but not what, so whether that is a true statement or a threat is not known: ${sentence}.`,
};

function isAnswer({ role, toggle }: Control): boolean {
  return toggle === undefined && role !== 'accept' && role !== 'policy-link' && role !== 'close';
}

const refusalsKnown = new WeakMap<Context['measure'], readonly Control[]>();

/** What refuses; also what no lexicon takes for a refusal, because all it says is why nobody should. */
function refusalsOf(context: Context): readonly Control[] {
  const { dialog, measure } = context;
  const known = refusalsKnown.get(measure);
  if (known !== undefined) return known;
  const refusals = dialog.controls.filter(
    (control) =>
      (isRefusal(control) ||
        (isAnswer(control) &&
          (saysNo(control.name, dialog.language) ||
            belittlingIn(control.name, dialog.language)?.kind === 'shame'))) &&
      isSeen(control, context.measure),
  );
  refusalsKnown.set(measure, refusals);
  return refusals;
}

/** A box of more elements holds more than a refusal and what belongs to it. */
const MOST_ELEMENTS = 12;

/** A line that shares a box with refusals, and with no other answer. */
function isBeside({ node }: Passage, context: Context): boolean {
  const { dialog } = context;
  const box = node.parent;
  if (box === undefined || box === dialog.root || node === dialog.root) return false;
  const elements = new Set<SnapshotElement>([box]);
  for (const element of elements) {
    for (const child of element.children) if (child.kind === 'element') elements.add(child);
    if (elements.size > MOST_ELEMENTS) return false;
  }
  const within = dialog.controls.filter((control) => elements.has(control.node));
  return within.length > 0 && within.every((control) => refusalsOf(context).includes(control));
}

/** The loss that a passage threatens with; where it names no refusal, it has to stand beside one. */
function lossOf(passage: Passage, context: Context): Loss | undefined {
  const { dialog } = context;
  const named = lossIn(passage.text, false, dialog);
  if (named !== undefined || lossIn(passage.text, true, dialog) === undefined) return named;
  return isBeside(passage, context) ? lossIn(passage.text, true, dialog) : undefined;
}

function warningsIn(context: Context): Passage[] {
  const { dialog, measure } = context;
  return dialog.passages.filter(
    (passage) =>
      lossOf(passage, context) !== undefined && measure.visibilityOf(passage.node).kind !== 'hidden',
  );
}

/** There is another answer than the refusals, in whatever words it says yes: “Yes, write to me”. */
function asks(context: Context): boolean {
  const refusals = refusalsOf(context);
  return context.dialog.controls.some(
    (control) =>
      (control.role === 'accept' || (control.role === 'other' && !refusals.includes(control))) &&
      isSeen(control, context.measure),
  );
}

function judgeLabel(control: Control, dialog: Dialog): Verdict {
  const words = wordCount(control.name);
  const evidence: Evidence = { label: control.name, words };
  const said = belittlingIn(control.name, dialog.language);
  if (said?.kind === 'shame')
    return failed(messages.shames(nameInQuotes(control), inQuotes(said.quote)), {
      ...evidence,
      quote: said.quote,
    });
  const loss = lossIn(control.name, true, dialog);
  if (loss?.kind === 'threat')
    return failed(messages.threatens(nameInQuotes(control), inQuotes(loss.quote)), {
      ...evidence,
      quote: loss.quote,
    });
  return said === undefined
    ? passed(evidence)
    : cantTell(messages.preference(nameInQuotes(control), inQuotes(said.quote)), evidence);
}

function judgePassage(passage: Passage, context: Context): Verdict {
  const loss = lossOf(passage, context);
  if (loss === undefined) return passed();
  const evidence: Evidence = { quote: loss.quote, sentence: loss.sentence };
  return loss.kind === 'threat'
    ? failed(messages.warns(inQuotes(loss.quote), inQuotes(loss.sentence)), evidence)
    : cantTell(messages.vague(inQuotes(loss.sentence)), evidence);
}

export default defineRule({
  id: 'confirmshaming',
  title: 'The refusal is worded without shaming and without threats',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'warning',
    ftc: 'warning',
    colorado: 'error',
    cnil: 'warning',
    italy: 'warning',
  },
  tags: ['emotional-steering', 'confirmshaming'],
  references: [
    cite('edpb-design', 'emotional-steering'),
    cite('edpb-taskforce', 'no-impression-of-duty'),
    cite('gdpr', 'free-choice'),
    cite('cnil-recommendation', 'not-mandatory'),
    cite('ico-cma', 'confirmshaming'),
    cite('colorado-rules', 'guilt-and-shame'),
    cite('ccpa-regulations', 'effect-not-intent'),
    cite('ftc-dark-patterns', 'confirm-shaming'),
    cite('india-guidelines', 'confirm-shaming'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'To refuse, a person has to say something bad of themselves (“No, I don’t care about my privacy”, “No thanks, I prefer boring ads”), or is told that refusing has bad consequences which nobody names (“the site may not work properly”, “you will miss out”).',
    why: 'Shame and fear sway people against what they want, and a choice made under them says little about what they would have chosen. Colorado’s rules name needless guilt and shame, the FTC and India’s guidelines list confirm shaming, and the EDPB counts wording that sways emotions among deceptive designs.',
    remedy:
      'Label the refusal with what it does: “Reject all”, “No thanks”, “Only necessary”. Where refusing really switches something off, name that function: “Videos from YouTube will not be shown.”',
    limits:
      'A refusal in the first person is fine as long as it judges nobody (“No, I don’t consent”). A sentence that names the function which is lost (videos, maps, recommendations, less relevant advertising) passes, and so does one that is about what is strictly necessary or about one of several groups of cookies; whether it is true cannot be seen. Where a text only says that something may be restricted, the rule says that it cannot tell. After a no, “I like …” and “I love …” are taken for irony unless they are about data, privacy or choosing; of other preferences (“I’d rather …”) without a word of judgement the rule says that it cannot tell. Other irony is not noticed.',
  },
  applicability: (_, context): (Control | Passage)[] =>
    asks(context) ? [...refusalsOf(context), ...warningsIn(context)] : [],
  expectation: (target, context) =>
    'role' in target ? judgeLabel(target, context.dialog) : judgePassage(target, context),
});
