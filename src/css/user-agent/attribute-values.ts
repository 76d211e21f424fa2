/** How attributes write lengths and colours. */
import { isNamedColor } from '../values/color.js';

/** Values by property. */
export type Hints = Record<string, string>;

/** HTML §2.3.4.5: digits, then perhaps a percent sign; the rest does not count. */
export function dimension(text: string | undefined): string | undefined {
  const match = /^\s*\+?(\d+(?:\.\d+)?)(%?)/.exec(text ?? '');
  return match === null ? undefined : `${match[1]}${match[2] === '%' ? '%' : 'px'}`;
}

/** @see https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-a-legacy-colour-value */
export function setColor(hints: Hints, property: string, text: string | undefined): void {
  const color = text?.trim() ?? '';
  if (color === '' || color.toLowerCase() === 'transparent') return;
  if (/^#[\da-f]{3}$/i.test(color) || isNamedColor(color)) hints[property] = color;
  else hints[property] = legacyColor(color);
}

/** Any text is a colour: what is no hexadecimal digit counts as 0. */
function legacyColor(text: string): string {
  let digits = text
    .slice(0, 128)
    .replace(/^#/, '')
    .replace(/[^\da-f]/gi, '0');
  while (digits.length === 0 || digits.length % 3 !== 0) digits += '0';
  const length = digits.length / 3;
  let parts = [0, 1, 2].map((index) => digits.slice(index * length, (index + 1) * length).slice(-8));
  while ((parts[0]?.length ?? 0) > 2 && parts.every((part) => part.startsWith('0'))) {
    parts = parts.map((part) => part.slice(1));
  }
  return `#${parts.map((part) => part.slice(0, 2).padStart(2, '0')).join('')}`;
}
