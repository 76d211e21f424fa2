import * as v from 'valibot';
import {
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  inQuotes,
  isOptionalToggle,
  nameInQuotes,
  passed,
  type RuleContext,
  type ToggleControl,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { type LegalBasis, legitimateInterestOf } from './legal-basis.js';
import { wordings } from './wordings.js';

const messages = {
  on: (name: string, basis: string, where: string) =>
    `${name} claims a legitimate interest (${basis}) and is on before anybody has chosen${where}.`,
  notObjecting: (name: string, basis: string, where: string) =>
    `What is claimed as a legitimate interest (${basis}) goes on until the user switches ${name} on to object${where}.`,
  stateUnknown: (name: string, reason: string) =>
    `Whether ${name}, which claims a legitimate interest, is on at the start is not known: ${reason}.`,
};

function describeBasis({ quote, from }: LegalBasis): string {
  return from === 'name' ? 'by its name' : `${from} ${inQuotes(quote)}`;
}

function judge(control: ToggleControl, { dialog }: RuleContext<unknown>): Verdict {
  const { toggle } = control;
  const basis = legitimateInterestOf(control, dialog);
  if (basis === undefined) return passed();
  const evidence: Evidence = {
    quote: basis.quote,
    legalBasisFrom: basis.from,
    on: toggle.on ?? null,
    onMeans: toggle.onMeans ?? 'not said',
    layer: dialog.layer,
    stateFrom: toggle.stateSource.description,
  };
  const name = nameInQuotes(control);
  if (toggle.on === undefined) {
    const reason = toggle.onUnknown ?? 'nothing in the markup says so';
    return cantTell(messages.stateUnknown(name, reason), evidence);
  }
  const objects = toggle.onMeans === 'objects';
  const isOneOfRadios = toggle.alternatives.length > 0 && toggle.list === undefined;
  if (toggle.on === objects || (isOneOfRadios && !toggle.on)) return passed(evidence);
  const where = dialog.layer === 'deeper' ? ', on a deeper layer' : '';
  const message = objects ? messages.notObjecting : messages.on;
  const { attribute, node } = toggle.stateSource;
  return failed(message(name, describeBasis(basis), where), evidence, {
    attribute: node === control.node ? attribute : undefined,
  });
}

export default defineRule({
  id: 'preselected-legitimate-interest',
  title: 'Nobody has to object to a legitimate interest that takes consent',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'error',
    cnil: 'error',
    italy: 'error',
  },
  tags: ['edpb-taskforce-h', 'defaults'],
  references: [
    cite('edpb-taskforce', 'legitimate-interest'),
    cite('eprivacy', 'consent'),
    cite('edpb-taskforce', 'pre-ticked'),
    cite('gdpr', 'affirmative-act'),
  ],
  needs: ['state', 'language'],
  wordings,
  options: v.object({}),
  docs: {
    problem:
      'Beside the switches for consent there is a second set, labelled “legitimate interest”, which is on from the start, often on a deeper layer only. Whoever refuses consent has not refused these: they have to be found and objected to one by one.',
    why: 'The EDPB’s taskforce says that placing and reading cookies that need consent cannot rest on a legitimate interest, and that a second refusal on a deeper layer may make people think that they have to refuse twice.',
    remedy:
      'Ask for consent to what reads or writes on the device and leave those switches off. What truly rests on a legitimate interest and does not touch the device belongs into the privacy notice, with a way to object; where switches show it here, let “Reject all” turn them off too and have them off at the start.',
    limits:
      'A switch counts where its name, its row, the legend, heading, tab or column it stands under names a legitimate interest; a heading that names consent as well (“Consent and legitimate interest”) tells nothing. Processing that needs no access to the device may rest on a legitimate interest, and then a switch that is on only shows the right to object: the markup of the two is the same, so it is reported. Locked switches and those for what is strictly necessary are left alone, and so is a legitimate interest that is told in running text without a switch.',
  },
  applicability: (dialog) =>
    dialog.controls
      .filter(isOptionalToggle)
      .filter((control) => legitimateInterestOf(control, dialog) !== undefined),
  expectation: judge,
});
