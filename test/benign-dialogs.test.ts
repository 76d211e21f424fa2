/**
 * On fair dialogs, and on what merely resembles a dialog that asks for consent, no rule finds anything: the
 * pages by hand of bench/eval-rules/benign, and some of the generated ones (`npm run eval:rules` has all).
 */
import { describe, expect, it } from 'vitest';
import { benignByHand, benignGenerated } from '../bench/eval-rules/benign.js';
import { type EvaluatedPage, failedFindings, lintPage } from '../bench/eval-rules/lint-page.js';

/** Every how many-th of the generated ones is rendered: a dozen, of all five packages. */
const EVERY = 23;

function alarmsOn(page: EvaluatedPage): string[] {
  return failedFindings(lintPage(page)).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('the benign set', () => {
  it.each(benignByHand().map((page) => [page.name, page] as const))('has no finding on %s', (_, page) => {
    expect(alarmsOn(page)).toEqual([]);
  });

  it('has no finding on fair configurations of consent packages, and finds their dialogs', async () => {
    for (const page of await benignGenerated(EVERY)) {
      expect(lintPage(page).dialogs, page.name).not.toEqual([]);
      expect(alarmsOn(page), page.name).toEqual([]);
    }
  });
});
