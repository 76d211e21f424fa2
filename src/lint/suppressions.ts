/**
 * Comments in the source that silence rules:
 *
 *     <!-- consentlint-disable-next-line rule-id, other-rule -- why -->
 *     <!-- consentlint-disable rule-id -- why --> … <!-- consentlint-enable rule-id -->
 *
 * Without rule ids they mean every rule. One that silences nothing is itself reported.
 */
import type { Diagnostic } from '../source/diagnostic.js';
import type { SourceLocation } from '../source/location.js';
import { suggest } from './suggest.js';

/** What a suppression is matched against. */
export interface Suppressible {
  readonly ruleId: string;
  /** The target's start tag, and what the finding points at: a tag may begin on the next line and offend lines below. */
  readonly anchors: readonly (SourceLocation | null)[];
}

export interface SourceComment {
  readonly text: string;
  readonly location: SourceLocation | undefined;
}

interface Suppression {
  readonly ruleIds: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly location: SourceLocation;
}

interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-next-line';
  readonly ruleIds: readonly string[];
  readonly location: SourceLocation;
}

export interface SuppressionResult<T> {
  readonly kept: readonly T[];
  readonly suppressed: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Drops the findings that comments silence, and reports comments that silence nothing or name no rule. */
export function applySuppressions<T extends Suppressible>(
  findings: readonly T[],
  comments: readonly SourceComment[],
  knownRules: readonly string[],
): SuppressionResult<T> {
  const diagnostics: Diagnostic[] = [];
  const directives = comments.flatMap((comment) => readDirective(comment, knownRules, diagnostics));
  const suppressions = pairUp(directives);
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const matching = suppressions.filter((suppression) => covers(suppression, finding));
    for (const suppression of matching) used.add(suppression);
    return matching.length === 0;
  });
  for (const suppression of suppressions) {
    if (!used.has(suppression)) diagnostics.push(unused(suppression));
  }
  return { kept, suppressed: findings.length - kept.length, diagnostics };
}

function readDirective(
  comment: SourceComment,
  knownRules: readonly string[],
  diagnostics: Diagnostic[],
): Directive[] {
  const text = comment.text.trim();
  if (!text.startsWith('consentlint-') || comment.location === undefined) return [];
  const [command = ''] = text.split(/\s/, 1);
  const kind = command.slice('consentlint-'.length);
  if (kind !== 'disable' && kind !== 'enable' && kind !== 'disable-next-line') {
    diagnostics.push(
      malformed(
        comment.location,
        `${command} is not a directive. There is: consentlint-disable, consentlint-enable, consentlint-disable-next-line.`,
      ),
    );
    return [];
  }
  const [list = ''] = text.slice(command.length).split(/\s--(?:\s|$)/, 1);
  const ruleIds = list.split(/[\s,]+/).filter((id) => id !== '');
  for (const id of ruleIds) {
    if (!knownRules.includes(id)) {
      diagnostics.push(malformed(comment.location, `${id} is not a rule. ${suggest(id, knownRules)}`));
    }
  }
  return [{ kind, ruleIds, location: comment.location }];
}

/** A `disable` reaches to the next `enable` in its file that names the same rules or none, else to the end. */
function pairUp(directives: readonly Directive[]): Suppression[] {
  return directives.flatMap((directive, position): Suppression[] => {
    const { kind, ruleIds, location } = directive;
    if (kind === 'enable') return [];
    if (kind === 'disable-next-line') {
      return [{ ruleIds, location, firstLine: location.endLine + 1, lastLine: location.endLine + 1 }];
    }
    const end = directives
      .slice(position + 1)
      .find(
        (other) =>
          other.kind === 'enable' &&
          other.location.file === location.file &&
          (other.ruleIds.length === 0 || sameIds(other.ruleIds, ruleIds)),
      );
    return [
      {
        ruleIds,
        location,
        firstLine: location.startLine,
        lastLine: end?.location.endLine ?? Number.POSITIVE_INFINITY,
      },
    ];
  });
}

function sameIds(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id) => right.includes(id));
}

function covers(suppression: Suppression, finding: Suppressible): boolean {
  const { ruleIds, firstLine, lastLine, location } = suppression;
  if (ruleIds.length > 0 && !ruleIds.includes(finding.ruleId)) return false;
  return finding.anchors.some(
    (anchor) =>
      anchor !== null &&
      anchor.file === location.file &&
      anchor.startLine >= firstLine &&
      anchor.startLine <= lastLine,
  );
}

function unused(suppression: Suppression): Diagnostic {
  const rules = suppression.ruleIds.length === 0 ? 'any rule' : suppression.ruleIds.join(', ');
  return {
    code: 'suppression-unused',
    severity: 'warning',
    message: `This comment silences ${rules}, but there is no such finding here. Remove it.`,
    location: suppression.location,
  };
}

function malformed(location: SourceLocation, message: string): Diagnostic {
  return { code: 'suppression-malformed', severity: 'warning', message, location };
}
