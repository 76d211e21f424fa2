/** What would make two controls stand out alike: the answer to "and what am I to change?". */
import type { EqualizedPart, Equalizer, ProminenceParts } from './measurements.js';

/** Two scores this near are alike: the difference is below what people tell apart at a glance. */
const ALIKE = 1.1;

const TAKES_OVER: Readonly<Record<EqualizedPart, readonly (keyof ProminenceParts)[]>> = {
  surface: [
    'surfaceKind',
    'surfaceDifference',
    'borderDifference',
    'borderWidthPx',
    'frameDifference',
    'labelDifference',
    'legibilityDifference',
  ],
  'text colour': ['labelDifference', 'legibilityDifference'],
  type: ['fontSizePx', 'fontWeight'],
  size: ['widthPx', 'heightPx', 'areaPx2'],
  shadow: ['shadowDifference', 'shadowReachPx'],
  badge: ['badgeDifference'],
};
const PARTS = Object.keys(TAKES_OVER) as EqualizedPart[];

/**
 * @param stronger what is to be matched, with the label's length evened out
 * @param weaker what is to be changed, likewise
 * @param ratioTo how many times as much `stronger` stands out as a control with these parts
 * @returns the parts to take over, the most effective first; none when `weaker` is not the weaker
 */
export function findEqualizers(
  stronger: ProminenceParts,
  weaker: ProminenceParts,
  ratioTo: (parts: ProminenceParts) => number,
): readonly Equalizer[] {
  const found: Equalizer[] = [];
  let changed = weaker;
  while (ratioTo(changed) > ALIKE) {
    const before = distanceFromOne(ratioTo(changed));
    const [best] = PARTS.map((part) => ({ part, parts: takeOver(part, stronger, changed) }))
      .map((step) => ({ ...step, ratioThen: ratioTo(step.parts) }))
      .filter(({ ratioThen }) => distanceFromOne(ratioThen) < before)
      .sort((a, b) => distanceFromOne(a.ratioThen) - distanceFromOne(b.ratioThen));
    if (best === undefined) break;
    found.push({ part: best.part, ratioThen: best.ratioThen });
    changed = best.parts;
  }
  return found;
}

function takeOver(part: EqualizedPart, from: ProminenceParts, to: ProminenceParts): ProminenceParts {
  return { ...to, ...Object.fromEntries(TAKES_OVER[part].map((name) => [name, from[name]])) };
}

/** Alike for a ratio and its reverse. */
function distanceFromOne(ratio: number): number {
  return Math.abs(Math.log(ratio));
}
