/** Toggles as choices: which are optional, and what leaving one alone says. */
import type { Control, Dialog, Toggle } from '../../dialog/dialog.js';

export type ToggleControl = Control & { readonly toggle: Toggle };

/** A toggle that a person can set and that is not for what is strictly necessary. */
export function isOptionalToggle(control: Control): control is ToggleControl {
  const { toggle } = control;
  return toggle?.editable === true && toggle.purpose !== 'necessary';
}

/** There are optional toggles, and all of them are off: saving them as they are refuses everything. */
export function isRefusedBySaving({ controls }: Dialog): boolean {
  const optional = controls.filter(isOptionalToggle);
  return (
    optional.length > 0 && optional.every(({ toggle }) => toggle.on === false && toggle.onMeans !== 'objects')
  );
}

/**
 * Whether leaving the toggle as it is says yes: it is on and allows something, or it would object and is
 * off. Undefined when its state, or what being on means, is not known.
 */
export function saysYesUntouched({ toggle }: ToggleControl, { kind }: Dialog): boolean | undefined {
  if (toggle.on === undefined) return undefined;
  const isRadio = toggle.alternatives.length > 0 && toggle.list === undefined;
  // Of several radio buttons only the chosen one says anything.
  if (isRadio && !toggle.on) return false;
  if (toggle.onMeans !== undefined) return toggle.on === (toggle.onMeans === 'consents');
  if (!toggle.on) return false;
  const isPlain = kind === 'cookies' || kind === 'training' || toggle.purpose !== 'unknown';
  return isPlain ? true : undefined;
}
