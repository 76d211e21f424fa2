/** What every page is compared in: both viewports of the design, light and dark. */
import type { Variant } from '../../src/snapshot/snapshot.js';

export const VARIANTS: readonly Variant[] = (['light', 'dark'] as const).flatMap((colorScheme) => [
  { viewport: { width: 1280, height: 800 }, colorScheme },
  { viewport: { width: 375, height: 667 }, colorScheme },
]);
