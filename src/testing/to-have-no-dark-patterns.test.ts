/** What `expect(…).toHaveNoDarkPatterns()` holds against whom, and how it says so. */
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import '../vitest.js';

import { ConfigError } from '../lint/config.js';
import { defineRule, failed } from '../lint/define-rule.js';
import type { MatcherOptions } from './options.js';
import { type MatcherResult, toHaveNoDarkPatterns } from './to-have-no-dark-patterns.js';

const TEXT =
  'We and our partners use cookies to measure how this site is used and to show you advertising. You can change this at any time in the footer.';
const page = (style: string, decline = '<button id="no">Reject all</button>') =>
  `<!doctype html><html lang="en"><style>button { font: 16px Arial; padding: 10px 20px; border: 0; background: #14539a; color: #fff } ${style}</style>
<div role="dialog" aria-label="Cookies" style="background: #fff"><p>${TEXT}</p><button id="yes">Accept all</button> ${decline}</div>`;

const FAIR = page('');
const UNFAIR = page('#no { background: #fff; color: #ddd }');
/** What is behind the letters cannot be known. */
const UNDECIDED = page('#no { background: url(a.png); color: #fff }');
const NO_DIALOG = '<!doctype html><p>Opening hours</p>';

/** Asks the matcher itself, as a runner would. */
function ask(received: unknown, options?: MatcherOptions, isNot = false): MatcherResult {
  const result = toHaveNoDarkPatterns.call({ isNot }, received, options);
  if (result instanceof Promise) throw new Error('Only a page is judged later.');
  return result;
}

const messageOf = (received: unknown, options?: MatcherOptions, isNot = false) =>
  ask(received, options, isNot).message();
/** Without its line breaks. */
const wordsOf = (message: string) => message.replace(/\s+/g, ' ');

function reasonOf(assert: () => unknown): string {
  try {
    assert();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The assertion did not fail.');
}

describe('toHaveNoDarkPatterns()', () => {
  it('passes what is fair: text, text with its styles, an element, a document', () => {
    const { document } = new JSDOM(FAIR).window;
    expect(FAIR).toHaveNoDarkPatterns();
    expect({ html: FAIR, css: 'p { margin: 0 }' }).toHaveNoDarkPatterns();
    expect(document).toHaveNoDarkPatterns();
    expect(document.querySelector('[role=dialog]')).toHaveNoDarkPatterns();
  });

  it('fails what is not', () => {
    const { document } = new JSDOM(UNFAIR).window;
    for (const received of [UNFAIR, { html: FAIR, css: '#no { background: #fff; color: #ddd }' }, document]) {
      expect(received).not.toHaveNoDarkPatterns();
      expect(() => expect(received).toHaveNoDarkPatterns()).toThrow('low-contrast-decline');
    }
  });

  it('takes a configuration, as lint() does', () => {
    expect(UNFAIR).toHaveNoDarkPatterns({
      rules: { 'low-contrast-decline': 'off', 'prominent-accept': 'off', 'decline-as-link': 'off' },
    });
    expect(() => expect(FAIR).toHaveNoDarkPatterns({ rules: { nonsense: 'off' } })).toThrow(ConfigError);
    expect(() => expect(FAIR).toHaveNoDarkPatterns({ extend: 'strict' } as never)).toThrow(ConfigError);
  });

  it('takes rules from elsewhere, anew each time', () => {
    const rule = (message: string) =>
      defineRule({
        id: 'own-rule',
        title: 'A rule of this suite',
        severity: 'error',
        presets: {},
        tags: [],
        references: [],
        needs: [],
        options: v.object({}),
        docs: { problem: 'p', why: 'w', remedy: 'r', limits: 'l' },
        applicability: (dialog) => [dialog],
        expectation: () => failed(message, {}),
      });
    for (const message of ['The first.', 'The second.']) {
      const options = { plugins: [{ name: 'own', rules: [rule(message)] }] };
      expect(messageOf(FAIR, options)).toContain(`own-rule: ${message}`);
    }
  });

  it('does not fail on notes, which come along when it fails for something else', () => {
    const rules = { 'no-withdrawal-info': 'info' } as const;
    const silent = (html: string) => html.replace(' You can change this at any time in the footer.', '');
    expect(silent(FAIR)).toHaveNoDarkPatterns({ rules });
    expect(messageOf(silent(UNFAIR), { rules })).toContain('note no-withdrawal-info');
  });

  describe('with axe-core', () => {
    const RULE = 'inaccessible-decline';
    const NESTED = page('', '<div role="button" tabindex="0"><button id="no">Reject all</button></div>');
    const [rules, viewports] = [{ 'prominent-accept': 'off' } as const, [{ width: 1280, height: 800 }]];

    it('has it look at an element or a document', () => {
      const { document } = new JSDOM(NESTED).window;
      expect(messageOf(document, { rules, viewports, axe })).toContain(RULE);
      expect(messageOf(document.body, { rules, viewports, axe })).toContain(RULE);
      expect(messageOf(document, { rules, viewports }, true)).not.toContain(RULE);
      expect(messageOf(document, { rules, viewports, axe: false }, true)).not.toContain(RULE);
    });

    it('takes the module there, and says so', () => {
      const { document } = new JSDOM(NESTED).window;
      const { body } = document;
      expect(() => ask(body, { axe: true })).toThrow(
        "axe: for an element pass the module itself: import axe from 'axe-core', then { axe }.",
      );
      expect(() => ask(document, { axe: true })).toThrow('axe: for a document pass the module itself');
      expect(() => ask(document, { axe: 'yes' as never })).toThrow(ConfigError);
      expect(() => ask(document, { axe: {} as never })).toThrow(
        'axe is neither true nor false, nor the module axe-core.',
      );
    });

    it('cannot have it look at text', () => {
      for (const received of [NESTED, { html: NESTED }]) {
        expect(() => ask(received, { axe: true })).toThrow(
          'axe: axe-core needs a page or an element to look at; this is HTML as text.',
        );
        expect(() => ask(received, { axe })).toThrow(ConfigError);
        expect(() => ask(received, { axe: false })).not.toThrow();
      }
    });
  });

  it('judges a document again when it has changed, and says the same when it has not', () => {
    const { document } = new JSDOM(FAIR).window;
    const decline = document.getElementById('no');
    expect(document).toHaveNoDarkPatterns();
    decline?.setAttribute('style', 'background: #fff; color: #ddd');
    const message = messageOf(document);
    expect(message).toContain('low-contrast-decline');
    expect(messageOf(document)).toBe(message);
    expect(messageOf(document, { rules: { 'low-contrast-decline': 'off' } })).not.toContain('low-contrast');
    decline?.removeAttribute('style');
    expect(document).toHaveNoDarkPatterns();
  });

  describe('what could not be told', () => {
    it('does not fail, but is counted', () => {
      expect(UNDECIDED).toHaveNoDarkPatterns();
      expect(messageOf(UNDECIDED, {}, true)).toMatch(/\d could not be told/);
    });

    it('fails when asked to', () => {
      expect(() => expect(UNDECIDED).toHaveNoDarkPatterns({ failOn: 'cantTell' })).toThrow(
        "can't tell low-contrast-decline",
      );
      expect(FAIR).toHaveNoDarkPatterns({ failOn: 'cantTell' });
    });
  });

  describe('where there is no dialog', () => {
    it('fails, asked either way, since nothing was judged', () => {
      expect(() => expect(NO_DIALOG).toHaveNoDarkPatterns()).toThrow('No consent dialog was found');
      expect(() => expect(NO_DIALOG).not.toHaveNoDarkPatterns()).toThrow('No consent dialog was found');
    });

    it('passes when there need not be one', () => {
      expect(NO_DIALOG).toHaveNoDarkPatterns({ requireDialog: false });
      expect(() => expect(NO_DIALOG).not.toHaveNoDarkPatterns({ requireDialog: false })).toThrow(
        'Dark patterns were expected',
      );
    });

    it('says where the dialog may be', () => {
      expect(wordsOf(messageOf(NO_DIALOG))).toContain('not put there by a script?');
      const { document } = new JSDOM('<div id="root"></div>').window;
      expect(wordsOf(messageOf(document.getElementById('root')))).toContain('a portal puts it elsewhere');
      expect(wordsOf(messageOf(document))).toContain('{ requireDialog: false }');
    });
  });

  describe('its message', () => {
    it('shows each finding with its numbers, its place, what to do and where to read on', () => {
      const message = messageOf({ html: UNFAIR, filename: 'banner.html' });
      expect(message).toMatch(
        /^expect\(html\)\.toHaveNoDarkPatterns\(\)\n\n\d problems? \(\d warnings?\) in 1 consent dialog/,
      );
      expect(message).toMatch(/^ {2}1\. warning prominent-accept: “Accept all” stands out/m);
      expect(message).toMatch(/^ {5}Where: {4}#no \(banner\.html:\d+:\d+\)$/m);
      expect(message).toMatch(/^ {5} {10}<button id="no">/m);
      expect(message).toMatch(/^ {5}Measured: .*contrast/m);
      expect(message).toMatch(/^ {5}To do: {4}\S/m);
      expect(message).toMatch(/^ {5}Help: {5}https:\S+\/low-contrast-decline\/README\.md$/m);
    });

    it('names elements of a document by their selectors', () => {
      const message = messageOf(new JSDOM(UNFAIR).window.document);
      expect(message).toMatch(/^expect\(document\)/);
      expect(message).toMatch(/^ {5}Where: {4}#no$/m);
    });

    it('says where a finding occurs when it does not everywhere', () => {
      const narrow = page('@media (max-width: 480px) { #no { background: #fff; color: #ddd } }');
      expect(messageOf(narrow)).toContain('When:     only on a phone (375x667)');
    });

    it('is safe to print', () => {
      const hostile = page(
        '#no { background: #fff; color: #ddd }',
        '<button id="no" class="\u001b[31m\u202e">Reject all</button>',
      );
      const message = messageOf(hostile);
      expect(message).toContain('low-contrast-decline');
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    });

    it('of .not tells what was looked at', () => {
      const message = reasonOf(() => expect(FAIR).not.toHaveNoDarkPatterns());
      expect(message).toMatch(
        /^expect\(html\)\.not\.toHaveNoDarkPatterns\(\)\n\nDark patterns were expected/,
      );
      expect(message).toMatch(/1 consent dialog, \d+ rules, 2 viewports: no problems/);
    });
  });

  describe('refuses what it cannot lint, and says what to pass', () => {
    const { document } = new JSDOM('<div id="root"></div>').window;
    const root = document.getElementById('root');
    it.each([
      ['nothing', undefined, 'undefined.'],
      ['null, as from a query without a match', document.querySelector('dialog'), 'null.'],
      ['a number', 3, 'a value of type number.'],
      ['a promise', Promise.resolve(''), 'a promise: await it first.'],
      ['a list', [root], 'an array: pass one element.'],
      ['a fragment', document.createDocumentFragment(), 'a fragment: pass an element that holds it.'],
      [
        'what render() gives',
        { container: root },
        'what render() returned: pass its container or baseElement.',
      ],
      ['a wrapper', { element: root }, 'a wrapper: pass its element.'],
      ['a locator', { elementHandles: () => [] }, 'a locator: pass its page.'],
      ['an object', {}, 'an object that is none of these.'],
    ])('%s', (_, received, end) => {
      const refuse = () => expect(received as never).toHaveNoDarkPatterns();
      expect(refuse).toThrow(TypeError);
      expect(refuse).toThrow(
        `toHaveNoDarkPatterns() takes HTML as a string, an element, a document or a Playwright page; it was given ${end}`,
      );
    });

    it('options that are not as documented', () => {
      const bad = (options: unknown) => () => ask(FAIR, options as MatcherOptions);
      expect(bad({ failOn: 'warning' })).toThrow('failOn: "warning" is neither "failed" nor "cantTell".');
      expect(bad({ requireDialog: 1 })).toThrow('requireDialog: 1 is neither true nor false.');
      expect(bad(null)).toThrow(ConfigError);
    });
  });
});
