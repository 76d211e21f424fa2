/** The colour that most of a picture has: k-means with three clusters, of which the largest counts. */
import type { Rgb } from './seen-page.js';

const ROUNDS = 12;

/** The same for the same pixels: clusters start at the darkest, the median and the lightest of them. */
export function dominantColor(pixels: readonly Rgb[]): Rgb | undefined {
  const sorted = pixels.toSorted((one, other) => sum(one) - sum(other));
  const starts = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  let centres = starts.filter((centre) => centre !== undefined);
  let sizes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const clusters = centres.map((): Rgb[] => []);
    for (const pixel of pixels) clusters[nearest(pixel, centres)]?.push(pixel);
    sizes = clusters.map(({ length }) => length);
    centres = clusters.map((cluster, index) => mean(cluster) ?? centres[index] ?? [0, 0, 0]);
  }
  return centres[sizes.indexOf(Math.max(...sizes))];
}

const sum = ([r, g, b]: Rgb): number => r + g + b;

function nearest(pixel: Rgb, centres: readonly Rgb[]): number {
  const distances = centres.map((centre) =>
    centre.reduce((total, channel, index) => total + (channel - (pixel[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function mean(cluster: readonly Rgb[]): Rgb | undefined {
  if (cluster.length === 0) return undefined;
  const total = cluster.reduce(([r, g, b], [x, y, z]) => [r + x, g + y, b + z] as const, [0, 0, 0] as const);
  return [total[0] / cluster.length, total[1] / cluster.length, total[2] / cluster.length];
}
