/** What the handler in a control's markup does, as far as the names in it tell. */
import type { SnapshotElement } from '../../src/lint/define-rule.js';

/** Attributes in which a page says what pressing does, by its own script or in a framework's notation. */
const HANDLERS = new Set([
  'onclick',
  'onmousedown',
  'onmouseup',
  'onpointerdown',
  'onpointerup',
  'ontouchend',
  '@click',
  'v-on:click',
  'x-on:click',
  'ng-click',
  '(click)',
  'on:click',
  'data-action',
  'data-onclick',
  'data-cc',
]);
const ACCEPTS = new Set(['accept', 'agree', 'consent', 'allow', 'optin']);
/** Beside these, accepting is no consent to all: `acceptNecessary()`, `allow(false)`. */
const OTHERWISE = new Set(
  'necessary essential required minimal only none no not never reject refuse decline deny denied false off disable without skip later if settings preferences manager banner dialog modal notice popup ask'.split(
    ' ',
  ),
);
/** Before accepting, these make it a thing: `hideAcceptCookies()`, `isAllowed()`. */
const OF_A_THING = new Set('close hide dismiss remove open show toggle has is get check'.split(' '));
/** `setConsent`, `saveConsent` and the like say that something is set, not what to. */
const NOUNS = new Set(['consent']);
const GIVES = new Set(['give', 'grant', 'all', 'true', 'full', 'granted', 'given', 'yes']);
const LONGEST = 400;

export interface AcceptingHandler {
  readonly attribute: string;
  readonly code: string;
}

/** A handler on the control that accepts, by its names: `acceptAll()`, `giveConsent('all')`. */
export function acceptingHandler({ attributes }: SnapshotElement): AcceptingHandler | undefined {
  for (const [attribute, code] of attributes) {
    if (HANDLERS.has(attribute.toLowerCase()) && code.length <= LONGEST && accepts(code))
      return { attribute, code };
  }
  return undefined;
}

/** Of a call, its method and what it is given; the object that has the method may be called anything. */
const CALL = /([\w$-]+)\s*\(([^()]*)\)/g;

function accepts(code: string): boolean {
  if (!code.includes('(')) return callAccepts(code);
  return [...code.matchAll(CALL)].some(([, method, given]) => callAccepts(`${method} ${given}`));
}

function callAccepts(call: string): boolean {
  const words = namesIn(call);
  if (words.some((word) => OTHERWISE.has(word))) return false;
  return words.some((word, i) => {
    if (!ACCEPTS.has(word) || (NOUNS.has(word) && !words.some((one) => GIVES.has(one)))) return false;
    return words[i - 1] === 'and' || !words.slice(0, i).some((one) => OF_A_THING.has(one));
  });
}

/** `acceptAll(cookie_types)` is accept, all, cookie, types. */
function namesIn(call: string): string[] {
  return call
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
