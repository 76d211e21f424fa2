/** What the rule `prominent-accept` says of pairs that were labelled by hand; `npm run eval:prominence` judges all of them. */
import { describe, expect, it } from 'vitest';
import { agreement, falseAlarms, judgeLabelled } from '../bench/eval-prominence/against-labels.js';
import { labelledPairs } from '../bench/eval-prominence/labels.js';

/** Without the banners of consent packages, which have to be built in jsdom first. */
const isPage = (page: string) => !page.startsWith('banner:');
const first = (await labelledPairs('first', isPage)).map(judgeLabelled);
const heldOut = (await labelledPairs('held-out')).map(judgeLabelled);

describe.each([
  ['first', first],
  ['held-out', heldOut],
])('the rule, on pages of the %s set with a pair that was labelled by hand', (_, judged) => {
  it('reports none that is labelled equal', () => {
    expect(falseAlarms(judged).map(({ pair }) => pair.page)).toEqual([]);
  });

  it('agrees with the labels', () => {
    expect(agreement(judged)).toBeGreaterThanOrEqual(0.97);
  });
});
