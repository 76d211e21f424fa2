import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  isOptionalToggle,
  isOutOfUse,
  isRefusal,
  isRefusedBySaving,
  type Measurements,
  nameInQuotes,
  PLAIN_YES,
  passed,
  type Related,
  type RuleContext,
  type Verdict,
} from '../../src/lint/define-rule.js';

const messages = {
  none: (accept: string, instead: string) =>
    `${accept} can be chosen with one click, but this layer has no way to refuse${instead}.`,
  hidden: (accept: string, refusal: string, reason: string) =>
    `${accept} can be chosen with one click, but the refusal ${refusal} cannot be seen: ${reason}.`,
  unreadable: (accept: string, refusal: string, reason: string) =>
    `${accept} can be chosen with one click, but the refusal ${refusal} shows as a box without a label: ${reason}.`,
  outOfUse: (accept: string, refusal: string, state: 'disabled' | 'inert') =>
    `${accept} can be chosen with one click, but the refusal ${refusal} is ${state}.`,
  paid: (refusal: string) =>
    `The only way to refuse, ${refusal}, has a price; whether that leaves a free choice is not judged here.`,
  maybeHidden: (refusal: string, reason: string) =>
    `Whether the refusal ${refusal} can be seen is not known: ${reason}.`,
};

function acceptsOf({ dialog, measure }: Context): Control[] {
  return dialog.controls.filter(
    (control) => control.role === 'accept' && measure.visibility(control).kind !== 'hidden',
  );
}

interface Options {
  readonly closeRefuses: boolean;
}
type Context = RuleContext<Options>;

/** “OK” below a list of locked switches puts the notice away, and agrees to nothing that could be refused. */
function asksForNothing(context: Context): boolean {
  const toggles = context.dialog.controls.filter(({ toggle }) => toggle !== undefined);
  const isAllLocked = toggles.length > 0 && !toggles.some(isOptionalToggle);
  return isAllLocked && acceptsOf(context).every(({ confidence }) => confidence < PLAIN_YES);
}

/** “Not now”, “Manage” and × are named in the message, since people take them for a refusal. */
function insteadOfRefusal({ dialog, measure, options }: Context): Control[] {
  return dialog.controls
    .filter(
      ({ role }) => role === 'defer' || role === 'manage' || (role === 'close' && !options.closeRefuses),
    )
    .filter((control) => measure.visibility(control).kind !== 'hidden');
}

/** What says that it refuses, then what counts as doing so. */
function refusalsOf({ dialog, options }: Context): Control[] {
  const closes = options.closeRefuses ? dialog.controls.filter(({ role }) => role === 'close') : [];
  return [...dialog.controls.filter(isRefusal), ...closes];
}

/** It can be seen, and read. */
function isLegible(control: Control, { measure }: Context): boolean {
  return measure.visibility(control).kind === 'visible' && measure.unreadableLabel(control) === undefined;
}

/** Saving refuses with one click where every optional switch on the layer is off to begin with. */
function savesRefusal(context: Context): Control | undefined {
  const { dialog } = context;
  if (!isRefusedBySaving(dialog)) return undefined;
  return dialog.controls.find((control) => control.role === 'save' && isLegible(control, context));
}

function judge(accept: Control, context: Context): Verdict {
  const { dialog, measure } = context;
  const refusals = refusalsOf(context);
  const usable = refusals.find((control) => !isOutOfUse(control) && isLegible(control, context));
  if (usable !== undefined) {
    const because = isRefusal(usable) ? {} : { because: 'a close button counts as refusing' };
    return passed({ refusedWith: usable.name, ...because });
  }
  const saving = savesRefusal(context);
  if (saving !== undefined)
    return passed({ refusedWith: saving.name, because: 'every optional purpose is off' });
  const evidence: Evidence = {
    accept: accept.name,
    refusalsInMarkup: refusals.map(({ name }) => name),
    otherWaysOut: insteadOfRefusal(context).map(({ name, role }) => `${name || 'unnamed'} (${role})`),
  };
  for (const refusal of refusals) {
    const visibility = measure.visibility(refusal);
    if (visibility.kind === 'unknown')
      return cantTell(messages.maybeHidden(nameInQuotes(refusal), visibility.reason), evidence);
  }
  const paid = dialog.controls.find(
    (control) => control.isPaid && measure.visibility(control).kind === 'visible',
  );
  const [first] = refusals;
  const unseen = first && whyUnseen(accept, first, measure);
  if (unseen !== undefined) return failed(unseen.message, evidence, { related: unseen.related });
  if (paid !== undefined) return cantTell(messages.paid(nameInQuotes(paid)), evidence);
  if (first !== undefined) {
    const related: Related[] = [{ message: 'The refusal is here.', node: first.node }];
    const state = first.node.state.disabled ? 'disabled' : 'inert';
    const message = messages.outOfUse(nameInQuotes(accept), nameInQuotes(first), state);
    return failed(message, evidence, { related });
  }
  return failed(messages.none(nameInQuotes(accept), describeInstead(context)), evidence, {
    related: insteadOfRefusal(context).map((control) => ({
      message: `${nameInQuotes(control)} is not a refusal: it ${effects[control.role as keyof typeof effects]}.`,
      node: control.node,
    })),
  });
}

/** A refusal in the markup that nobody sees, or that nobody can tell for one. */
function whyUnseen(
  accept: Control,
  refusal: Control,
  measure: Measurements,
): { readonly message: string; readonly related: readonly Related[] } | undefined {
  const visibility = measure.visibility(refusal);
  const label = measure.unreadableLabel(refusal);
  const unseen = visibility.kind === 'hidden' ? visibility : label;
  if (unseen === undefined) return undefined;
  const { reason, cause } = unseen;
  const message = visibility.kind === 'hidden' ? messages.hidden : messages.unreadable;
  const related: Related[] = [{ message: 'The refusal is here.', node: refusal.node }];
  if (visibility.kind === 'hidden' && cause !== refusal.node)
    related.push({ message: 'This hides it.', node: cause });
  const color = label === undefined ? undefined : measure.labelContrast(refusal)?.foregroundDeclaration;
  if (color !== undefined)
    related.push({ message: 'Its text colour is set here.', node: cause, declaration: color });
  return { message: message(nameInQuotes(accept), nameInQuotes(refusal), reason), related };
}

const effects = {
  defer: 'puts the question off',
  manage: 'leads to another layer',
  close: 'closes the dialog without saying what that means',
} as const;

function describeInstead(context: Context): string {
  const [other] = insteadOfRefusal(context);
  return other === undefined ? '' : `; ${nameInQuotes(other)} is not one`;
}

export default defineRule({
  id: 'missing-decline',
  title: 'Refusing is as direct as accepting',
  severity: 'error',
  presets: {
    recommended: 'error',
    strict: 'error',
    gdpr: 'error',
    ccpa: 'error',
    colorado: 'error',
    cnil: 'error',
    italy: ['error', { closeRefuses: true }],
  },
  tags: ['edpb-taskforce-a', 'obstruction'],
  references: [
    cite('edpb-taskforce', 'no-reject'),
    cite('gdpr', 'free-choice'),
    cite('cnil-recommendation', 'same-ease'),
    cite('ccpa-regulations', 'ask-me-later'),
    cite('ccpa-regulations', 'accept-and-preferences'),
    cite('colorado-rules', 'reject-all'),
    cite('nouwens-2020', 'removing-the-refusal'),
  ],
  needs: ['language'],
  yieldsTo: [
    { rule: 'hidden-decline', on: 'dialog' },
    { rule: 'unequal-effort', on: 'dialog' },
  ],
  options: v.object({
    closeRefuses: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Where a close button counts as refusing, as the Italian Garante wants of its cross (true or false).',
        ),
      ),
      false,
    ),
  }),
  docs: {
    problem:
      'There is a button to agree, but none to refuse on the same layer: only “Not now”, “Manage options”, a close button, or nothing.',
    why: 'The great majority of European authorities hold that a layer with a consent button needs a refuse button; France has fined on just this. California’s rules give “Yes” beside “Ask me later”, and “Accept All” beside “Preferences”, as examples that are not symmetrical. Taking the refusal off the first layer raised consent by 22 to 23 percentage points in an experiment.',
    remedy:
      'Put a refusal beside accept, one click away, that says what it does: “Reject all”, “Only necessary”, “Continue without accepting”.',
    limits:
      '“Not now” and a close button put the question off or leave it open, so they do not count, unless `closeRefuses` is set for the close button; “Continue without accepting” and “Only necessary” do. A save button counts where every optional switch on the same layer is off at first. A refusal in the markup does not count when it is disabled or inert, when it cannot be seen (hidden, off-screen, cut off, of no size, with another box over it), or when its text has the colour of its background (below 1.1:1). Where the only refusal has a price (“Reject all and subscribe”), the rule says that it cannot tell.',
  },
  applicability: (_, context) => (asksForNothing(context) ? [] : acceptsOf(context).slice(0, 1)),
  expectation: judge,
});
