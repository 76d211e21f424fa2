/** Computed values of lengths, math and colours, as Chromium writes them. */
import { describe, expect, it } from 'vitest';
import { computed, computedFrom } from '../testing/style-page.js';

const width = (value: string): string =>
  computed(
    `body { font-size: 20px } html { font-size: 10px; line-height: 2 } #t { width: ${value} }`,
    'width',
  );

describe('lengths', () => {
  it.each([
    ['10px', '10px'],
    ['1E1PX', '10px'],
    ['+.5px', '0.5px'],
    ['1in', '96px'],
    ['1cm', '37.7953px'],
    ['10mm', '37.7953px'],
    ['40q', '37.7953px'],
    ['3pt', '4px'],
    ['1pc', '16px'],
    ['2em', '40px'],
    ['2rem', '20px'],
    ['1lh', '40px'],
    ['1rlh', '20px'],
    ['10vw', '128px'],
    ['10vh', '80px'],
    ['10vmin', '80px'],
    ['10vmax', '128px'],
    ['10dvh', '80px'],
    ['10svw', '128px'],
    ['10vi', '128px'],
    ['10vb', '80px'],
    ['0', '0px'],
    ['50%', '50%'],
    ['1.23456789px', '1.23457px'],
    ['1e9px', '3.35544e+07px'],
    ['-1px', 'auto'],
    ['1', 'auto'],
    ['5 px', 'auto'],
    ['5px6px', 'auto'],
    ['10nonsense', 'auto'],
    ['min-content', 'min-content'],
    ['fit-content', 'fit-content'],
    ['stretch', 'stretch'],
  ])('width: %s is %s', (value, expected) => expect(width(value)).toBe(expected));
});

describe('math', () => {
  it.each([
    ['calc(1px + 2px)', '3px'],
    ['CALC(1PX + 2Px)', '3px'],
    ['calc(10px + 2em)', '50px'],
    ['calc(100% - 20px)', 'calc(100% - 20px)'],
    ['calc(20px + 100%)', 'calc(100% + 20px)'],
    ['calc((100% - 20px) / 2)', 'calc(50% - 10px)'],
    ['calc(50% + 0px)', '50%'],
    ['calc(2 * (1px + 3px))', '8px'],
    ['calc(100px / 3)', '33.3333px'],
    ['calc(100px / 2px * 1px)', '50px'],
    ['calc(calc(1px) + calc(2px))', '3px'],
    ['calc(-5px)', '0px'],
    ['calc(1px - 3px)', '0px'],
    ['min(10px, 2em)', '10px'],
    ['max(10px, 2em, 3px)', '40px'],
    ['clamp(10px, 1em, 15px)', '15px'],
    ['clamp(30px, 1em, 15px)', '30px'],
    ['clamp(none, 1em, 15px)', '15px'],
    ['min(50%, 300px)', 'min(50%, 300px)'],
    ['calc(50% - min(10%, 40px))', 'calc(50% - min(10%, 40px))'],
    ['calc((min(10%, 40px) + 1em) * 2)', 'calc((min(10%, 40px) + 20px) * 2)'],
    ['calc(2 * min(10%, 40px))', 'calc(min(10%, 40px) * 2)'],
    ['calc(min(10%, 40px))', 'min(10%, 40px)'],
    ['round(17px, 5px)', '15px'],
    ['round(up, 11px, 5px)', '15px'],
    ['mod(18px, 5px)', '3px'],
    ['abs(-4px)', '4px'],
    ['hypot(3px, 4px)', '5px'],
    ['calc(1px * sqrt(16))', '4px'],
    ['calc(1px * pow(2, 3))', '8px'],
    ['calc(1px * sin(90deg))', '1px'],
    ['calc(10px * sign(-2px) + 15px)', '5px'],
    ['calc(1px * pi)', '3.14159px'],
    ['calc(infinity * 1px)', '3.35544e+07px'],
    ['calc(1px / 0)', '3.35544e+07px'],
    ['calc(NaN * 1px)', '0px'],
  ])('%s is %s', (value, expected) => expect(width(value)).toBe(expected));

  it.each([
    'calc(1px + 2)',
    'calc(2 * 3)',
    'calc(1px * 2px)',
    'calc(1px+2px)',
    'calc(5px-3px)',
    'calc(1px + )',
    'calc()',
    'calc(1px + red)',
    'min()',
    'calc(1 / 1px)',
    'pow(1px, 2)',
  ])('%s is no width', (value) => expect(width(value)).toBe('auto'));

  it('is rounded where an integer is due, and clamped to what the property takes', () => {
    expect(computedFrom('z-index: calc(7 / 2)', 'z-index')).toBe('4');
    expect(computedFrom('opacity: calc(50%)', 'opacity')).toBe('0.5');
    expect(computedFrom('opacity: calc(2)', 'opacity')).toBe('1');
    expect(computedFrom('margin-left: calc(1px - 3px)', 'margin-left')).toBe('-2px');
    expect(computedFrom('transform: rotate(calc(45deg * 2))', 'transform')).toBe('rotate(90deg)');
  });
});

describe('colours', () => {
  it.each([
    ['red', 'rgb(255, 0, 0)'],
    ['RebeccaPurple', 'rgb(102, 51, 153)'],
    ['transparent', 'rgba(0, 0, 0, 0)'],
    ['#f00', 'rgb(255, 0, 0)'],
    ['#0f08', 'rgba(0, 255, 0, 0.533)'],
    ['#12345678', 'rgba(18, 52, 86, 0.47)'],
    ['rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
    ['rgb(1 2 3 / 50%)', 'rgba(1, 2, 3, 0.5)'],
    ['rgba(300, -5, 12.7, 1)', 'rgb(255, 0, 13)'],
    ['rgb(none 0 0)', 'rgb(0, 0, 0)'],
    ['hsl(120, 100%, 25%)', 'rgb(0, 128, 0)'],
    ['hsl(0.5turn 30% 40% / 0.3)', 'rgba(71, 133, 133, 0.3)'],
    ['hwb(90 10% 20%)', 'rgb(115, 204, 26)'],
    ['lab(50% 40 -20)', 'lab(50 40 -20)'],
    ['lch(60% 30 120deg / .5)', 'lch(60 30 120 / 0.5)'],
    ['oklab(0.5 0.1 -0.1)', 'oklab(0.5 0.1 -0.1)'],
    ['oklch(70% 0.15 200)', 'oklch(0.7 0.15 200)'],
    ['color(display-p3 1 0 0 / .25)', 'color(display-p3 1 0 0 / 0.25)'],
    ['color(srgb 0.1 0.5 1)', 'color(srgb 0.1 0.5 1)'],
    ['color-mix(in srgb, red, blue)', 'color(srgb 0.5 0 0.5)'],
    ['color-mix(in srgb, red 20%, blue 20%)', 'color(srgb 0.5 0 0.5 / 0.4)'],
    ['color-mix(red, blue)', 'oklab(0.539985 0.096203 -0.0928409)'],
    ['color-mix(in oklch, oklch(60% .1 350), oklch(60% .1 20))', 'oklch(0.6 0.1 5)'],
    ['rgb(from red r g b / 50%)', 'color(srgb 1 0 0 / 0.5)'],
    ['oklch(from oklch(50% .1 20) calc(l + .1) c h)', 'oklch(0.6 0.1 20)'],
    ['Canvas', 'rgb(255, 255, 255)'],
    ['ButtonText', 'rgb(0, 0, 0)'],
    ['InfoBackground', 'rgb(255, 255, 255)'],
    ['light-dark(red, blue)', 'rgb(255, 0, 0)'],
  ])('%s is %s', (value, expected) => {
    expect(computedFrom(`background-color: ${value}`, 'background-color')).toBe(expected);
  });

  it.each([
    'nonsense',
    '#12',
    '#12345',
    'rgb(1, 2 3)',
    'rgb(1, 2)',
    'color(nonsense 1 1 1)',
    'light-dark(red)',
    'hsl(1, 2, 3, 4, 5)',
  ])('%s is none', (value) =>
    expect(computedFrom(`background-color: ${value}`, 'background-color')).toBe('rgba(0, 0, 0, 0)'),
  );

  it('follow the used colour scheme of their element', () => {
    const css = (scheme: string): string =>
      `:root { color-scheme: ${scheme} } #t { color: light-dark(red, blue); background-color: Canvas }`;
    const inTheDark = { colorScheme: 'dark' } as const;
    expect(computed(css('light dark'), 'color', inTheDark)).toBe('rgb(0, 0, 255)');
    expect(computed(css('light dark'), 'color')).toBe('rgb(255, 0, 0)');
    expect(computed(css('light'), 'color', inTheDark)).toBe('rgb(255, 0, 0)');
    expect(computed(css('dark'), 'background-color')).toBe('rgb(18, 18, 18)');
    expect(computed(css('normal'), 'background-color', inTheDark)).toBe('rgb(255, 255, 255)');
  });

  it('inherit currentcolor as such', () => {
    const css =
      'body { color: red; border-top: 1px solid } #t { color: lime; border-top: inherit; background-color: currentColor }';
    expect(computed(css, 'border-top-color')).toBe('rgb(0, 255, 0)');
    expect(computed(css, 'background-color')).toBe('rgb(0, 255, 0)');
    expect(computed('body { color: red } #t { color: currentcolor }', 'color')).toBe('rgb(255, 0, 0)');
    expect(
      computed(
        '#t { color: rgb(100, 0, 0); background-color: color-mix(in srgb, currentcolor, black) }',
        'background-color',
      ),
    ).toBe('color(srgb 0.196078 0 0)');
  });

  it('in gradients and shadows are computed too', () => {
    expect(
      computedFrom(
        'background-image: linear-gradient(45deg, red 10%, hsl(120 100% 50%))',
        'background-image',
      ),
    ).toBe('linear-gradient(45deg, rgb(255, 0, 0) 10%, rgb(0, 255, 0))');
    expect(computedFrom('box-shadow: 0 1em red', 'box-shadow')).toBe('rgb(255, 0, 0) 0px 16px 0px 0px');
  });
});
