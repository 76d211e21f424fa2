/**
 * The rules on dialogs whose author had not seen them: `npm run eval:rules:held-out` (held-out/README.md), the
 * second set with `-- held-out-2`.
 * Figures are per rule over whole pages; every miss and false alarm is listed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtInRules } from '../../src/lint/registry.generated.js';
import { table } from '../eval-prominence/print.js';
import { SCORE_HEAD, scoreCells } from './figures.js';
import { lintPage } from './lint-page.js';
import { type Judged, score } from './statistics.js';

interface Violation {
  readonly rule: string;
  readonly why: string;
  readonly sure: boolean;
  /** Rules that may speak of the same cause, or instead. */
  readonly also?: readonly string[];
}

interface Labels {
  readonly page: string;
  readonly note: string;
  readonly violates: readonly Violation[];
}

interface JudgedPage extends Judged {
  readonly rule: string;
  readonly page: string;
  /** Why it is labelled so, or what was found. */
  readonly detail: string;
}

const [set = 'held-out'] = process.argv.slice(2);
const FOLDER = new URL(`./${set}/`, import.meta.url);

function judgePage({ page, violates }: Labels): JudgedPage[] {
  const html = readFileSync(new URL(`pages/${page}`, FOLDER), 'utf8');
  const { findings } = lintPage({ name: `${set}:${page}`, html, filename: page });
  const sure = new Map(violates.filter((one) => one.sure).map((one) => [one.rule, one]));
  const either = new Set(
    violates.flatMap(({ rule, also = [], sure: isSure }) => (isSure ? also : [rule, ...also])),
  );
  return builtInRules.flatMap(({ id }): JudgedPage[] => {
    const own = findings.filter(({ ruleId }) => ruleId === id);
    const failed = own.find(({ outcome }) => outcome === 'failed');
    const violation = sure.get(id);
    const isPositive = violation !== undefined;
    if (!isPositive && either.has(id)) return [];
    const said = failed ?? own[0];
    const detail = isPositive
      ? `${violation.why}${said === undefined ? '' : ` — ${said.outcome}: ${said.message}`}`
      : (failed?.message ?? '');
    return [{ rule: id, page, isPositive, isPredicted: failed !== undefined, detail }];
  });
}

function row(rule: string, judged: readonly JudgedPage[]): string[] {
  const scores = score(judged);
  const { positives, truePositives, falsePositives } = scores;
  return [rule, ...[positives, truePositives, falsePositives].map(String), ...scoreCells(scores)];
}

const labels: readonly Labels[] = JSON.parse(readFileSync(new URL('labels.json', FOLDER), 'utf8'));
const unlabelled = readdirSync(new URL('pages/', FOLDER)).filter(
  (page) => !labels.some((one) => one.page === page),
);
if (unlabelled.length > 0) throw new Error(`Pages without labels: ${unlabelled.join(', ')}`);

const judged = labels.flatMap(judgePage);
console.log(`## Dialogs of ${set}: ${labels.length} pages\n`);
const head = ['rule', 'violated', 'found', 'false alarms', ...SCORE_HEAD];
const rows = builtInRules.map(({ id }) =>
  row(
    id,
    judged.filter(({ rule }) => rule === id),
  ),
);
console.log(table(head, [...rows, row('over all', judged)]));
for (const { rule, page, isPositive, isPredicted, detail } of judged) {
  if (isPositive === isPredicted) continue;
  console.log(`${isPositive ? 'missed' : 'false alarm'}: ${rule} on ${page}: ${detail}`);
}
