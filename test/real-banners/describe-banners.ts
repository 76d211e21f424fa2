/** Turns what a person sees of real banners into tests of what the linter says of them. */
import { describe, expect, it } from 'vitest';
import { readReview } from '../../bench/eval-rules/review.js';
import { createLinter, type Report } from '../../src/index.js';
import { onlyRules } from '../only-rules.js';
import { countedUnpressed, effortOf } from './effort.js';
import { renderInJsdom } from './render.js';
import { clicksCounted, expected, RULE_IDS, type SeenBanner, told } from './seen-banner.js';

const judged = createLinter({ rules: onlyRules(...RULE_IDS) });
const everyRule = createLinter({ extends: 'all' });
const review = readReview();

/** Declares one test for each banner: rendered in jsdom, linted, held to what a person sees. */
export function describeBanners(packageName: string, banners: readonly SeenBanner[]): void {
  describe.each(banners.map((seen) => [seen.banner.name, seen] as const))(`${packageName}: %s`, (_, seen) => {
    it(seen.sees, async () => {
      const page = await renderInJsdom(seen.banner);
      const report = judged.lint({ ...page });
      expect(report.dialogs.map((dialog) => told(dialog, report, seen))).toEqual(seen.dialogs.map(expected));
      const everything = everyRule.lint({ ...page });
      expect(clicksCounted(everything)).toEqual(countedUnpressed(effortOf(seen.banner)));
      expect(notReviewed(everything, seen.banner.name)).toEqual([]);
    });
  });
}

/** Findings of any rule that nobody has looked at on a picture, or found wrong. */
function notReviewed({ findings }: Report, name: string): string[] {
  return findings
    .filter(({ outcome, ruleId, target }) => {
      const isIt = (entry: (typeof review)[number]) =>
        entry.banner === name && entry.rule === ruleId && entry.target === target.selector;
      const verdict = review.find(isIt)?.verdict;
      return outcome === 'failed' && verdict !== 'right' && verdict !== 'debatable';
    })
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
