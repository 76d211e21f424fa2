import * as v from 'valibot';
import {
  type Control,
  cantTell,
  cite,
  defineRule,
  type Evidence,
  failed,
  isOutOfUse,
  isRefusal,
  type LabelContrast,
  type Measured,
  nameInQuotes,
  passed,
  type RuleContext,
  round,
  type Verdict,
} from '../../src/lint/define-rule.js';

interface Options {
  readonly minimumContrast: number;
  readonly minimumContrastLargeText: number;
  readonly minimumShareOfAccept: number;
}

const messages = {
  belowMinimum: (name: string, ratio: number, needed: number) =>
    `The refusal ${name} is hard to read: contrast ${ratio}:1, needs ${needed}:1.`,
  farBelowAccept: (name: string, ratio: number, accept: number) =>
    `The refusal ${name} is far paler than accept: contrast ${ratio}:1 against ${accept}:1.`,
  straddles: (name: string, min: number, max: number, needed: number, reason: string) =>
    `The contrast of ${name} lies between ${min}:1 and ${max}:1, around the needed ${needed}:1, because ${reason}.`,
  unknown: (name: string, reason: string) => `The contrast of ${name} is not known, because ${reason}.`,
  noText: (name: string) => `${name} shows no text whose contrast could be measured.`,
};

/** The strongest visible yes, to compare the refusal with. */
function acceptContrast({ dialog, measure }: RuleContext<Options>): LabelContrast | undefined {
  const accepts = dialog.controls.filter(
    (control) => control.role === 'accept' && measure.visibility(control).kind === 'visible',
  );
  const labels = accepts.flatMap((control) => measure.labelContrast(control) ?? []);
  return labels.sort((left, right) => knownValue(right.ratio) - knownValue(left.ratio))[0];
}

function knownValue(measured: Measured): number {
  return measured.kind === 'known' ? measured.value : 0;
}

function judge(control: Control, context: RuleContext<Options>): Verdict {
  const { measure, options } = context;
  const name = nameInQuotes(control);
  const label = measure.labelContrast(control);
  if (label === undefined) return cantTell(messages.noText(name));
  const needed = label.largeText ? options.minimumContrastLargeText : options.minimumContrast;
  const accept = acceptContrast(context);
  const surface = measure.surfaceContrast(control);
  const evidence: Evidence = {
    ...spread('declineContrastRatio', label.ratio),
    neededContrastRatio: needed,
    declineColor: label.foreground ?? null,
    declineBackground: label.background ?? null,
    declineFontSizePx: round(label.fontSizePx),
    declineFontWeight: label.fontWeight,
    declineSurface: surface.kind,
    ...(surface.kind === 'outlined' ? spread('declineBorderContrastRatio', surface.ratio) : {}),
    ...(accept === undefined ? {} : spread('acceptContrastRatio', accept.ratio)),
  };
  if (label.ratio.kind === 'unknown') return cantTell(messages.unknown(name, label.ratio.reason), evidence);
  const [min, max] =
    label.ratio.kind === 'known'
      ? [label.ratio.value, label.ratio.value]
      : [label.ratio.min, label.ratio.max];
  const details = { related: related(label) };
  if (max < needed) return failed(messages.belowMinimum(name, round(max), needed), evidence, details);
  if (min < needed && label.ratio.kind === 'range') {
    return cantTell(
      messages.straddles(name, round(min), round(max), needed, label.ratio.reason),
      evidence,
      details,
    );
  }
  const acceptRatio = accept === undefined ? 0 : knownValue(accept.ratio);
  if (max < options.minimumShareOfAccept * acceptRatio && acceptRatio > 0) {
    return failed(messages.farBelowAccept(name, round(max), round(acceptRatio)), evidence, details);
  }
  return passed(evidence);
}

function spread(key: string, measured: Measured): Evidence {
  if (measured.kind === 'known') return { [key]: round(measured.value) };
  if (measured.kind === 'range')
    return { [`${key}Min`]: round(measured.min), [`${key}Max`]: round(measured.max) };
  return { [key]: null };
}

function related(label: LabelContrast) {
  const { foregroundDeclaration, backgroundDeclaration } = label;
  const text = foregroundDeclaration && {
    message: `Its text colour${label.foreground === undefined ? '' : `, ${label.foreground},`} is set here.`,
    node: label.node,
    declaration: foregroundDeclaration,
  };
  const background = backgroundDeclaration && {
    message: `The background behind it${label.background === undefined ? '' : `, ${label.background},`} is set here.`,
    node: label.node,
    declaration: backgroundDeclaration,
  };
  return [text, background].filter((entry) => entry !== undefined);
}

const ratio = (description: string, fallback: number, minimum: number, maximum: number) =>
  v.optional(
    v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum), v.description(description)),
    fallback,
  );

export default defineRule({
  id: 'low-contrast-decline',
  title: 'The refusal is as readable as text has to be',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'warning',
    ftc: 'warning',
    colorado: 'warning',
    cnil: 'warning',
    italy: 'warning',
  },
  tags: ['edpb-taskforce-d-e', 'visual'],
  references: [
    cite('edpb-taskforce', 'colours-and-contrast'),
    cite('wcag22', 'contrast-minimum'),
    cite('colorado-rules', 'equal-prominence'),
    cite('cnil-recommendation', 'same-prominence'),
  ],
  needs: ['style', 'language'],
  yieldsTo: [
    { rule: 'hidden-decline', on: 'target' },
    { rule: 'looks-disabled-decline', on: 'target' },
  ],
  options: v.object({
    minimumContrast: ratio('Least WCAG contrast ratio of the refusal’s label, to 1.', 4.5, 1, 21),
    minimumContrastLargeText: ratio('The same for large text: 24 px, or 18.66 px and bold.', 3, 1, 21),
    minimumShareOfAccept: ratio(
      'Least contrast of the refusal as a share of that of accept (0 switches the comparison off).',
      0.3,
      0,
      1,
    ),
  }),
  docs: {
    problem:
      'The control that says no is printed so pale that it is hard to read, or far paler than the one that says yes.',
    why: 'The EDPB’s taskforce names a refusal that practically nobody can read as the one clear-cut case of misleading contrast. WCAG puts the least contrast for text at 4.5:1 (3:1 for large text); Colorado’s rules give a greyed-out “I do not accept” as an example of asymmetry.',
    remedy:
      'Give the refusal a text colour of at least 4.5:1 on its background; best the same colours as accept.',
    limits:
      'Backgrounds are composited through transparent ancestors, alpha and opacity. Over an image the contrast is not known; over a gradient it is a range; then the rule says so. Hover and focus states are not looked at. A refusal that is actually disabled or inert is left alone. One whose text has the colour of its background (below 1.1:1) is not there for a reader at all: missing-decline reports it. Borders are measured and shown, not judged: WCAG 1.4.11 does not ask for one where the label is readable text.',
  },
  applicability: (dialog, { measure }) =>
    dialog.controls.filter(
      (control) =>
        isRefusal(control) &&
        !isOutOfUse(control) &&
        measure.visibility(control).kind !== 'hidden' &&
        measure.unreadableLabel(control) === undefined,
    ),
  expectation: judge,
});
