/** When what a press leaves behind is found to be what accepting or what refusing does. */
import { describe, expect, it } from 'vitest';
import { compareStored } from './compare-stored.js';

type Left = Readonly<Record<string, unknown>>;

const inStorage = (name: string) => `localStorage ${name}`;
const inCookies = (name: string) => `cookie ${name} of tracking.consent.test`;

function comparison(
  accept: Left,
  refuse: Left,
  close: Left,
  { before = {}, where = inStorage }: { before?: Left; where?: (name: string) => string } = {},
) {
  const entries = (left: Left) =>
    new Map(
      Object.entries(left).map(([name, value]): [string, string] => [
        where(name),
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
  const [yes, no, closed] = [accept, refuse, close].map((after) => ({
    before: entries(before),
    after: entries({ ...before, ...after }),
  }));
  if (!yes || !no || !closed) throw new Error('There are three.');
  return compareStored(yes, no, closed);
}

const compare = (...given: Parameters<typeof comparison>) => comparison(...given).stores;

const ACCEPTS = 'what accepting stores';
const SOME = 'some of what accepting stores';
const REFUSES = 'what refusing stores';

describe('compareStored', () => {
  it('goes by what accepting and refusing leave different', () => {
    expect(compare({ consent: 'all' }, { consent: 'none' }, { consent: 'all' })).toBe(ACCEPTS);
    expect(compare({ consent: 'all' }, { consent: 'none' }, { consent: 'none' })).toBe(REFUSES);
    expect(compare({ _ga: 'GA1.1.12.17' }, {}, { _ga: 'GA1.1.99.18' })).toBe(null);
    expect(compare({ _ga: 'GA1.1.1234567.1700000001' }, {}, { _ga: 'GA1.1.7654321.1700000002' })).toBe(
      ACCEPTS,
    );
  });

  it('looks into values, and past what is another each time', () => {
    const record = (ads: boolean, id: string, at: number) => ({
      consent: { ads, id, at, on: new Date(at).toISOString() },
    });
    const first = record(true, '0b5c6a52-8f1e-4f0a-9c3e-2f6f2c7a1b11', 1_700_000_000_000);
    const other = record(false, 'c7a0e2f4-1d2b-4c3d-8e5f-6a7b8c9d0e1f', 1_700_000_100_000);
    const third = record(true, '11111111-2222-4333-8444-555555555555', 1_700_000_200_000);
    expect(compare(first, other, third)).toBe(ACCEPTS);
    expect(compare({ c: 'ads=1&consent=yes' }, { c: 'ads=0&consent=no' }, { c: 'ads=0&consent=no' })).toBe(
      REFUSES,
    );
  });

  it('does not decide where it agrees with neither, or in nothing that is there', () => {
    expect(compare({ consent: 'all' }, { consent: 'none' }, { consent: 'closed' })).toBe(null);
    expect(compare({ consent: 'all' }, { consent: 'none' }, {})).toBe(null);
    expect(compare({ seen: 1 }, { seen: 1, consent: 'none' }, { seen: 1 })).toBe(null);
    expect(compare({ consent: 'x' }, { consent: 'x' }, { consent: 'x' })).toBe(null);
  });

  it('passes over what was there before, and what is not about consent', () => {
    expect(compare({ clicks: 1 }, { clicks: 2 }, { clicks: 1 })).toBe(null);
    const before = { consent: 'asked' };
    expect(compare({ consent: 'asked' }, { consent: 'none' }, {}, { before })).toBe(null);
  });

  it('finds that some of it is accepted, and tells which', () => {
    const both = comparison(
      { consent: { ads: true, statistics: true, at: 1 } },
      { consent: { ads: false, statistics: false, at: 2 } },
      { consent: { ads: true, statistics: false, at: 3 } },
    );
    // When it was, a small number here, is another each time.
    expect(both.stores).toBe(null);
    expect(
      comparison(
        { consent: { ads: true, statistics: true } },
        { consent: { ads: false, statistics: false } },
        { consent: { ads: true, statistics: false } },
      ),
    ).toEqual({ stores: SOME, entries: ['localStorage consent.ads'] });
    expect(compare({ ads_ok: 1, consent: 1 }, { ads_ok: 0, consent: 0 }, { ads_ok: 1, consent: 0 })).toBe(
      SOME,
    );
    // Of an entry that only refusing writes, nothing is left: that is no yes that is there.
    expect(compare({ consent: 1 }, { consent: 0, opt_out: 1 }, { consent: 0 })).toBe(null);
  });

  it('takes lists for what they hold, in whatever order', () => {
    const record = (...categories: readonly string[]) => ({ cc_cookie: { categories, revision: 0 } });
    const all = record('necessary', 'analytics', 'ads');
    const none = record('necessary');
    expect(compare(all, none, record('ads', 'necessary', 'analytics'))).toBe(ACCEPTS);
    expect(compare(all, none, record('necessary'))).toBe(REFUSES);
    expect(comparison(all, none, record('necessary', 'ads'))).toEqual({
      stores: SOME,
      entries: ['localStorage cc_cookie.categories'],
    });
    expect(compare(all, none, record('necessary', 'music'))).toBe(null);
    expect(compare(all, none, { cc_cookie: { dismissed: true } })).toBe(null);
  });

  it('goes by what is named inside of a cookie, and not by the name of the site', () => {
    const where = inCookies;
    expect(compare({ x: { ads: 1 } }, { x: { ads: 0 } }, { x: { ads: 1 } }, { where })).toBe(ACCEPTS);
    expect(compare({ x: { y: 1 } }, { x: { y: 0 } }, { x: { y: 1 } }, { where })).toBe(null);
    expect(compare({ klaro: { a: true } }, { klaro: { a: false } }, { klaro: { a: true } }, { where })).toBe(
      ACCEPTS,
    );
  });
});
