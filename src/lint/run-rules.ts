/** Runs rules over one dialog in one variant: ACT's applicability, then expectation, target by target. */
import { measurementsOf } from '../salience/create-measurements.js';
import type { ConfiguredRule } from './config.js';
import {
  type Control,
  cantTell,
  type Dialog,
  type RuleContext,
  type Target,
  type Verdict,
} from './define-rule.js';

/** What one rule said of one target; of the dialog itself when it named no target. */
export interface Judgement {
  readonly configured: ConfiguredRule;
  readonly dialog: Dialog;
  readonly target: Target;
  readonly verdict: Verdict | { readonly outcome: 'inapplicable' };
  /** How sure we are of what the verdict rests on, 0 to 1. */
  readonly confidence: number;
}

/** Below this we do not know well enough what a control or dialog is to accuse it. */
const LEAST_CONFIDENCE = 0.5;

/** True for a control, false for the dialog as a whole. */
export function isControl(target: Target): target is Control {
  return 'node' in target;
}

export function runRules(dialog: Dialog, rules: readonly ConfiguredRule[]): Judgement[] {
  const measure = measurementsOf(dialog);
  return rules.flatMap((configured) => runRule(configured, { dialog, options: configured.options, measure }));
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
