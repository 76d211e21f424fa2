/** Runs rules over the dialogs of a page in one variant: ACT's applicability, then expectation, target by target. */
import { languageOfPage } from '../dialog/page-language.js';
import { measurementsOf } from '../salience/create-measurements.js';
import { uniqueSelector } from '../snapshot/selectors.js';
import type { ConfiguredRule } from './config.js';
import {
  cantTell,
  type Dialog,
  type Page,
  type RuleContext,
  type Target,
  type Verdict,
} from './define-rule.js';
import type { Flow } from './report.js';
import { whyUnread } from './rule-languages.js';
import { isControl } from './targets.js';
import { withYields } from './yields.js';

/** What one rule said of one target; of the dialog itself when it named no target. */
export interface Judgement {
  readonly configured: ConfiguredRule;
  readonly dialog: Dialog;
  readonly target: Target;
  readonly verdict: Verdict | Inapplicable;
  /** How sure we are of what the verdict rests on, 0 to 1. */
  readonly confidence: number;
}

interface Inapplicable {
  readonly outcome: 'inapplicable';
  /** The rule that tells what is wrong here, where this one would have spoken too. */
  readonly yieldedTo?: string;
}

/** Below this we do not know well enough what a control or dialog is to accuse it. */
const LEAST_CONFIDENCE = 0.5;

/**
 * @param dialogs All that are linted of one page in one variant.
 * @param flow How one of them was gone through in that variant, where that was done.
 */
export function runRules(
  dialogs: readonly Dialog[],
  rules: readonly ConfiguredRule[],
  flow?: Flow,
): Judgement[] {
  const page = pageOf(dialogs);
  return dialogs.flatMap((dialog) => {
    const measure = measurementsOf(dialog);
    const context = { dialog, measure, page, ...measuredIn(dialog, flow) };
    return withYields(
      rules.flatMap((configured) => runRule(configured, { ...context, options: configured.options })),
    );
  });
}

/** The ways start from the first layer; what was pressed untouched stands on any. */
function measuredIn(
  { root }: Dialog,
  flow: Flow | undefined,
): Pick<RuleContext<unknown>, 'flow' | 'untouched'> {
  if (flow === undefined) return {};
  const selector = uniqueSelector(root);
  return {
    flow: selector === flow.dialog ? flow : undefined,
    untouched: flow.untouched.filter((one) => one.dialog === selector),
  };
}

function pageOf(dialogs: readonly Dialog[]): Page {
  let language: string | undefined;
  return {
    dialogs,
    get language() {
      const [first] = dialogs;
      language ??=
        first === undefined
          ? 'und'
          : languageOfPage(first.snapshot, new Set(dialogs.map(({ root }) => root)));
      return language;
    },
    measureOf: measurementsOf,
  };
}

function runRule(configured: ConfiguredRule, context: RuleContext<unknown>): Judgement[] {
  const { dialog } = context;
  const about = (target: Target, verdict: Judgement['verdict']): Judgement => ({
    configured,
    dialog,
    target,
    verdict,
    confidence: confidenceOf(dialog, target, verdict),
  });
  if (configured.rule.needs.includes('language') && dialog.language === 'und') {
    return [
      about(
        dialog,
        cantTell('The dialog is in a language that no lexicon covers, so what its controls do is not known.'),
      ),
    ];
  }
  const unread = whyUnread(configured.rule, dialog);
  if (unread !== undefined) return [about(dialog, cantTell(unread))];
  try {
    const targets = configured.rule.applicability(dialog, context);
    if (targets.length === 0) return [about(dialog, { outcome: 'inapplicable' })];
    return targets.map((target) => about(target, judge(configured, target, context)));
  } catch (error) {
    return [
      about(dialog, cantTell(`The rule itself broke on this dialog (${describe(error)}). Please report it.`)),
    ];
  }
}

function judge(configured: ConfiguredRule, target: Target, context: RuleContext<unknown>): Verdict {
  const verdict = configured.rule.expectation(target, context);
  const { needs } = configured.rule;
  const { styleIncomplete } = context.dialog.snapshot;
  const restsOnStyle = needs.includes('style') || needs.includes('layout');
  if (restsOnStyle && styleIncomplete !== undefined && verdict.outcome !== 'cantTell') {
    return cantTell(`The styles are not complete: ${styleIncomplete}`, verdict.evidence);
  }
  if (verdict.outcome === 'failed' && confidenceOf(context.dialog, target, verdict) < LEAST_CONFIDENCE) {
    return cantTell(
      `It is not certain enough what this is. If it is what it seems: ${verdict.message}`,
      verdict.evidence,
    );
  }
  return verdict;
}

function confidenceOf(dialog: Dialog, target: Target, verdict: Judgement['verdict']): number {
  const ceiling = verdict.outcome === 'failed' ? (verdict.details.confidence ?? 1) : 1;
  return Math.min(ceiling, dialog.confidence, isControl(target) ? target.confidence : 1);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
