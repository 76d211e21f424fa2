/** What is measured of texts that are no labels of controls. */
import { describe, expect, it } from 'vitest';
import { findDialogs } from '../dialog/find-dialogs.js';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { measurementsOf } from './create-measurements.js';

function measured(inside: string) {
  const snapshot = snapshotOf(
    `<div role="dialog" style="background: #fff; color: #000; width: 500px; font-size: 16px">${inside}
     <button>Accept all cookies</button> <button>Reject all</button></div>`,
  );
  const [dialog] = findDialogs(snapshot, { languages: [], selectors: ['[role=dialog]'] });
  const [node] = selectAll(snapshot.root, '#it');
  if (dialog === undefined || node === undefined) throw new Error('There is no dialog, or no #it in it.');
  const measure = measurementsOf(dialog);
  return { text: measure.text(node), visibility: measure.visibilityOf(node) };
}

describe('the text of a passage', () => {
  it('has contrast, size and weight, and the declaration of its colour', () => {
    const { text } = measured(
      '<p id="it" style="color: #767676; font-size: 11px; font-weight: 300">We use cookies.</p>',
    );
    expect(text).toMatchObject({
      foreground: '#767676',
      background: '#ffffff',
      fontSizePx: 11,
      fontWeight: 300,
    });
    expect(text?.largeText).toBe(false);
    expect(text?.ratio.kind === 'known' && text.ratio.value).toBeCloseTo(4.54, 2);
    expect(text?.foregroundDeclaration).toMatchObject({ property: 'color', value: '#767676' });
  });

  it.each([
    ['its own, where it has some', '<p id="it">Cookies <b style="font-size: 12px">and such</b></p>', 16],
    [
      'that of the element which makes the most of it',
      '<p id="it"><b style="font-size: 12px">We use cookies for a lot</b> <i>and</i></p>',
      12,
    ],
    [
      'not that of another passage inside',
      '<div id="it">Loose text<p style="font-size: 10px">Much more text than that which stands loose</p></div>',
      16,
    ],
    ['that of the only passage inside', '<div id="it"><p style="font-size: 10px">Text</p></div>', 10],
  ])('is %s', (_, html, size) => {
    expect(measured(html).text?.fontSizePx).toBe(size);
  });

  it('is not known over a picture, and not there where there is no text', () => {
    expect(measured('<p id="it" style="background: url(x.png)">Cookies</p>').text?.ratio.kind).toBe(
      'unknown',
    );
    expect(measured('<p id="it"></p>').text).toBeUndefined();
  });
});

describe('whether an element is seen', () => {
  it.each([
    ['<p id="it">We use cookies.</p>', 'visible'],
    ['<p id="it" hidden>We use cookies.</p>', 'hidden'],
    ['<details><summary>More</summary><p id="it">We use cookies.</p></details>', 'hidden'],
    ['<p id="it" style="color: #fff">We use cookies.</p>', 'hidden'],
    ['<p id="it" style="color: #fff; border: 1px solid #000">We use cookies.</p>', 'hidden'],
    ['<div style="height: 0; overflow: hidden"><p id="it">We use cookies.</p></div>', 'hidden'],
    [
      '<div style="height: 20px; overflow: hidden"><p style="height: 90px">x</p><p id="it">We use cookies.</p></div>',
      'hidden',
    ],
    [
      '<div style="position: relative"><p id="it">We use cookies.</p><div style="position: absolute; inset: 0; background: #eee"></div></div>',
      'hidden',
    ],
    ['<img id="it" src="x.png" width="20" height="20">', 'visible'],
  ])('%s is %s', (html, kind) => {
    expect(measured(html).visibility.kind).toBe(kind);
  });
});
