/**
 * Shorthands whose components are told apart by which longhand takes them: one table of what is
 * offered a component first, and one way to read it.
 *
 * Values that are not valid as a whole never come here, so that only the valid ones must come out right.
 *
 * @see https://drafts.csswg.org/css-values-4/#component-combinators
 */
import { initialValue, longhandsOf } from '../properties.js';
import { splitAtCommas } from '../syntax/tokens.js';
import { isValidDeclaration } from '../values/grammar.js';
import { componentsOf } from './components.js';
import { splitPosition } from './position.js';

/** Values by longhand, or by a shorthand for positions that is taken apart afterwards. */
export type Given = Record<string, string>;

interface Form {
  /** Each component goes to the first of these that takes it, alone or added to what it has already. */
  readonly order: readonly string[];
  /** What is offered a component first after one slash, and after two. */
  readonly afterSlash?: readonly string[];
  /** A list, one layer between commas. */
  readonly isList?: true;
  /** No list though the others are; the last layer has it. */
  readonly ofLastLayer?: string;
  /** Longhands that stay single values in a list, since no layer can name them. */
  readonly onlyReset?: readonly string[];
}

const FORMS: Readonly<Record<string, Form>> = {
  '-webkit-text-stroke': inOrder('-webkit-text-stroke', 'width color'),
  animation: {
    ...inOrder(
      'animation',
      'duration timing-function delay iteration-count direction fill-mode play-state name',
    ),
    isList: true,
    onlyReset: ['animation-timeline', 'animation-range-start', 'animation-range-end'],
  },
  background: {
    ...inOrder('background', 'position image repeat attachment origin clip color'),
    afterSlash: ['background-size'],
    isList: true,
    ofLastLayer: 'background-color',
  },
  'border-image': {
    ...inOrder('border-image', 'source slice repeat'),
    afterSlash: ['border-image-width', 'border-image-outset'],
  },
  'column-rule': inOrder('column-rule', 'width style color'),
  columns: { ...inOrder('column', 'width count'), afterSlash: ['column-height'] },
  container: { ...inOrder('container', 'name'), afterSlash: ['container-type'] },
  'flex-flow': inOrder('flex', 'direction wrap'),
  'font-variant': inOrder('font-variant', 'ligatures caps numeric east-asian position emoji alternates'),
  mask: {
    ...inOrder('mask', 'position image repeat origin clip composite mode'),
    afterSlash: ['mask-size'],
    isList: true,
  },
  outline: inOrder('outline', 'width style color'),
  'scroll-timeline': { ...inOrder('scroll-timeline', 'name axis'), isList: true },
  'text-decoration': inOrder('text-decoration', 'line thickness style color'),
  'text-emphasis': inOrder('text-emphasis', 'style color'),
  transition: {
    ...inOrder('transition', 'duration delay timing-function behavior property'),
    isList: true,
  },
  'view-timeline': { ...inOrder('view-timeline', 'name axis inset'), isList: true },
};

/** Of one box, both are it; of two, the first is the origin. */
const ORIGIN_AND_CLIP: readonly (readonly [origin: string, clip: string])[] = [
  ['background-origin', 'background-clip'],
  ['mask-origin', 'mask-clip'],
];
const POSITION = /^(?:background|mask)-position$/;

function inOrder(prefix: string, suffixes: string): { order: readonly string[] } {
  return { order: suffixes.split(' ').map((suffix) => `${prefix}-${suffix}`) };
}

/** @returns undefined for shorthands of another kind */
export function formOf(shorthand: string): Form | undefined {
  return FORMS[shorthand];
}

/** @returns undefined when a component fits nowhere */
export function expandForm(value: string, form: Form, longhands: readonly string[]): Given | undefined {
  if (!form.isList) return takeApart(value, form);
  const layers: Given[] = [];
  for (const text of splitAtCommas(value)) {
    const layer = takeApart(text, form);
    if (layer === undefined) return undefined;
    layers.push(layer);
  }
  const given: Given = {};
  for (const longhand of longhands) {
    if (form.onlyReset?.includes(longhand)) continue;
    given[longhand] =
      longhand === form.ofLastLayer
        ? (layers.at(-1)?.[longhand] ?? initialValue(longhand))
        : layers.map((layer) => layer[longhand] ?? initialValue(longhand)).join(', ');
  }
  // Of several transitions none may be of no property.
  return layers.some((layer) => layers.length > 1 && layer['transition-property'] === 'none')
    ? undefined
    : given;
}

/** Components in whatever order. @param order the longhands, in the order in which they are asked */
export function expandAnyOrder(value: string, order: readonly string[]): Given | undefined {
  return takeApart(value, { order });
}

function takeApart(text: string, { order, afterSlash = [] }: Form): Given | undefined {
  const given: Given = {};
  let slashes = 0;
  for (const component of componentsOf(text)) {
    if (component === '/') {
      slashes++;
      continue;
    }
    const first = slashes === 0 ? undefined : afterSlash[slashes - 1];
    const taker =
      first !== undefined && takes(first, given[first], component)
        ? first
        : order.find((longhand) => takes(longhand, given[longhand], component));
    if (taker === undefined) return undefined;
    given[taker] = joined(given[taker], component);
  }
  splitPositions(given);
  copyBoxes(given);
  return given;
}

/** Parts of a position need not be one. */
function takes(longhand: string, before: string | undefined, component: string): boolean {
  return isValidDeclaration(longhand, POSITION.test(longhand) ? component : joined(before, component));
}

function joined(before: string | undefined, component: string): string {
  return before === undefined ? component : `${before} ${component}`;
}

function splitPositions(given: Given): void {
  for (const position of ['background-position', 'mask-position']) {
    const value = given[position];
    if (value === undefined) continue;
    const [x = '', y = ''] = longhandsOf(position) ?? [];
    [given[x], given[y]] = splitPosition(componentsOf(value));
    delete given[position];
  }
}

function copyBoxes(given: Given): void {
  for (const [origin, clip] of ORIGIN_AND_CLIP) {
    const box = given[origin];
    if (box !== undefined) given[clip] ??= box;
  }
}
