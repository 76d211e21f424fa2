/** What lengths are relative to where no element says otherwise. */
import { normalLineHeight, unitMetricsOf } from '../../fonts/unit-metrics.js';
import { initialValue } from '../properties.js';
import type { LengthContext } from './length-units.js';

/** Chromium's `medium`. */
export const INITIAL_FONT_SIZE = 16;

export function initialLengthContext(viewport: LengthContext['viewport']): LengthContext {
  const font = unitMetricsOf(initialValue('font-family'));
  const lineHeight = normalLineHeight(font, INITIAL_FONT_SIZE);
  return {
    fontSize: INITIAL_FONT_SIZE,
    rootFontSize: INITIAL_FONT_SIZE,
    lineHeight,
    rootLineHeight: lineHeight,
    viewport,
    font,
    rootFont: font,
    vertical: false,
    containerSize: (axis) => viewport[axis],
  };
}
