/** For tests: the snapshot of a page as the static collector makes it. */
import type { Snapshot, Variant } from '../snapshot.js';
import { collectStatic, readPage, type StaticInput } from '../static.js';

export interface SnapshotOptions extends Omit<StaticInput, 'html' | 'css'> {
  /** A stylesheet beside the page. */
  readonly css?: string;
  /** Desktop in the light when not given. */
  readonly variant?: Variant;
}

export function snapshotOf(html: string, { css, variant, ...input }: SnapshotOptions = {}): Snapshot {
  const beside = css === undefined ? {} : { css: [{ css, filename: 'beside.css' }] };
  const page = readPage({ html, ...beside, ...input });
  return collectStatic(page, variant ?? { viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
}
