/** Shorthands that are lists, that have slashes, and that reset more than they name. */
import { describe, expect, it } from 'vitest';
import { expand } from '../testing/expand.js';

describe('lists', () => {
  const transition = ['property', 'duration', 'timing-function', 'delay'].map((name) => `transition-${name}`);

  it.each([
    ['opacity 1s', 'opacity | 1s | ease | 0s'],
    ['2s opacity 1s linear', 'opacity | 2s | linear | 1s'],
    ['none', 'none | 0s | ease | 0s'],
    ['ease ease 1s', 'ease | 1s | ease | 0s'],
    ['-webkit-transform 1s, color 2s', '-webkit-transform, color | 1s, 2s | ease, ease | 0s, 0s'],
    ['opacity -1s', 'opacity | 0s | ease | -1s'],
    ['none, all 1s', 'invalid'],
    ['opacity 1s 2s 3s', 'invalid'],
  ])('transition: %s', (value, expected) =>
    expect(expand('transition', value, ...transition)).toBe(expected),
  );

  const animation = ['name', 'duration', 'delay', 'iteration-count', 'fill-mode', 'timeline'].map(
    (name) => `animation-${name}`,
  );

  it.each([
    ['none', 'none | 0s | 0s | 1 | none | auto'],
    ['3s x 1s 2 both', 'x | 3s | 1s | 2 | both | auto'],
    ['forwards forwards 1s', 'forwards | 1s | 0s | 1 | forwards | auto'],
    ['x 1s, "y" infinite', 'x, "y" | 1s, 0s | 0s, 0s | 1, infinite | none, none | auto'],
    ['x y 1s', 'invalid'],
    ['-1 x', 'invalid'],
  ])('animation: %s', (value, expected) => expect(expand('animation', value, ...animation)).toBe(expected));

  const mask = [
    'mask-image',
    '-webkit-mask-position-x',
    'mask-size',
    'mask-origin',
    'mask-clip',
    'mask-composite',
  ];

  it.each([
    ['none', 'none | 0% | auto | border-box | border-box | add'],
    ['url(a) 1px 2px / cover content-box', 'url(a) | 1px | cover | content-box | content-box | add'],
    [
      'url(a) no-clip, url(b) exclude',
      'url(a), url(b) | 0%, 0% | auto, auto | border-box, border-box | no-clip, border-box | add, exclude',
    ],
    ['red', 'invalid'],
  ])('mask: %s', (value, expected) => expect(expand('mask', value, ...mask)).toBe(expected));
});

describe('what a shorthand resets beside its longhands', () => {
  it('is the image of a border', () => {
    expect(expand('border', '1px solid', 'border-image-source', 'border-image-slice')).toBe('none | 100%');
    expect(expand('border-top', '1px solid', 'border-image-source')).toBe('nothing');
  });

  it('is all that is said of a font', () => {
    expect(expand('font', '12px a', 'font-kerning', 'font-variant-caps')).toBe('auto | normal');
    expect(expand('font', 'small-caps 12px a', 'font-variant-caps')).toBe('small-caps');
  });
});

describe('grid', () => {
  const names = [
    'auto-flow',
    'auto-rows',
    'auto-columns',
    'template-rows',
    'template-columns',
    'template-areas',
  ];

  it.each([
    ['none', 'row | auto | auto | none | none | none'],
    ['10px / 1fr', 'row | auto | auto | 10px | 1fr | none'],
    ['auto-flow / 1fr 2fr', 'row | auto | auto | none | 1fr 2fr | none'],
    ['dense auto-flow 5px / 1fr', 'row dense | 5px | auto | none | 1fr | none'],
    ['10px / auto-flow 1fr 2fr', 'column | auto | 1fr 2fr | 10px | none | none'],
    ['"a" [x] [y] "b"', 'row | auto | auto | auto [x y] auto | none | "a" "b"'],
    ['auto-flow / auto-flow', 'invalid'],
  ])('%s', (value, expected) => {
    expect(expand('grid', value, ...names.map((name) => `grid-${name}`))).toBe(expected);
  });
});

describe('what stands after a slash', () => {
  it.each([
    [
      'border-image',
      'url(a) 1 fill / 2px / 3 round',
      'slice width outset repeat',
      '1 fill | 2px | 3 | round',
    ],
    ['border-image', '1 / / 3', 'source slice width outset', 'none | 1 | 1 | 3'],
    [
      'offset',
      'path("M 0 0") 5% auto / top',
      'path distance rotate anchor',
      'path("M 0 0") | 5% | auto | top',
    ],
    ['offset', '1px 2px', 'position path', '1px 2px | none'],
    ['offset', '1px 2px none', 'position path', '1px 2px | none'],
    ['container', 'a b / size', 'name type', 'a b | size'],
    ['container', 'a', 'name type', 'a | normal'],
  ])('of %s: %s', (shorthand, value, names, expected) => {
    const longhands = names.split(' ').map((name) => `${shorthand}-${name}`);
    expect(expand(shorthand, value, ...longhands)).toBe(expected);
  });

  it('of columns', () => {
    expect(expand('columns', '2 10px / 5px', 'column-count', 'column-width', 'column-height')).toBe(
      '2 | 10px | 5px',
    );
  });
});

describe('shorthands of text and fonts', () => {
  it.each([
    ['font-variant', 'none', 'font-variant-ligatures | font-variant-caps', 'none | normal'],
    ['font-variant', 'tabular-nums sub lining-nums', 'font-variant-numeric', 'tabular-nums lining-nums'],
    ['font-variant', 'none small-caps', '', 'invalid'],
    ['font-synthesis', 'style', 'font-synthesis-style | font-synthesis-weight', 'auto | none'],
    ['font', 'oblique 10deg 12px a', 'font-style | font-size', 'oblique 10deg | 12px'],
    ['text-box', 'cap alphabetic', 'text-box-trim | text-box-edge', 'trim-both | cap alphabetic'],
    ['animation-range', 'entry', 'animation-range-start | animation-range-end', 'entry | entry'],
    ['animation-range', 'entry 5% 9px', 'animation-range-start | animation-range-end', 'entry 5% | 9px'],
    [
      'position-try',
      'most-width --a, --b',
      'position-try-order | position-try-fallbacks',
      'most-width | --a, --b',
    ],
    ['contain-intrinsic-size', 'auto 1px', 'contain-intrinsic-height', 'auto 1px'],
    ['view-timeline', '--v inline 5px', 'view-timeline-axis | view-timeline-inset', 'inline | 5px'],
  ])('%s: %s', (property, value, longhands, expected) => {
    expect(expand(property, value, ...longhands.split(' | '))).toBe(expected);
  });
});
