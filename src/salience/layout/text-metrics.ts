/**
 * The width of a run of text in a font, from tables of character widths.
 *
 * Kerning and ligatures are left out, as the tables are. Characters outside Windows-1252 take the
 * width of their base letter, or of their script.
 */
import { EXACT_FONT_ERROR, type ResolvedFamily, resolveFontFamily } from '../../fonts/font-family.js';
import { CHARACTERS, WIDTHS } from '../../fonts/font-widths.generated.js';

export interface Font {
  readonly family: ResolvedFamily;
  readonly sizePx: number;
  readonly isBold: boolean;
  /** Added after every character. */
  readonly letterSpacingPx: number;
}

/**
 * Which end of the error bounds to take: 0 for the best estimate, -1 and 1 for text as narrow and
 * low, and as wide and high, as it may be.
 */
export type Bias = -1 | 0 | 1;

export interface FontDescription {
  readonly fontFamily: string;
  readonly fontSizePx: number;
  readonly fontWeight: number;
  readonly letterSpacingPx: number;
}

const BOLD_FROM = 600;
const MONOSPACE_EM = 0.6;

/** Scripts whose characters all take about the same room, with the em width and its error. */
const SCRIPTS: readonly { readonly pattern: RegExp; readonly em: number; readonly error: number }[] = [
  { pattern: /[\p{M}\p{Cf}]/u, em: 0, error: 0 },
  {
    pattern:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u,
    em: 1,
    error: 0.03,
  },
  // ↑ ↓ ↕: half an em in Arial and Times, more in the fonts that stand in for others.
  { pattern: /[\u2191\u2193\u2195]/u, em: 0.6, error: 0.4 },
  { pattern: /[\u2190-\u21ff]/u, em: 1, error: 0.1 },
  { pattern: /[\u2500-\u27bf]/u, em: 0.84, error: 0.2 },
  { pattern: /\p{Extended_Pictographic}/u, em: 1.25, error: 0.15 },
  { pattern: /(?=[\p{Script=Cyrillic}\p{Script=Greek}])\p{Lu}/u, em: 0.7, error: 0.08 },
  { pattern: /[\p{Script=Cyrillic}\p{Script=Greek}]/u, em: 0.55, error: 0.08 },
];
const OTHER_SCRIPT = { em: 0.55, error: 0.25 };

const indexOf = new Map(Array.from(CHARACTERS, (character, index) => [character, index]));

export function fontOf(description: FontDescription): Font {
  return {
    family: resolveFontFamily(description.fontFamily),
    sizePx: description.fontSizePx,
    isBold: description.fontWeight >= BOLD_FROM,
    letterSpacingPx: description.letterSpacingPx,
  };
}

/** Width of `text` in CSS px, letter spacing included. */
export function textWidth(text: string, font: Font, bias: Bias): number {
  let em = 0;
  let errorEm = 0;
  let characters = 0;
  for (const character of text) {
    const { width, error } = characterWidth(character, font);
    em += width;
    errorEm += width * error;
    if (width > 0) characters += 1;
  }
  errorEm += em * font.family.widthError;
  return Math.max(0, (em + bias * errorEm) * font.sizePx + characters * font.letterSpacingPx);
}

function characterWidth(character: string, font: Font): { width: number; error: number } {
  const known = tableWidth(character, font) ?? tableWidth(baseLetter(character), font);
  if (known !== undefined) return { width: known, error: 0 };
  const script = SCRIPTS.find(({ pattern }) => pattern.test(character)) ?? OTHER_SCRIPT;
  return { width: script.em, error: script.error };
}

function tableWidth(character: string, { family, isBold }: Font): number | undefined {
  const index = indexOf.get(character);
  if (index === undefined) return undefined;
  const scale = isBold ? family.bold : family.regular;
  if (family.shape === 'monospace') return MONOSPACE_EM * scale;
  const width = WIDTHS[family.shape][isBold ? 'bold' : 'regular'][index];
  return width === undefined ? undefined : (width / 1000) * scale;
}

function baseLetter(character: string): string {
  return character.normalize('NFD').charAt(0);
}

/** Rounded as browsers round them. */
export function ascentPx({ family, sizePx }: Font): number {
  return Math.round(family.ascent * sizePx);
}

/** Rounded as browsers round them. */
export function descentPx({ family, sizePx }: Font): number {
  return Math.round(family.descent * sizePx);
}

/** Ascent and descent of another font may be rounded the other way, in CSS px. */
const ANOTHER_ROUNDING = 1;

/** Ascent and descent together, as high as an inline box is, in CSS px. */
export function contentHeightPx(font: Font, bias: Bias): number {
  const { heightError, widthError } = font.family;
  const height = ascentPx(font) + descentPx(font);
  const rounding = widthError <= EXACT_FONT_ERROR ? 0 : ANOTHER_ROUNDING;
  return height + bias * (heightError * height + rounding);
}

/** `line-height: normal`, in CSS px. */
export function normalLineHeight(font: Font, bias: Bias): number {
  const { family, sizePx } = font;
  const height = ascentPx(font) + descentPx(font) + Math.round(family.lineGap * sizePx);
  return height + bias * family.heightError * height;
}

/** Fields count their size in a width that fonts state for themselves. */
const FIELD_ERROR = 0.08;

/** The average width of a character as form controls count their `size` in, in CSS px. */
export function averageCharacterWidth({ family, sizePx }: Font, bias: Bias): number {
  const ofOtherFonts = family.widthError <= EXACT_FONT_ERROR ? 0 : family.widthError;
  return 0.63 * family.regular * sizePx * (1 + bias * (FIELD_ERROR + ofOtherFonts));
}
