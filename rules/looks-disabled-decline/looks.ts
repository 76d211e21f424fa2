/** How a control looks, as far as that can make it look disabled. */
import {
  ancestors,
  type Control,
  type DeclarationSource,
  type Measured,
  type RuleContext,
  round,
  type SnapshotElement,
} from '../../src/lint/define-rule.js';

export interface Options {
  readonly minimumOpacity: number;
  readonly greyContrast: number;
}
export type Context = RuleContext<Options>;

export interface Look {
  readonly node: SnapshotElement;
  /** Of the control and the boxes around it in the dialog, multiplied; 0 to 1. */
  readonly opacity: number;
  readonly fadedBy: SnapshotElement;
  readonly cursor: string;
  /** How much colour a filter takes away, 0 to 1. */
  readonly grayscale: number;
  readonly grayedBy: SnapshotElement;
  readonly ariaDisabled: boolean;
  readonly labelContrast: number | undefined;
  readonly surfaceContrast: number | undefined;
  /** `#rrggbb`. */
  readonly color: string | undefined;
  /** Of the box; undefined for bare text. */
  readonly surfaceColor: string | undefined;
  /** What about the look is not known. */
  readonly unknown: string | undefined;
}

/** Something that makes a control look disabled. */
export interface Mark {
  readonly kind: 'opacity' | 'cursor' | 'grayscale' | 'aria-disabled' | 'grey on grey';
  readonly words: string;
  readonly node: SnapshotElement;
  readonly declaration?: DeclarationSource | undefined;
  readonly attribute?: string;
}

const STOP_CURSORS = new Set(['not-allowed', 'no-drop']);
/** Half of the colour taken away is what makes a button dull. */
const LEAST_GRAYSCALE = 0.5;
/** Most that the channels of a grey lie apart (0 to 255): slate and stone are greys, too. */
const MOST_CHANNEL_SPREAD = 40;
/** A box in a grey as dark as this against what surrounds it is a dark button, not a faint one. */
const MOST_SURFACE_CONTRAST = 2;
/** Filters whose effect on colours is not worked out here. */
const OTHER_FILTER = /\b(?:url|contrast|brightness|saturate|sepia|invert|hue-rotate)\(/;

export function lookOf({ node, ...rest }: Control, { dialog, measure }: Context): Look {
  const control = { node, ...rest };
  const label = measure.labelContrast(control);
  const surface = measure.surfaceContrast(control);
  let [opacity, fadedBy, grayscale, grayedBy] = [1, node, 0, node];
  let unknown: string | undefined;
  for (const element of chain(node, dialog.root)) {
    const filter = element.style.get('filter');
    const own = (Number(element.style.get('opacity') || 1) || 0) * (filterAmount(filter, 'opacity') ?? 1);
    if (own < 1) fadedBy = element;
    opacity *= own;
    const grey = filterAmount(filter, 'grayscale') ?? 0;
    if (grey > grayscale) [grayscale, grayedBy] = [grey, element];
    unknown ??= element.style.unknown('opacity') ?? element.style.unknown('filter');
    if (OTHER_FILTER.test(filter)) unknown ??= `what filter: ${filter} makes of its colours`;
  }
  if (label?.ratio.kind === 'unknown' && paintsBox(node)) unknown ??= label.ratio.reason;
  return {
    node,
    opacity: round(opacity),
    fadedBy,
    cursor: node.style.get('cursor'),
    grayscale,
    grayedBy,
    ariaDisabled: node.attributes.get('aria-disabled') === 'true',
    labelContrast: highest(label?.ratio),
    surfaceContrast: highest(surface.ratio),
    color: label?.foreground,
    surfaceColor: surface.kind === 'text' ? undefined : surface.surface,
    unknown,
  };
}

/** Without a box of its own it cannot be grey on grey. */
function paintsBox({ style }: SnapshotElement): boolean {
  const color = style.get('background-color');
  return (
    !['', 'transparent', 'rgba(0, 0, 0, 0)'].includes(color) || style.get('background-image').includes('(')
  );
}

/** The control and the boxes around it, within the dialog. */
function chain(node: SnapshotElement, root: SnapshotElement): SnapshotElement[] {
  const elements = [node];
  for (const ancestor of ancestors(node)) {
    if (ancestor === root) break;
    elements.push(ancestor);
  }
  return elements;
}

function filterAmount(filter: string, name: string): number | undefined {
  const amount = new RegExp(`\\b${name}\\(([\\d.]*)(%?)\\)`).exec(filter);
  if (amount === null) return undefined;
  const [, number = '', percent] = amount;
  const value = number === '' ? 1 : Number(number) / (percent === '%' ? 100 : 1);
  return Math.min(1, value);
}

function highest(measured: Measured | undefined): number | undefined {
  if (measured === undefined || measured.kind === 'unknown') return undefined;
  return round(measured.kind === 'known' ? measured.value : measured.max);
}

/** What makes it look disabled; none for an ordinary button. */
export function marksOf(look: Look, options: Options): Mark[] {
  const marks: Mark[] = [];
  const { node, opacity, cursor } = look;
  const declared = (element: SnapshotElement, property: string) => ({
    node: element,
    declaration: element.style.declaration(property),
  });
  if (opacity < options.minimumOpacity)
    marks.push({ kind: 'opacity', words: `its opacity is ${opacity}`, ...declared(look.fadedBy, 'opacity') });
  if (STOP_CURSORS.has(cursor))
    marks.push({ kind: 'cursor', words: `its cursor is ${cursor}`, ...declared(node, 'cursor') });
  if (look.grayscale >= LEAST_GRAYSCALE && hasColor(node))
    marks.push({
      kind: 'grayscale',
      words: `a filter takes ${round(look.grayscale * 100, 0)} % of its colour away`,
      ...declared(look.grayedBy, 'filter'),
    });
  if (look.ariaDisabled)
    marks.push({ kind: 'aria-disabled', words: 'aria-disabled says so', node, attribute: 'aria-disabled' });
  if (isGreyOnGrey(look, options))
    marks.push({
      kind: 'grey on grey',
      words: `it is grey on grey (letters ${look.color}, contrast ${look.labelContrast}:1)`,
      ...declared(node, 'color'),
    });
  return marks;
}

function isGreyOnGrey(look: Look, { greyContrast }: Options): boolean {
  const { color, surfaceColor, labelContrast = 21, surfaceContrast = 21 } = look;
  if (color === undefined || surfaceColor === undefined) return false;
  if (isColored(color) || isColored(surfaceColor)) return false;
  return labelContrast < greyContrast && surfaceContrast < MOST_SURFACE_CONTRAST;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

function isColored(color: string | undefined): boolean {
  if (color === undefined) return false;
  const channels = channelsOf(color);
  return Math.max(...channels) - Math.min(...channels) > MOST_CHANNEL_SPREAD;
}

/** Before any filter. */
function hasColor({ style }: SnapshotElement): boolean {
  return ['color', 'background-color', 'border-top-color'].some((property) => {
    const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(style.get(property))?.slice(1).map(Number);
    return channels !== undefined && Math.max(...channels) - Math.min(...channels) > MOST_CHANNEL_SPREAD;
  });
}
