import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type DataUse,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  nameInQuotes,
  type Passage,
  passed,
  type RuleContext,
  seenControls,
  seenPassages,
  statedUses,
  type Verdict,
} from '../../src/lint/define-rule.js';
import {
  type Flaw,
  type Operative,
  type Options,
  operativePassages,
  plainlyToldOtherwise,
} from './operative.js';
import { wordings } from './wordings.js';

type Context = RuleContext<Options>;

const messages = {
  flawed: (quote: string, what: string) => `The passage that says what is consented to (${quote}) ${what}.`,
  unknown: (quote: string, reason: string) =>
    `Whether the passage that says what is consented to (${quote}) can be read well is not known: ${reason}.`,
  perhapsTold: (quote: string, told: string) =>
    `What is consented to (${quote}) is hard to read in one place; whether a plain text says the same (${told}) is not clear.`,
  behindLink: (link: string) =>
    `This asks to accept a change that concerns data, and names no use of data; what changes stands only behind ${link}.`,
  maybeBehindLink: (link: string) =>
    `What changes stands only behind ${link}; whether it concerns the use of data is not known.`,
};

function describe(flaw: Flaw, { leastFontSizePx }: Options): string {
  switch (flaw.kind) {
    case 'hidden':
      return `cannot be seen until something is opened: ${flaw.reason}`;
    case 'after':
      return 'stands after the button that gives consent';
    case 'faint':
      return `has a contrast of ${flaw.contrastRatio}:1, below ${flaw.least}:1`;
    case 'small':
      return flaw.fontSizePx < leastFontSizePx
        ? `is set in ${flaw.fontSizePx} px, below ${leastFontSizePx} px`
        : `is set in ${flaw.fontSizePx} px, beside ${flaw.bodyFontSizePx} px for most of the text`;
  }
}

/** Passages that tell something which no plain passage tells. */
function onlyThere(operative: readonly Operative[], accepts: (one: Operative) => boolean): Operative[] {
  const plain = operative.filter((one) => one.flaw === undefined && one.unknown === undefined);
  const told = new Set<DataUse>(plain.flatMap(({ uses }) => [...uses]));
  const isToldPlainly = plain.some((one) => one.isConcrete);
  return operative.filter((one) => {
    if (!accepts(one)) return false;
    // More of the same may stand folded away, as long as something is told; praise may stand anywhere.
    if (one.flaw?.kind === 'hidden' && isToldPlainly) return false;
    const untold = [...one.uses].filter((use) => !told.has(use));
    return untold.some((use) => use !== 'vague') || (untold.length > 0 && plain.length === 0);
  });
}

function verdictOn(operative: readonly Operative[], context: Context): Verdict {
  const flawed = onlyThere(operative, ({ flaw }) => flaw !== undefined);
  const [first, ...others] = flawed;
  if (first?.flaw !== undefined) {
    const { flaw, quote, uses } = first;
    const told = plainlyToldOtherwise(context);
    if (told !== undefined)
      return cantTell(messages.perhapsTold(inQuotes(quote), inQuotes(told)), measuredOn(first, context));
    const evidence: Evidence = { quote, uses: [...uses], ...flaw, ...measuredOn(first, context) };
    const related = others.slice(0, 10).map(({ passage }) => ({
      message: 'This says what is consented to as well, no more plainly.',
      node: passage.node,
    }));
    const message = messages.flawed(inQuotes(quote), describe(flaw, context.options));
    return failed(message, evidence, { related });
  }
  const [unsure] = onlyThere(operative, ({ unknown }) => unknown !== undefined);
  if (unsure?.unknown !== undefined)
    return cantTell(messages.unknown(inQuotes(unsure.quote), unsure.unknown), measuredOn(unsure, context));
  return passed({ passages: operative.length });
}

function measuredOn({ passage }: Operative, { measure, options }: Context): Evidence {
  const text = measure.text(passage.node);
  return {
    fontSizePx: text?.fontSizePx ?? null,
    contrastRatio: text?.ratio.kind === 'known' ? text.ratio.value : null,
    ...options,
  };
}

/** A notice of new terms: what it says of them, and the link that leads to them. */
function updateIn({ dialog, measure }: Context) {
  const [link] = seenControls(dialog, measure, 'policy-link');
  if (link === undefined || (dialog.kind !== 'terms' && dialog.kind !== 'training')) return undefined;
  const texts = seenPassages(dialog, measure).map(({ text }) => text);
  const found = [...texts, link.name].flatMap((text) => wordings.find(text, dialog.language));
  const has = (concept: string) => found.some((wording) => wording.concept === concept);
  if (!has('update')) return undefined;
  return { link, concernsData: has('privacy'), isSummed: has('summary') };
}

/** Labels say what for as well. */
function isUseOnLabel({ dialog, measure }: Context): boolean {
  const controls: readonly Control[] = seenControls(dialog, measure, 'accept', 'save', 'decline', 'toggle');
  return controls.some(({ name }) =>
    statedUses(name, dialog.language).some(({ use }) => use !== 'recipients'),
  );
}

function judgeUpdate(context: Context): Verdict {
  const update = updateIn(context);
  if (update === undefined || update.isSummed || isUseOnLabel(context)) return passed();
  const { link, concernsData } = update;
  const evidence: Evidence = { link: link.name, usesNamed: 0 };
  const related = [{ message: 'The link is here.', node: link.node }];
  if (concernsData) return failed(messages.behindLink(nameInQuotes(link)), evidence, { related });
  return cantTell(messages.maybeBehindLink(nameInQuotes(link)), evidence, { related });
}

/** The passage at fault, if one is; else the dialog. */
function targetsIn(dialog: Dialog, context: Context): readonly (Passage | Dialog)[] {
  if (dialog.layer !== 'first') return [];
  if (seenControls(dialog, context.measure, 'accept', 'save').length === 0) return [];
  const operative = operativePassages(context);
  if (operative.length === 0) return updateIn(context) === undefined ? [] : [dialog];
  const [worst] = [
    ...onlyThere(operative, ({ flaw }) => flaw !== undefined),
    ...onlyThere(operative, ({ unknown }) => unknown !== undefined),
  ];
  return [worst?.passage ?? dialog];
}

function judge(_: Passage | Dialog, context: Context): Verdict {
  const operative = operativePassages(context);
  return operative.length === 0 ? judgeUpdate(context) : verdictOn(operative, context);
}

const atLeast = (description: string, byDefault: number) =>
  v.optional(v.pipe(v.number(), v.minValue(0), v.description(description)), byDefault);

export default defineRule({
  id: 'fine-print',
  title: 'What is consented to stands before the button, and can be read',
  severity: 'warning',
  presets: {
    strict: 'warning',
    gdpr: 'warning',
    ccpa: 'info',
    ftc: 'warning',
    colorado: 'warning',
    cnil: 'warning',
  },
  tags: ['information', 'hidden-in-plain-sight'],
  references: [
    cite('ftc-dark-patterns', 'hidden-disclosures'),
    cite('ftc-dark-patterns', 'hidden-information'),
    cite('ftc-quiet-changes', 'surreptitious-amendment'),
    cite('gdpr', 'distinguishable'),
    cite('gdpr', 'plain-language'),
    cite('edpb-consent', 'first-layer'),
    cite('edpb-design', 'left-in-the-dark'),
    cite('cnil-recommendation', 'purposes-first'),
    cite('colorado-rules', 'disclosure-by-link'),
    cite('ccpa-regulations', 'easy-to-understand'),
    cite('wcag22', 'contrast-minimum'),
  ],
  needs: ['language', 'style'],
  wordings,
  options: v.object({
    leastFontSizePx: atLeast('Smallest size of text that says what is consented to, in CSS px.', 12),
    leastShareOfBodySize: atLeast(
      'Its smallest size as a share of the size of most of the dialog’s text (0 to 1).',
      0.75,
    ),
    leastContrast: atLeast('Its lowest contrast with what is behind it, as a WCAG ratio (1 to 21).', 4.5),
    leastContrastLarge: atLeast('The same for large text, as a WCAG ratio (1 to 21).', 3),
  }),
  docs: {
    problem:
      'The one passage that says what a yes allows (training on chats, adverts, sharing with partners) is smaller or paler than everything around it, stands below the button that people press, is folded away, or is only in the terms behind a link.',
    why: 'People read what is large and stop where the button is. Hiding key terms, or telling them late, is one of the four common types of dark pattern in the FTC’s report; a quiet change of terms that lets a company train AI on data may be unfair or deceptive, it wrote in 2024. The GDPR wants a request for consent easy to find, and CNIL the purposes before the choice.',
    remedy:
      'Put the sentence that says what is done with data above the buttons, in the size and colour of the other text. Say in a notice of new terms what changes, not only that something does. A switch that decides on training belongs before *Accept*.',
    limits:
      'Looked at on a first layer are the texts that name a use of data: statistics, advertising, personal content, training, sharing, a function; in dialogs on terms or training also how long data are kept. If a plain passage above the buttons tells the same, what is repeated in small print is left alone; so are captions of what is necessary, and links. `leastFontSizePx` is 12, below which few pages set text that they want read; `leastShareOfBodySize` is 0.75, so that a caption of 12 px beside 16 px passes; the contrasts are those of WCAG. Where a text folded away adds to a purpose that is told, it passes. After the button means below every button that accepts or saves, not beside it. A notice of new terms that names no use of data fails where it speaks of privacy or data, and cannot be told where it only speaks of terms; one that sums up what changes passes. Where a plain text tells a purpose in words that the rule does not know, it says that it cannot tell whether the small print adds to it.',
  },
  applicability: targetsIn,
  expectation: judge,
});
