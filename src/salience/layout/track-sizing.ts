/**
 * The sizes of grid tracks.
 *
 * @see https://www.w3.org/TR/css-grid-1/#algo-track-sizing
 */
import type { Track } from './grid-template.js';

/** What the items want of the tracks they lie in. */
export interface Contribution {
  readonly start: number;
  readonly span: number;
  readonly min: number;
  readonly max: number;
}

/** Track sizes when `available` is to be shared out; `isStretched`: automatic tracks take what is left. */
export function sizeTracks(
  tracks: readonly Track[],
  contributions: readonly Contribution[],
  gap: number,
  available: number | undefined,
  isStretched: boolean,
): number[] {
  const min = trackContents(tracks, contributions, gap, 'min');
  const max = trackContents(tracks, contributions, gap, 'max');
  const sizes = tracks.map((track, index) => track.floor ?? boundedContent(track, min[index] ?? 0));
  const growth = tracks.map((track, index) =>
    Math.max(sizes[index] ?? 0, track.ceiling ?? (track.flex > 0 ? 0 : (max[index] ?? 0))),
  );
  if (available === undefined)
    return tracks.map((track, index) =>
      track.flex > 0 ? Math.max(sizes[index] ?? 0, max[index] ?? 0) : (growth[index] ?? 0),
    );
  let free = available - gap * Math.max(0, tracks.length - 1) - total(sizes);
  free -= growTowards(sizes, growth, free);
  if (tracks.some(({ flex }) => flex > 0))
    return flexTracks(tracks, sizes, available - gap * Math.max(0, tracks.length - 1));
  const automatic = tracks.flatMap((track, index) => (track.ceiling === undefined ? [index] : []));
  if (isStretched && free > 0)
    for (const index of automatic) sizes[index] = (sizes[index] ?? 0) + free / automatic.length;
  return sizes;
}

function boundedContent({ ceiling }: Track, content: number): number {
  return ceiling === undefined ? content : Math.min(content, ceiling);
}

function trackContents(
  tracks: readonly Track[],
  contributions: readonly Contribution[],
  gap: number,
  which: 'min' | 'max',
): number[] {
  const contents = tracks.map(() => 0);
  for (const item of contributions.toSorted((first, second) => first.span - second.span)) {
    const spanned = Array.from({ length: item.span }, (_, index) => item.start + index).filter(
      (index) => index < tracks.length,
    );
    const open = spanned.filter(
      (index) => tracks[index]?.floor === undefined || tracks[index]?.ceiling === undefined,
    );
    if (item.span > 1 && spanned.some((index) => (tracks[index]?.flex ?? 0) > 0)) continue;
    const taken = spanned.reduce(
      (sum, index) => sum + Math.max(contents[index] ?? 0, tracks[index]?.floor ?? 0),
      gap * (item.span - 1),
    );
    const lacking = item[which] - taken;
    if (lacking > 0)
      for (const index of open) contents[index] = (contents[index] ?? 0) + lacking / open.length;
  }
  return contents;
}

/** Raises sizes equally, none beyond its limit; returns what was used. */
function growTowards(sizes: number[], limits: readonly number[], free: number): number {
  let left = free;
  for (;;) {
    const growing = [...sizes.keys()].filter((index) => (limits[index] ?? 0) - (sizes[index] ?? 0) > 1e-6);
    if (growing.length === 0 || left <= 1e-6) return Math.max(0, free - left);
    const step = Math.min(
      left / growing.length,
      ...growing.map((index) => (limits[index] ?? 0) - (sizes[index] ?? 0)),
    );
    for (const index of growing) sizes[index] = (sizes[index] ?? 0) + step;
    left -= step * growing.length;
  }
}

/** §12.7: an `fr` is what is left divided by the factors, but no track gets less than its base. */
function flexTracks(tracks: readonly Track[], sizes: readonly number[], room: number): number[] {
  const inflexible = new Set([...tracks.keys()].filter((index) => (tracks[index]?.flex ?? 0) === 0));
  for (;;) {
    const flexible = [...tracks.keys()].filter((index) => !inflexible.has(index));
    const taken = [...inflexible].reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
    const factors = flexible.reduce((sum, index) => sum + (tracks[index]?.flex ?? 0), 0);
    const fraction = Math.max(0, room - taken) / Math.max(1, factors);
    const tooSmall = flexible.filter((index) => fraction * (tracks[index]?.flex ?? 0) < (sizes[index] ?? 0));
    if (tooSmall.length === 0) {
      return sizes.map((size, index) =>
        inflexible.has(index) ? size : fraction * (tracks[index]?.flex ?? 0),
      );
    }
    for (const index of tooSmall) inflexible.add(index);
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
