import { describe, expect, it } from 'vitest';
import { lint } from '../lint/lint.js';
import { KeptReports } from './kept-reports.js';

const judge = () => lint('<p>Opening hours</p>');

describe('reports that are kept', () => {
  it('are given again for what was written alike', () => {
    const kept = new KeptReports();
    const first = kept.to('a', judge);
    expect(kept.to('a', judge)).toBe(first);
    expect(kept.to('b', judge)).not.toBe(first);
  });

  it('do not grow without end: pages that are long, and after many all others, are judged anew', () => {
    const kept = new KeptReports();
    const long = 'a'.repeat(200_001);
    expect(kept.to(long, judge)).not.toBe(kept.to(long, judge));
    const first = kept.to('first', judge);
    for (let other = 0; other < 50; other++) kept.to(String(other), () => first);
    expect(kept.to('first', judge)).not.toBe(first);
  });
});
