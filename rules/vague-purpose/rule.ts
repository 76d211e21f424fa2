import * as v from 'valibot';
import {
  cantTell,
  cite,
  type Dialog,
  dataUseWordings,
  defineRule,
  failed,
  inQuotes,
  isConcrete,
  type Passage,
  passed,
  possibleReasons,
  type RuleContext,
  reasonsGiven,
  type StatedUse,
  seenControls,
  seenPassages,
  statedUses,
  type Verdict,
} from '../../src/lint/define-rule.js';

type Context = RuleContext<unknown>;

const perhapsMore = (quote: string) =>
  `Beside a vague purpose something is told in words that the rule does not know (${quote}); whether that says what is done is not clear.`;

const message = (quotes: readonly string[]) =>
  quotes.length === 1
    ? `The only purpose named on this layer is ${quotes[0]}, which does not tell what is done.`
    : `The only purposes named on this layer are ${quotes.slice(0, 3).join(' and ')}, which do not tell what is done.`;

/** What is said not to be done is no purpose, but says something all the same. */
function vagueIn({ text }: Passage, { language }: Dialog): string[] {
  const uses = statedUses(text, language);
  return uses.filter(({ use, isDenied }) => use === 'vague' && !isDenied).map(({ quote }) => quote);
}

/** Said anywhere on the layer: in a text, be it folded away, or on a control, or by what a switch is for. */
function concreteOn({ dialog, measure }: Context): string[] {
  const controls = seenControls(dialog, measure, 'accept', 'decline', 'save', 'toggle');
  const texts = [...dialog.passages.map(({ text }) => text), ...controls.map(({ name }) => name)];
  const uses: StatedUse[] = texts.flatMap((text) => statedUses(text, dialog.language));
  const switched = controls.flatMap(({ toggle }) => toggle?.purpose ?? []);
  return [
    ...uses.filter(isConcrete).map(({ quote }) => quote),
    ...switched.filter((purpose) => purpose !== 'unknown' && purpose !== 'necessary'),
  ];
}

const vaguePassages = (context: Context): Passage[] =>
  seenPassages(context.dialog, context.measure).filter(
    (passage) => vagueIn(passage, context.dialog).length > 0,
  );

/** More reasons are given than those that are vague: “and to see which fabrics are popular”. */
function isMoreToldThan(vague: readonly string[], { dialog }: Context): boolean {
  const reasons = dialog.passages.flatMap(({ text }) => reasonsGiven(text, dialog.language));
  return reasons.length > vague.length;
}

function judge(_: Passage, context: Context): Verdict {
  const concrete = concreteOn(context);
  const passages = vaguePassages(context);
  const all = passages.flatMap((passage) => vagueIn(passage, context.dialog));
  const vague = [...new Set(all)];
  const evidence = { vaguePurposes: vague, concretePurposes: concrete };
  if (concrete.length > 0 || isMoreToldThan(all, context)) return passed(evidence);
  const texts = context.dialog.passages.map(({ text }) => text);
  const [perhaps] = texts.flatMap((text) => possibleReasons(text, context.dialog.language));
  if (perhaps !== undefined) return cantTell(perhapsMore(inQuotes(perhaps)), evidence);
  const related = passages
    .slice(1)
    .map(({ node }) => ({ message: 'This names a purpose in general terms as well.', node }));
  return failed(message(vague.map(inQuotes)), evidence, { related });
}

export default defineRule({
  id: 'vague-purpose',
  title: 'Purposes are told so that a person can choose on them',
  severity: 'warning',
  presets: { strict: 'warning', gdpr: 'warning', cnil: 'warning', italy: 'warning' },
  tags: ['information'],
  references: [
    cite('edpb-consent', 'vague-purposes'),
    cite('gdpr', 'purpose-limitation'),
    cite('gdpr', 'definition'),
    cite('edpb-consent', 'first-layer'),
    cite('edpb-design', 'ambiguous-wording'),
    cite('santos-2021', 'vague-purposes'),
  ],
  needs: ['language'],
  wordings: dataUseWordings,
  options: v.object({}),
  docs: {
    problem:
      'All that the dialog says of its purposes is something like “to improve your experience”, “for our services” or “for marketing purposes”. That may be a count of visits or a profile that follows a person through half the web; nobody can tell which.',
    why: 'Consent is given to a specific purpose. The EDPB names improving the experience of users, and marketing, as purposes that are usually not specific enough without more detail. Of some 400 banner texts that a study looked at, 61 % stated purposes vaguely.',
    remedy:
      'Say what is done: “to count which pages are read”, “to show adverts based on what you read here and on other sites”, “to train our AI models on your chats”. Switches named after such purposes are enough.',
    limits:
      'One concrete purpose anywhere on the layer is enough, in a text, a button, a switch or a part that is folded away: statistics, advertising, personalised content, training, sharing, a named service, a function such as maps or videos. “Marketing” as the label of a switch counts as concrete. So is a reason in words that the rule does not know (“to see which fabrics are popular”); where a verb may or may not tell one, the rule says that it cannot tell. Purposes on a deeper layer or behind a link do not count. A layer that names no purpose at all is left to `missing-purpose`. What is strictly necessary needs no consent and is no purpose here. Dialogs about new terms are not looked at.',
  },
  applicability: (dialog, context) =>
    dialog.layer === 'first' &&
    dialog.kind !== 'terms' &&
    seenControls(dialog, context.measure, 'accept', 'save').length > 0
      ? vaguePassages(context).slice(0, 1)
      : [],
  expectation: judge,
});
