import * as v from 'valibot';
import {
  type Comparison,
  type Control,
  cantTell,
  type Dialog,
  defineRule,
  type EqualizedPart,
  type Evidence,
  failed,
  isRefusal,
  type Measurements,
  nameInQuotes,
  type ProminenceParts,
  passed,
  type Related,
  type RuleContext,
  ref,
  round,
  type Verdict,
} from '../../src/lint/define-rule.js';

interface Options {
  readonly maximumRatio: number;
}

/** What accept is compared with, and what that control is to the reader of the message. */
interface Rival {
  readonly control: Control;
  readonly kind: 'the refusal' | 'the nearest alternative';
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

/** The decisive part in words: a filled button beside bare text, or so many times the area. */
function describeCause(
  accept: Control,
  rival: Control,
  { factors }: Comparison,
  measure: Measurements,
): string {
  const [own, other] = [measure.surfaceContrast(accept).kind, measure.surfaceContrast(rival).kind];
  const words = { filled: 'a filled button', outlined: 'an outlined button', text: 'bare text' } as const;
  const parts: string[] = [];
  if (own !== other) parts.push(`it is ${words[own]}, the other ${words[other]}`);
  else if (factors.strength >= 1.2)
    parts.push(
      `its ${own === 'text' ? 'text' : 'surface'} differs ${round(factors.strength, 1)} times as strongly from what surrounds it`,
    );
  if (factors.size >= 1.2) parts.push(`it is ${round(factors.size, 1)} times as large`);
  return parts.length === 0 ? '' : `: ${parts.join(', and ')}`;
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
    [`${prefix}LabelDifference`]: number(known.labelDifference, 3),
    [`${prefix}ShadowDifference`]: number(known.shadowDifference, 3),
    [`${prefix}ShadowReachPx`]: number(known.shadowReachPx),
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

/** What the rival would have to take over from accept, one thing after the other, and how far that gets it. */
function describeChanges(
  accept: Control,
  rival: Rival,
  { equalizers }: Comparison,
  measure: Measurements,
): string {
  const [first, ...others] = equalizers.map(({ part, ratioThen }) => {
    return { what: describePart(part, accept, measure), ratio: round(ratioThen, 1) };
  });
  if (first === undefined) return '';
  const then = others.map(({ what, ratio }) => `, and ${what} as well to ${ratio}`).join('');
  return ` Giving ${nameInQuotes(rival.control)} ${first.what} would bring the ratio to ${first.ratio}${then}.`;
}

/** A part of accept with its value, as a designer would ask for it. */
function describePart(part: EqualizedPart, accept: Control, measure: Measurements): string {
  const { kind, surface } = measure.surfaceContrast(accept);
  const label = measure.labelContrast(accept);
  const prominence = measure.prominence(accept);
  const parts = prominence.kind === 'known' ? prominence.parts : undefined;
  switch (part) {
    case 'surface':
      if (kind === 'text') return `the text colour ${label?.foreground ?? 'of accept'}`;
      if (kind === 'filled') return `the fill ${surface ?? 'of accept'}`;
      return `a ${round(parts?.borderWidthPx ?? 1, 1)} px border${surface === undefined ? '' : ` in ${surface}`}`;
    case 'text colour':
      return `the text colour ${label?.foreground ?? 'of accept'}`;
    case 'type':
      return `type of ${round(parts?.fontSizePx ?? 0, 1)} px and weight ${parts?.fontWeight ?? 400}`;
    case 'size':
      return `the height (${round(parts?.heightPx ?? 0, 0)} px) and padding of accept`;
    case 'shadow':
      return 'the shadow of accept';
  }
}

function relatedTo(accept: Control, rival: Rival, comparison: Comparison, measure: Measurements): Related[] {
  const { declaration } = measure.surfaceContrast(accept);
  const surface = measure.surfaceContrast(accept).surface;
  const fill: Related[] =
    declaration === undefined
      ? []
      : [
          {
            message: `Its surface${surface === undefined ? '' : `, ${surface},`} is set here.`,
            node: accept.node,
            declaration,
          },
        ];
  return [
    {
      message: `Compared with ${rival.kind}, ${nameInQuotes(rival.control)}.${describeChanges(accept, rival, comparison, measure)}`,
      node: rival.control.node,
    },
    ...fill,
  ];
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
    ref.edpbTaskforce('types D and E, paragraphs 15–19'),
    ref.ccpa('§ 7004(a)(2) symmetry in choice'),
    ref.colorado('Rule 7.09(A)(1)(a)'),
    ref.cnil('buttons of the same size, font and emphasis'),
    ref.ftcDarkPatterns('false hierarchy'),
    ref.machuletz2020('highlighted default button'),
    ref.bielova2024('highlighting one of the options'),
  ],
  needs: ['style', 'layout', 'language'],
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
      'The measure sums, over a control’s area, how strongly it differs from its surroundings (lightness and chroma in OKLab, compressed), with the length of the label taken out. Two buttons of different strong hues stay below the limit of 1.5, a filled button beside an outlined one or a pale one does not. What draws the eye by being the only one of its kind (a badge, a glow, a frame around one of two equal buttons) is measured by its size and colour alone, so that a small one passes; nor does a label that is faint on an equal surface count for much here, which is what `low-contrast-decline` looks at. Where the layer has no refusal, accept is compared with the most prominent alternative (“Not now”, “Manage”), and the message says so. A close button is not compared. Without a browser, sizes are estimates; where their error decides, the rule says that it cannot tell.',
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
