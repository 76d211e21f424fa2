/** For tests: the snapshot of a page as the static collector makes it. */
import type { Snapshot, Variant } from '../snapshot.js';
import { collectStatic, readPage, type StaticInput } from '../static.js';

/** Desktop in the light, or what `variant` says. */
export function snapshotOf(
  html: string,
  { css, variant, ...input }: Omit<StaticInput, 'html' | 'css'> & { css?: string; variant?: Variant } = {},
): Snapshot {
  const beside = css === undefined ? {} : { css: [{ css, filename: 'beside.css' }] };
  const page = readPage({ html, ...beside, ...input });
  return collectStatic(page, variant ?? { viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
}
