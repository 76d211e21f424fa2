/**
 * Bouhoula et al. (2024): no reject, interface interference and forced action, written anew from the
 * description in README.md.
 */
import { bouhoulaRole, type RivalRole } from './control-words.js';
import { dominantColor } from './dominant-color.js';
import type { Rgb, SeenDialog, SeenPage } from './seen-page.js';

export type BouhoulaPattern = 'no reject' | 'interface interference' | 'forced action';

/** A quarter of the range of a channel: colours that differ by it in any channel do not match. */
const MISMATCH = 63;

/** The patterns found on any dialog of a page. */
export function bouhoula(page: SeenPage): ReadonlySet<BouhoulaPattern> {
  const found = new Set<BouhoulaPattern>();
  for (const dialog of page.dialogs) {
    if (hasNoReject(dialog)) found.add('no reject');
    if (interferes(dialog)) found.add('interface interference');
  }
  const isBlocked = page.triedLinks > 0 && page.reachableLinks === 0;
  if (page.dialogs.length > 0 && isBlocked) found.add('forced action');
  return found;
}

const first = ({ controls }: SeenDialog, role: RivalRole) =>
  controls.find(({ text }) => bouhoulaRole(text) === role);

function hasNoReject(dialog: SeenDialog): boolean {
  return first(dialog, 'accept') !== undefined && first(dialog, 'reject') === undefined;
}

/** Accept beside the first of reject, save and close that there is. */
function interferes(dialog: SeenDialog): boolean {
  const accept = first(dialog, 'accept');
  const other = first(dialog, 'reject') ?? first(dialog, 'save') ?? first(dialog, 'close');
  if (accept === undefined || other === undefined) return false;
  if (accept.fontSizePx > other.fontSizePx || accept.fontWeight > other.fontWeight) return true;
  if (differ(accept.color, other.color)) return true;
  const [own, rival, behind] = [accept, other, dialog].map(({ pixels }) => dominantColor(pixels));
  if (own === undefined || rival === undefined) return false;
  if (differ(own, rival)) return true;
  return behind !== undefined && !differ(rival, behind) && differ(own, behind);
}

const differ = (one: Rgb, other: Rgb): boolean =>
  one.some((channel, index) => Math.abs(channel - (other[index] ?? 0)) >= MISMATCH);
