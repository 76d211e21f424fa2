/** A finding of `prominent-accept` says what to change, and doing that mends it. */
import { lint } from 'consentlint';
import { describe, expect, it } from 'vitest';
import { onlyRules } from './only-rules.js';

const BUTTON = 'border: 0; padding: 12px 24px; font: 16px/1.25 Arial';

function findings(accept: string, decline: string) {
  const html = `<!doctype html><html lang="en"><div role="dialog" style="background: #fff; color: #111">
    <p>We use cookies for advertising. You can withdraw your consent in the settings.</p>
    <button style="${BUTTON}; ${accept}">Accept all</button> <button style="${BUTTON}; ${decline}">Reject all</button></div>`;
  return lint(html, {
    // Alone, since it gives way where another rule tells the cause.
    rules: onlyRules('prominent-accept'),
    viewports: [{ width: 1280, height: 800 }],
  }).findings;
}

const ACCEPT = 'background: #1a56db; color: #fff';

describe('what a designer is told', () => {
  it.each([
    [
      'the fill',
      ACCEPT,
      'background: #fff; color: #1a56db',
      'surface',
      'the fill #1a56db would bring the ratio to 1.',
    ],
    [
      'the padding',
      `${ACCEPT}; padding: 24px 64px`,
      ACCEPT,
      'size',
      'the height (68 px) and padding of accept would bring the ratio to 1.',
    ],
    [
      'first the one, then the other',
      `${ACCEPT}; padding: 16px 40px`,
      'background: none; color: #1a56db; padding: 4px 0',
      'surface',
      'and the height (52 px) and padding of accept as well to 1.',
    ],
    [
      'the border',
      'background: #fff; color: #111; border: 3px solid #111',
      'background: #fff; color: #111; border: 3px solid #eee',
      'surface',
      'a 3 px border in #111111 would bring the ratio to 1.',
    ],
    [
      'the shadow',
      `${ACCEPT}; box-shadow: 0 0 24px 12px #f59e0b`,
      ACCEPT,
      'shadow',
      'the shadow of accept would bring the ratio to 1.',
    ],
  ])('%s', (_, accept, decline, part, words) => {
    const [finding, ...others] = findings(accept, decline);
    expect(others).toEqual([]);
    expect(finding?.outcome).toBe('failed');
    expect(finding?.evidence['decisivePart']).toBe(part);
    expect(finding?.related[0]?.message).toContain(words);
  });

  it('is nothing once the two are alike', () => {
    expect(findings(ACCEPT, ACCEPT)).toEqual([]);
  });
});
