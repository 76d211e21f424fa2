/** What a control does by its own code: handler, data attributes, address, name and id, the first that tells. */
import type { SnapshotElement } from '../../src/lint/define-rule.js';

type Effect = 'accepts all' | 'accepts' | 'refuses' | 'saves' | 'opens the settings';

export interface CodedEffect {
  readonly effect: Effect;
  readonly attribute: string;
  /** The attribute’s value, shortened. */
  readonly value: string;
}

/** From what decides to what only names. */
const HANDLERS = [
  'onclick',
  'onpointerdown',
  'onmousedown',
  'onmouseup',
  'ontouchstart',
  '@click',
  'v-on:click',
  '(click)',
  'ng-click',
  'x-on:click',
];
const NAMES = ['formaction', 'name', 'value', 'id'];

const ACCEPT = new Set([
  'accept',
  'accepts',
  'agree',
  'allow',
  'grant',
  'optin',
  'acceptall',
  'allowall',
  'agreeall',
  'grantall',
  'akzeptieren',
  'zustimmen',
  'accepter',
]);
const WHOLE = new Set(['acceptall', 'allowall', 'agreeall', 'grantall']);
const REFUSE = new Set([
  'reject',
  'rejects',
  'decline',
  'deny',
  'refuse',
  'disagree',
  'disallow',
  'optout',
  'revoke',
  'rejectall',
  'declineall',
  'denyall',
  'refuseall',
  'ablehnen',
  'refuser',
]);
const SAVE = new Set([
  'save',
  'confirm',
  'apply',
  'submit',
  'selected',
  'selection',
  'choices',
  'choice',
  'speichern',
  'enregistrer',
]);
const OPEN = new Set([
  'manage',
  'settings',
  'setting',
  'preferences',
  'preference',
  'prefs',
  'customize',
  'customise',
  'configure',
  'options',
  'details',
  'einstellungen',
  'parametres',
  'personnaliser',
]);
/** With one of these, the words say something else. */
const TURNS = new Set([
  'not',
  'no',
  'dont',
  'never',
  'without',
  'un',
  'only',
  'necessary',
  'essential',
  'essentials',
  'required',
  'functional',
  'minimal',
  'default',
  'toggle',
  'is',
  'has',
  'if',
  'can',
  'policy',
  'terms',
  'nur',
  'ohne',
  'sans',
  'or',
  'remember',
  'label',
  'text',
  'withdraw',
  'false',
  'none',
  'null',
  'basic',
  'strict',
  'level',
]);

/** Words of an identifier or of code: `acceptAll()`, `cc-accept-all`, `/cookie-settings`. */
function wordsOf(code: string): string[] {
  const spaced = code.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2');
  return spaced.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Undefined where it tells nothing, or more than one thing. */
function effectIn(code: string): Effect | undefined {
  const words = wordsOf(code.slice(0, 300));
  if (words.some((word) => TURNS.has(word))) return undefined;
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const found: Effect[] = [];
  if (has(ACCEPT)) found.push(has(WHOLE) || words.includes('all') ? 'accepts all' : 'accepts');
  if (has(REFUSE)) found.push('refuses');
  if (has(SAVE)) found.push('saves');
  if (has(OPEN)) found.push('opens the settings');
  const [first] = found;
  return found.length === 1 ? first : undefined;
}

/** What a call is given may turn it round: `accept(false)`, `accept(1)`. These say nothing, or all. */
const PLAIN_ARGUMENTS = /^(?:|event|\$event|this|e|true|["'`]all["'`])$/;

function effectOfStatement(statement: string): Effect | undefined {
  const given = /\(([^()]*)\)/.exec(statement)?.[1]?.trim() ?? '';
  return PLAIN_ARGUMENTS.test(given) ? effectIn(statement) : undefined;
}

/** The statements of a handler; what one of them closes, sends or prevents tells nothing. */
function effectOfHandler(code: string): Effect | undefined {
  const effects = new Set(
    code
      .slice(0, 300)
      .split(';')
      .flatMap((statement) => effectOfStatement(statement) ?? []),
  );
  const [only] = effects;
  return effects.size === 1 ? only : undefined;
}

/** What the code of a control says that it does; undefined where it says nothing, or contradicts itself. */
export function codedEffect({ attributes }: SnapshotElement): CodedEffect | undefined {
  const told = (attribute: string, effect: Effect | undefined): CodedEffect | undefined =>
    effect === undefined
      ? undefined
      : { effect, attribute, value: (attributes.get(attribute) ?? '').slice(0, 80) };
  for (const attribute of HANDLERS) {
    const code = attributes.get(attribute);
    // A handler that is there decides; what else is written down only names.
    if (code !== undefined && wordsOf(code).length > 0) return told(attribute, effectOfHandler(code));
  }
  const data = [...attributes.keys()].filter(
    (name) =>
      name.startsWith('data-') &&
      !/label|title|text|i18n|test|track|analytics|gtm|layer|event|ga-/.test(name),
  );
  for (const attribute of [...data, 'href', ...NAMES]) {
    const value = attributes.get(attribute);
    const effect =
      value === undefined || value.length > 200
        ? undefined
        : effectIn(attribute === 'href' ? pathOf(value) : value);
    if (effect !== undefined) return told(attribute, effect);
  }
  return undefined;
}

/** Host and query of an address name many things. */
function pathOf(href: string): string {
  return href.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\?.*$/, '');
}
