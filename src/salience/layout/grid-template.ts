/**
 * `grid-template-columns` and the like as lists of tracks.
 *
 * @see https://www.w3.org/TR/css-grid-1/#track-sizing
 */
import { type Length, parseLength, toPx } from './lengths.js';
import { undecidable } from './undecidable.js';

export interface Track {
  /** Fixed lower bound in CSS px; undefined when the content gives it. */
  readonly floor: number | undefined;
  /** Fixed upper bound in CSS px; undefined when the content gives it, or `flex` does. */
  readonly ceiling: number | undefined;
  /** The `fr` factor; 0 when it does not flex. */
  readonly flex: number;
}

export const AUTO_TRACK: Track = { floor: undefined, ceiling: undefined, flex: 0 };
/** More columns than this are not laid out. */
export const MAX_TRACKS = 1000;

interface TemplateOptions {
  /** What percentages are of; undefined when that is not known, and they behave as `auto`. */
  readonly available: number | undefined;
  readonly gap: number;
}

export interface Template {
  readonly tracks: readonly Track[];
  /** Made by `auto-fit`: tracks without items vanish. */
  readonly collapsesEmpty: boolean;
}

export function parseTemplate(text: string, options: TemplateOptions): Template {
  const tracks: Track[] = [];
  let collapsesEmpty = false;
  for (const part of text === 'none' || text === '' ? [] : splitTopLevel(text, /\s/)) {
    if (part.startsWith('[')) continue;
    const repeat = /^repeat\(\s*([^,]+?)\s*,(.*)\)$/s.exec(part);
    if (repeat === null) {
      tracks.push(parseTrack(part, options.available));
      continue;
    }
    const [, count = '', list = ''] = repeat;
    const repeated = parseTemplate(list.trim(), options).tracks;
    collapsesEmpty ||= count === 'auto-fit';
    const times = Number(count) || timesThatFit(repeated, options);
    for (let time = 0; time < times && tracks.length < MAX_TRACKS; time += 1) tracks.push(...repeated);
  }
  return { tracks, collapsesEmpty };
}

function timesThatFit(repeated: readonly Track[], { available, gap }: TemplateOptions): number {
  if (available === undefined) return 1;
  const width = repeated.reduce(
    (sum, { floor, ceiling }) => sum + Math.max(floor ?? ceiling ?? 0, 0) + gap,
    0,
  );
  return width <= 0 ? 1 : Math.max(1, Math.floor((available + gap) / width));
}

function parseTrack(text: string, available: number | undefined): Track {
  const minmax = /^minmax\((.*)\)$/s.exec(text);
  if (minmax === null) return bounds(text, text, available);
  const [min = 'auto', max = 'auto'] = splitTopLevel(minmax[1] ?? '', /,/);
  return bounds(min, max, available);
}

function bounds(min: string, max: string, available: number | undefined): Track {
  const flex = /^([\d.]+)fr$/.exec(max);
  if (max.startsWith('fit-content')) undecidable(`the grid track ${max} is not modelled`);
  return {
    floor: fixed(min, available),
    ceiling: flex === null ? fixed(max, available) : undefined,
    flex: flex === null ? 0 : Number(flex[1]),
  };
}

function fixed(text: string, available: number | undefined): number | undefined {
  if (/^[\d.]+fr$/.test(text)) return undefined;
  const length: Length = parseLength(text);
  const isRelative = length.kind === 'percent' || (length.kind === 'math' && length.text.includes('%'));
  return isRelative && available === undefined ? undefined : toPx(length, () => available ?? 0);
}

/** Splits at separators that are not within parentheses or brackets. */
function splitTopLevel(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (depth === 0 && separator.test(character)) {
      if (part.trim() !== '') parts.push(part.trim());
      part = '';
    } else part += character;
  }
  if (part.trim() !== '') parts.push(part.trim());
  return parts;
}
