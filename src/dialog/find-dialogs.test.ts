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
