/**
 * Which font a `font-family` list comes down to, and how far its widths can be relied on.
 *
 * What is installed on a visitor's machine cannot be known. The first family of the list that we
 * have metrics of is taken; `error` says by how much widths may differ from it.
 *
 * @see https://www.w3.org/TR/css-fonts-4/#font-family-prop
 */
import { FAMILIES } from './font-widths.generated.js';

export interface FontFamily {
  /** Whose character widths are scaled. */
  readonly shape: 'sans' | 'serif' | 'monospace';
  /** Scale of the widths of the regular and of the bold face. */
  readonly regular: number;
  readonly bold: number;
  /** In em. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

export interface ResolvedFamily extends FontFamily {
  /** Bound of the relative error of text widths. */
  readonly widthError: number;
  /** Bound of the relative error of `line-height: normal`, and of ascent and descent together. */
  readonly heightError: number;
}

/** What kerning and hinting, which width tables leave out, come to where the widths are the font's own. */
export const EXACT_FONT_ERROR = 0.02;
const DRAWN_TO_THESE_WIDTHS = { widthError: EXACT_FONT_ERROR, heightError: 0.02 };
/** Another family's widths, scaled by the average width of a character. */
const SCALED = { widthError: 0.05, heightError: 0.03 };
/** Whatever the operating system has: Segoe UI, San Francisco and Roboto are within 6 % of Arial, DejaVu Sans is 13 % wider. */
const SYSTEM = { widthError: 0.13, heightError: 0.12 };
const UNKNOWN = { widthError: 0.15, heightError: 0.15 };

const ARIAL: FontFamily = {
  shape: 'sans',
  regular: 1,
  bold: 1,
  ascent: 0.905,
  descent: 0.212,
  lineGap: 0.033,
};
const TIMES: FontFamily = {
  shape: 'serif',
  regular: 1,
  bold: 1,
  ascent: 0.891,
  descent: 0.216,
  lineGap: 0.042,
};
const COURIER: FontFamily = {
  shape: 'monospace',
  regular: 1,
  bold: 1,
  ascent: 0.833,
  descent: 0.3,
  lineGap: 0,
};
const SYSTEM_SANS: FontFamily = {
  ...ARIAL,
  regular: 1.03,
  bold: 1.03,
  ascent: 0.96,
  descent: 0.23,
  lineGap: 0,
};
const DEJAVU_SANS: FontFamily = {
  ...ARIAL,
  regular: 1.131,
  bold: 1.172,
  ascent: 0.928,
  descent: 0.236,
  lineGap: 0,
};
const DEJAVU_SERIF: FontFamily = {
  ...TIMES,
  regular: 1.251,
  bold: 1.301,
  ascent: 0.928,
  descent: 0.236,
  lineGap: 0,
};
const DEJAVU_MONO: FontFamily = { ...COURIER, regular: 1.003, bold: 1.003, ascent: 0.928, descent: 0.236 };
const CONSOLAS: FontFamily = {
  ...COURIER,
  regular: 0.916,
  bold: 0.916,
  ascent: 0.743,
  descent: 0.257,
  lineGap: 0.172,
};

/** Families drawn to the widths of another, and those that neither package has. */
const OTHERS: Readonly<Record<string, ResolvedFamily>> = {
  arial: { ...ARIAL, ...DRAWN_TO_THESE_WIDTHS },
  helvetica: { ...ARIAL, ...DRAWN_TO_THESE_WIDTHS },
  'liberation sans': { ...ARIAL, ...DRAWN_TO_THESE_WIDTHS },
  arimo: { ...ARIAL, ...DRAWN_TO_THESE_WIDTHS },
  'sans-serif': { ...ARIAL, widthError: 0.05, heightError: 0.03 },
  'times new roman': { ...TIMES, ...DRAWN_TO_THESE_WIDTHS },
  times: { ...TIMES, ...DRAWN_TO_THESE_WIDTHS },
  'liberation serif': { ...TIMES, ...DRAWN_TO_THESE_WIDTHS },
  tinos: { ...TIMES, ...DRAWN_TO_THESE_WIDTHS },
  serif: { ...TIMES, widthError: 0.05, heightError: 0.03 },
  'courier new': { ...COURIER, ...DRAWN_TO_THESE_WIDTHS },
  courier: { ...COURIER, ...DRAWN_TO_THESE_WIDTHS },
  'liberation mono': { ...COURIER, ...DRAWN_TO_THESE_WIDTHS },
  cousine: { ...COURIER, ...DRAWN_TO_THESE_WIDTHS },
  monospace: { ...DEJAVU_MONO, widthError: 0.09, heightError: 0.05 },
  'ui-monospace': { ...DEJAVU_MONO, widthError: 0.09, heightError: 0.05 },
  menlo: { ...DEJAVU_MONO, ...DRAWN_TO_THESE_WIDTHS },
  'sfmono-regular': { ...DEJAVU_MONO, ...SCALED },
  'dejavu sans mono': { ...DEJAVU_MONO, ...DRAWN_TO_THESE_WIDTHS },
  consolas: { ...CONSOLAS, ...DRAWN_TO_THESE_WIDTHS },
  'dejavu sans': { ...DEJAVU_SANS, ...SCALED },
  'dejavu serif': { ...DEJAVU_SERIF, ...SCALED },
  'system-ui': { ...SYSTEM_SANS, ...SYSTEM },
  'ui-sans-serif': { ...SYSTEM_SANS, ...SYSTEM },
  '-apple-system': { ...SYSTEM_SANS, ...SYSTEM },
  blinkmacsystemfont: { ...SYSTEM_SANS, ...SYSTEM },
  'ui-serif': { ...TIMES, ...UNKNOWN },
};

/** Other names of families that the table has. */
const ALIASES: Readonly<Record<string, string>> = {
  calibri: 'carlito',
  cambria: 'caladea',
  'inter var': 'inter',
  'lucida sans unicode': 'lucida grande',
  'source sans pro': 'source sans 3',
  'sf pro text': '-apple-system',
  'sf pro display': '-apple-system',
};

const cache = new Map<string, ResolvedFamily>();
const CACHE_LIMIT = 1000;

/** The first family of a computed `font-family` that we have metrics of; Arial, loosely, when there is none. */
export function resolveFontFamily(fontFamily: string): ResolvedFamily {
  const cached = cache.get(fontFamily);
  if (cached !== undefined) return cached;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const resolved = firstKnown(fontFamily);
  cache.set(fontFamily, resolved);
  return resolved;
}

/** Lower case, without quotes. @param written one of the names in a list */
export function nameOfFamily(written: string): string {
  return written
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
}

function firstKnown(fontFamily: string): ResolvedFamily {
  const listed = fontFamily.split(',').map((written) => {
    const name = nameOfFamily(written);
    return byName(ALIASES[name] ?? name);
  });
  const index = listed.findIndex((family) => family !== undefined);
  const first = listed[index];
  if (first === undefined) return { ...SYSTEM_SANS, ...UNKNOWN };
  let { widthError, heightError } = first;
  if (isEverywhere(first)) return first;
  for (const other of listed.slice(index + 1)) {
    const errors = other === undefined ? UNKNOWN : errorsIfShown(other, first);
    widthError = Math.max(widthError, errors.widthError);
    heightError = Math.max(heightError, errors.heightError);
    if (other !== undefined && isEverywhere(other)) break;
  }
  return { ...first, widthError, heightError };
}

/** Every machine has it, or one drawn to its widths, so that what is listed after it does not matter. */
function isEverywhere({ widthError }: ResolvedFamily): boolean {
  return widthError <= EXACT_FONT_ERROR;
}

/** A machine without the first shows the next: by how much that may differ from what is said of the first. */
function errorsIfShown(shown: ResolvedFamily, said: ResolvedFamily): typeof UNKNOWN {
  const width = averageWidth(shown) / averageWidth(said);
  const heights = [lineHeight, contentHeight].map((height) => height(shown) / height(said));
  return {
    widthError: Math.abs(width - 1) + width * shown.widthError,
    heightError: Math.max(...heights.map((height) => Math.abs(height - 1) + height * shown.heightError)),
  };
}

/** Average character of each shape, in em. */
const AVERAGE_EM = { sans: 0.446, serif: 0.406, monospace: 0.6 };

function averageWidth({ shape, regular }: FontFamily): number {
  return AVERAGE_EM[shape] * regular;
}

function lineHeight({ ascent, descent, lineGap }: FontFamily): number {
  return ascent + descent + lineGap;
}

/** Of an inline box. */
function contentHeight({ ascent, descent }: FontFamily): number {
  return ascent + descent;
}

function byName(name: string): ResolvedFamily | undefined {
  if (Object.hasOwn(OTHERS, name)) return OTHERS[name];
  if (!Object.hasOwn(FAMILIES, name)) return undefined;
  const family = FAMILIES[name];
  return family && { ...family, ...SCALED };
}
