/** The reviewed record: what a person said of each finding on a real banner, from a picture of it. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { BannerFinding } from './banner-findings.js';

const entrySchema = v.strictObject({
  /** Name of the configuration. */
  banner: v.string(),
  rule: v.string(),
  /** Selector of the target. */
  target: v.string(),
  /** `debatable`: two honest persons would judge it differently. */
  verdict: v.picklist(['right', 'wrong', 'debatable']),
  /** What a person sees on the screenshot, in a few words. */
  seen: v.pipe(v.string(), v.nonEmpty()),
});

export type ReviewEntry = v.InferOutput<typeof entrySchema>;

/** @throws when review.json is not as described, or says two things of one finding. */
export function readReview(): ReviewEntry[] {
  const file = new URL('review.json', import.meta.url);
  const entries = v.parse(v.array(entrySchema), JSON.parse(readFileSync(file, 'utf8')));
  const keys = entries.map(entryKey);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`review.json has two entries for ${twice}.`);
  return entries;
}

export interface Reviewed {
  readonly judged: readonly (BannerFinding & { readonly entry: ReviewEntry })[];
  /** Nobody has looked at them yet. */
  readonly unreviewed: readonly BannerFinding[];
  /** Entries of findings that no longer occur. */
  readonly gone: readonly ReviewEntry[];
}

/** Puts findings and record together. */
export function compareWithReview(
  found: readonly BannerFinding[],
  entries: readonly ReviewEntry[],
): Reviewed {
  const byKey = new Map(entries.map((entry) => [entryKey(entry), entry]));
  const seen = new Set(found.map(findingKey));
  return {
    judged: found.flatMap((one) => {
      const entry = byKey.get(findingKey(one));
      return entry === undefined ? [] : [{ ...one, entry }];
    }),
    unreviewed: found.filter((one) => !byKey.has(findingKey(one))),
    gone: entries.filter((entry) => !seen.has(entryKey(entry))),
  };
}

function entryKey({ banner, rule, target }: Pick<ReviewEntry, 'banner' | 'rule' | 'target'>): string {
  return `${banner} ${rule} ${target}`;
}

function findingKey({ banner, finding }: BannerFinding): string {
  return entryKey({ banner, rule: finding.ruleId, target: finding.target.selector });
}
