/**
 * Shorthands with a grammar of their own: of text and fonts, `flex`, `list-style`, `offset`, `animation-range`,
 * `position-try`.
 *
 * @see https://drafts.csswg.org/css-fonts/#font-prop
 * @see https://drafts.csswg.org/css-flexbox/#flex-property
 * @see https://drafts.csswg.org/css-text-4/#white-space-property
 */
import { splitAtCommas } from '../syntax/tokens.js';
import { isValidDeclaration } from '../values/grammar.js';
import { componentsOf } from './components.js';
import { expandAnyOrder, formOf, type Given } from './forms.js';

const SYSTEM_FONT = /^(?:caption|icon|menu|message-box|small-caption|status-bar)$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const BEFORE_SIZE = ['font-style', 'font-weight', 'font-variant-caps', 'font-stretch'];

export function expandFont(value: string): Given | undefined {
  if (SYSTEM_FONT.test(value)) return { 'font-family': 'Arial', 'font-size': '16px' };
  const given: Given = {};
  const components = componentsOf(value);
  let at = 0;
  for (; at < components.length; at++) {
    const component = components[at] ?? '';
    if (component.toLowerCase() === 'normal') continue;
    const taker = BEFORE_SIZE.find(
      (longhand) => given[longhand] === undefined && isValidDeclaration(longhand, component),
    );
    if (taker !== undefined) given[taker] = component;
    else if (given['font-style'] === undefined || !isValidDeclaration('font-style', `oblique ${component}`))
      break;
    else given['font-style'] += ` ${component}`;
  }
  const size = components[at];
  if (size === undefined) return undefined;
  given['font-size'] = size;
  at++;
  if (components[at] === '/') {
    given['line-height'] = components[at + 1] ?? 'normal';
    at += 2;
  }
  given['font-family'] = components.slice(at).join(' ').replaceAll(' ,', ',');
  return given;
}

export function expandFlex(value: string): Given | undefined {
  const lower = value.toLowerCase();
  if (lower === 'none') return flex('0', '0', 'auto');
  const components = componentsOf(value);
  const numbers = components.filter((component) => isFlexNumber(component));
  const [grow, shrink] = numbers;
  const others = components.filter((component) => !isFlexNumber(component));
  const third = numbers[2];
  const basis = others[0] ?? third ?? (grow === undefined ? 'auto' : '0%');
  return flex(grow ?? '1', shrink ?? '1', basis === '0' ? '0px' : basis);
}

function isFlexNumber(component: string): boolean {
  return (
    NUMBER.test(component) ||
    (component.includes('(') &&
      isValidDeclaration('flex-grow', component) &&
      !/[a-z%]\b/i.test(component.replace(/^[a-z-]+\(/i, '')))
  );
}

function flex(grow: string, shrink: string, basis: string): Given {
  return { 'flex-grow': grow, 'flex-shrink': shrink, 'flex-basis': basis };
}

const WHITE_SPACE: Readonly<Record<string, readonly [collapse: string, mode: string]>> = {
  normal: ['collapse', 'wrap'],
  nowrap: ['collapse', 'nowrap'],
  pre: ['preserve', 'nowrap'],
  'pre-wrap': ['preserve', 'wrap'],
  'pre-line': ['preserve-breaks', 'wrap'],
  'break-spaces': ['break-spaces', 'wrap'],
};

export function expandWhiteSpace(value: string): Given | undefined {
  const keywords = value.toLowerCase().split(/\s+/);
  const [collapse, mode] = WHITE_SPACE[keywords.join(' ')] ?? [
    keywords.find((keyword) => /^(?:collapse|preserve|preserve-breaks|break-spaces)$/.test(keyword)) ??
      'collapse',
    keywords.find((keyword) => /^(?:wrap|nowrap)$/.test(keyword)) ?? 'wrap',
  ];
  return { 'white-space-collapse': collapse, 'text-wrap-mode': mode };
}

/** The keyword of `white-space` that its two longhands come from. */
export function whiteSpaceOf(collapse: string, mode: string): string {
  const keyword = Object.entries(WHITE_SPACE).find(([, [c, m]]) => c === collapse && m === mode)?.[0];
  return keyword ?? [collapse, mode].filter((part) => part !== 'collapse' && part !== 'wrap').join(' ');
}

export function expandTextWrap(value: string): Given {
  const keywords = value.toLowerCase().split(/\s+/);
  return {
    'text-wrap-mode': keywords.includes('nowrap') ? 'nowrap' : 'wrap',
    'text-wrap-style': keywords.find((keyword) => /^(?:auto|balance|pretty|stable)$/.test(keyword)) ?? 'auto',
  };
}

/** The type may be any name, so it is asked last; a lone `none` is meant for it all the same. */
export function expandListStyle(value: string): Given | undefined {
  const given = expandAnyOrder(value, ['list-style-position', 'list-style-image', 'list-style-type']);
  if (given?.['list-style-image'] === 'none') given['list-style-type'] ??= 'none';
  return given;
}

/** `none` means the ligatures alone. */
export function expandFontVariant(value: string): Given | undefined {
  if (value.toLowerCase() === 'none') return { 'font-variant-ligatures': 'none' };
  const form = formOf('font-variant');
  return value.toLowerCase() === 'normal' || form === undefined ? {} : expandAnyOrder(value, form.order);
}

/** What is not named is not made up by the browser. @see https://drafts.csswg.org/css-fonts/#font-synthesis */
export function expandFontSynthesis(value: string): Given {
  const named = componentsOf(value.toLowerCase());
  return Object.fromEntries(
    ['weight', 'style', 'small-caps'].map((kind) => [
      `font-synthesis-${kind}`,
      named.includes(kind) ? 'auto' : 'none',
    ]),
  );
}

/** @see https://drafts.csswg.org/css-inline-3/#text-box-shorthand */
export function expandTextBox(value: string): Given | undefined {
  if (value.toLowerCase() === 'normal') return {};
  const given = expandAnyOrder(value, ['text-box-trim', 'text-box-edge']);
  return given === undefined ? undefined : { 'text-box-trim': 'trim-both', ...given };
}

/** A position, a path, and how far and which way along it; after a slash the anchor. @see https://drafts.fxtf.org/motion-1/#offset-shorthand */
export function expandOffset(value: string): Given | undefined {
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const main = slash === -1 ? components : components.slice(0, slash);
  const path = main.findIndex((component) => isValidDeclaration('offset-path', component));
  const position = (path === -1 ? main : main.slice(0, path)).join(' ');
  const along = path === -1 ? [] : main.slice(path + 1);
  const given =
    along.length === 0 ? {} : expandAnyOrder(along.join(' '), ['offset-rotate', 'offset-distance']);
  if (given === undefined) return undefined;
  if (position !== '') given['offset-position'] = position;
  if (path !== -1) given['offset-path'] = main[path] ?? 'none';
  if (slash !== -1) given['offset-anchor'] = components.slice(slash + 1).join(' ');
  return given;
}

const RANGE_NAME = /^(?:cover|contain|entry|exit|entry-crossing|exit-crossing|scroll)$/i;

/** An end that is left out is that of the range which the start names. @see https://drafts.csswg.org/scroll-animations/#animation-range */
export function expandAnimationRange(value: string): Given {
  const ranges = splitAtCommas(value).map((layer) => {
    const [name = 'normal', ...rest] = componentsOf(layer);
    const hasOffset = RANGE_NAME.test(name) && rest[0] !== undefined && /^[\d+.-]|\(/.test(rest[0]);
    const start = hasOffset ? `${name} ${rest.shift()}` : name;
    return { start, end: rest.join(' ') || (RANGE_NAME.test(name) ? name : 'normal') };
  });
  return {
    'animation-range-start': ranges.map(({ start }) => start).join(', '),
    'animation-range-end': ranges.map(({ end }) => end).join(', '),
  };
}

/** Fallbacks are a list, which an order may stand before. @see https://drafts.csswg.org/css-anchor-position-1/#position-try-prop */
export function expandPositionTry(value: string): Given {
  const [first = '', ...rest] = componentsOf(value);
  if (rest.length === 0 || !isValidDeclaration('position-try-order', first))
    return { 'position-try-fallbacks': value };
  return { 'position-try-order': first, 'position-try-fallbacks': value.slice(first.length).trim() };
}
