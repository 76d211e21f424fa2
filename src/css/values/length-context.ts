/** What lengths are relative to where no element says otherwise. */
import type { LengthContext } from './length-units.js';

/** Chromium's `medium`. */
export const INITIAL_FONT_SIZE = 16;

export function initialLengthContext(viewport: LengthContext['viewport']): LengthContext {
  return {
    fontSize: INITIAL_FONT_SIZE,
    rootFontSize: INITIAL_FONT_SIZE,
    lineHeight: normalLineHeight(INITIAL_FONT_SIZE),
    rootLineHeight: normalLineHeight(INITIAL_FONT_SIZE),
    viewport,
    zeroWidth: zeroWidthOf('serif'),
    vertical: false,
    containerSize: (axis) => viewport[axis],
  };
}

/** `line-height: normal` of Times New Roman (ascent, descent and line gap of the font), rounded as Chromium does. */
export function normalLineHeight(fontSize: number): number {
  return Math.round(fontSize * 0.891) + Math.round(fontSize * 0.216) + fontSize * 0.0425;
}

/** Of Times, Courier and Helvetica, which stand for all serif, monospace and other families. */
export function zeroWidthOf(fontFamily: string): number {
  const [first = ''] = fontFamily.toLowerCase().replaceAll('"', '').split(',');
  if (/^(?:serif|times|georgia|garamond|cambria|palatino)/.test(first)) return 0.5;
  return /mono|courier|consolas|menlo/.test(first) ? 0.6 : 0.556;
}
