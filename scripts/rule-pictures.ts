/**
 * The pictures of a rule's examples: `rules/<id>/pictures/<example>.png`, taken by `npm run pictures`. Beside them
 * `made-from.json` holds a hash of each page, so that a picture of an earlier version of it is noticed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type RuleExample, readExamples } from './rule-examples.js';

/** A failing page and a fair one. */
export interface Twins {
  readonly failing: RuleExample;
  readonly fair: RuleExample;
}

/** Every failing example of a rule, and the fair one that stands beside one of them. */
export function picturedExamples(ruleId: string): RuleExample[] {
  const failing = readExamples(ruleId).filter(({ outcome }) => outcome === 'failed');
  const twins = twinsOf(ruleId);
  return twins === undefined ? failing : [...failing, twins.fair];
}

/** The first failing example with a mended copy; without one, the first that fails beside the first that passes. */
export function twinsOf(ruleId: string): Twins | undefined {
  const examples = readExamples(ruleId);
  const failed = examples.filter(({ outcome }) => outcome === 'failed');
  const passed = examples.filter(({ outcome }) => outcome === 'passed');
  for (const fair of passed) {
    const failing = failed.find(({ file }) => file === fair.twin);
    if (failing !== undefined) return { failing, fair };
  }
  const [failing, fair] = [failed[0], passed[0]];
  return failing === undefined || fair === undefined ? undefined : { failing, fair };
}

/** Relative to the rule's folder. */
export function pictureOf({ file }: RuleExample): string {
  return `pictures/${file.replace(/\.html$/, '.png')}`;
}

export function hashOf({ source }: RuleExample): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

export const madeFrom = (ruleId: string): string => `rules/${ruleId}/pictures/made-from.json`;

/** Hashes of the pages that the pictures at hand were taken of, by file name. */
export function readMadeFrom(ruleId: string): Readonly<Record<string, string>> {
  const path = madeFrom(ruleId);
  if (!existsSync(path)) return {};
  return v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(path, 'utf8')));
}

/** Examples whose picture is missing, or shows an earlier version. */
export function stalePictures(ruleId: string): RuleExample[] {
  const hashes = readMadeFrom(ruleId);
  return picturedExamples(ruleId).filter(
    (example) =>
      hashes[example.file] !== hashOf(example) || !existsSync(`rules/${ruleId}/${pictureOf(example)}`),
  );
}
