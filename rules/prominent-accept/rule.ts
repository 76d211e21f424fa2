import * as v from 'valibot';
import {
  type Comparison,
  type Control,
  cantTell,
  cite,
  type Dialog,
  defineRule,
  type Evidence,
  failed,
  isRefusal,
  type Measurements,
  nameInQuotes,
  type ProminenceParts,
  passed,
  type RuleContext,
  round,
  type Verdict,
} from '../../src/lint/define-rule.js';
import { describeCause, type Rival, relatedTo } from './in-words.js';

interface Options {
  readonly maximumRatio: number;
}

const messages = {
  standsOut: (accept: string, rival: Rival, ratio: number, cause: string) =>
    `${accept} stands out ${times(ratio)} as much as ${rival.kind}, ${nameInQuotes(rival.control)}${cause}.`,
  nearLimit: (accept: string, rival: Rival, ratio: number, error: number, limit: number) =>
    `${accept} stands out about ${ratio} times as much as ${nameInQuotes(rival.control)}; the sizes are estimated to within ${error} %, too coarse to tell on which side of ${limit} that lies.`,
  unknown: (name: string, reason: string) => `How much ${name} stands out is not known, because ${reason}.`,
};

/** Beyond ten, a bare label has nothing to set against a filled button, and the figure says no more. */
function times(ratio: number): string {
  return ratio > 10 ? 'more than 10 times' : `${ratio} times`;
}

function visibleOnes(controls: readonly Control[], measure: Measurements): Control[] {
  return controls.filter((control) => measure.visibility(control).kind === 'visible');
}

/** Of several, the one that stands out most: what the eye falls on. */
function mostProminent(controls: readonly Control[], measure: Measurements): Control | undefined {
  const score = (control: Control): number => {
    const prominence = measure.prominence(control);
    return prominence.kind === 'known' ? prominence.score : -1;
  };
  return controls.toSorted((left, right) => score(right) - score(left))[0];
}

function rivalOf({ dialog, measure }: RuleContext<Options>): Rival | undefined {
  const refusal = mostProminent(visibleOnes(dialog.controls.filter(isRefusal), measure), measure);
  if (refusal !== undefined) return { control: refusal, kind: 'the refusal' };
  const others = dialog.controls.filter(
    ({ role }) => role === 'defer' || role === 'manage' || role === 'save',
  );
  const alternative = mostProminent(visibleOnes(others, measure), measure);
  return alternative === undefined ? undefined : { control: alternative, kind: 'the nearest alternative' };
}

function accepts(dialog: Dialog, measure: Measurements): Control[] {
  return visibleOnes(
    dialog.controls.filter(({ role }) => role === 'accept'),
    measure,
  );
}

function judge(accept: Control, context: RuleContext<Options>): Verdict {
  const { measure, options } = context;
  const rival = rivalOf(context);
  if (rival === undefined) return passed({ rival: 'none' });
  const evidence: Evidence = {
    comparedWith: rival.control.name,
    comparedWithRole: rival.control.role,
    ...partsOf('accept', context, accept),
    ...partsOf('alternative', context, rival.control),
  };
  const comparison = measure.compare(accept, rival.control);
  if (comparison === undefined) return cantTell(whyUnknown(accept, rival, measure), evidence);
  const measured: Evidence = {
    prominenceRatio: round(comparison.ratio),
    maximumRatio: options.maximumRatio,
    strengthRatio: round(comparison.factors.strength),
    sizeRatio: round(comparison.factors.size),
    legibilityRatio: round(comparison.factors.legibility),
    typeRatio: round(comparison.factors.type),
    marksRatio: round(comparison.factors.marks),
    acceptIsPlaced: measure.placement(accept, rival.control) ?? null,
    sizeErrorPercent: round(comparison.errorFraction * 100, 0),
    areaRatio: areaRatio(accept, rival.control, measure),
    decisivePart: comparison.equalizers[0]?.part ?? null,
    ...evidence,
  };
  return weigh(accept, rival, comparison, measured, context);
}

/** As it looks, the length of the labels included; null when a size is not known. */
function areaRatio(accept: Control, rival: Control, measure: Measurements): number | null {
  const [own, other] = [measure.prominence(accept), measure.prominence(rival)];
  if (own.kind !== 'known' || other.kind !== 'known') return null;
  return round(own.parts.areaPx2 / other.parts.areaPx2);
}

/** Fails or passes only where the whole margin of error lies on one side of the limit. */
function weigh(
  accept: Control,
  rival: Rival,
  comparison: Comparison,
  evidence: Evidence,
  { measure, options }: RuleContext<Options>,
): Verdict {
  const name = nameInQuotes(accept);
  const { ratio, errorFraction } = comparison;
  const ratioShown = round(ratio, 1);
  if (ratio * (1 + errorFraction) <= options.maximumRatio) return passed(evidence);
  if (ratio / (1 + errorFraction) <= options.maximumRatio) {
    const within = round(errorFraction * 100, 0);
    return ratio <= 1
      ? passed(evidence)
      : cantTell(messages.nearLimit(name, rival, ratioShown, within, options.maximumRatio), evidence);
  }
  const message = messages.standsOut(
    name,
    rival,
    ratioShown,
    describeCause(accept, rival.control, comparison, measure),
  );
  return failed(message, evidence, { related: relatedTo(accept, rival, comparison, measure) });
}

function partsOf(
  prefix: 'accept' | 'alternative',
  { dialog, measure }: RuleContext<Options>,
  control: Control,
): Evidence {
  const prominence = measure.prominence(control);
  const label = measure.labelContrast(control);
  const surface = measure.surfaceContrast(control);
  const known: Partial<ProminenceParts> = prominence.kind === 'known' ? prominence.parts : {};
  const number = (value: number | undefined, decimals = 1) =>
    value === undefined ? null : round(value, decimals);
  return {
    [`${prefix}Prominence`]: prominence.kind === 'known' ? round(prominence.score, 0) : null,
    [`${prefix}AreaPx2`]: number(known.areaPx2, 0),
    [`${prefix}WidthPx`]: number(known.widthPx),
    [`${prefix}HeightPx`]: number(known.heightPx),
    [`${prefix}BoxProvenance`]: known.boxProvenance ?? 'unknown',
    [`${prefix}FontSizePx`]: number(label?.fontSizePx),
    [`${prefix}FontWeight`]: label?.fontWeight ?? null,
    [`${prefix}Surface`]: surface.kind,
    [`${prefix}SurfaceContrastRatio`]: surface.ratio.kind === 'known' ? round(surface.ratio.value) : null,
    [`${prefix}LabelContrastRatio`]: label?.ratio.kind === 'known' ? round(label.ratio.value) : null,
    [`${prefix}SurfaceDifference`]: number(known.surfaceDifference, 3),
    [`${prefix}BorderDifference`]: number(known.borderDifference, 3),
    [`${prefix}FrameDifference`]: number(known.frameDifference, 3),
    [`${prefix}LabelDifference`]: number(known.labelDifference, 3),
    [`${prefix}LegibilityDifference`]: number(known.legibilityDifference, 3),
    [`${prefix}ShadowDifference`]: number(known.shadowDifference, 3),
    [`${prefix}ShadowReachPx`]: number(known.shadowReachPx),
    [`${prefix}BadgeDifference`]: number(known.badgeDifference, 3),
    [`${prefix}PlaceInOrder`]: dialog.controls.indexOf(control) + 1,
  };
}

function whyUnknown(accept: Control, rival: Rival, measure: Measurements): string {
  for (const control of [accept, rival.control]) {
    const prominence = measure.prominence(control);
    if (prominence.kind === 'unknown') return messages.unknown(nameInQuotes(control), prominence.reason);
  }
  return messages.unknown(nameInQuotes(accept), 'the two cannot be compared');
}

function isByLegibilityAlone({ prominenceRatio, legibilityRatio, maximumRatio }: Evidence): boolean {
  return Number(prominenceRatio) / Number(legibilityRatio) <= Number(maximumRatio);
}

export default defineRule({
  id: 'prominent-accept',
  title: 'Accepting does not stand out over refusing',
  severity: 'warning',
  presets: {
    recommended: 'warning',
    strict: 'error',
    gdpr: 'warning',
    ccpa: 'warning',
    ftc: 'warning',
    // Its rules name unequal size, font and styling.
    colorado: 'error',
    cnil: 'warning',
    italy: 'warning',
  },
  tags: ['edpb-taskforce-d-e', 'visual'],
  references: [
    cite('edpb-taskforce', 'colours-and-contrast'),
    cite('ccpa-regulations', 'symmetry'),
    cite('colorado-rules', 'equal-prominence'),
    cite('cnil-recommendation', 'same-prominence'),
    cite('ftc-dark-patterns', 'false-hierarchy'),
    cite('machuletz-2020', 'highlighted-default'),
    cite('bielova-2024', 'highlighted-refusal'),
  ],
  needs: ['style', 'layout', 'language'],
  yieldsTo: [
    { rule: 'hidden-decline', on: 'dialog' },
    { rule: 'decline-as-link', on: 'dialog' },
    { rule: 'looks-disabled-decline', on: 'dialog' },
    {
      rule: 'low-contrast-decline',
      on: 'dialog',
      onlyIf: {
        words: 'nothing but the faint label of the refusal makes accept stand out',
        holds: isByLegibilityAlone,
      },
    },
  ],
  options: v.object({
    maximumRatio: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.description('How many times as much accept may stand out as its rival (ratio of prominence).'),
      ),
      1.5,
    ),
  }),
  docs: {
    problem:
      'The button that says yes is what the eye falls on: larger, filled with a strong colour, beside a refusal that is smaller, outlined or bare text.',
    why: 'Regulators ask for symmetry: choices of the same size, font and styling (Colorado), the same emphasis (CNIL), no more prominence for one (California). The EDPB’s taskforce sets no general standard for colours and judges case by case, so this is a risk to be argued, not a verdict. A field study found visual asymmetry on two of three consent notices. In experiments, people who saw a highlighted button that accepts everything allowed more purposes and remembered less of it (150 participants), and highlighting the refusal instead changed decisions substantially (3,947 participants); a smaller study of looks alone found no effect.',
    remedy:
      'Give both buttons the same size, type and kind of surface: two filled, or two outlined. The finding names the part that differs most, the value that would make it alike, and what the ratio would be then; the evidence has every part.',
    limits:
      'The measure sums, over a control’s area, how strongly it differs from its surroundings (lightness and chroma in OKLab, compressed), with the length of the label taken out; a label that is hard to read takes away from it, larger type, a thick frame, a ring, a glow or a badge add to it. Two buttons of different strong hues stay below the limit of 1.5, a filled button beside an outlined one or a pale one does not. How bright a colour seems, beyond how far it differs from its surroundings, is not measured. Where the layer has no refusal, accept is compared with the most prominent alternative (“Not now”, “Manage”), and the message says so. A close button is not compared. Without a browser, sizes are estimates; where their error decides, the rule says that it cannot tell.',
  },
  applicability: (dialog, { measure }) => {
    const accept = mostProminent(accepts(dialog, measure), measure);
    const hasRival = visibleOnes(dialog.controls, measure).some(({ role }) =>
      ['decline', 'defer', 'manage', 'save'].includes(role),
    );
    return accept !== undefined && hasRival ? [accept] : [];
  },
  expectation: judge,
});
