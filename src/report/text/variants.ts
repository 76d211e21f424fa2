/** In which of the variants that were run a finding occurs, in words. */
import type { ReportVariant } from '../../lint/report.js';

/** CSS px: the widest viewport that is called a phone. */
const PHONE_WIDTH = 600;

/** `only on a phone (375x667)`, `only in dark`; undefined when it occurs in all. */
export function describeVariants(
  found: readonly ReportVariant[],
  run: readonly ReportVariant[],
): string | undefined {
  if (found.length === 0 || found.length >= run.length) return undefined;
  const viewports = distinct(found.map(({ viewport }) => viewport));
  const schemes = distinct(found.map(({ colorScheme }) => colorScheme));
  const someViewports = viewports.length < distinct(run.map(({ viewport }) => viewport)).length;
  const someSchemes = schemes.length < distinct(run.map(({ colorScheme }) => colorScheme)).length;
  const isGrid = viewports.length * schemes.length === found.length;
  if (!isGrid) {
    return `only ${found.map(({ viewport, colorScheme }) => `${place(viewport)} in ${colorScheme}`).join(' and ')}`;
  }
  const where = someViewports ? [viewports.map(place).join(' and ')] : [];
  const light = someSchemes ? [`in ${schemes.join(' and ')}`] : [];
  return `only ${[...where, ...light].join(' ')}`;
}

function place(viewport: string): string {
  return Number.parseInt(viewport, 10) < PHONE_WIDTH ? `on a phone (${viewport})` : `at ${viewport}`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
