/** What a finding says: why accept stands out, and what to change. */
import {
  type Comparison,
  type Control,
  type EqualizedPart,
  type Measurements,
  nameInQuotes,
  type ProminenceParts,
  type Related,
  round,
} from '../../src/lint/define-rule.js';

/** What accept is compared with, and what that control is to the reader of the message. */
export interface Rival {
  readonly control: Control;
  readonly kind: 'the refusal' | 'the nearest alternative';
}

/** A factor from which on it is worth a word. */
const WORTH_TELLING = 1.2;
const SURFACES = { filled: 'a filled button', outlined: 'an outlined button', text: 'bare text' } as const;

/** The decisive parts in words: a filled button beside bare text, so many times the area, a badge. */
export function describeCause(
  accept: Control,
  rival: Control,
  { factors }: Comparison,
  measure: Measurements,
): string {
  const [own, other] = [accept, rival].map((control) => measure.surfaceContrast(control).kind);
  const causes: string[] = [];
  if (own !== undefined && other !== undefined && own !== other)
    causes.push(`it is ${SURFACES[own]}, the other ${SURFACES[other]}`);
  else if (factors.strength >= WORTH_TELLING) {
    const what = own === 'text' ? 'text' : 'surface';
    causes.push(`its ${what} differs ${round(factors.strength, 1)} times as strongly from what surrounds it`);
  }
  if (factors.size >= WORTH_TELLING) causes.push(`it is ${round(factors.size, 1)} times as large`);
  if (factors.type >= Math.sqrt(WORTH_TELLING)) causes.push(describeType(accept, rival, measure));
  if (factors.legibility >= WORTH_TELLING) causes.push(describeLegibility(accept, rival, measure));
  if (factors.marks >= WORTH_TELLING) causes.push(`${describeMark(accept, rival, measure)} marks it out`);
  return causes.length === 0 ? '' : `: ${causes.join(', and ')}`;
}

function describeType(accept: Control, rival: Control, measure: Measurements): string {
  const [own, other] = [accept, rival].map((control) =>
    round(measure.labelContrast(control)?.fontSizePx ?? 0, 1),
  );
  return `its type is ${own} px, the other’s ${other} px`;
}

function describeLegibility(accept: Control, rival: Control, measure: Measurements): string {
  const [own, other] = [accept, rival].map((control) => {
    const ratio = measure.labelContrast(control)?.ratio;
    return ratio?.kind === 'known' ? `${round(ratio.value, 1)}:1` : 'a contrast that varies';
  });
  return `its label is easier to read, at ${own} against ${other}`;
}

/** Which of the marks sets accept off from its rival the most. */
function describeMark(accept: Control, rival: Control, measure: Measurements): string {
  const [own, other] = [accept, rival].map((control) => partsOf(control, measure));
  const lead = (part: keyof ProminenceParts) => Number(own?.[part] ?? 0) - Number(other?.[part] ?? 0);
  const marks = [
    { name: 'a badge', lead: lead('badgeDifference') },
    { name: 'a ring, glow or shadow', lead: lead('shadowDifference') },
    { name: 'its frame', lead: lead('frameDifference') },
  ];
  return marks.reduce((most, mark) => (mark.lead > most.lead ? mark : most)).name;
}

function partsOf(control: Control, measure: Measurements): ProminenceParts | undefined {
  const prominence = measure.prominence(control);
  return prominence.kind === 'known' ? prominence.parts : undefined;
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
  const parts = partsOf(accept, measure);
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
    case 'badge':
      return 'a badge like that of accept';
  }
}

export function relatedTo(
  accept: Control,
  rival: Rival,
  comparison: Comparison,
  measure: Measurements,
): Related[] {
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
