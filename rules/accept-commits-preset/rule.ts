import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  isOptionalToggle,
  isRefusal,
  mayBePressed,
  nameInQuotes,
  passed,
  type RuleContext,
  saysYesUntouched,
  type ToggleControl,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { evidenceOf, inWords, judgeByStored, whatItLeft, whyDoubtful } from './measured.js';
import { wordings } from './wordings.js';

type Context = RuleContext<unknown>;

const messages = {
  one: (button: string, toggle: string, place: string) =>
    `One press of ${button} also commits ${toggle}, which is on before anybody has chosen${place}`,
  notObjecting: (button: string, toggle: string, place: string) =>
    `One press of ${button} also commits the consent that ${toggle} would keep back, which is off before anybody has chosen${place}`,
  several: (button: string, count: number, first: string, place: string) =>
    `One press of ${button} also commits ${count} optional choices that say yes before anybody has chosen, such as ${first}${place}`,
  unknown: (button: string, toggle: string, reason: string) =>
    `Whether ${button} commits a yes in ${toggle} is not known: ${reason}.`,
};

/** Where choices are saved, accept means everything, and only saving goes by the switches. */
function commitButtons({ controls }: Dialog, context: Context): Control[] {
  const usable = controls.filter((control) => mayBePressed(control, context.measure));
  const saves = usable.filter(({ role }) => role === 'save');
  return saves.length > 0 ? saves : usable.filter(({ role }) => role === 'accept');
}

/** What a press commits. Accept on a layer that has switches folded away elsewhere is not about those. */
function committedBy(button: Control, context: Context): ToggleControl[] {
  const optional = context.dialog.controls.filter(isOptionalToggle);
  if (button.role === 'save') return optional;
  return optional.filter((toggle) => context.measure.visibility(toggle).kind !== 'hidden');
}

/** The label says which purpose it agrees to: by the toggle's own name, or by its purpose. */
function isNamedBy(button: Control, { name, toggle }: ToggleControl, { language }: Dialog): boolean {
  const label = button.name.toLowerCase();
  if (name !== '' && label.includes(name.toLowerCase())) return true;
  return wordings.find(button.name, language).some(({ concept }) => concept === toggle.purpose);
}

/** “Accept all” means all whatever the switches say; outside of cookie settings it takes a refusal beside it to be plain. */
function saysAll(button: Control, context: Context): boolean {
  const { dialog } = context;
  if (button.role !== 'accept') return false;
  if (!wordings.find(button.name, dialog.language).some(({ concept }) => concept === 'all')) return false;
  const refusal = dialog.controls.some(
    (control) => isRefusal(control) && mayBePressed(control, context.measure),
  );
  return refusal || dialog.kind === 'cookies';
}

/** Toggles whose place is measured. */
const MOST_PLACED = 12;

/** Whether a person who reads on from the button still has the toggle ahead. */
function comesAfter(toggle: Control, button: Control, { measure }: Context): boolean {
  const placement = measure.placement(toggle, button);
  if (placement === 'above' || placement === 'below') return placement === 'below';
  return toggle.node.id > button.node.id;
}

function judge(button: Control, context: Context): Verdict {
  const { dialog } = context;
  if (saysAll(button, context)) return passed({ because: 'the button says that it accepts all' });
  const committed = committedBy(button, context);
  const unnamed = committed.filter((toggle) => !isNamedBy(button, toggle, dialog));
  const preset = unnamed.filter((toggle) => saysYesUntouched(toggle, dialog) === true);
  // Of hundreds of vendors, the order in the source is near enough.
  const after = preset.filter((toggle, i) =>
    i < MOST_PLACED ? comesAfter(toggle, button, context) : toggle.node.id > button.node.id,
  );
  const left = whatItLeft(button, context);
  const evidence: Evidence = {
    button: button.name,
    role: button.role,
    optionalToggles: committed.length,
    sayYesUntouched: preset.map(({ name }) => name),
    afterButton: after.length,
    beforeButton: preset.length - after.length,
    labelNamesThem: unnamed.length === 0,
    ...evidenceOf(left),
  };
  const [first] = preset;
  if (first === undefined) return judgeUnknown(button, unnamed, evidence, context);
  if (left?.stores === 'what refusing stores') return cantTell(whyDoubtful(button, first, left), evidence);
  const place = after.length === 0 ? '' : placeOf(after.length, preset.length);
  const single = first.toggle.on === true ? messages.one : messages.notObjecting;
  const message =
    preset.length === 1
      ? single(nameInQuotes(button), nameInQuotes(first), place)
      : messages.several(nameInQuotes(button), preset.length, nameInQuotes(first), place);
  const stored = left === undefined ? '' : inWords(left, preset.length);
  return failed(`${message}${stored}.`, evidence, {
    confidence: Math.min(...preset.map(({ confidence }) => confidence)),
    related: preset.map(({ node, toggle }) => ({
      message: `It says yes at the start: ${toggle.stateSource.description}.`,
      node,
    })),
  });
}

function placeOf(after: number, all: number): string {
  if (all === 1) return ' and stands after the button';
  return after === all ? ', all after the button' : `, ${after} of them after the button`;
}

function judgeUnknown(
  button: Control,
  unnamed: readonly ToggleControl[],
  evidence: Evidence,
  context: Context,
): Verdict {
  const { dialog } = context;
  const unknown = unnamed.find((toggle) => saysYesUntouched(toggle, dialog) === undefined);
  if (unknown === undefined) return passed(evidence);
  const measured = judgeByStored(button, whatItLeft(button, context), evidence);
  if (measured !== undefined) return measured;
  const { on, onUnknown } = unknown.toggle;
  const reason =
    on === undefined
      ? (onUnknown ?? 'nothing in the markup says whether it is on')
      : 'its wording does not tell what being on consents to';
  return cantTell(messages.unknown(nameInQuotes(button), nameInQuotes(unknown), reason), evidence);
}

export default defineRule({
  id: 'accept-commits-preset',
  title: 'One press commits nothing that the user has not chosen',
  severity: 'error',
  presets: {
    recommended: 'error',
    strict: 'error',
    gdpr: 'error',
    // An opt-out regime.
    ccpa: 'warning',
    ftc: 'warning',
    colorado: 'error',
    cnil: 'error',
    italy: 'error',
  },
  tags: ['edpb-taskforce-b', 'defaults', 'ai-training'],
  references: [
    cite('gdpr', 'affirmative-act'),
    cite('cjeu-planet49', 'pre-ticked'),
    cite('edpb-consent', 'blanket-acceptance'),
    cite('edpb-taskforce', 'pre-ticked'),
    cite('edpb-design', 'deceptive-snugness'),
    cite('ccpa-regulations', 'bundling'),
    cite('colorado-rules', 'affirmative-action'),
    cite('ftc-dark-patterns', 'preselection'),
    cite('cnil-recommendation', 'off-by-default'),
  ],
  needs: ['state', 'language'],
  wordings,
  yieldsTo: [
    {
      rule: 'preselected-toggle',
      on: 'dialog',
      onlyIf: {
        words: 'the button only saves the choices as they stand',
        holds: ({ role }) => role === 'save',
      },
    },
  ],
  options: v.object({}),
  docs: {
    problem:
      'The button that a person presses to get on, “Accept” or “Save”, also commits a switch of the same dialog that was on from the start. Whoever presses it without reading has agreed to something that the button does not name, all the more where the switch stands below the button.',
    why: 'Consent takes an act that is meant for it. A switch that is set in advance is none (Planet49), and pressing a button for something else does not make it one: the EDPB says that consent cannot be given by the same motion as agreeing to terms. In 2025 a pop-up about new terms had a large “Accept”, and below it, smaller, a switch for AI training that was on; reporters wrote that many would press the first without seeing the second.',
    remedy:
      'Leave the switches off, so that the button commits only what people have turned on themselves; or give the choice a pair of buttons of its own whose labels say what they do (“Accept and allow training”, “Accept without training”).',
    limits:
      'preselected-toggle points at each switch, this rule at the button that makes it count: switching off mends both, a button that names the purpose mends this one. Where a layer has a button that saves, that one is judged and an “Accept” beside it is taken to mean everything. “Accept all” passes in cookie settings, and elsewhere beside a refusal, since its meaning does not rest on the switches. What a press really sends is up to a script, which is not read; a switch that takes effect by itself looks the same. With `lintFlow()` the button is really pressed in a browser, with every choice as it is set, where accepting and refusing leave something different in cookies and storage that is about consent. What it leaves then is told, and decides where looks alone do not tell whether a choice says yes. Where it leaves what refusing does although a choice looks like yes, the rule says that it cannot tell: what is sent to a server is not seen. A button that is itself the one that accepts is compared with the same press once everything is switched off: the finding stays, and says whether that makes a difference. Where what is left agrees with neither, the looks decide. A page that shows a returning user’s stored choice looks the same as a preset one: lint the first visit. Switches that are locked or strictly necessary are left alone, and so is the button of a form with text fields, whose main purpose is another.',
  },
  applicability: (dialog, context) =>
    commitButtons(dialog, context).filter((button) => committedBy(button, context).length > 0),
  expectation: judge,
});
