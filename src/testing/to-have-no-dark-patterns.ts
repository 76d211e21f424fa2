/** The matcher, for every runner whose `expect.extend()` takes Jest's kind of matchers. */
import type { ResolvedConfig } from '../lint/config.js';
import type { Finding } from '../lint/report.js';
import { type Linted, lintReceived } from './lint-received.js';
import { findingsMessage, noDialogMessage, nothingFoundMessage } from './message.js';
import { type Assertion, type MatcherOptions, readOptions } from './options.js';

export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What is used of the runner's `this`. */
export interface MatcherContext {
  readonly isNot?: boolean;
}

/**
 * Fails on errors and warnings, and not on notes; on what could not be decided only with
 * `failOn: 'cantTell'`; where there is no consent dialog, with `.not` too, unless with
 * `requireDialog: false`.
 *
 * @param received HTML (with its CSS, as for `lint()`), an element, a document, or a page of Playwright.
 * @returns A promise for a page.
 * @throws {TypeError} for anything else; `ConfigError` when the options are not as documented.
 */
export function toHaveNoDarkPatterns(
  this: MatcherContext | undefined,
  received: unknown,
  options?: MatcherOptions,
): MatcherResult | Promise<MatcherResult> {
  const assertion = readOptions(options);
  const isNot = this?.isNot === true;
  const linted = lintReceived(received, assertion);
  return linted instanceof Promise
    ? linted.then((page) => judge(page, assertion, isNot))
    : judge(linted, assertion, isNot);
}

/** In the shape that `expect.extend()` takes. */
export const matchers = { toHaveNoDarkPatterns };

function judge({ subject, report }: Linted, assertion: Assertion, isNot: boolean): MatcherResult {
  const input = { subject, report, isNot };
  if (report.stats.dialogs === 0 && assertion.requireDialog) {
    // Whichever way it is asked: the runner takes what `.not` is given for the opposite.
    return { pass: isNot, message: () => noDialogMessage(input) };
  }
  const counted = report.findings.filter((finding) => counts(finding, assertion));
  if (counted.length === 0) return { pass: true, message: () => nothingFoundMessage(input) };
  const notes = report.findings.filter(
    ({ outcome, severity }) => outcome === 'failed' && severity === 'info',
  );
  return {
    pass: false,
    message: () => findingsMessage(input, [...counted, ...notes], remediesIn(assertion.resolved)),
  };
}

function counts({ outcome, severity }: Finding, { failOn }: Assertion): boolean {
  return severity !== 'info' && (outcome === 'failed' || failOn === 'cantTell');
}

function remediesIn({ rules }: ResolvedConfig): (ruleId: string) => string | undefined {
  return (ruleId) => rules.find(({ rule }) => rule.id === ruleId)?.rule.docs.remedy;
}
