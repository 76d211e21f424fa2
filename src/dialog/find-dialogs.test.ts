import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

function layersIn(html: string): string[] {
  return findDialogs(snapshotOf(html), { languages: [], selectors: [] }).map(
    ({ root, layer }) => `${root.attributes.get('id') ?? root.tag}: ${layer}`,
  );
}

const SETTINGS = `<div role="dialog" id="settings" style="display: none"><h2>Cookie preferences</h2>
  <label><input type="checkbox"> Analytics</label> <label><input type="checkbox"> Marketing</label>
  <button>Save</button></div>`;

describe('a dialog with no answer but a way to the settings', () => {
  it('is the first layer, and the settings are the deeper one', () => {
    const notice = `<div role="dialog" id="notice"><p>This site uses cookies and gives you control over what you
      want to activate.</p><button>Personalize</button></div>`;
    expect(layersIn(notice + SETTINGS)).toEqual(['notice: first', 'settings: deeper']);
  });

  it('is none when it only shows the way to the settings', () => {
    expect(layersIn('<div role="dialog"><button>Cookie settings</button></div>')).toEqual([]);
  });
});

describe('the layers of a dialog', () => {
  const FIRST = `<p>We use cookies for advertising.</p><button>Accept all</button> <button>Reject all</button>
    <button>Settings</button>`;
  const SECOND = `<label><input type="checkbox"> Analytics</label> <label><input type="checkbox"> Marketing</label>
    <button>Save choices</button>`;

  it.each([
    ['hidden', 'hidden'],
    ['display: none', 'style="display: none"'],
    ['visibility: hidden', 'style="visibility: hidden"'],
    ['no height', 'style="height: 0; overflow: hidden"'],
  ])('are two where the settings stand in it, put out of sight by %s', (_, attribute) => {
    const html = `<div role="dialog" id="notice">${FIRST}<div id="panel" ${attribute}>${SECOND}</div></div>`;
    expect(layersIn(html)).toEqual(['notice: first', 'panel: deeper']);
  });

  it('are one where the settings are shown from the start', () => {
    expect(layersIn(`<div role="dialog" id="notice">${FIRST}<div>${SECOND}</div></div>`)).toEqual([
      'notice: first',
    ]);
  });

  it('are one where no control leads to the settings', () => {
    const html = `<div role="dialog" id="notice"><p>We use cookies for advertising.</p><button>Accept all</button></div>`;
    expect(layersIn(html + SETTINGS)).toEqual(['notice: first', 'settings: first']);
  });

  it('share no controls', () => {
    const html = `<div role="dialog" id="notice">${FIRST}<div id="panel" hidden>${SECOND}</div></div>`;
    const [first, second] = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
    expect(first?.controls.map(({ name }) => name)).toEqual(['Accept all', 'Reject all', 'Settings']);
    expect(second?.controls.map(({ name }) => name)).toEqual(['Analytics', 'Marketing', 'Save choices']);
    expect(second?.controls.map(({ visibility }) => visibility.kind)).toEqual([
      'visible',
      'visible',
      'visible',
    ]);
  });
});
