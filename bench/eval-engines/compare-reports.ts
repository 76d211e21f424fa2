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
  /** `inapplicable` also where the engine does not name the target. */
  readonly outcome: Outcome;
  readonly message: string;
}

export type Agreement = 'same' | 'undecided' | 'contrary';

const NOTHING: Said = { outcome: 'inapplicable', message: 'it names no such target' };

/** All that either engine judged; what is inapplicable to both is left out. */
export function compareReports(page: string, ofFirst: Report, ofSecond: Report): Judged[] {
  const [left, right] = [saidIn(ofFirst), saidIn(ofSecond)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [ruleId = '', target = '', variant = ''] = key.split('\u0000');
    const judged = {
      ...{ page, ruleId, target, variant },
      first: left.get(key) ?? NOTHING,
      second: right.get(key) ?? NOTHING,
    };
    return isDecided(judged.first) || isDecided(judged.second) ? [judged] : [];
  });
}

const isDecided = ({ outcome }: Said): boolean => outcome !== 'inapplicable';

function saidIn({ results }: Report): Map<string, Said> {
  return new Map(
    results.map(({ ruleId, target, variant, outcome, message = '' }) => [
      [ruleId, target, `${variant.viewport} ${variant.colorScheme}`].join('\u0000'),
      { outcome, message },
    ]),
  );
}

/** `undecided`: one of the two cannot tell; `contrary`: one says what the other denies. */
export function agreementOf({ first, second }: Judged): Agreement {
  if (first.outcome === second.outcome) return 'same';
  return first.outcome === 'cantTell' || second.outcome === 'cantTell' ? 'undecided' : 'contrary';
}
