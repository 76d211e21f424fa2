/** Lints what an assertion is about, whatever it is. */
import { lintNode } from '../dom/lint-node.js';
import { ConfigError } from '../lint/config.js';
import type { LintInput } from '../lint/lint-input.js';
import type { Report } from '../lint/report.js';
import type { PageLike } from '../playwright/page.js';
import type { AxeCore } from '../snapshot/accessibility/axe-audit.js';
import type { Assertion } from './options.js';

/** What a message calls it. */
export type Subject = 'html' | 'element' | 'document' | 'page';

export interface Linted {
  readonly subject: Subject;
  readonly report: Report;
}

/**
 * @throws {TypeError} for anything else, with what to pass in its stead; {ConfigError} where axe-core is to look at what
 *   it cannot look at.
 */
export function lintReceived(received: unknown, assertion: Assertion): Linted | Promise<Linted> {
  const node = nodeTypeOf(received);
  if (node === ELEMENT || node === DOCUMENT) {
    const subject = node === ELEMENT ? 'element' : 'document';
    return {
      subject,
      report: lintNode(received as Element | Document, assertion.resolved, {
        axe: axeFor(subject, assertion),
        kept: assertion.kept,
      }),
    };
  }
  if (isPage(received)) return lintPageReceived(received, assertion);
  if (isHtml(received)) {
    if (assertion.axe !== false)
      throw new ConfigError('axe: axe-core needs a page or an element to look at; this is HTML as text.');
    return { subject: 'html', report: assertion.lint(received) };
  }
  throw new TypeError(
    `toHaveNoDarkPatterns() takes HTML as a string, an element, a document or a Playwright page; it was given ${describe(received)}`,
  );
}

/** Loaded when it is needed: most suites have no browser. */
async function lintPageReceived(page: PageLike, { config, axe }: Assertion): Promise<Linted> {
  const { lintPage } = await import('../playwright/lint-page.js');
  // A module from here is of no use in the page: the package is put there as a script.
  return { subject: 'page', report: await lintPage(page, { ...config, axe: axe !== false }) };
}

/** It has to be loaded in the window of the element, which the caller alone can do. */
function axeFor(subject: Subject, { axe }: Assertion): AxeCore | undefined {
  if (axe === true)
    throw new ConfigError(
      `axe: for ${subject === 'document' ? 'a document' : 'an element'} pass the module itself: import axe from 'axe-core', then { axe }.`,
    );
  return axe === false ? undefined : axe;
}

const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;

function nodeTypeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'nodeType' in value ? value.nodeType : undefined;
}

function isHtml(value: unknown): value is string | LintInput {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && 'html' in value && typeof value.html === 'string';
}

function isPage(value: unknown): value is PageLike {
  return ['evaluate', 'viewportSize', 'url'].every((name) => has(value, name));
}

function has(value: unknown, method: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, method) === 'function';
}

/** The end of a sentence, and a hint where the mistake is a common one. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return `${value}.`;
  if (has(value, 'then')) return 'a promise: await it first.';
  if (has(value, 'elementHandles')) return 'a locator: pass its page.';
  if (nodeTypeOf(value) === FRAGMENT) return 'a fragment: pass an element that holds it.';
  if (Array.isArray(value)) return 'an array: pass one element.';
  if (typeof value !== 'object') return `a value of type ${typeof value}.`;
  if (nodeTypeOf(Reflect.get(value, 'container')) === ELEMENT)
    return 'what render() returned: pass its container or baseElement.';
  if (nodeTypeOf(Reflect.get(value, 'element')) === ELEMENT) return 'a wrapper: pass its element.';
  return 'an object that is none of these.';
}
