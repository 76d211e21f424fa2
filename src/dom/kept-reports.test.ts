import { describe, expect, it } from 'vitest';
import { lint } from '../lint/lint.js';
import { KeptReports } from './kept-reports.js';

const judge = () => lint('<p>Opening hours</p>');

describe('reports that are kept', () => {
  it('are given again for what was written alike', () => {
    const kept = new KeptReports();
    const first = kept.of('a', judge);
    expect(kept.of('a', judge)).toBe(first);
    expect(kept.of('b', judge)).not.toBe(first);
  });

  it('do not grow without end: pages that are long, and after many all others, are judged anew', () => {
    const kept = new KeptReports();
    const long = 'a'.repeat(200_001);
    expect(kept.of(long, judge)).not.toBe(kept.of(long, judge));
    const first = kept.of('first', judge);
    for (let other = 0; other < 50; other++) kept.of(String(other), () => first);
    expect(kept.of('first', judge)).not.toBe(first);
  });
});
