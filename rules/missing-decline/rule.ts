import * as v from 'valibot';
import {
  type Control,
  cantTell,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  isRefusal,
  nameInQuotes,
  passed,
  type Related,
  ref,
  type Toggle,
  type Verdict,
} from '../../src/lint/define-rule.js';

const messages = {
  none: (accept: string, instead: string) =>
    `${accept} can be chosen with one click, but this layer has no way to refuse${instead}.`,
  hidden: (accept: string, refusal: string, reason: string) =>
    `${accept} can be chosen with one click, but the refusal ${refusal} cannot be seen: ${reason}.`,
  disabled: (accept: string, refusal: string) =>
    `${accept} can be chosen with one click, but the refusal ${refusal} is disabled.`,
  paid: (refusal: string) =>
    `The only way to refuse, ${refusal}, has a price; whether that leaves a free choice is not judged here.`,
  maybeHidden: (refusal: string, reason: string) =>
    `Whether the refusal ${refusal} can be seen is not known: ${reason}.`,
};

/** “OK” and “Got it” are below it. */
const PLAIN_YES = 0.7;

function isAccept(control: Control): boolean {
  return control.role === 'accept' && control.visibility.kind !== 'hidden';
}

/** “OK” below a list of locked switches puts the notice away, and agrees to nothing that could be refused. */
function asksForNothing(dialog: Dialog): boolean {
  const toggles = dialog.controls.flatMap(({ toggle }) => toggle ?? []);
  const isAllLocked = toggles.length > 0 && toggles.every((toggle) => !isOptional(toggle));
  return isAllLocked && dialog.controls.filter(isAccept).every(({ confidence }) => confidence < PLAIN_YES);
}

function isOptional(toggle: Toggle): boolean {
  return toggle.editable && toggle.purpose !== 'necessary';
}

/** “Not now”, “Manage” and × are named in the message, since people take them for a refusal. */
function insteadOfRefusal(dialog: Dialog): Control[] {
  return dialog.controls.filter(
    ({ role, visibility }) =>
      visibility.kind !== 'hidden' && (role === 'defer' || role === 'manage' || role === 'close'),
  );
}

/** Saving refuses with one click where every optional switch on the layer is off to begin with. */
function savesRefusal(dialog: Dialog): Control | undefined {
  const optional = dialog.controls.flatMap(({ toggle }) => toggle ?? []).filter(isOptional);
  const allOff = optional.every(({ on, onMeans }) => on === false && onMeans !== 'objects');
  if (optional.length === 0 || !allOff) return undefined;
  return dialog.controls.find(({ role, visibility }) => role === 'save' && visibility.kind === 'visible');
}

function judge(accept: Control, dialog: Dialog): Verdict {
  const refusals = dialog.controls.filter(isRefusal);
  const usable = refusals.find(
    ({ visibility, node }) => visibility.kind === 'visible' && !node.state.disabled,
  );
  if (usable !== undefined) return passed({ refusedWith: usable.name });
  const saving = savesRefusal(dialog);
  if (saving !== undefined)
    return passed({ refusedWith: saving.name, because: 'every optional purpose is off' });
  const evidence: Evidence = {
    accept: accept.name,
    refusalsInMarkup: refusals.map(({ name }) => name),
    otherWaysOut: insteadOfRefusal(dialog).map(({ name, role }) => `${name || 'unnamed'} (${role})`),
  };
  const [first] = refusals;
  const uncertain = refusals.find(({ visibility }) => visibility.kind === 'unknown');
  if (uncertain?.visibility.kind === 'unknown') {
    return cantTell(messages.maybeHidden(nameInQuotes(uncertain), uncertain.visibility.reason), evidence);
  }
  if (first?.visibility.kind === 'hidden') {
    const related: Related[] = [{ message: 'The refusal is here.', node: first.node }];
    const { reason, cause } = first.visibility;
    if (cause !== first.node) related.push({ message: 'This hides it.', node: cause });
    return failed(messages.hidden(nameInQuotes(accept), nameInQuotes(first), reason), evidence, { related });
  }
  const paid = dialog.controls.find(({ isPaid, visibility }) => isPaid && visibility.kind === 'visible');
  if (paid !== undefined) return cantTell(messages.paid(nameInQuotes(paid)), evidence);
  if (first !== undefined) {
    const related: Related[] = [{ message: 'The refusal is here.', node: first.node }];
    return failed(messages.disabled(nameInQuotes(accept), nameInQuotes(first)), evidence, { related });
  }
  return failed(messages.none(nameInQuotes(accept), describeInstead(dialog)), evidence, {
    related: insteadOfRefusal(dialog).map((control) => ({
      message: `${nameInQuotes(control)} is not a refusal: it ${effects[control.role as keyof typeof effects]}.`,
      node: control.node,
    })),
  });
}

const effects = {
  defer: 'puts the question off',
  manage: 'leads to another layer',
  close: 'closes the dialog without saying what that means',
} as const;

function describeInstead(dialog: Dialog): string {
  const [other] = insteadOfRefusal(dialog);
  return other === undefined ? '' : `; ${nameInQuotes(other)} is not one`;
}

export default defineRule({
  id: 'missing-decline',
  title: 'Refusing is as direct as accepting',
  severity: 'error',
  tags: ['recommended', 'gdpr', 'ccpa', 'edpb-taskforce-a', 'obstruction'],
  references: [
    ref.edpbTaskforce('type A, paragraphs 6–8'),
    ref.gdpr('Recital 42; Article 7'),
    ref.cnil('refusing on the same screen, with the same ease'),
    ref.ccpa('§ 7004(a)(2)(B) and (C)'),
    ref.colorado('Rule 7.09(A)(1)(b)'),
    ref.nouwens2020('effect of removing the refusal from the first layer'),
  ],
  needs: ['language'],
  options: v.object({}),
  docs: {
    problem:
      'There is a button to agree, but none to refuse on the same layer: only “Not now”, “Manage options”, a close button, or nothing.',
    why: 'The great majority of European authorities hold that a layer with a consent button needs a refuse button; France has fined on just this. California’s rules give “Yes” beside “Ask me later”, and “Accept All” beside “Preferences”, as examples that are not symmetrical. Taking the refusal off the first layer raised consent by 22 to 23 percentage points in an experiment.',
    remedy:
      'Put a refusal beside accept, one click away, that says what it does: “Reject all”, “Only necessary”, “Continue without accepting”.',
    limits:
      '“Not now” and a close button put the question off or leave it open, so they do not count; “Continue without accepting” and “Only necessary” do. A save button counts where every optional switch on the same layer is off at first. A refusal in the markup that is disabled or cannot be seen (hidden, off-screen, of no size, with another box over it) does not count. Where the only refusal has a price (“Reject all and subscribe”), the rule says that it cannot tell.',
  },
  applicability: (dialog) => (asksForNothing(dialog) ? [] : dialog.controls.filter(isAccept).slice(0, 1)),
  expectation: (accept, { dialog }) => judge(accept, dialog),
});
