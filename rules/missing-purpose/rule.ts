import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  nameInQuotes,
  passed,
  possibleReasons,
  type RuleContext,
  reasonsGiven,
  reasonWordings,
  type StatedUse,
  seenControls,
  seenPassages,
  statedUses,
  type Verdict,
  wordCount,
} from '../../src/lint/define-rule.js';

type Context = RuleContext<unknown>;

const messages = {
  missing: (accept: string) =>
    `${accept} asks for consent, but nothing that can be seen on this layer says what for.`,
  partOnly: (tag: string) =>
    `What was taken for the dialog is a <${tag}> alone; the text beside it may say what the consent is for.`,
  denied: (quote: string) =>
    `Only what is not done seems to be told (${quote}); whether that says what the consent is for is not clear.`,
  perhaps: (quote: string) =>
    `Something is told in words that the rule does not know (${quote}); whether it says what the consent is for is not clear.`,
};

/** What else there is to know of a dialog that tells no purpose. */
const NO_PURPOSE: ReadonlySet<StatedUse['use']> = new Set<StatedUse['use']>(['recipients', 'retention']);

/** Labels say what for as well: “Accept analytics cookies”, a switch for statistics. */
function usesTold({ dialog, measure }: Context): StatedUse[] {
  const controls = seenControls(dialog, measure, 'accept', 'decline', 'save', 'toggle');
  const texts = [
    ...seenPassages(dialog, measure).map(({ text }) => text),
    ...controls.map(({ name }) => name),
  ];
  return texts.flatMap((text) => statedUses(text, dialog.language));
}

/** Elements that hold one text, and hardly all of a dialog. */
const ONE_TEXT: ReadonlySet<string> = new Set(['p', 'span', 'li', 'td', 'label', 'small']);

function judge(accept: Control, context: Context): Verdict {
  const { dialog, measure } = context;
  const uses = usesTold(context);
  const quoteOf = (use: StatedUse['use']) => uses.find((stated) => stated.use === use)?.quote ?? null;
  const others: Evidence = { recipients: quoteOf('recipients'), howLong: quoteOf('retention') };
  const purposes = uses.filter(({ use }) => !NO_PURPOSE.has(use));
  const passages = seenPassages(dialog, measure);
  const told = [
    ...purposes.filter(({ isDenied }) => !isDenied).map(({ quote }) => quote),
    ...passages.flatMap(({ text }) => reasonsGiven(text, dialog.language)),
  ];
  const switches = seenControls(dialog, measure, 'toggle').flatMap(({ toggle }) => toggle?.purpose ?? []);
  const switched = switches.filter((purpose) => purpose !== 'unknown');
  if (told.length + switched.length > 0) return passed({ purposes: [...told, ...switched], ...others });
  const [denied] = purposes;
  if (denied !== undefined) return cantTell(messages.denied(inQuotes(denied.quote)), others);
  const [perhaps] = passages.flatMap(({ text }) => possibleReasons(text, dialog.language));
  if (perhaps !== undefined) return cantTell(messages.perhaps(inQuotes(perhaps)), others);
  const { tag } = dialog.root;
  if (ONE_TEXT.has(tag)) return cantTell(messages.partOnly(tag), others);
  const words = passages.reduce((sum, { text }) => sum + wordCount(text), 0);
  return failed(messages.missing(nameInQuotes(accept)), {
    accept: accept.name,
    words,
    purposes: [],
    ...others,
  });
}

export default defineRule({
  id: 'missing-purpose',
  title: 'Where consent is asked for, the layer says what for',
  severity: 'warning',
  presets: { strict: 'warning', gdpr: 'warning', cnil: 'warning', italy: 'warning' },
  tags: ['information'],
  references: [
    cite('gdpr', 'who-and-what-for'),
    cite('gdpr', 'information'),
    cite('edpb-consent', 'minimum-information'),
    cite('edpb-consent', 'first-layer'),
    cite('edpb-taskforce', 'clear-information'),
    cite('cnil-recommendation', 'purposes-first'),
    cite('utz-2019', 'what-notices-tell'),
  ],
  needs: ['language'],
  wordings: reasonWordings,
  // Where the purposes stand folded away, that is what is wrong.
  yieldsTo: [{ rule: 'fine-print', on: 'dialog' }],
  options: v.object({}),
  docs: {
    problem:
      'The dialog asks for a yes (“We use cookies. Accept?”) and does not say what the cookies or the data are for. Whoever wants to know has to go and read a policy first.',
    why: 'A yes to something unnamed is a yes to anything. The GDPR has people know at least who asks and what the data are for; the EDPB adds that consent will hardly count as informed where the first layer does not tell the purpose. Of the notices that one study looked at, 39 % named a purpose.',
    remedy:
      'Say in one sentence, above the buttons, what the consent is for: “We would like to count visits and to show you adverts based on what you read.” Labels of switches count: “Statistics”, “Advertising”.',
    limits:
      'Any purpose will do here, even a vague one, which `vague-purpose` speaks of. Who receives the data and how long they are kept are told in the evidence and are not required, since that may stand one click away. What is said behind a link or on a deeper layer does not count; what is folded away in this one is left to `fine-print`. A reason in whatever words (“to see which fabrics are popular”) passes. Where a text only says what is not done, or has a verb of which the rule does not know whether it tells a purpose, the rule says that it cannot tell. Dialogs about new terms are not looked at.',
  },
  applicability: (dialog, { measure }) =>
    dialog.layer === 'first' && dialog.kind !== 'terms'
      ? seenControls(dialog, measure, 'accept').slice(0, 1)
      : [],
  expectation: judge,
});
