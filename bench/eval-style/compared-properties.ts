/** The properties that are compared, as longhands. */

const SIDES = ['top', 'right', 'bottom', 'left'];
const perSide = (pattern: string): string[] => SIDES.map((side) => pattern.replace('#', side));

/** The list under "Static style" in the design: what the rules stand on. */
export const JUDGED: readonly string[] = [
  'color',
  'background-color',
  'background-image',
  'font-size',
  'font-weight',
  'line-height',
  'display',
  'visibility',
  'opacity',
  'text-decoration-line',
  'text-transform',
  ...perSide('padding-#'),
  ...perSide('border-#-width'),
  ...perSide('border-#-style'),
  ...perSide('border-#-color'),
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'position',
  ...perSide('#'),
  'z-index',
  'overflow-x',
  'overflow-y',
  'cursor',
  'pointer-events',
  'clip',
  'clip-path',
  'transform',
  'filter',
  'content-visibility',
  'appearance',
  'accent-color',
  'outline-width',
  'outline-style',
  'outline-color',
];

/** What the box estimate and the compositing of colours read besides. */
export const FURTHER: readonly string[] = [
  ...perSide('margin-#'),
  'align-items',
  'align-self',
  'background-clip',
  'border-top-left-radius',
  'box-shadow',
  'box-sizing',
  'color-scheme',
  'column-gap',
  'direction',
  'flex-basis',
  'flex-direction',
  'flex-grow',
  'flex-shrink',
  'flex-wrap',
  'float',
  'font-family',
  'font-style',
  'grid-template-columns',
  'grid-template-rows',
  'justify-content',
  'letter-spacing',
  'list-style-type',
  'mix-blend-mode',
  'order',
  'row-gap',
  'text-align',
  'text-indent',
  'vertical-align',
  'white-space-collapse',
  'text-wrap-mode',
  'word-spacing',
];

/** What `getComputedStyle` gives as a used value where there is a box; `computedStyleMap` does not. */
export const LAYOUT_DEPENDENT: readonly string[] = [
  ...perSide('padding-#'),
  ...perSide('margin-#'),
  ...perSide('#'),
  'width',
  'height',
  'min-width',
  'min-height',
  'max-width',
  'max-height',
  'transform',
  'grid-template-columns',
  'grid-template-rows',
];

/** What shorthands set beside all that: compared on the pages that are about shorthands. */
const SET_BY_SHORTHANDS: readonly string[] = [
  ...withPrefix(
    'animation',
    'name duration timing-function delay iteration-count direction fill-mode play-state',
  ),
  ...withPrefix('animation', 'timeline range-start range-end'),
  ...withPrefix('background', 'attachment origin position-x position-y repeat size'),
  ...withPrefix('border', 'top-right-radius bottom-right-radius bottom-left-radius'),
  ...withPrefix('border-image', 'source slice width outset repeat'),
  ...withPrefix('column', 'width count rule-width rule-style rule-color'),
  ...withPrefix('contain-intrinsic', 'width height'),
  ...withPrefix('container', 'name type'),
  ...withPrefix('corner', 'top-left-shape top-right-shape bottom-right-shape bottom-left-shape'),
  ...withPrefix('font', 'stretch optical-sizing size-adjust kerning feature-settings variation-settings'),
  ...withPrefix('font', 'language-override synthesis-weight synthesis-style synthesis-small-caps'),
  ...withPrefix('font-variant', 'ligatures caps alternates numeric east-asian position emoji'),
  ...withPrefix('grid', 'auto-flow auto-rows auto-columns template-areas'),
  ...withPrefix('grid', 'row-start row-end column-start column-end'),
  ...withPrefix('list-style', 'image position'),
  ...withPrefix('marker', 'start mid end'),
  ...withPrefix('mask', 'image repeat size origin clip composite mode'),
  ...withPrefix('-webkit-mask-position', 'x y'),
  ...withPrefix('-webkit-text-stroke', 'width color'),
  ...withPrefix('offset', 'position path distance rotate anchor'),
  ...withPrefix('overscroll-behavior', 'x y'),
  ...withPrefix('position-try', 'order fallbacks'),
  ...withPrefix('scroll-timeline', 'name axis'),
  ...withPrefix('text', 'wrap-style box-trim box-edge emphasis-style emphasis-color'),
  ...withPrefix('text-decoration', 'thickness style color'),
  ...withPrefix('transition', 'property duration timing-function delay behavior'),
  ...withPrefix('view-timeline', 'name axis inset'),
  ...perSide('scroll-margin-#'),
  ...perSide('scroll-padding-#'),
  'align-content',
  'justify-items',
  'justify-self',
];

function withPrefix(prefix: string, names: string): string[] {
  return names.split(' ').map((name) => `${prefix}-${name}`);
}

/** @param page the page's name */
export function comparedProperties(page: string): readonly string[] {
  const everywhere = [...JUDGED, ...FURTHER];
  return page.startsWith('shorthand') ? [...everywhere, ...SET_BY_SHORTHANDS] : everywhere;
}

/** On whatever page. */
export const ALL_COMPARED: readonly string[] = [...JUDGED, ...FURTHER, ...SET_BY_SHORTHANDS];
