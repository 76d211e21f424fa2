/** A coordinate known within bounds, in CSS px. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

export const ANYWHERE: Span = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

export function exactly(value: number): Span {
  return { min: value, max: value };
}

/** By how much estimated heights, summed up, may be off. */
const DRIFT = 0.03;

/** A distance that follows from the heights of what stands before. */
export function about(value: number): Span {
  const error = Math.abs(value) * DRIFT;
  return { min: value - error, max: value + error };
}

export function plus(first: Span, second: Span): Span {
  return { min: first.min + second.min, max: first.max + second.max };
}
