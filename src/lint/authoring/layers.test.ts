/** Which layer a control leads to. */
import { describe, expect, it } from 'vitest';
import { findDialogs } from '../../dialog/find-dialogs.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { elementBehind, knownLayerBehind, layerBehind, leadsAway } from './layers.js';

const DEEPER = (id: string) =>
  `<div id="${id}" role="dialog" hidden><p>Cookie settings</p><label><input type="checkbox"> Statistics</label><button>Save choices</button></div>`;

function page(manage: string, deeper: string) {
  const html = `<html lang="en"><div role="dialog" aria-label="Cookies"><p>We use cookies for statistics.</p>
    <button>Accept all</button>${manage}</div>${deeper}</html>`;
  const dialogs = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
  const control = dialogs[0]?.controls.find(({ role }) => role === 'manage');
  if (control === undefined) throw new Error('The page has no control that leads to the settings.');
  return { control, others: dialogs.slice(1) };
}

describe('layerBehind', () => {
  it.each([
    ['aria-controls', '<button aria-controls="two">Settings</button>'],
    ['a link to its id', '<a href="#two">Settings</a>'],
    ['popovertarget', '<button popovertarget="two">Settings</button>'],
    ['commandfor', '<button commandfor="two">Settings</button>'],
    ['data-target, a selector', '<button data-target="#two">Settings</button>'],
    ['data-bs-target, a selector', '<button data-bs-target="#two">Settings</button>'],
  ])('goes by %s', (_, manage) => {
    const { control, others } = page(manage, DEEPER('one') + DEEPER('two'));
    expect(others).toHaveLength(2);
    expect(layerBehind(control, others)).toBe(others[1]);
  });

  it('takes the only deeper layer where nothing is named, and none of two', () => {
    const single = page('<button>Settings</button>', DEEPER('one'));
    expect(layerBehind(single.control, single.others)).toBe(single.others[0]);
    const two = page('<button>Settings</button>', DEEPER('one') + DEEPER('two'));
    expect(layerBehind(two.control, two.others)).toBeUndefined();
  });

  it('does not guess which of two dialogs leads there', () => {
    const other = `<div role="dialog" aria-label="AI training"><p>May we train our AI models on your chats?</p>
      <button>Allow</button><button>Settings</button></div>`;
    const { control, others } = page('<button>Settings</button>', other + DEEPER('one'));
    expect(layerBehind(control, others)).toBeUndefined();
  });

  it('believes what is known of a control over its markup', () => {
    const { control, others } = page(
      '<button aria-controls="one">Settings</button>',
      DEEPER('one') + DEEPER('two'),
    );
    const known = others.map((dialog, position) =>
      position === 1 ? { ...dialog, openedBy: [control] } : dialog,
    );
    expect(layerBehind(control, known)).toBe(known[1]);
    expect(knownLayerBehind(control, known)).toBe(known[1]);
    expect(knownLayerBehind(control, others)).toBeUndefined();
  });

  it('does not take a layer for its own that is known to be shown by another control', () => {
    const { control, others } = page('<button>Settings</button>', DEEPER('one'));
    const [other] = others[0]?.controls ?? [];
    if (other === undefined) throw new Error('The deeper layer has no control.');
    const known = others.map((dialog) => ({ ...dialog, openedBy: [other] }));
    expect(layerBehind(control, known)).toBeUndefined();
  });

  it('knows no layer that is not in the page', () => {
    const { control, others } = page('<button aria-controls="elsewhere">Settings</button>', '');
    expect(elementBehind(control)).toBeUndefined();
    expect(layerBehind(control, others)).toBeUndefined();
  });
});

describe('leadsAway', () => {
  it.each([
    ['<a href="/settings">Settings</a>', true],
    ['<a href="#settings">Settings</a>', false],
    ['<a href="javascript:void(0)">Settings</a>', false],
    ['<button>Settings</button>', false],
  ])('%s: %s', (manage, expected) => {
    expect(leadsAway(page(manage, '').control)).toBe(expected);
  });
});
