/**
 * Names that Chromium 156 treats as another name for the same property.
 *
 * @see https://compat.spec.whatwg.org/#css-simple-aliases
 */

/** With `-webkit-` before them. */
const PREFIXED =
  'align-content align-items align-self animation animation-delay animation-direction ' +
  'animation-duration animation-fill-mode animation-iteration-count animation-name animation-play-state ' +
  'animation-timing-function appearance backface-visibility background-clip background-origin ' +
  'background-size border-bottom-left-radius border-bottom-right-radius border-radius ' +
  'border-top-left-radius border-top-right-radius box-shadow box-sizing clip-path column-count ' +
  'column-gap column-rule column-rule-color column-rule-style column-rule-width column-span ' +
  'column-width columns filter flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap ' +
  'font-feature-settings hyphenate-character justify-content mask mask-clip mask-composite mask-image ' +
  'mask-origin mask-position mask-repeat mask-size opacity order perspective perspective-origin ' +
  'print-color-adjust shape-image-threshold shape-margin shape-outside text-emphasis ' +
  'text-emphasis-color text-emphasis-position text-emphasis-style text-size-adjust transform ' +
  'transform-origin transform-style transition transition-delay transition-duration transition-property ' +
  'transition-timing-function user-select';

const RENAMED: Readonly<Record<string, string>> = {
  '-webkit-border-after': 'border-block-end',
  '-webkit-border-after-color': 'border-block-end-color',
  '-webkit-border-after-style': 'border-block-end-style',
  '-webkit-border-after-width': 'border-block-end-width',
  '-webkit-border-before': 'border-block-start',
  '-webkit-border-before-color': 'border-block-start-color',
  '-webkit-border-before-style': 'border-block-start-style',
  '-webkit-border-before-width': 'border-block-start-width',
  '-webkit-border-end': 'border-inline-end',
  '-webkit-border-end-color': 'border-inline-end-color',
  '-webkit-border-end-style': 'border-inline-end-style',
  '-webkit-border-end-width': 'border-inline-end-width',
  '-webkit-border-start': 'border-inline-start',
  '-webkit-border-start-color': 'border-inline-start-color',
  '-webkit-border-start-style': 'border-inline-start-style',
  '-webkit-border-start-width': 'border-inline-start-width',
  '-webkit-column-break-after': 'break-after',
  '-webkit-column-break-before': 'break-before',
  '-webkit-column-break-inside': 'break-inside',
  '-webkit-logical-height': 'block-size',
  '-webkit-logical-width': 'inline-size',
  '-webkit-margin-after': 'margin-block-end',
  '-webkit-margin-before': 'margin-block-start',
  '-webkit-margin-end': 'margin-inline-end',
  '-webkit-margin-start': 'margin-inline-start',
  '-webkit-max-logical-height': 'max-block-size',
  '-webkit-max-logical-width': 'max-inline-size',
  '-webkit-min-logical-height': 'min-block-size',
  '-webkit-min-logical-width': 'min-inline-size',
  '-webkit-padding-after': 'padding-block-end',
  '-webkit-padding-before': 'padding-block-start',
  '-webkit-padding-end': 'padding-inline-end',
  '-webkit-padding-start': 'padding-inline-start',
  'grid-column-gap': 'column-gap',
  'grid-gap': 'gap',
  'grid-row-gap': 'row-gap',
  'page-break-after': 'break-after',
  'page-break-before': 'break-before',
  'page-break-inside': 'break-inside',
  'word-wrap': 'overflow-wrap',
};

/** The canonical name by the other name. */
export const ALIASES: ReadonlyMap<string, string> = new Map<string, string>([
  ...PREFIXED.split(' ').map((name): [string, string] => [`-webkit-${name}`, name]),
  ...Object.entries(RENAMED),
]);

/** The name under which the cascade keeps a property. */
export function canonicalName(property: string): string {
  return ALIASES.get(property) ?? property;
}
