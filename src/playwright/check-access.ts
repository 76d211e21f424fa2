/** Has axe-core look at the answers of the consent dialogs of a page, in the world of the collector. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { ConfigError, type ResolvedConfig } from '../lint/config.js';
import { answersIn } from '../lint/report-on.js';
import { COLLECT_SCRIPT } from '../snapshot/live/collect-script.generated.js';
import { withAccessChecks } from '../snapshot/live/collected.js';
import type { LiveSnapshot } from '../snapshot/live/live-snapshot.js';
import type { AccessCheck } from '../snapshot/snapshot.js';
import type { CheckAccess } from './collect-variants.js';

/** More answers than this are not asked about. */
const MOST_ANSWERS = 40;
/** axe-core puts every box of a page in its place: on one with more elements it would take long. */
const MOST_ELEMENTS = 5000;

/** What `axe-core` is as a script; read once. */
let source: Promise<string> | undefined;

/** This module, for both kinds: in CommonJS `import.meta` is empty. */
const HERE = typeof __filename === 'string' ? __filename : import.meta.url;

/**
 * @param from The module that the package is looked for from: this one.
 * @throws {ConfigError} where it is not installed.
 */
export async function readAxe(from = HERE): Promise<string> {
  const path = pathOfAxe(from);
  source ??= readFile(path, 'utf8');
  return source;
}

/** Loading the package would take as long as linting a page. */
function pathOfAxe(from: string): string {
  try {
    return createRequire(from).resolve('axe-core/axe.min.js');
  } catch {
    throw new ConfigError(
      'axe: this needs the package axe-core, which is not installed. Install it: npm install --save-dev axe-core.',
    );
  }
}

/** @param axe The source of axe-core, which is put into the page when it is first needed. */
export function checkAccessWith(axe: string, config: ResolvedConfig): CheckAccess {
  let isThere = false;
  return async (collected, snapshot, evaluate) => {
    if (snapshot.elementCount > MOST_ELEMENTS)
      return { ...collected, notChecked: `it has more than ${MOST_ELEMENTS} elements` };
    const indexes = indexesOfAnswers(snapshot, config);
    if (indexes.length === 0) return collected;
    const ask = `(() => { ${COLLECT_SCRIPT}; return collector.auditKept(${JSON.stringify(indexes)}); })()`;
    try {
      const answer = await evaluate(isThere ? ask : `${axe};${ask}`);
      isThere = true;
      return withAccessChecks(collected, byIndex(indexes, answer));
    } catch (error) {
      return { ...collected, notChecked: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Among the scripts of a page axe-core would leave traces. */
export const checkNoAccess: CheckAccess = async (collected) => ({
  ...collected,
  notChecked: 'this browser has no world apart for it, as Chromium has',
});

function indexesOfAnswers(snapshot: LiveSnapshot, config: ResolvedConfig): number[] {
  const answers = answersIn(snapshot, undefined, config).slice(0, MOST_ANSWERS);
  return answers.flatMap((element) => snapshot.indexOf(element) ?? []);
}

function byIndex(indexes: readonly number[], answer: string): Map<number, readonly AccessCheck[]> {
  const lists = JSON.parse(answer) as (readonly AccessCheck[] | null)[];
  const checks = new Map<number, readonly AccessCheck[]>();
  indexes.forEach((index, position) => {
    const list = lists[position];
    if (list) checks.set(index, list);
  });
  return checks;
}
