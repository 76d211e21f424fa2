/** Turns what a person sees of real banners into tests of what the linter says of them. */
import { describe, expect, it } from 'vitest';
import { readReview } from '../../bench/eval-rules/review.js';
import { createLinter, type Report, type ReportDialog, type Result } from '../../src/index.js';
import { onlyRules } from '../only-rules.js';
import { renderInJsdom } from './render.js';
import type { Banner } from './site.js';

type Role = ReportDialog['controls'][number]['role'];
/** The rules whose verdict on every banner, passes included, a person gave before they were run. */
const RULE_IDS = [
  'low-contrast-decline',
  'missing-decline',
  'preselected-toggle',
  'prominent-accept',
] as const;
type RuleId = (typeof RULE_IDS)[number];

const judged = createLinter({ rules: onlyRules(...RULE_IDS) });
const everyRule = createLinter({ extends: 'all' });
const review = readReview();

/**
 * `passed`: it looked, and all is well. `inapplicable`: there is nothing of the kind. Otherwise the
 * controls at fault by name, on desktop and phone alike, and none besides.
 *
 * `{ nearLimit }`: people would differ over it, so it may be reported or not; but how much accept
 * stands out has to lie within these bounds.
 */
type Verdict =
  | 'passed'
  | 'inapplicable'
  | { readonly failed: readonly string[] }
  | { readonly cantTell: readonly string[] }
  | { readonly nearLimit: readonly [least: number, most: number] };

export interface SeenDialog {
  readonly kind: ReportDialog['kind'];
  readonly language: string;
  readonly layer: 'first' | 'deeper';
  /** What can be seen and operated: accessible names, by what the control does. */
  readonly controls: Partial<Record<Exclude<Role, 'toggle'>, readonly string[]>>;
  /** Switches that can be seen. */
  readonly toggles?: Readonly<Record<string, 'on' | 'off'>>;
  readonly rules: Readonly<Record<RuleId, Verdict>>;
}

export interface SeenBanner {
  readonly banner: Banner;
  /** What a person sees, told from screenshots in Chromium at 1280×800 and 375×667. */
  readonly sees: string;
  readonly dialogs: readonly SeenDialog[];
}

/** Accept and refuse alike, nothing to switch. */
export const FAIR = {
  'low-contrast-decline': 'passed',
  'missing-decline': 'passed',
  'preselected-toggle': 'inapplicable',
  'prominent-accept': 'passed',
} as const satisfies SeenDialog['rules'];

/** One way forward, and none to refuse. */
export const NO_REFUSAL = { ...FAIR, 'low-contrast-decline': 'inapplicable' } as const;

/** Declares one test for each banner: rendered in jsdom, linted, held to what a person sees. */
export function describeBanners(packageName: string, banners: readonly SeenBanner[]): void {
  describe.each(banners.map((seen) => [seen.banner.name, seen] as const))(`${packageName}: %s`, (_, seen) => {
    it(seen.sees, async () => {
      const page = await renderInJsdom(seen.banner);
      const report = judged.lint({ ...page });
      expect(report.dialogs.map((dialog) => told(dialog, report, seen))).toEqual(seen.dialogs.map(expected));
      expect(notReviewed(everyRule.lint({ ...page }), seen.banner.name)).toEqual([]);
    });
  });
}

/** Findings of any rule that nobody has looked at on a picture, or found wrong. */
function notReviewed({ findings }: Report, name: string): string[] {
  return findings
    .filter(({ outcome, ruleId, target }) => {
      const isIt = (entry: (typeof review)[number]) =>
        entry.banner === name && entry.rule === ruleId && entry.target === target.selector;
      const verdict = review.find(isIt)?.verdict;
      return outcome === 'failed' && verdict !== 'right' && verdict !== 'debatable';
    })
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** Order and empty entries say nothing. */
function expected({ controls, toggles, rules, ...dialog }: SeenDialog) {
  return { ...dialog, controls: inOrder(controls), toggles: toggles ?? {}, rules };
}

function told(dialog: ReportDialog, report: Report, seen: SeenBanner) {
  const { kind, language, layer } = dialog;
  const visible = dialog.controls.filter((control) => control.visible);
  const controls: Partial<Record<Role, string[]>> = {};
  for (const { role, name } of visible) {
    if (role !== 'toggle') controls[role] = [...(controls[role] ?? []), name];
  }
  const toggles = visible.filter(({ role }) => role === 'toggle').map(({ name, on }) => [name, onOrOff(on)]);
  const wanted = seen.dialogs[report.dialogs.indexOf(dialog)]?.rules;
  return {
    kind,
    language,
    layer,
    controls: inOrder(controls),
    toggles: Object.fromEntries(toggles),
    rules: verdictsOn(dialog, report, wanted),
  };
}

function onOrOff(on: boolean | null | undefined): string {
  return on === undefined || on === null ? 'unknown' : on ? 'on' : 'off';
}

function inOrder(controls: Partial<Record<Role, readonly string[]>>) {
  return Object.fromEntries(Object.entries(controls).map(([role, names]) => [role, names.toSorted()]));
}

function verdictsOn(dialog: ReportDialog, report: Report, wanted: SeenDialog['rules'] | undefined) {
  const names = new Map(dialog.controls.map(({ selector, name }) => [selector, name]));
  const own = report.results.filter(({ target }) => target === dialog.selector || names.has(target));
  const ruleIds = report.stats.coverage.map(({ ruleId }) => ruleId);
  return Object.fromEntries(
    ruleIds.map((ruleId) => {
      const results = own.filter((result) => result.ruleId === ruleId);
      const bounds = boundsOf(wanted?.[ruleId as RuleId]);
      return [ruleId, bounds === undefined ? verdict(results, names) : ratioWithin(bounds, results)];
    }),
  );
}

function boundsOf(wanted: Verdict | undefined): readonly [number, number] | undefined {
  return typeof wanted === 'object' && 'nearLimit' in wanted ? wanted.nearLimit : undefined;
}

function ratioWithin([least, most]: readonly [number, number], results: readonly Result[]) {
  const ratios = results.map(({ evidence }) => Number(evidence['prominenceRatio']));
  const outside = ratios.filter((ratio) => !(ratio >= least && ratio <= most));
  return ratios.length > 0 && outside.length === 0
    ? { nearLimit: [least, most] }
    : { prominenceRatios: ratios };
}

/** Many results of one rule, as one word or as the names of the controls at fault. */
function verdict(results: readonly Result[], names: ReadonlyMap<string, string>) {
  const tally = (outcome: Result['outcome']) => {
    const targets = results.filter((result) => result.outcome === outcome);
    const variants = new Map<string, string[]>();
    for (const { target, variant } of targets) {
      variants.set(target, [...(variants.get(target) ?? []), variant.viewport]);
    }
    return [...variants].map(([target, where]) => {
      const name = names.get(target) ?? target;
      return where.length === 2 ? name : `${name} (only ${where.join(', ')})`;
    });
  };
  const failed = tally('failed');
  const cantTell = tally('cantTell');
  if (failed.length > 0 || cantTell.length > 0) {
    return { ...(failed.length > 0 ? { failed } : {}), ...(cantTell.length > 0 ? { cantTell } : {}) };
  }
  return results.some(({ outcome }) => outcome === 'passed') ? 'passed' : 'inapplicable';
}
