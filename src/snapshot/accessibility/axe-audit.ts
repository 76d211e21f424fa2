/**
 * Asks axe-core about single elements: only rules on which accept and decline can differ, and all at once,
 * without its queue, frames and report.
 *
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/run-virtual-rule.md
 */
import type { AccessCheck, AccessConcern, AccessFacts } from './accessibility.js';

/** The module `axe-core`, loaded for the window of the document: what its types tell of what is used of it. */
export interface AxeCore {
  readonly version: string;
  setup(node?: Element | Document): unknown;
  teardown(): void;
}

/** What is used besides. */
interface FullAxe extends AxeCore {
  runVirtualRule(ruleId: string, node: VirtualNode): AxeResults;
  readonly utils: { getNodeFromTree(element: Element): VirtualNode | undefined };
}

interface VirtualNode {
  readonly actualNode: Node;
  readonly parent?: VirtualNode | null;
  attr(name: string): string | null | undefined;
}

type Group = 'violations' | 'passes' | 'incomplete';

type AxeResults = Readonly<Record<Group, readonly AxeResult[]>>;

interface AxeResult {
  readonly helpUrl: string;
  readonly nodes: readonly AxeNode[];
}

interface AxeNode {
  readonly any: readonly { readonly data?: unknown }[];
  readonly node?: { readonly element?: Node };
}

interface AxeRule {
  readonly id: string;
  readonly concern: AccessConcern;
  /** It measures boxes or colours. */
  readonly looks?: true;
  /** It is about what stands in the element as well: the texts of a label. */
  readonly inside?: true;
}

const RULES: readonly AxeRule[] = [
  { id: 'button-name', concern: 'name' },
  { id: 'input-button-name', concern: 'name' },
  { id: 'link-name', concern: 'name' },
  { id: 'summary-name', concern: 'name' },
  { id: 'aria-command-name', concern: 'name' },
  { id: 'nested-interactive', concern: 'nesting' },
  { id: 'target-size', concern: 'target size', looks: true },
  { id: 'color-contrast', concern: 'contrast', looks: true, inside: true },
];
const HIDDEN: AxeRule = { id: 'aria-hidden-focus', concern: 'hidden from screen readers' };
const NESTED: AxeRule = { id: 'nested-interactive', concern: 'nesting' };
/** Higher up than this no control holds another one. */
const MOST_LEVELS = 20;

/**
 * What axe-core says of each element, in their order; undefined of those that are not in the document's own tree.
 *
 * @param hasLayout False in jsdom and happy-dom, where there are neither boxes nor colours to measure.
 * @throws {Error} where axe-core is at work already, or cannot run.
 */
export function auditWithAxe(
  axe: AxeCore,
  document: Document,
  elements: readonly (Element | undefined)[],
  hasLayout: boolean,
): (readonly AccessCheck[] | undefined)[] {
  if (!isFull(axe)) throw new Error(`axe-core ${axe.version} has no runVirtualRule().`);
  axe.setup(document.documentElement);
  try {
    return elements.map((element) => {
      const node = element && axe.utils.getNodeFromTree(element);
      return node && checksOf(node, axe, hasLayout);
    });
  } finally {
    axe.teardown();
  }
}

function isFull(axe: AxeCore): axe is FullAxe {
  return 'runVirtualRule' in axe && 'utils' in axe;
}

function checksOf(node: VirtualNode, axe: FullAxe, hasLayout: boolean): AccessCheck[] {
  const rules = RULES.filter(({ looks }) => looks !== true || hasLayout);
  const checks = rules.flatMap((rule) => checkOf(node, rule, axe) ?? []);
  let above = node;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    if (above.attr('aria-hidden') === 'true') checks.push(...(failureOf(above, HIDDEN, axe) ?? []));
    if (!above.parent) break;
    above = above.parent;
    // What stands in a button is read out as a part of it.
    if (mayBeControl(above)) checks.push(...(failureOf(above, NESTED, axe) ?? []));
  }
  return checks;
}

function mayBeControl(node: VirtualNode): boolean {
  const { nodeName } = node.actualNode;
  return nodeName === 'BUTTON' || nodeName === 'SUMMARY' || Boolean(node.attr('role'));
}

function failureOf(node: VirtualNode, rule: AxeRule, axe: FullAxe): AccessCheck[] {
  const check = checkOf(node, rule, axe);
  return check?.outcome === 'failed' ? [check] : [];
}

/** Undefined where the rule does not apply to the element, or cannot decide. */
function checkOf(node: VirtualNode, rule: AxeRule, axe: FullAxe): AccessCheck | undefined {
  const results = run(node, rule.id, axe);
  if (results === undefined) return undefined;
  const about = (group: Group) =>
    results[group].flatMap(({ helpUrl, nodes }) =>
      nodes.flatMap((result) =>
        rule.inside === true || result.node?.element === node.actualNode
          ? [{ helpUrl, facts: factsIn(result.any) }]
          : [],
      ),
    );
  const failures = about('violations');
  const outcome = failures.length > 0 ? 'failed' : 'passed';
  const [first] = (
    outcome === 'failed' ? failures : about('incomplete').length > 0 ? [] : about('passes')
  ).sort((a, b) => (a.facts.contrastRatio ?? 0) - (b.facts.contrastRatio ?? 0));
  return first && { concern: rule.concern, outcome, ruleId: rule.id, ...first };
}

/** A rule may fail to run on an element that nobody has thought of: it says nothing then. */
function run(node: VirtualNode, ruleId: string, axe: FullAxe): AxeResults | undefined {
  try {
    return axe.runVirtualRule(ruleId, node);
  } catch {
    return undefined;
  }
}

function factsIn(checks: AxeNode['any']): AccessFacts {
  const data: Record<string, unknown> = Object.assign({}, ...checks.map((check) => check.data ?? {}));
  const facts: Record<keyof AccessFacts, number | undefined> = {
    widthPx: numberIn(data['width']),
    heightPx: numberIn(data['height']),
    leastPx: numberIn(data['minSize']) ?? numberIn(data['minOffset']),
    clearPx: numberIn(data['closestOffset']),
    contrastRatio: numberIn(data['contrastRatio']),
    neededContrastRatio: numberIn(Number.parseFloat(String(data['expectedContrastRatio']))),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
