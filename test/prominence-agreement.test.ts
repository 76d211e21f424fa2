/** What the rule `prominent-accept` says of pairs that were labelled by hand; `npm run eval:prominence` judges all of them. */
import { describe, expect, it } from 'vitest';
import { agreement, falseAlarms, judgeLabelled } from '../bench/eval-prominence/against-labels.js';
import { labelledPairs } from '../bench/eval-prominence/labels.js';

/** Without the banners of consent packages, which have to be built in jsdom first. */
const pairs = await labelledPairs((page) => !page.startsWith('banner:'));
const judged = pairs.map(judgeLabelled);

describe('the rule, on pages with a pair that was labelled by hand', () => {
  it('reports none that is labelled equal', () => {
    expect(falseAlarms(judged).map(({ pair }) => pair.page)).toEqual([]);
  });

  it('agrees with as many labels as has been reached', () => {
    expect(agreement(judged)).toBeGreaterThanOrEqual(0.93);
  });
});
