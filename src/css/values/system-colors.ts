/**
 * System colours as Chromium resolves them on a desktop, by used colour scheme.
 *
 * @see https://drafts.csswg.org/css-color-4/#css-system-colors
 */
import type { ColorScheme } from '../../snapshot/snapshot.js';

/** [light, dark]; measured in Chromium 156. */
const VALUES: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  canvas: ['rgb(255, 255, 255)', 'rgb(18, 18, 18)'],
  canvastext: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  linktext: ['rgb(0, 0, 238)', 'rgb(158, 158, 255)'],
  '-webkit-link': ['rgb(0, 0, 238)', 'rgb(158, 158, 255)'],
  '-webkit-activelink': ['rgb(255, 0, 0)', 'rgb(255, 158, 158)'],
  '-webkit-focus-ring-color': ['rgb(16, 16, 16)', 'rgb(238, 238, 238)'],
  '-webkit-text': ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
  visitedtext: ['rgb(85, 26, 139)', 'rgb(208, 173, 240)'],
  activetext: ['rgb(255, 0, 0)', 'rgb(255, 0, 0)'],
  buttonface: ['rgb(239, 239, 239)', 'rgb(107, 107, 107)'],
  buttontext: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  buttonborder: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  field: ['rgb(255, 255, 255)', 'rgb(59, 59, 59)'],
  fieldtext: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  highlight: ['rgba(0, 65, 198, 0.8)', 'rgba(0, 65, 198, 0.8)'],
  highlighttext: ['rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
  selecteditem: ['rgb(25, 103, 210)', 'rgb(153, 200, 255)'],
  selecteditemtext: ['rgb(255, 255, 255)', 'rgb(59, 59, 59)'],
  mark: ['rgb(255, 255, 0)', 'rgb(255, 255, 0)'],
  marktext: ['rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
  graytext: ['rgb(128, 128, 128)', 'rgb(128, 128, 128)'],
  accentcolor: ['rgb(0, 117, 255)', 'rgb(0, 117, 255)'],
  accentcolortext: ['rgb(255, 255, 255)', 'rgb(255, 255, 255)'],
};

/** CSS 2 names, each of which now means one of the above (CSS Color 4 §A). */
const DEPRECATED: Readonly<Record<string, string>> = {
  activeborder: 'buttonborder',
  activecaption: 'canvas',
  appworkspace: 'canvas',
  background: 'canvas',
  buttonhighlight: 'buttonface',
  buttonshadow: 'buttonface',
  captiontext: 'canvastext',
  inactiveborder: 'buttonborder',
  inactivecaption: 'canvas',
  inactivecaptiontext: 'graytext',
  infobackground: 'canvas',
  infotext: 'canvastext',
  menu: 'canvas',
  menutext: 'canvastext',
  scrollbar: 'canvas',
  threeddarkshadow: 'buttonborder',
  threedface: 'buttonface',
  threedhighlight: 'buttonborder',
  threedlightshadow: 'buttonborder',
  threedshadow: 'buttonborder',
  window: 'canvas',
  windowframe: 'buttonborder',
  windowtext: 'canvastext',
};

/** @param name lower case */
export function isSystemColor(name: string): boolean {
  return systemColor(name, 'light') !== undefined;
}

/** @param name lower case @returns undefined when it names no system colour */
export function systemColor(name: string, scheme: ColorScheme): string | undefined {
  const pair = VALUES[DEPRECATED[name] ?? name];
  return pair?.[scheme === 'dark' ? 1 : 0];
}
