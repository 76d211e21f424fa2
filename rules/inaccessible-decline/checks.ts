/** What an accessibility checker that ran in the page adds to what markup, styles and boxes tell. */
import { type AccessCheck, type Evidence, round, type SnapshotElement } from '../../src/lint/define-rule.js';

/** Something that accept may not have. */
export interface Barrier {
  readonly kind: 'role' | 'keyboard' | AccessCheck['concern'];
  /** Completes “The refusal …”. */
  readonly words: string;
  readonly attribute?: string;
  /** The accessibility checker says so, too. */
  readonly check?: AccessCheck;
}

type Checks = ReadonlyMap<AccessCheck['concern'], AccessCheck>;

/** Completes “The refusal …”, as the words of barriers do. */
export const NO_NAME = 'has no name that screen readers could read out';

/** One check for each concern: one that failed, where there are several. */
export function checksOf({ accessChecks = [] }: SnapshotElement): Checks {
  const failedLast = [...accessChecks].sort((a, b) => Number(hasFailed(a)) - Number(hasFailed(b)));
  return new Map(failedLast.map((check) => [check.concern, check]));
}

/** The barriers that were known already, those that the checker knows as well with its check, and its own. */
export function withChecks(barriers: readonly Barrier[], checks: Checks): Barrier[] {
  const known = barriers.map((barrier) => {
    const check =
      barrier.kind === 'role' || barrier.kind === 'keyboard' ? undefined : checks.get(barrier.kind);
    return check !== undefined && hasFailed(check) ? { ...barrier, check } : barrier;
  });
  const kinds = new Set(barriers.map(({ kind }) => kind));
  const added = [...checks.values()].filter((check) => hasFailed(check) && !kinds.has(check.concern));
  return [...known, ...added.map((check) => ({ kind: check.concern, words: wordsFor(check), check }))];
}

function hasFailed({ outcome }: AccessCheck): boolean {
  return outcome === 'failed';
}

/** Completes “The refusal …”. */
function wordsFor({ concern, facts }: AccessCheck): string {
  const { widthPx, heightPx, leastPx, clearPx, contrastRatio, neededContrastRatio } = facts;
  switch (concern) {
    case 'name':
      return NO_NAME;
    case 'hidden from screen readers':
      return 'is hidden from screen readers (aria-hidden)';
    case 'nesting':
      return 'stands in another control, or holds one, so that screen readers do not announce both';
    case 'target size':
      return `is ${px(widthPx)} by ${px(heightPx)} px with ${px(clearPx)} px free around its middle, less than ${px(leastPx)}`;
    case 'contrast':
      return `has a contrast of ${contrastRatio ?? '?'}:1, needs ${neededContrastRatio ?? '?'}:1`;
  }
}

function px(length: number | undefined): string {
  return length === undefined ? '?' : String(round(length, 1));
}

/** Which of the checker's rules failed, where they are explained, and what both controls measure by them. */
export function checkEvidence(barriers: readonly Barrier[], decline: Checks, accept: Checks): Evidence {
  const failures = barriers.flatMap(({ check }) => check ?? []);
  if (failures.length === 0) return {};
  return {
    failedChecks: failures.map(({ ruleId }) => ruleId),
    checkHelpUrls: failures.map(({ helpUrl }) => helpUrl),
    ...measured('decline', failures, decline),
    ...measured('accept', failures, accept),
  };
}

function measured(prefix: 'decline' | 'accept', failures: readonly AccessCheck[], checks: Checks): Evidence {
  const concerns = new Set(failures.map(({ concern }) => concern));
  const contrast = concerns.has('contrast') ? checks.get('contrast')?.facts : undefined;
  const size = concerns.has('target size') ? checks.get('target size')?.facts : undefined;
  return {
    ...(contrast?.contrastRatio === undefined ? {} : { [`${prefix}ContrastRatio`]: contrast.contrastRatio }),
    ...(size?.clearPx === undefined ? {} : { [`${prefix}ClearPx`]: size.clearPx }),
  };
}
