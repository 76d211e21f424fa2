/** How far two raters agree with one another, and the measure with each of them. */
import { agreement, type JudgedPair } from './against-labels.js';
import { keyOf, type LabelSet, type PairLabel, type RatedPair, readRatings } from './labels.js';
import { percent } from './print.js';

const LABELS = ['equal', 'accept stands out', 'decline stands out', 'unclear'] as const;

/** @param judged Pairs of the set. */
export function printRaters(set: LabelSet, judged: readonly JudgedPair[]): void {
  const ratings = readRatings(set);
  const same = ratings.filter(([first, second]) => first.label === second.label).length;
  console.log(
    `\nTwo raters: the same label for ${percent(same / ratings.length)}, Cohen’s kappa ${kappa(ratings).toFixed(2)}.`,
  );
  for (const rater of [0, 1] as const) {
    const labels = new Map(ratings.map((rated) => [keyOf(rated[rater]), rated[rater].label]));
    console.log(
      `Agreement with rater ${rater + 1} alone: ${percent(agreement(relabelled(judged, labels)))}.`,
    );
  }
}

/** Agreement beyond chance. @see Cohen 1960, https://doi.org/10.1177/001316446002000104 */
function kappa(ratings: readonly RatedPair[]): number {
  const share = (rater: 0 | 1, wanted: PairLabel['label']) =>
    ratings.filter((rated) => rated[rater].label === wanted).length / ratings.length;
  const observed = ratings.filter(([first, second]) => first.label === second.label).length / ratings.length;
  const byChance = LABELS.reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  return (observed - byChance) / (1 - byChance);
}

function relabelled(
  judged: readonly JudgedPair[],
  labels: ReadonlyMap<string, PairLabel['label']>,
): JudgedPair[] {
  return judged.map((one) => {
    const label = labels.get(keyOf(one.pair)) ?? one.pair.label;
    return { ...one, pair: { ...one.pair, label } };
  });
}
