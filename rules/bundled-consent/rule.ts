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
  isOptionalToggle,
  mayBePressed,
  nameInQuotes,
  type Passage,
  passed,
  type RuleContext,
  saysYesUntouched,
  sentencesOf,
  type ToggleControl,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { isAboutCookies, joinedIn, type Matters, mattersIn, mattersOf, setsApart } from './matters.js';
import { wordings } from './wordings.js';

interface Options {
  readonly cookiePurposes: boolean;
}
type Context = RuleContext<Options>;
type Target = Control | Passage;

const messages = {
  joined: (yes: string, matters: string) => `One yes, ${yes}, is asked for ${matters} together.`,
  preset: (button: string, toggle: string) =>
    `One press of ${button} accepts the terms and, with ${toggle} set to yes, an optional use of data together.`,
  mayLead: (yes: string, matters: string, other: string) =>
    `${yes} is asked for ${matters} together; whether ${other} leads to a choice for each is not known.`,
};

function acceptOf(context: Context): Control | undefined {
  return context.dialog.controls.find(
    (control) => control.role === 'accept' && mayBePressed(control, context.measure),
  );
}

/** What is read beside the button: not the labels of switches, which are choices of their own. */
function textsOf({ dialog, measure }: Context): Passage[] {
  const labels = new Set(
    dialog.controls.flatMap(({ role, name }) => (role === 'toggle' && name !== '' ? [name] : [])),
  );
  // No passage holds a line break, so that none runs from one label into the next.
  const allLabels = [...labels].join('\n');
  const holdsLabel = (text: string) => {
    for (const label of labels) if (text.includes(label)) return true;
    return false;
  };
  return dialog.passages.filter(
    ({ node, text, kind }) =>
      measure.visibilityOf(node).kind !== 'hidden' &&
      !allLabels.includes(text) &&
      !(kind === 'label' && holdsLabel(text)),
  );
}

/** Sentences that ask for terms and an optional use in one breath, or for the use where the rest asks for terms. */
function askedInText(context: Context): Matters | undefined {
  const { dialog } = context;
  const { language } = dialog;
  const sentences = textsOf(context).flatMap(({ text }) => sentencesOf(text));
  const each = sentences.map((sentence) => mattersIn(sentence, language)).filter(({ agrees }) => agrees);
  const terms = dialog.kind === 'terms' || each.some((matters) => matters.terms) || isHeadedTerms(context);
  const uses = new Map(each.toReversed().flatMap((matters) => [...matters.uses]));
  return terms && uses.size > 0 ? { agrees: true, terms, uses } : undefined;
}

/** “Our terms have changed”: that is what the one button agrees to. */
function isHeadedTerms(context: Context): boolean {
  const { language } = context.dialog;
  return textsOf(context).some(
    ({ kind, text }) =>
      kind === 'heading' && wordings.find(text, language).some(({ concept }) => concept === 'terms'),
  );
}

/** Purposes of toggles that give a choice of their own on any layer. */
function hasChoices({ page, dialog }: Context): boolean {
  return [dialog, ...page.dialogs].some(({ controls }) =>
    controls.some((control) => isOptionalToggle(control)),
  );
}

/** The same, but of a purpose that is known: keeping a copy in the cloud is no choice about advertising. */
function hasPurposes({ page, dialog }: Context, besides: Control): boolean {
  const isForPurpose = ({ name, toggle }: ToggleControl) =>
    toggle.purpose !== 'unknown' || mattersOf([name], dialog.language).uses.size > 0;
  return [dialog, ...page.dialogs].some(({ controls }) =>
    controls.some((control) => control !== besides && isOptionalToggle(control) && isForPurpose(control)),
  );
}

/** A button beside it that leaves something out, or leads to where that can be done. */
function hasWayApart(accept: Control, { dialog }: Context): boolean {
  return (
    hasButtonApart(accept, dialog) || dialog.controls.some(({ role }) => role === 'manage' || role === 'save')
  );
}

function hasButtonApart(accept: Control, { controls, language }: Dialog): boolean {
  return controls.some(
    (control) =>
      control !== accept &&
      control.role !== 'toggle' &&
      ((control.role === 'accept' && control.name !== accept.name) || setsApart(control.name, language)),
  );
}

function judgeToggle(control: ToggleControl, context: Context): Verdict {
  const matters = mattersOf([control.name], context.dialog.language);
  const joined = joinedIn(matters);
  if (joined === undefined) return passed();
  if (!matters.terms && !context.options.cookiePurposes && isAboutCookies(matters)) return passed();
  // A switch for all purposes, with one for each beside it, bundles nothing.
  if (!matters.terms && hasPurposes(context, control))
    return passed({ because: 'each purpose has a choice' });
  return failed(messages.joined(nameInQuotes(control), joined.join(' and ')), evidenceOf(joined));
}

function evidenceOf(joined: readonly string[]): Evidence {
  return { joined: [...joined], matters: joined.length };
}

function judgeAccept(accept: Control, context: Context): Verdict {
  const { dialog } = context;
  const preset = presetBesideTerms(context);
  if (preset !== undefined && !hasButtonApart(accept, dialog)) {
    const evidence: Evidence = {
      button: accept.name,
      toggle: preset.name,
      toggleOn: preset.toggle.on ?? null,
    };
    return failed(messages.preset(nameInQuotes(accept), nameInQuotes(preset)), evidence, {
      related: [{ message: 'This choice goes along with the terms.', node: preset.node }],
    });
  }
  if (hasWayApart(accept, context) || hasChoices(context)) {
    return passed({ because: 'the optional use has a choice of its own' });
  }
  const label = mattersIn(accept.name, dialog.language);
  const joined = joinedIn(label) ?? joinedIn(askedInText(context) ?? NOTHING) ?? namedInNotice(context);
  if (joined === undefined) return passed();
  const matters = joined.join(' and ');
  const other = dialog.controls.find(
    (control) => control.role === 'other' && mayBePressed(control, context.measure),
  );
  if (other !== undefined && dialog.kind === 'cookies')
    return cantTell(messages.mayLead(nameInQuotes(accept), matters, nameInQuotes(other)), evidenceOf(joined));
  return failed(messages.joined(nameInQuotes(accept), matters), evidenceOf(joined));
}

const NOTHING: Matters = { agrees: false, terms: false, uses: new Map() };

/** A switch for an optional use that is set to yes beside terms: accepting those commits it. One that names the terms is judged itself. */
function presetBesideTerms(context: Context): ToggleControl | undefined {
  const { dialog } = context;
  const texts = textsOf(context).map(({ text }) => text);
  const isAboutTerms = dialog.kind === 'terms' || mattersOf(texts, dialog.language).terms;
  if (!isAboutTerms || dialog.kind === 'cookies') return undefined;
  return dialog.controls
    .filter(isOptionalToggle)
    .filter(({ name, toggle }) => toggle.purpose !== 'unknown' && !mattersOf([name], dialog.language).terms)
    .find((toggle) => saysYesUntouched(toggle, dialog) === true);
}

/** Purposes that a cookie notice names beside its one answer. */
function namedInNotice(context: Context): readonly string[] | undefined {
  const { dialog, options } = context;
  if (!options.cookiePurposes || dialog.kind !== 'cookies' || dialog.layer !== 'first') return undefined;
  const texts = textsOf(context).map(({ text }) => text);
  return joinedIn({ ...mattersOf(texts, dialog.language), terms: false });
}

/** In a form whose button is named for something else, the sentence above it is what asks. */
function judgePassage(passage: Passage, { dialog }: Context): Verdict {
  const joined = joinedInSentence(passage, dialog);
  if (joined === undefined) return passed();
  return failed(messages.joined(inQuotes(passage.text), joined.join(' and ')), evidenceOf(joined));
}

function joinedInSentence({ text }: Passage, { language }: Dialog): readonly string[] | undefined {
  for (const sentence of sentencesOf(text)) {
    const matters = mattersIn(sentence, language);
    const joined = matters.agrees && matters.terms ? joinedIn(matters) : undefined;
    if (joined !== undefined) return joined;
  }
  return undefined;
}

function targetsIn(context: Context): Target[] {
  const { dialog } = context;
  const toggles = dialog.controls.filter(isOptionalToggle).filter(({ name, toggle }) => {
    const { terms, uses } = mattersOf([name], dialog.language);
    return toggle.alternatives.length === 0 && (terms || uses.size > 0);
  });
  const accept = acceptOf(context);
  const asks =
    accept === undefined ? textsOf(context).filter((text) => asksForTerms(text, dialog)) : [accept];
  return [...toggles, ...asks];
}

/** “By creating an account you agree to the terms.” */
function asksForTerms({ text }: Passage, { language }: Dialog): boolean {
  return mattersOf([text], language).terms;
}

function judge(target: Target, context: Context): Verdict {
  if (!('role' in target)) return judgePassage(target, context);
  return isOptionalToggle(target) ? judgeToggle(target, context) : judgeAccept(target, context);
}

export default defineRule({
  id: 'bundled-consent',
  title: 'Each yes is for one matter',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: ['warning', { cookiePurposes: true }],
    ccpa: 'warning',
    colorado: ['warning', { cookiePurposes: true }],
    cnil: ['warning', { cookiePurposes: true }],
    italy: ['warning', { cookiePurposes: true }],
  },
  tags: ['granularity', 'bundling', 'ai-training'],
  references: [
    cite('gdpr', 'distinguishable'),
    cite('gdpr', 'separate-consent'),
    cite('edpb-consent', 'granularity'),
    cite('edpb-consent', 'blanket-acceptance'),
    cite('edpb-consent', 'separate-request'),
    cite('cnil-guidelines', 'general-terms'),
    cite('cnil-recommendation', 'all-at-once'),
    cite('ccpa-regulations', 'bundling'),
    cite('colorado-rules', 'separate-request'),
    cite('colorado-rules', 'general-terms'),
    cite('colorado-rules', 'separate-purposes'),
    cite('ico-cma', 'bundled-consent'),
  ],
  needs: ['language', 'state'],
  wordings,
  options: v.object({
    cookiePurposes: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether statistics, advertising and social media by cookies count as bundled where one yes is for several of them, with no settings for each (true or false).',
        ),
      ),
      false,
    ),
  }),
  docs: {
    problem:
      'One box or one button agrees to things that have nothing to do with each other: to the terms and to marketing, to the terms and to AI training, to a newsletter and to sharing with partners. Nobody can have the one without the other.',
    why: 'The GDPR wants a request for consent to be clearly distinguishable from other matters, and presumes that consent is not free where separate operations cannot be agreed to separately. The EDPB says that it cannot be given by the same motion as agreeing to a contract; Colorado’s rules ask for a request that is separate from other terms.',
    remedy:
      'Accept the terms with one control and ask for each optional use with another: a box or switch of its own that is off, or a step of its own. In a cookie notice, one “Accept all” beside “Reject all” is fine once “Settings” leads to a choice for each purpose.',
    limits:
      'A box counts where its label joins terms with an optional use, or two uses that do not belong together; sharing with advertisers, or advertising by mail, is one. “I have read the privacy notice and accept the terms” is one matter: taking note is no consent. Where a dialog about terms has a switch for an optional use, it is fair while the switch is off, since turning it on is an act of its own; set to yes it goes along with the terms and is reported (accept-commits-preset reports the press, preselected-toggle the switch). Sentences that deny a use or explain it (“the policy explains how we share data”) count as nothing. A global yes with settings on any layer, or behind a control of the dialog, passes. A cookie notice without any settings, or a switch, that names statistics and advertising together is a close call: recital 43, the CNIL and Colorado want a choice for each purpose, and whether a notice with an equal refusal needs one is argued over. It is reported with `cookiePurposes`, which is off unless set; the presets `gdpr`, `colorado`, `cnil` and `italy` set it.',
  },
  applicability: (_, context) => targetsIn(context),
  expectation: judge,
});
