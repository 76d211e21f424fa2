/**
 * Writes src/css/properties.generated.ts from mdn-data: the initial value of every longhand, which
 * properties are inherited, and which longhands a shorthand sets. `--check` writes nothing and exits
 * 1 when the file is stale.
 *
 * @see https://github.com/mdn/data/blob/main/css/properties.md
 */
import { createRequire } from 'node:module';
import { writeOrCheck } from './write-or-check.js';

interface PropertyData {
  readonly inherited: boolean;
  /** The initial value, or the longhands of a shorthand. */
  readonly initial: string | readonly string[];
}

const { css } = createRequire(import.meta.url)('mdn-data') as {
  readonly css: { readonly properties: Readonly<Record<string, PropertyData>> };
};

/** What mdn-data says in words, or where Chromium's answer is another. */
const INITIAL_IN_CHROMIUM: Readonly<Record<string, string>> = {
  'background-size': 'auto',
  'border-image-outset': '0',
  'border-image-width': '1',
  'contain-intrinsic-width': 'none',
  'flood-opacity': '1',
  'justify-items': 'normal',
  'font-family': '"Times New Roman"',
  'font-stretch': '100%',
  'min-block-size': 'auto',
  'min-inline-size': 'auto',
  'mask-mode': 'match-source',
  'offset-rotate': 'auto 0deg',
  'outline-color': 'currentcolor',
  'overflow-block': 'visible',
  'overflow-inline': 'visible',
  'print-color-adjust': 'economy',
  quotes: 'auto',
  'shape-image-threshold': '0',
  'stop-opacity': '1',
  stroke: 'none',
  'text-align': 'start',
  'text-size-adjust': 'auto',
  'vertical-align': 'baseline',
  '-webkit-text-stroke-width': '0',
  'word-spacing': '0',
};

/** Longhands of Chromium that mdn-data does not know, or knows as shorthands. */
const ONLY_IN_CHROMIUM: Readonly<Record<string, { readonly initial: string; readonly inherited: boolean }>> =
  {
    '-webkit-box-align': { initial: 'stretch', inherited: false },
    '-webkit-box-decoration-break': { initial: 'slice', inherited: false },
    '-webkit-box-direction': { initial: 'normal', inherited: true },
    '-webkit-box-flex': { initial: '0', inherited: false },
    '-webkit-box-ordinal-group': { initial: '1', inherited: false },
    '-webkit-box-orient': { initial: 'horizontal', inherited: false },
    '-webkit-box-pack': { initial: 'start', inherited: false },
    '-webkit-font-smoothing': { initial: 'auto', inherited: true },
    '-webkit-user-drag': { initial: 'auto', inherited: false },
    stroke: { initial: 'none', inherited: true },
  };

const FONT_VARIANTS = [
  'font-variant-ligatures',
  'font-variant-caps',
  'font-variant-alternates',
  'font-variant-numeric',
  'font-variant-east-asian',
  'font-variant-position',
  'font-variant-emoji',
];

/** Longhands that a shorthand resets without a word for them in its grammar, or with hardly one. */
const RESETS: Readonly<Record<string, readonly string[]>> = {
  border: [
    'border-image-source',
    'border-image-slice',
    'border-image-width',
    'border-image-outset',
    'border-image-repeat',
  ],
  font: [
    ...FONT_VARIANTS,
    'font-optical-sizing',
    'font-size-adjust',
    'font-kerning',
    'font-feature-settings',
    'font-variation-settings',
    'font-language-override',
  ],
};

/** Shorthands whose longhands mdn-data does not list, lists nested, lists as one value, or lists in another order. */
const SHORTHANDS_IN_CHROMIUM: Readonly<Record<string, readonly string[]>> = {
  animation: [
    'animation-duration',
    'animation-timing-function',
    'animation-delay',
    'animation-iteration-count',
    'animation-direction',
    'animation-fill-mode',
    'animation-play-state',
    'animation-name',
    'animation-timeline',
    'animation-range-start',
    'animation-range-end',
  ],
  background: [
    'background-image',
    'background-position-x',
    'background-position-y',
    'background-size',
    'background-repeat',
    'background-attachment',
    'background-origin',
    'background-clip',
    'background-color',
  ],
  'background-position': ['background-position-x', 'background-position-y'],
  'border-block-color': ['border-block-start-color', 'border-block-end-color'],
  columns: ['column-width', 'column-count', 'column-height', 'column-wrap'],
  'corner-inline-start-shape': ['corner-start-start-shape', 'corner-end-start-shape'],
  'corner-shape': [
    'corner-top-left-shape',
    'corner-top-right-shape',
    'corner-bottom-right-shape',
    'corner-bottom-left-shape',
  ],
  font: ['font-style', 'font-weight', 'font-stretch', 'font-size', 'line-height', 'font-family'],
  'font-synthesis': ['font-synthesis-weight', 'font-synthesis-style', 'font-synthesis-small-caps'],
  'font-variant': FONT_VARIANTS,
  grid: [
    'grid-template-rows',
    'grid-template-columns',
    'grid-template-areas',
    'grid-auto-flow',
    'grid-auto-rows',
    'grid-auto-columns',
  ],
  'grid-area': ['grid-row-start', 'grid-column-start', 'grid-row-end', 'grid-column-end'],
  inset: ['top', 'right', 'bottom', 'left'],
  margin: ['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  mask: [
    'mask-image',
    '-webkit-mask-position-x',
    '-webkit-mask-position-y',
    'mask-size',
    'mask-repeat',
    'mask-origin',
    'mask-clip',
    'mask-composite',
    'mask-mode',
  ],
  'mask-position': ['-webkit-mask-position-x', '-webkit-mask-position-y'],
  overflow: ['overflow-x', 'overflow-y'],
  padding: ['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  'overscroll-behavior': ['overscroll-behavior-x', 'overscroll-behavior-y'],
  'text-decoration': [
    'text-decoration-line',
    'text-decoration-thickness',
    'text-decoration-style',
    'text-decoration-color',
  ],
  'scroll-margin': ['scroll-margin-top', 'scroll-margin-right', 'scroll-margin-bottom', 'scroll-margin-left'],
  'scroll-padding': [
    'scroll-padding-top',
    'scroll-padding-right',
    'scroll-padding-bottom',
    'scroll-padding-left',
  ],
  'text-box': ['text-box-trim', 'text-box-edge'],
  'text-wrap': ['text-wrap-mode', 'text-wrap-style'],
  transition: [
    'transition-property',
    'transition-duration',
    'transition-timing-function',
    'transition-delay',
    'transition-behavior',
  ],
  'view-timeline': ['view-timeline-name', 'view-timeline-axis', 'view-timeline-inset'],
  'white-space': ['white-space-collapse', 'text-wrap-mode'],
};

/** What Chromium 156 does not know, or knows as another name for a property that is listed. */
const NOT_IN_CHROMIUM =
  /^(?:--|-ms-|-moz-|mask-border|box-(?:align|direction|flex|lines|ordinal|orient|pack)|scroll-snap-(?:coordinate|destination|points|type-)|grid-(?:column|row)?-?gap$|ime-mode|page-break|word-wrap$|all$|caret$|-webkit-mask(?!-position-)|-webkit-appearance|-webkit-(?:border-(?:after|before|end|start)|overflow-scrolling|touch-callout)|align-tracks|justify-tracks|masonry-auto-flow|font-(?:smooth|synthesis-position|width)$|hanging-punctuation|image-resolution|initial-letter-align|line-clamp$|line-height-step|link-parameters|max-lines|overflow-clip-box|path-length|ruby-merge|speak-as|stroke-color|text-decoration-(?:inset|skip)$)/;

const inherited: string[] = [];
const initial: [string, string][] = [];
const shorthands: [string, readonly string[]][] = [];

for (const [name, data] of Object.entries(css.properties).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (NOT_IN_CHROMIUM.test(name) || name in ONLY_IN_CHROMIUM) continue;
  const longhands = SHORTHANDS_IN_CHROMIUM[name] ?? data.initial;
  if (typeof longhands !== 'string') {
    shorthands.push([name, longhands.flatMap((longhand) => longhandsOf(longhand))]);
    continue;
  }
  initial.push([name, INITIAL_IN_CHROMIUM[name] ?? longhands.trim()]);
  if (data.inherited) inherited.push(name);
}

for (const [name, data] of Object.entries(ONLY_IN_CHROMIUM)) {
  initial.push([name, data.initial]);
  if (data.inherited) inherited.push(name);
}

function longhandsOf(name: string): readonly string[] {
  const initialValue = SHORTHANDS_IN_CHROMIUM[name] ?? css.properties[name]?.initial;
  if (initialValue === undefined || typeof initialValue === 'string') return [name];
  return initialValue.flatMap((longhand) => longhandsOf(longhand));
}

writeOrCheck(
  'src/css/properties.generated.ts',
  [
    '// Generated by scripts/generate-css-properties.ts from mdn-data. Do not edit.',
    '',
    '/** Initial values by longhand. */',
    'export const INITIAL: Readonly<Record<string, string>> = {',
    ...initial.map(([name, value]) => `  '${name}': ${JSON.stringify(value)},`),
    '};',
    '',
    '/** The longhands that are inherited. */',
    `export const INHERITED = '${inherited.join(' ')}';`,
    '',
    '/** The longhands of every shorthand, separated by spaces, in the order of its grammar. */',
    'export const SHORTHANDS: Readonly<Record<string, string>> = {',
    ...shorthands.map(([name, longhands]) => `  '${name}': '${longhands.join(' ')}',`),
    '};',
    '',
    '/** What a shorthand resets beside its longhands. */',
    'export const RESETS: Readonly<Record<string, string>> = {',
    ...Object.entries(RESETS).map(([name, longhands]) => `  '${name}': '${longhands.join(' ')}',`),
    '};',
    '',
  ].join('\n'),
);
