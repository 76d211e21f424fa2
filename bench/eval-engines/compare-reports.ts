/** What two engines say of one page, rule by rule and target by target. */
import type { Outcome, Report } from '../../src/lint/report.js';

/** One rule on one target in one variant. */
export interface Judged {
  readonly page: string;
  readonly ruleId: string;
  readonly target: string;
  readonly variant: string;
  /** By the first engine and by the second. */
  readonly first: Said;
  readonly second: Said;
}

interface Said {
  /** `inapplicable` also where the engine does not name the target, unless it cannot tell of another one. */
  readonly outcome: Outcome;
  readonly message: string;
}

export type Agreement = 'same' | 'undecided' | 'contrary';

const NOTHING: Said = { outcome: 'inapplicable', message: 'it names no such target' };
const ELSEWHERE = 'of another target of the same rule it cannot tell';

/** All that either engine judged; what is inapplicable to both is left out. */
export function compareReports(page: string, ofFirst: Report, ofSecond: Report): Judged[] {
  const [left, right] = [saidIn(ofFirst), saidIn(ofSecond)];
  const [leftUnsure, rightUnsure] = [undecidedIn(left), undecidedIn(right)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [ruleId = '', variant = '', target = ''] = key.split('\u0000');
    // Which target a rule names may hang on what it cannot tell: a passage that is hidden, or else the dialog.
    const unnamed = (unsure: ReadonlySet<string>): Said =>
      unsure.has(keyOf(ruleId, variant)) ? { outcome: 'cantTell', message: ELSEWHERE } : NOTHING;
    const judged = {
      ...{ page, ruleId, target, variant },
      first: left.get(key) ?? unnamed(leftUnsure),
      second: right.get(key) ?? unnamed(rightUnsure),
    };
    return isDecided(judged.first) || isDecided(judged.second) ? [judged] : [];
  });
}

const isDecided = ({ outcome }: Said): boolean => outcome !== 'inapplicable';

function saidIn({ results }: Report): Map<string, Said> {
  return new Map(
    results.map(({ ruleId, target, variant, outcome, message = '' }) => [
      keyOf(ruleId, `${variant.viewport} ${variant.colorScheme}`, target),
      { outcome, message },
    ]),
  );
}

/** Rule and variant of what an engine cannot tell, of whichever target. */
function undecidedIn(said: ReadonlyMap<string, Said>): Set<string> {
  const unsure = [...said].filter(([, { outcome }]) => outcome === 'cantTell');
  return new Set(unsure.map(([key]) => keyOf(...key.split('\u0000').slice(0, 2))));
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

/** `undecided`: one of the two cannot tell; `contrary`: one says what the other denies. */
export function agreementOf({ first, second }: Judged): Agreement {
  if (first.outcome === second.outcome) return 'same';
  return first.outcome === 'cantTell' || second.outcome === 'cantTell' ? 'undecided' : 'contrary';
}
