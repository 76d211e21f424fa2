import * as v from 'valibot';
import {
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  isOptionalToggle,
  nameInQuotes,
  passed,
  type RuleContext,
  saysYesUntouched,
  type ToggleControl,
  type Verdict,
} from '../../src/lint/define-rule.js';

const messages = {
  on: (name: string) => `The optional ${name} is switched on before the user has chosen.`,
  notObjecting: (name: string) =>
    `${name} lets the user object, and is off: consent is presumed until the user switches it on.`,
  stateUnknown: (name: string, reason: string) =>
    `Whether ${name} is on at the start is not known: ${reason}.`,
  meaningUnknown: (name: string) =>
    `${name} is on at the start, but its wording does not tell what being on consents to.`,
};

function judge(control: ToggleControl, { dialog, measure }: RuleContext<unknown>): Verdict {
  const { toggle } = control;
  const name = nameInQuotes(control);
  const evidence: Evidence = {
    on: toggle.on ?? null,
    onMeans: toggle.onMeans ?? 'not said',
    purpose: toggle.purpose,
    stateFrom: toggle.stateSource.description,
    visible: measure.visibility(control).kind === 'visible',
  };
  if (toggle.on === undefined) {
    return cantTell(
      messages.stateUnknown(name, toggle.onUnknown ?? 'nothing in the markup says so'),
      evidence,
    );
  }
  const saysYes = saysYesUntouched(control, dialog);
  if (saysYes === undefined) return cantTell(messages.meaningUnknown(name), evidence);
  if (!saysYes) return passed(evidence);
  const { attribute, node } = toggle.stateSource;
  const onOwnAttribute = node === control.node ? attribute : undefined;
  const related =
    node === control.node
      ? []
      : [{ message: `Its state comes from here: ${toggle.stateSource.description}.`, node, attribute }];
  const message = toggle.on ? messages.on(name) : messages.notObjecting(name);
  return failed(message, evidence, { attribute: onOwnAttribute, related });
}

export default defineRule({
  id: 'preselected-toggle',
  title: 'Optional purposes are off until the user turns them on',
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
  tags: ['edpb-taskforce-b', 'defaults'],
  references: [
    cite('gdpr', 'affirmative-act'),
    cite('gdpr', 'definition'),
    cite('cjeu-planet49', 'pre-ticked'),
    cite('edpb-taskforce', 'pre-ticked'),
    cite('cnil-recommendation', 'off-by-default'),
    cite('colorado-rules', 'affirmative-action'),
    cite('ftc-dark-patterns', 'preselection'),
  ],
  needs: ['state'],
  yieldsTo: [{ rule: 'preselected-legitimate-interest', on: 'target' }],
  options: v.object({}),
  docs: {
    problem:
      'A switch, checkbox, radio button or list that allows an optional use of data (analytics, advertising, AI training, a newsletter) is already set to *yes* when the dialog opens. Or it asks for an objection (“Do not use my data”) and is set to *no*. Whoever does nothing has agreed.',
    why: 'Consent needs an act. The GDPR names silence, pre-ticked boxes and inactivity as not being consent, and the Court of Justice confirmed it for cookies. All European authorities agree on this one. People tend to keep what is preset, so the default decides for them.',
    remedy:
      'Leave every optional choice off (`checked`, `aria-checked="true"`, `selected` and “on” classes removed), and word it so that on means *yes*. What is strictly necessary can be shown as locked: such a switch is not asked about.',
    limits:
      'Switches that are locked, or named as strictly necessary, are left alone. Of several radio buttons only the chosen one counts; a question without an answer passes. A page that shows a returning user’s stored choice looks the same in its markup as a preset one: lint the first visit. State that a script sets later is not seen in static HTML.',
  },
  applicability: (dialog) => dialog.controls.filter(isOptionalToggle),
  expectation: judge,
});
