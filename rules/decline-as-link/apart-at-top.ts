/** The link that the CNIL tolerates: “Continue without accepting”, plain to read and apart from the text, at the top. */
import type { Control, Dialog, Measurements } from '../../src/lint/define-rule.js';

const LEAST_CONTRAST = 4.5;
const LEAST_FONT_SIZE_PX = 12;
const LEAST_SHARE_OF_ACCEPT = 0.8;

/** It stands above accept, before or above what is asked, and can be read as easily as text. */
export function isApartAtTop(
  refusal: Control,
  accept: Control,
  context: { readonly dialog: Dialog; readonly measure: Measurements },
): boolean {
  const { dialog, measure } = context;
  const label = measure.labelContrast(refusal);
  if (label?.ratio.kind !== 'known' || label.ratio.value < LEAST_CONTRAST) return false;
  const fontSizeOfAccept = measure.labelContrast(accept)?.fontSizePx ?? 0;
  if (label.fontSizePx < Math.max(LEAST_FONT_SIZE_PX, LEAST_SHARE_OF_ACCEPT * fontSizeOfAccept)) return false;
  const body = dialog.passages.find(({ kind }) => kind !== 'heading');
  const isBeforeText = body === undefined || refusal.node.id < body.node.id;
  return isBeforeText ? refusal.node.id < accept.node.id : isPlacedAtTop(refusal.node.style);
}

/** Taken out of the flow to the top edge of the dialog. */
function isPlacedAtTop(style: Control['node']['style']): boolean {
  const top = style.get('top');
  return style.get('position') === 'absolute' && top.endsWith('px') && Number.parseFloat(top) < 40;
}
