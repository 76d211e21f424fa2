/** What keeps people from operating a control who do without a pointer or without a screen. */
import {
  type AccessCheck,
  accessibleName,
  ancestors,
  type Control,
  descendants,
  type RuleContext,
  round,
  type SnapshotElement,
} from '../../src/lint/define-rule.js';
import { type Barrier, checksOf, NO_NAME, withChecks } from './checks.js';

interface Options {
  readonly leastTargetPx: number;
}
export type Context = RuleContext<Options>;

export interface Access {
  readonly barriers: readonly Barrier[];
  readonly role: string | undefined;
  /** Undefined where it is not known. */
  readonly inTabOrder: boolean | undefined;
  readonly widthPx: number | undefined;
  readonly heightPx: number | undefined;
  /** What an accessibility checker measured, by what it is about. */
  readonly checks: ReadonlyMap<AccessCheck['concern'], AccessCheck>;
  readonly unknown: string | undefined;
}

const OPERABLE = new Set(
  'button link menuitem menuitemradio menuitemcheckbox option radio checkbox switch tab'.split(' '),
);
/** In these, arrow keys lead from one control to the next. */
const ARROW_KEYS = new Set('toolbar menu menubar radiogroup tablist listbox grid tree'.split(' '));

export function accessOf(control: Control, context: Context): Access {
  const { node } = control;
  const size = context.measure.size(control);
  const known = size.kind === 'known' ? size : undefined;
  const inside = [...descendants(node)];
  const isCustom = node.tag.includes('-') && !inside.some(isInTabOrder) && !isInTabOrder(node);
  const role = roleOf(node) ?? inside.map(roleOf).find((found) => found !== undefined && OPERABLE.has(found));
  const inTabOrder = isInTabOrder(node) || inside.some(isInTabOrder) || isInArrowGroup(node);
  const barriers: Barrier[] = [];
  if (!isCustom) {
    if (role === undefined || !OPERABLE.has(role)) barriers.push(noRole(node, role));
    if (!inTabOrder) barriers.push(noKeyboard(node));
  }
  const checks = checksOf(node);
  if (isNameless(node) && checks.get('name')?.outcome !== 'passed')
    barriers.push({ kind: 'name', words: NO_NAME });
  const silent = [node, ...within(node, context.dialog.root)].find(
    ({ attributes }) => attributes.get('aria-hidden') === 'true',
  );
  if (silent !== undefined)
    barriers.push({
      kind: 'hidden from screen readers',
      words: 'is hidden from screen readers (aria-hidden)',
      ...(silent === node ? { attribute: 'aria-hidden' } : {}),
    });
  const isMeasured = checks.get('target size')?.facts.leastPx === context.options.leastTargetPx;
  const small = isMeasured ? undefined : smallTarget(control, context);
  if (small !== undefined) barriers.push({ kind: 'target size', words: small });
  return {
    barriers: withChecks(barriers, checks),
    checks,
    role,
    inTabOrder: isCustom ? undefined : inTabOrder,
    widthPx: known && round(known.width, 1),
    heightPx: known && round(known.height, 1),
    unknown: isCustom ? `what the custom element <${node.tag}> does is up to its script` : undefined,
  };
}

function noRole({ tag }: SnapshotElement, role: string | undefined): Barrier {
  const words = `is <${tag}> ${role === undefined ? 'without a role' : `with the role ${role}`}, so that screen readers do not announce a control`;
  return role === undefined ? { kind: 'role', words } : { kind: 'role', words, attribute: 'role' };
}

/** It is a control by itself, and its words are kept from screen readers; of boxes without a role that goes without saying. */
function isNameless(node: SnapshotElement): boolean {
  return OPERABLE.has(roleOf(node) ?? '') && accessibleName(node) === '';
}

function noKeyboard({ attributes }: SnapshotElement): Barrier {
  const tabIndex = attributes.get('tabindex');
  return tabIndex === undefined
    ? { kind: 'keyboard', words: 'cannot be reached by keyboard' }
    : {
        kind: 'keyboard',
        words: `cannot be reached by keyboard (tabindex="${tabIndex}")`,
        attribute: 'tabindex',
      };
}

/** The role it is given, else that of its element; undefined for one that has none. */
function roleOf({ tag, attributes }: SnapshotElement): string | undefined {
  const given = attributes.get('role')?.trim().toLowerCase().split(/\s+/, 1)[0];
  if (given !== undefined && given !== '') return given;
  if (tag === 'button' || tag === 'summary') return 'button';
  if (tag === 'a' || tag === 'area') return attributes.has('href') ? 'link' : undefined;
  if (tag === 'input') return 'button';
  return undefined;
}

function isInTabOrder({ state, attributes }: SnapshotElement): boolean {
  return state.focusable && !(Number(attributes.get('tabindex') ?? 0) < 0);
}

function isInArrowGroup(node: SnapshotElement): boolean {
  if (!node.state.focusable) return false;
  for (const { attributes } of ancestors(node)) if (ARROW_KEYS.has(attributes.get('role') ?? '')) return true;
  return false;
}

/** The boxes around it, up to the dialog's own. */
function within(node: SnapshotElement, root: SnapshotElement): SnapshotElement[] {
  const boxes: SnapshotElement[] = [];
  for (const ancestor of ancestors(node)) {
    if (ancestor === root) break;
    boxes.push(ancestor);
  }
  return boxes;
}

/** Certainly smaller than it should be, and crowded by another control. @see https://www.w3.org/TR/WCAG22/#target-size-minimum */
function smallTarget(control: Control, { dialog, measure, options }: Context): string | undefined {
  const size = measure.size(control);
  const least = options.leastTargetPx;
  if (size.kind === 'unknown' || standsInText(control.node)) return undefined;
  if (Math.min(size.width, size.height) * (1 + size.errorFraction) >= least) return undefined;
  const crowding = dialog.controls.find(
    (other) =>
      other !== control &&
      measure.visibility(other).kind === 'visible' &&
      measure.crowds(control, least / 2, other),
  );
  if (crowding === undefined) return undefined;
  const [width, height] = [round(size.width, 0), round(size.height, 0)];
  return `is ${width} by ${height} px, less than ${least} by ${least}, and right beside “${crowding.name}”`;
}

/** A link in a line of text is as high as the line. */
function standsInText({ style, parent }: SnapshotElement): boolean {
  return style.get('display').startsWith('inline') && parent?.children.some(isWords) === true;
}

function isWords(node: SnapshotElement['children'][number]): boolean {
  return node.kind === 'text' && /\p{L}/u.test(node.text);
}
