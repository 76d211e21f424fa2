import * as v from 'valibot';
import {
  cite,
  type DataUse,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  isConcrete,
  type Passage,
  passed,
  type RuleContext,
  seenControls,
  seenPassages,
  sentencesOf,
  statedUses,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { wordings } from './wordings.js';

interface Options {
  readonly leastBenefits: number;
  readonly leastBesideWayBack: number;
}
type Context = RuleContext<Options>;

interface Framing {
  readonly benefits: readonly string[];
  readonly appeals: readonly string[];
  /** Words on what else follows from either answer. */
  readonly otherSide: readonly string[];
  /** Words on consent and on taking it back, which tell nothing of what follows. */
  readonly wayBack: readonly string[];
}

const messages = {
  appeal: (quote: string) =>
    `The text asks for a yes by ${quote}, and says nothing of refusing or of what becomes of the data.`,
  benefits: (count: number, quotes: string) =>
    `The text names ${count} benefits of a yes (${quotes}), and nothing of refusing or of what becomes of the data.`,
  besideWayBack: (count: number, quotes: string) =>
    `The text praises a yes ${count} times (${quotes}), and says no more of the other side than that consent can be taken back.`,
};

/** What a person may not want: uses that tell where the data go, not what is good about it. */
const CONSEQUENCES: ReadonlySet<DataUse> = new Set<DataUse>([
  'sharing',
  'retention',
  'advertising',
  'recipients',
  'mailing',
]);

function framingOf({ text }: Passage, language: string): Framing {
  const found = sentencesOf(text).flatMap((sentence) => wordings.find(sentence, language));
  const quotes = (concept: string) =>
    found.filter((one) => one.concept === concept).map(({ quote }) => quote);
  const consequences = statedUses(text, language).filter(({ use }) => CONSEQUENCES.has(use));
  return {
    benefits: quotes('benefit'),
    appeals: quotes('appeal'),
    otherSide: [...quotes('neutral'), ...consequences.map(({ quote }) => quote)],
    wayBack: quotes('wayBack'),
  };
}

/** Each once, whatever its capitals. */
function unique(quotes: readonly string[]): string[] {
  const byWords = new Map(quotes.map((quote) => [quote.toLowerCase(), quote]));
  return [...byWords.values()];
}

const isPraise = ({ benefits, appeals }: Framing) => benefits.length + appeals.length > 0;

function praisingPassages({ dialog, measure }: Context): Passage[] {
  return seenPassages(dialog, measure).filter((passage) => isPraise(framingOf(passage, dialog.language)));
}

/** Being able to take it back balances some praise, and all of it where the text says what is done with the data. */
function judgeBesideWayBack(
  praise: readonly string[],
  evidence: Evidence,
  { dialog, measure, options }: Pick<Context, 'dialog' | 'measure' | 'options'>,
): Verdict {
  const isToldWhatFor = seenPassages(dialog, measure).some(({ text }) =>
    statedUses(text, dialog.language).some(isConcrete),
  );
  if (isToldWhatFor || praise.length < options.leastBesideWayBack) return passed(evidence);
  const quotes = praise.slice(0, 3).map(inQuotes).join(', ');
  return failed(messages.besideWayBack(praise.length, quotes), evidence);
}

function judge(_: Passage, { dialog, measure, options }: Context): Verdict {
  const framings = seenPassages(dialog, measure).map((passage) => framingOf(passage, dialog.language));
  const benefits = unique(framings.flatMap((framing) => framing.benefits));
  const appeals = unique(framings.flatMap((framing) => framing.appeals));
  const otherSide = unique(framings.flatMap((framing) => framing.otherSide));
  const wayBack = unique(framings.flatMap((framing) => framing.wayBack));
  const evidence = { benefits, appeals, otherSide, wayBack, ...options };
  if (otherSide.length > 0) return passed(evidence);
  if (wayBack.length > 0)
    return judgeBesideWayBack([...appeals, ...benefits], evidence, { dialog, measure, options });
  const [appeal] = appeals;
  if (appeal !== undefined) return failed(messages.appeal(inQuotes(appeal)), evidence);
  if (benefits.length < options.leastBenefits) return passed(evidence);
  const quotes = benefits.slice(0, 3).map(inQuotes).join(', ');
  return failed(messages.benefits(benefits.length, quotes), evidence);
}

export default defineRule({
  id: 'one-sided-framing',
  title: 'The text tells of refusing and of consequences, not only of benefits',
  severity: 'info',
  presets: { strict: 'info', gdpr: 'info', colorado: 'info' },
  tags: ['framing'],
  references: [
    cite('edpb-design', 'stirring'),
    cite('edpb-design', 'emotional-steering'),
    cite('ico-cma', 'biased-framing'),
    cite('colorado-rules', 'gratuitous-information'),
    cite('edpb-taskforce', 'no-impression-of-duty'),
    cite('cnil-guidelines', 'minimum-information'),
    cite('santos-2021', 'positive-framing'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({
    leastBenefits: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('From how many different phrases of praise on the text is one-sided (a count).'),
      ),
      2,
    ),
    leastBesideWayBack: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description(
          'From how many different phrases of praise on the text is one-sided though it says how to take consent back (a count).',
        ),
      ),
      3,
    ),
  }),
  docs: {
    problem:
      'The text is an advertisement for saying yes: a better experience, smarter answers, offers just for you, help us improve. It does not say that one can refuse, what happens then, who gets the data or how long they are kept.',
    why: 'People weigh what they are told. Favouring one option and playing down its risks keeps them from an informed decision, as the British authorities put it; the EDPB counts appeals to emotion among deceptive design. Of some 400 banner texts that a study looked at, 30 % used positive framing.',
    remedy:
      'Say what the other answer means, in as plain a place: “You can say no; everything works the same.” “If you agree, we share your reading history with 12 advertising partners for 13 months.” “You can change this at any time in the settings.” Or drop the praise.',
    limits:
      'One benefit is no one-sided text: `leastBenefits` is 2, since a purpose such as “to improve our service” is often the only word on why the data are wanted, and `vague-purpose` looks at that. One strong appeal is enough (“keep our journalism free”, “get the most out of …”). Any word on refusing, on choosing, on advertising, on sharing or on how long data are kept balances the text, wherever it stands in the layer; whether it is fair or true is not judged. That consent is asked for and can be taken back tells nothing of what follows from either answer: it balances two phrases of praise and, from the third on (`leastBesideWayBack`), only where the text says what the data are for. Buttons do not count as text. A loss that is threatened is not looked at.',
  },
  applicability: (dialog, context) =>
    dialog.layer === 'first' && seenControls(dialog, context.measure, 'accept').length > 0
      ? praisingPassages(context).slice(0, 1)
      : [],
  expectation: judge,
});
