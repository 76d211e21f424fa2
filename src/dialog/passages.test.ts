import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';
import { passagesIn } from './passages.js';

const read = (html: string, without = '') => {
  const { root } = snapshotOf(html);
  const left = without === '' ? [] : selectAll(root, without);
  return passagesIn(root, new Set(selectAll(root, 'a, button, [tabindex]')), new Set(left));
};
const told = (html: string, without?: string) =>
  read(html, without).map(({ node, kind, text }) => `${node.tag}, ${kind}: ${text}`);

describe('the passages of a dialog', () => {
  it('are headings, paragraphs, list items and labels, short ones too, in document order', () => {
    expect(
      told(`<h2>Cookies</h2><p>We use cookies.</p><ul><li>Ads</li><li><p>Statistics</p></li></ul>
        <fieldset><legend>Purposes</legend><label><input type=checkbox> Marketing</label></fieldset>
        <div role=heading>More</div>`),
    ).toEqual([
      'h2, heading: Cookies',
      'p, body: We use cookies.',
      'li, list item: Ads',
      'p, list item: Statistics',
      'legend, label: Purposes',
      'label, label: Marketing',
      'div, heading: More',
    ]);
  });

  it.each([
    ['<div>Before <p>within</p> after</div>', ['div, body: Before', 'p, body: within', 'div, body: after']],
    ['<p>We <b>use</b> <i>cook</i>ies<br>here.</p>', ['p, body: We use cookies here.']],
    ['<span style="display: block">One</span><span>two</span>', ['span, body: One', 'body, body: two']],
    [
      '<p>Read <span hidden>all of this</span> first</p>',
      ['p, body: Read', 'span, body: all of this', 'p, body: first'],
    ],
    ['<p>Text <code>code</code><script>x</script> on</p>', ['p, body: Text on']],
  ])('each text once, under the innermost box that holds it: %s', (html, passages) => {
    expect(told(html)).toEqual(passages);
  });

  it.each([
    ['<p>We use cookies. <button>Accept</button> <button>Reject</button></p>', ['p, body: We use cookies.']],
    ['<div role=button>Accept</div><div tabindex=0>Reject</div><summary>More</summary>', []],
    ['<p><a href=#>Privacy policy</a> | <a href=#>Imprint</a></p>', []],
    [
      '<p>By continuing you accept our <a href=#>privacy policy</a>.</p>',
      ['p, body: By continuing you accept our privacy policy.'],
    ],
    [
      '<p>We use cookies, or <span tabindex=0>reject</span> them.</p>',
      ['p, body: We use cookies, or reject them.'],
    ],
  ])('without labels of buttons, with links in running text: %s', (html, passages) => {
    expect(told(html)).toEqual(passages);
  });

  it('leave out what belongs to another dialog', () => {
    expect(told('<p>One</p><div id=other><p>Two</p></div><p>Three</p>', '#other')).toEqual([
      'p, body: One',
      'p, body: Three',
    ]);
  });

  it('are read from hostile nesting without an overflow', () => {
    const depth = 20_000;
    expect(read(`${'<div>x'.repeat(depth)}`).length).toBeGreaterThan(100);
  });

  it('are part of each dialog that is found', () => {
    const [dialog] = findDialogs(
      snapshotOf(
        '<div role=dialog><h2>Cookies</h2><p>We use cookies for advertising.</p><button>Accept all</button></div>',
      ),
      { languages: [], selectors: [] },
    );
    expect(dialog?.passages.map(({ text }) => text)).toEqual(['Cookies', 'We use cookies for advertising.']);
  });
});
