/** The static measure, held against what the pixels of a grid of buttons say. */
import type { Browser } from 'playwright-core';
import type { Prominence } from '../../src/salience/measurements.js';
import { type GridPage, type GridPair, gridPages } from './button-grid.js';
import { createStage } from './chromium.js';
import { findPair, judgePair, type PairJudgement, readSnapshot } from './judge-pair.js';
import { measurePixels, type PixelPair, type PixelProminence } from './pixels.js';
import { percent, table } from './print.js';
import { spearman } from './rank-agreement.js';

const LEAST_RANK_AGREEMENT = 0.9;
/** Of the rule, as is its default. */
const LIMIT = 1.5;
/** A ratio to what cannot be seen is cut off here, as ours is. */
const MOST = 999;
const VARIANTS = ['saturating', 'plain', 'extent'] as const satisfies (keyof PixelProminence)[];
type PixelVariant = (typeof VARIANTS)[number];

export interface GridResult {
  readonly pair: GridPair;
  readonly judgement: PairJudgement;
  readonly pixels: PixelPair;
}

/** Paints and measures the whole grid. */
export async function measureGrid(browser: Browser): Promise<GridResult[]> {
  const show = createStage(browser);
  const results: GridResult[] = [];
  for (const page of gridPages()) results.push(...(await measurePage(page, show)));
  return results;
}

async function measurePage(
  { content, pairs }: GridPage,
  show: ReturnType<typeof createStage>,
): Promise<GridResult[]> {
  const [first] = pairs;
  if (first === undefined) return [];
  const snapshot = readSnapshot({ ...first, content });
  const { tab } = await show({ ...first, content });
  const shown = pairs.map(({ accept, decline }) => ({
    accept: tab.locator(accept),
    decline: tab.locator(decline),
  }));
  const pixels = await measurePixels(tab, shown);
  return pairs.flatMap((pair, index) => {
    const seen = pixels[index];
    return seen === undefined ? [] : [{ pair, judgement: judgePair(findPair(pair, snapshot)), pixels: seen }];
  });
}

interface Compared {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly ours: number;
  readonly pixels: Readonly<Record<PixelVariant, number>>;
}

/** Prints everything; true when the targets are met. */
export function reportGrid(results: readonly GridResult[], worst: number): boolean {
  const scores = results.flatMap(scoresOf);
  const ratios = results.filter(({ pair }) => pair.hasSameLength).flatMap(ratioOf);
  const buttons = results.length * 2;
  console.log('## The static measure against pixels\n');
  console.log(
    `${results.length} pairs; scores known of ${scores.length} of ${buttons} buttons, ratios of ${ratios.length} pairs with labels of one length.\n`,
  );
  const agreement = (compared: readonly Compared[], variant: PixelVariant) =>
    spearman(compared.map(({ ours, pixels }) => [ours, pixels[variant]] as const));
  const row = (title: string, compared: readonly Compared[]) => [
    title,
    String(compared.length),
    ...VARIANTS.map((variant) => agreement(compared, variant).toFixed(3)),
    median(compared).toFixed(2),
  ];
  const kinds = [...new Set(scores.flatMap((score) => score.kinds))].toSorted();
  const isNear = ({ ours, pixels }: Compared) => ours > 1 / 3 && ours < 3 && pixels.saturating > 0;
  console.log(
    table(
      ['Spearman', 'n', ...VARIANTS, 'ours / saturating'],
      [
        row('single scores', scores),
        row('ratios', ratios),
        row(
          'ratios of one kind',
          ratios.filter(({ kinds: [one, other] }) => one === other),
        ),
        row(
          'ratios of two kinds',
          ratios.filter(({ kinds: [one, other] }) => one !== other),
        ),
        row('ratios from 1/3 to 3', ratios.filter(isNear)),
        ...kinds.map((kind) =>
          row(
            `scores: ${kind}`,
            scores.filter((score) => score.kinds.includes(kind)),
          ),
        ),
      ],
    ),
  );
  printSides(ratios);
  printWorst('scores, against what is usual between the two', scores, worst);
  printWorst('ratios', ratios, worst, 1);
  return [scores, ratios].every((compared) => agreement(compared, 'saturating') >= LEAST_RANK_AGREEMENT);
}

function scoresOf({ pair, judgement, pixels }: GridResult): Compared[] {
  const score = (prominence: Prominence, seen: PixelProminence, side: 0 | 1): Compared[] =>
    prominence.kind === 'unknown'
      ? []
      : [
          {
            name: `${side === 0 ? 'accept' : 'decline'} of ${pair.page}`,
            kinds: [pair.kinds[side]],
            ours: prominence.score,
            pixels: seen,
          },
        ];
  return [...score(judgement.accept, pixels.accept, 0), ...score(judgement.decline, pixels.decline, 1)];
}

function ratioOf({ pair, judgement, pixels }: GridResult): Compared[] {
  if (judgement.comparison === undefined) return [];
  const by = (variant: PixelVariant) => Math.min(MOST, pixels.accept[variant] / pixels.decline[variant]);
  return [
    {
      name: pair.page,
      kinds: pair.kinds,
      ours: judgement.comparison.ratio,
      pixels: { plain: by('plain'), saturating: by('saturating'), extent: by('extent') },
    },
  ];
}

/** Whether both measures put a pair on the same side of the rule's limit. */
function printSides(ratios: readonly Compared[]): void {
  const side = (ratio: number) => (ratio > LIMIT ? 1 : ratio < 1 / LIMIT ? -1 : 0);
  for (const variant of VARIANTS) {
    const same = ratios.filter(({ ours, pixels }) => side(ours) === side(pixels[variant])).length;
    console.log(`Same side of ${LIMIT} by ${variant} pixels: ${percent(same / ratios.length)}`);
  }
}

/** Factor by which ours lies above or below the pixels'. */
function offBy({ ours, pixels }: Compared, usual: number): number {
  return Math.log(Math.max(ours, 1e-6) / Math.max(pixels.saturating, 1e-6) / usual);
}

function printWorst(
  title: string,
  compared: readonly Compared[],
  count: number,
  usual = median(compared),
): void {
  const sorted = compared.toSorted((a, b) => Math.abs(offBy(b, usual)) - Math.abs(offBy(a, usual)));
  console.log(`\nWorst ${title}${usual === 1 ? '' : ` (ours ${usual.toFixed(2)} times the pixels’)`}`);
  for (const one of sorted.slice(0, count)) {
    const { ours, pixels } = one;
    const figures = VARIANTS.map((variant) => `${variant} ${pixels[variant].toPrecision(3)}`).join(', ');
    console.log(
      `  × ${Math.exp(offBy(one, usual)).toFixed(2)} ${one.name}: ours ${ours.toPrecision(3)}; ${figures}`,
    );
  }
}

/** How many times ours is the pixels', as a rule: a bias where it is not the same for all kinds. */
function median(compared: readonly Compared[]): number {
  const quotients = compared.map(({ ours, pixels }) => ours / Math.max(pixels.saturating, 1e-6));
  return quotients.toSorted((a, b) => a - b)[Math.floor(quotients.length / 2)] ?? 1;
}
