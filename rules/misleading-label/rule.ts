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
  passed,
  type RuleContext,
  seenPassages,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { saidToShareAnyway } from './all-the-same.js';
import { type CodedEffect, codedEffect } from './effect.js';
import { wordings } from './wordings.js';

interface Options {
  readonly leastAccepts: number;
}
type Context = RuleContext<Options>;
type Concept = ReturnType<typeof wordings.find>[number]['concept'];

const messages = {
  code: (label: string, { effect, attribute, value }: CodedEffect) =>
    `The label ${label} says otherwise than its code, which ${effect}: ${attribute}="${value}".`,
  anyway: (label: string, quote: string) =>
    `The label ${label} refuses, but the text says that the data go their way all the same: ${quote}.`,
  savesAll: (label: string) =>
    `${label} stands below switches that a person sets, but it accepts all, whatever they are set to.`,
  savesAllOff: (label: string) =>
    `Whether ${label} keeps what the switches above it say, or accepts all, is not clear from its words.`,
  veiled: (label: string, accepts: number) =>
    `The only refusal, ${label}, does not say plainly what it refuses, beside ${accepts} plain ways to accept.`,
  field: (label: string, attribute: string, value: string) =>
    `${label} reads as the reverse of its ${attribute}="${value}"; which of them counts is not known.`,
};

/** Below it, a label is taken for what it is called only with doubt. */
const SURE = 0.7;
const REFUSING_FIELD = /opt[-_ ]?out|do[-_ ]?not|reject|decline|refuse/i;
const AGREEING_FIELD = /opt[-_ ]?in(?![a-z])|accept|agree|allow|grant/i;

function read(text: string, { language }: Dialog): ReadonlySet<Concept> {
  return new Set(wordings.find(text, language).map(({ concept }) => concept));
}

/** Its label is sure enough to be held against its code. */
function isPlain({ role, confidence }: Control): boolean {
  return (
    (role === 'accept' || role === 'decline' || role === 'manage' || role === 'save') && confidence >= SURE
  );
}

/** Does what its code says go against its label? An id only names, so it does not overrule “Accept”. */
function contradicts({ role }: Control, { effect, attribute }: CodedEffect): boolean {
  if (role === 'manage' || role === 'decline') return effect === 'accepts all' || effect === 'accepts';
  if (role === 'save') return effect === 'accepts all';
  const isNamedOnly = attribute === 'id' || attribute === 'name' || attribute === 'value';
  return role === 'accept' && (effect === 'refuses' || (effect === 'opens the settings' && !isNamedOnly));
}

function savesAll({ name }: Control, dialog: Dialog): boolean {
  const words = read(name, dialog);
  return words.has('saves') && words.has('all');
}

function switchesIn(context: Context): Control[] {
  return context.dialog.controls.filter(
    (control) =>
      control.toggle?.editable === true &&
      control.toggle.purpose !== 'necessary' &&
      isSeen(control, context.measure),
  );
}

/** Name or value of a box that says the reverse of its label. */
function reversedField({ node, toggle }: Control): { attribute: string; value: string } | undefined {
  if (toggle === undefined || toggle.alternatives.length > 0) return undefined;
  const pattern =
    toggle.onMeans === 'consents'
      ? REFUSING_FIELD
      : toggle.onMeans === 'objects'
        ? AGREEING_FIELD
        : undefined;
  const other = pattern === REFUSING_FIELD ? AGREEING_FIELD : REFUSING_FIELD;
  for (const attribute of ['name', 'value']) {
    const value = node.attributes.get(attribute)?.slice(0, 80);
    if (value !== undefined && pattern?.test(value) && !other.test(value)) return { attribute, value };
  }
  return undefined;
}

function isVeiled({ name, toggle }: Control, dialog: Dialog): boolean {
  return toggle === undefined && read(name, dialog).has('veiled');
}

function judgeVeiled(control: Control, context: Context): Verdict {
  const { dialog, options } = context;
  const seen = dialog.controls.filter((other) => isSeen(other, context.measure));
  const accepts = seen.filter(({ role, confidence }) => role === 'accept' && confidence >= SURE).length;
  const plain = seen.find((other) => isRefusal(other) && !isVeiled(other, dialog));
  const evidence: Evidence = { refusal: control.name, accepts, plainRefusal: plain?.name ?? null };
  return plain === undefined && accepts >= options.leastAccepts
    ? failed(messages.veiled(nameInQuotes(control), accepts), evidence)
    : passed(evidence);
}

function judge(control: Control, context: Context): Verdict {
  const coded = codedEffect(control.node);
  if (coded !== undefined && isPlain(control) && contradicts(control, coded)) {
    const evidence: Evidence = {
      label: control.name,
      labelReads: control.role,
      codeReads: coded.effect,
      code: coded.value,
    };
    return failed(messages.code(nameInQuotes(control), coded), evidence, { attribute: coded.attribute });
  }
  const anyway = anywayOf(control, context);
  if (anyway !== undefined)
    return failed(messages.anyway(nameInQuotes(control), inQuotes(anyway)), {
      label: control.name,
      quote: anyway,
    });
  if (isVeiled(control, context.dialog)) return judgeVeiled(control, context);
  if (savesAll(control, context.dialog)) {
    const switches = switchesIn(context);
    const on = switches.filter(({ toggle }) => toggle?.on === true).length;
    const evidence: Evidence = { label: control.name, switches: switches.length, switchesOn: on };
    if (on > 0) return failed(messages.savesAll(nameInQuotes(control)), evidence);
    return switches.length > 0
      ? cantTell(messages.savesAllOff(inQuotes(control.name)), evidence)
      : passed(evidence);
  }
  const field = reversedField(control);
  if (field !== undefined)
    return cantTell(messages.field(nameInQuotes(control), field.attribute, field.value), {
      label: control.name,
      ...field,
    });
  return passed({ label: control.name, codeReads: coded?.effect ?? null });
}

function anywayOf(control: Control, { dialog, measure }: Context): string | undefined {
  return control.role === 'decline'
    ? saidToShareAnyway(control, dialog, seenPassages(dialog, measure))
    : undefined;
}

function tells(control: Control, context: Context): boolean {
  const { dialog } = context;
  if (anywayOf(control, context) !== undefined) return true;
  if (control.toggle !== undefined) return reversedField(control) !== undefined;
  if (isVeiled(control, dialog) || savesAll(control, dialog)) return true;
  return isPlain(control) && codedEffect(control.node) !== undefined;
}

export default defineRule({
  id: 'misleading-label',
  title: 'A label says what pressing it does',
  severity: 'error',
  presets: {
    recommended: 'error',
    strict: 'error',
    gdpr: 'error',
    ccpa: 'error',
    ftc: 'error',
    colorado: 'error',
    cnil: 'error',
    italy: 'error',
  },
  tags: ['misleading-action', 'wording'],
  references: [
    cite('cnil-fines', 'facebook'),
    cite('cnil-notices', 'unclear-refusal'),
    cite('edpb-design', 'misleading-action'),
    cite('edpb-design', 'conflicting-information'),
    cite('cjeu-orange-romania', 'extra-step-to-refuse'),
    cite('ccpa-regulations', 'easy-to-understand'),
    cite('ftc-dark-patterns', 'misdirection'),
  ],
  needs: ['language'],
  wordings,
  options: v.object({
    leastAccepts: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description(
          'A refusal in unclear terms counts beside so many plain ways to accept (number of controls).',
        ),
      ),
      2,
    ),
  }),
  docs: {
    problem:
      'A button does something else than it says: “Manage” accepts everything, “Accept cookies” is the title of the way to refuse, “Save and accept all” stands below switches. Or the only refusal says “I decline non-essential purposes” beside several plain “Accept”.',
    why: 'People choose by labels. The CNIL fined Facebook, among others, for a button titled “Accept cookies” at the end of the way to refuse, and in its notices of December 2024 it objects to refusals in terms that are not explicit beside accepting offered several times. The EDPB lists misleading actions among deceptive designs.',
    remedy:
      'Make label and handler agree: what is called “Manage” opens the settings, “Save” stores what the switches say, and whatever accepts everything is called “Accept all”. Call the refusal “Reject all” or “Continue without accepting”.',
    limits:
      'What a control does is read from its own attributes: inline handlers, `data-*`, the address of a link, `name`, `value` and `id`, in this order. Classes are not asked, since “accept” there often is a look, and scripts that attach handlers are not read. Attributes that name two effects, a negation (“accept-necessary”, `accept(false)`) or a call with other arguments tell nothing. A box whose `name` says the reverse of its label is reported as not to be told. The refusal in unclear terms counts only beside two ways to accept, the number in what the CNIL objected to (`leastAccepts`), and only where no other refusal is plain.',
  },
  applicability: (dialog, context) =>
    dialog.controls.filter((control) => isSeen(control, context.measure) && tells(control, context)),
  expectation: judge,
});
