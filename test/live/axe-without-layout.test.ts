/** `lintElement()` with axe-core in jsdom, where it knows names and nesting, and no sizes or colours. */
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ElementConfig, lintElement } from '../../src/dom.js';
import { page, TEXT } from './pages.js';

const ACCEPT = '<button id="accept">Accept all</button>';
const REJECT = '<button id="reject">Reject all</button>';
const UNNAMED = '<button id="reject"><span aria-hidden="true">Reject all</span></button>';

function judge(controls: string, config: ElementConfig = { axe }) {
  const html = page(`<div class="banner" role="dialog" aria-label="Cookies"><p>${TEXT}</p>${controls}</div>`);
  const { document } = new JSDOM(html).window;
  const { results, diagnostics } = lintElement(document, config);
  const own = results.filter(({ ruleId }) => ruleId === 'inaccessible-decline');
  return { own, codes: diagnostics.map(({ code }) => code) };
}

describe('lintElement() with axe-core in jsdom', () => {
  it('fails where the refusal alone has no name for screen readers, at every size', () => {
    const { own, codes } = judge(ACCEPT + UNNAMED);
    expect(own.map(({ outcome, evidence }) => [outcome, evidence['failedChecks']])).toEqual([
      ['failed', ['button-name']],
      ['failed', ['button-name']],
    ]);
    expect(codes).not.toContain('access-not-checked');
  });

  it('fails where it stands in another control', () => {
    const [result] = judge(`${ACCEPT}<div role="button" tabindex="0">${REJECT}</div>`).own;
    expect(result).toMatchObject({ outcome: 'failed', evidence: { barriers: ['nesting'] } });
  });

  it('leaves sizes and colours to our own engine', () => {
    expect(judge(ACCEPT + REJECT).own.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
  });

  it('may be asked again, and leaves axe-core to others', async () => {
    judge(ACCEPT + REJECT);
    judge(ACCEPT + REJECT);
    const { document } = new JSDOM(page(ACCEPT)).window;
    const { passes } = await axe.run(document.documentElement, { runOnly: ['button-name'] });
    expect(passes.map(({ id }) => id)).toEqual(['button-name']);
  });

  it('goes without where axe-core is at work already, and says so', () => {
    axe.setup(new JSDOM('').window.document.documentElement);
    try {
      const { own, codes } = judge(`${ACCEPT}<div role="button" tabindex="0">${REJECT}</div>`);
      expect(own.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
      expect(codes).toContain('access-not-checked');
    } finally {
      axe.teardown();
    }
  });
});
