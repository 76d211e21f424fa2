/** What a person sees of a real banner, and what a report says of the same. */
import type { Report, ReportDialog, Result } from '../../src/index.js';
import type { Banner } from './site.js';

type Role = ReportDialog['controls'][number]['role'];
/** The rules whose verdict on every banner, passes included, a person gave before they were run. */
export const RULE_IDS = [
  'low-contrast-decline',
  'missing-decline',
  'preselected-toggle',
  'prominent-accept',
] as const;
type RuleId = (typeof RULE_IDS)[number];

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

/** What a report has to tell of a dialog. Order and empty entries say nothing. */
export function expected({ controls, toggles, rules, ...dialog }: SeenDialog) {
  return { ...dialog, controls: inOrder(controls), toggles: toggles ?? {}, rules };
}

/** What a report tells of a dialog, as far as a person has said what they see. */
export function told(dialog: ReportDialog, report: Report, seen: SeenBanner) {
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
  return Object.fromEntries(
    RULE_IDS.map((ruleId) => {
      const results = own.filter((result) => result.ruleId === ruleId);
      const bounds = boundsOf(wanted?.[ruleId]);
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

/** What unequal-effort counts of the banner, on desktop and phone alike; undefined where it counts nothing. */
export function clicksCounted({ results }: Report): unknown {
  const counts = results
    .filter(({ ruleId, outcome }) => ruleId === 'unequal-effort' && outcome !== 'inapplicable')
    .map(({ evidence }) => [evidence['clicksToAccept'], evidence['clicksToRefuse']]);
  const [first, ...others] = counts.map((one) => JSON.stringify(one));
  return others.every((one) => one === first) ? counts[0] : counts;
}
