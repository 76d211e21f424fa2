/** The computed values that are read in a page: all that the stages after the snapshot ask for. */

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const perSide = (pattern: string): string[] => SIDES.map((side) => pattern.replace('#', side));
const words = (text: string): string[] => text.split(' ');

/** What decides whether and where something is seen, and what it looks like. */
const LOOKS: readonly string[] = [
  ...words('display position visibility opacity z-index float clear order direction writing-mode zoom'),
  ...words('overflow overflow-x overflow-y overflow-clip-margin clip clip-path content-visibility contain'),
  ...words(
    'container-type will-change isolation perspective transform transform-origin translate scale rotate',
  ),
  ...words('offset-path filter backdrop-filter mix-blend-mode mask-image cursor pointer-events appearance'),
  ...words('color color-scheme accent-color background-color background-image background-clip box-shadow'),
  ...words('outline-width outline-style outline-color outline-offset text-shadow'),
  ...words('-webkit-text-fill-color -webkit-text-stroke-width'),
  ...perSide('border-#-width'),
  ...perSide('border-#-style'),
  ...perSide('border-#-color'),
  ...words(
    'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius',
  ),
  ...words('text-decoration-line text-decoration-color content list-style-type'),
  ...words('animation-name animation-duration animation-iteration-count animation-play-state'),
];

const TYPE: readonly string[] = [
  ...words('font-family font-size font-weight font-style line-height letter-spacing word-spacing'),
  ...words('text-transform text-align text-indent text-wrap-mode white-space white-space-collapse'),
  ...words('word-break overflow-wrap vertical-align'),
];

/** What the layout estimate reads besides: for what is not displayed yet. */
const LAYOUT: readonly string[] = [
  ...words('box-sizing aspect-ratio column-count column-width row-gap column-gap'),
  ...words('flex-direction flex-wrap flex-basis flex-grow flex-shrink'),
  ...words('align-content align-items align-self justify-content justify-items justify-self'),
  ...words('grid-auto-flow grid-auto-rows grid-auto-columns grid-template-areas'),
  ...words('grid-row-start grid-row-end grid-column-start grid-column-end'),
  ...words('table-layout border-collapse border-spacing'),
];

/**
 * What `getComputedStyle` gives as a used value where there is a box (CSSOM §9); `computedStyleMap`
 * gives the computed one.
 *
 * @see https://drafts.csswg.org/cssom/#resolved-values
 */
export const USED: readonly string[] = [
  ...words('width height min-width min-height max-width max-height'),
  ...SIDES,
  ...perSide('margin-#'),
  ...perSide('padding-#'),
  ...words('grid-template-columns grid-template-rows'),
];

/** In the order in which a collected style lists its values. */
export const PROPERTIES: readonly string[] = [...LOOKS, ...TYPE, ...LAYOUT, ...USED];
