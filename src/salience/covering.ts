/** Whether what is painted over a control hides it. */
import type { Visibility } from '../dialog/dialog.js';
import { isNone } from './is-none.js';
import { isPicture, isSolidColor, type Layer } from './overlaps.js';

/** Nobody makes out what shines through less than this. */
const BARELY_OPEN = 0.05;

/**
 * Hidden, or not known to be; undefined when nothing that is sure to lie over it keeps it from being seen.
 * What may lie over it or beside it, as its place depends on heights that are estimated, does not make it
 * doubtful; what is turned or distorted does, since where that lies is not worked out at all.
 */
export function covered(layers: readonly Layer[]): Visibility | undefined {
  const above = layers.filter(({ isAbove, relation }) => isAbove && relation === 'covers');
  const cover = above.find((layer) => hides(layer) === true);
  if (cover !== undefined) {
    return { kind: 'hidden', reason: `${cover.name} lies on top of it`, cause: cover.element };
  }
  const veil = above.find((layer) => hides(layer) === undefined);
  if (veil !== undefined) return { kind: 'unknown', reason: `${veil.name} lies over it, which may hide it` };
  const turned = layers.find(
    (layer) => layer.isAbove && layer.relation === 'perhaps' && isTurned(layer) && hides(layer) !== false,
  );
  if (turned === undefined) return undefined;
  return { kind: 'unknown', reason: `${turned.name}, which is turned, may lie over it` };
}

function isTurned({ style }: Layer): boolean {
  return ['transform', 'rotate', 'scale'].some((property) => !isNone(style.get(property)));
}

/** Undefined when that depends on colours that are not known. */
function hides({ element, style, opacity }: Layer): boolean | undefined {
  if (1 - opacity >= BARELY_OPEN) return false;
  if (isSolidColor(style)) return true;
  const isUnknown =
    isPicture(element) ||
    style.unknown('background-color') !== undefined ||
    style.unknown('background-image') !== undefined ||
    !isNone(style.get('background-image'));
  return isUnknown ? undefined : false;
}
