/**
 * Shorthands with a grammar of their own: `font`, `flex`, `grid-template`, `white-space`, `text-wrap`.
 *
 * @see https://drafts.csswg.org/css-fonts/#font-prop
 * @see https://drafts.csswg.org/css-flexbox/#flex-property
 * @see https://drafts.csswg.org/css-text-4/#white-space-property
 */
import { isValidDeclaration } from '../values/grammar.js';
import { componentsOf } from './components.js';

const SYSTEM_FONT = /^(?:caption|icon|menu|message-box|small-caption|status-bar)$/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const BEFORE_SIZE = ['font-style', 'font-weight', 'font-variant', 'font-stretch'];

export function expandFont(value: string): Record<string, string> | undefined {
  if (SYSTEM_FONT.test(value)) return { 'font-family': 'Arial', 'font-size': '16px' };
  const given: Record<string, string> = {};
  const components = componentsOf(value);
  let at = 0;
  for (; at < components.length; at++) {
    const component = components[at] ?? '';
    if (component.toLowerCase() === 'normal') continue;
    const taker = BEFORE_SIZE.find(
      (longhand) => given[longhand] === undefined && isValidDeclaration(longhand, component),
    );
    if (taker === undefined) break;
    given[taker] = component;
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

export function expandFlex(value: string): Record<string, string> | undefined {
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

function flex(grow: string, shrink: string, basis: string): Record<string, string> {
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

export function expandWhiteSpace(value: string): Record<string, string> | undefined {
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

export function expandTextWrap(value: string): Record<string, string> {
  const keywords = value.toLowerCase().split(/\s+/);
  return {
    'text-wrap-mode': keywords.includes('nowrap') ? 'nowrap' : 'wrap',
    'text-wrap-style': keywords.find((keyword) => /^(?:auto|balance|pretty|stable)$/.test(keyword)) ?? 'auto',
  };
}

/** `rows / columns`, or rows with the names of their areas. @see https://drafts.csswg.org/css-grid-2/#explicit-grid-shorthand */
export function expandGridTemplate(value: string): Record<string, string> | undefined {
  if (value.toLowerCase() === 'none') return {};
  const components = componentsOf(value);
  const slash = components.indexOf('/');
  const rows = slash === -1 ? components : components.slice(0, slash);
  const columns = slash === -1 ? 'none' : components.slice(slash + 1).join(' ');
  const areas = rows.filter(isString);
  if (areas.length === 0) return { 'grid-template-rows': rows.join(' '), 'grid-template-columns': columns };
  return {
    'grid-template-areas': areas.join(' '),
    'grid-template-rows': sizesOfRows(rows).join(' '),
    'grid-template-columns': columns,
  };
}

/** A row of areas that is not followed by its size is `auto`. */
function sizesOfRows(components: readonly string[]): string[] {
  return components.flatMap((component, position) => {
    if (!isString(component)) return [component];
    const next = components.slice(position + 1).find((candidate) => !candidate.startsWith('['));
    return next === undefined || isString(next) ? ['auto'] : [];
  });
}

function isString(component: string): boolean {
  return component.startsWith('"') || component.startsWith("'");
}

/** Lines separated by slashes; one that is left out is what its opposite names, or `auto`. @see https://drafts.csswg.org/css-grid-2/#placement-shorthands */
export function expandGridLines(value: string, longhands: readonly string[]): Record<string, string> {
  const lines = value.split('/').map((line) => line.trim());
  const given: Record<string, string> = {};
  for (const [position, longhand] of longhands.entries()) {
    const opposite = longhands[position === 3 ? 1 : 0] ?? longhand;
    const implied = given[opposite] ?? 'auto';
    given[longhand] = lines[position] ?? (isAreaName(implied) ? implied : 'auto');
  }
  return given;
}

function isAreaName(line: string): boolean {
  return /^[a-z_][\w-]*$/i.test(line) && !/^(?:auto|span)$/i.test(line);
}
