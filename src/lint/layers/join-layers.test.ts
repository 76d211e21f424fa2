/** What is one dialog and what are two, where a page is read again after something was pressed. */
import { describe, expect, it } from 'vitest';
import type { Dialog } from '../../dialog/dialog.js';
import { findDialogs } from '../../dialog/find-dialogs.js';
import { selectAll } from '../../snapshot/selectors.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { layerBehind } from '../authoring/layers.js';
import { joinLayers } from './join-layers.js';
import type { LayerOpener } from './read-layer.js';

const PURPOSES = 'We and our partners use cookies to measure traffic and to show you advertising.';

/** One page, read again and again: its elements keep their ids, as those of a live page do. */
function found(html: string, openedBy?: LayerOpener | string) {
  const snapshot = snapshotOf(`<html lang="en"><body>${html}</body></html>`);
  return { snapshot, dialogs: findDialogs(snapshot, { languages: [], selectors: [] }), openedBy };
}

/** The control that a selector matches, on a layer. */
const pressed = (layer: number, selector: string): LayerOpener => ({
  layer,
  control: ({ root }) => selectAll(root, selector)[0],
});

const summary = (dialogs: readonly Dialog[]) =>
  dialogs.map(({ root, layer, controls, openedBy }) => ({
    root: root.attributes.get('id'),
    layer,
    controls: controls.map(({ name }) => name),
    openedBy: openedBy.map(({ name }) => name),
  }));

const shownIf = (isShown: boolean) => (isShown ? '' : ' hidden');

/** Two dialogs, of which either may be shown. */
const twoDialogs = (banner: boolean, settings: boolean, count = 9) =>
  `<div id="banner" role="dialog"${shownIf(banner)}><p>${PURPOSES}</p><p>Closes in ${count} s.</p><button>Accept all</button><button id="more">Settings</button></div>
  <div id="settings" role="dialog"${shownIf(settings)}><h2>Cookie settings</h2><label><input type="checkbox"> Statistics</label><button>Save choices</button></div>`;

describe('a live page that is read again after a press', () => {
  const expected = [
    { root: 'banner', layer: 'first', controls: ['Accept all', 'Settings'], openedBy: [] },
    { root: 'settings', layer: 'deeper', controls: ['Statistics', 'Save choices'], openedBy: ['Settings'] },
  ];

  it.each([
    ['is gone', false],
    ['stays', true],
  ])('has its settings once, as they are shown, whether the banner is gone: it %s', (_, stays) => {
    const before = found(twoDialogs(true, false));
    const after = found(twoDialogs(stays, true, 4), pressed(0, '#more'));
    const { dialogs, openings } = joinLayers([before, after]);
    expect(summary(dialogs)).toEqual(expected);
    expect(dialogs[1]?.snapshot).toBe(after.snapshot);
    expect(openings).toHaveLength(1);
    expect(openings[0]?.problem).toBeUndefined();
  });

  it('has nothing new where a press changes nothing', () => {
    const { dialogs, openings } = joinLayers([
      found(twoDialogs(true, false)),
      found(twoDialogs(true, false), pressed(0, '#more')),
    ]);
    expect(summary(dialogs).map(({ openedBy }) => openedBy)).toEqual([[], []]);
    expect(openings).toEqual([undefined]);
  });

  it('has two layers where one box shows first the one and then the other', () => {
    const box = (first: boolean) =>
      `<div id="box" role="dialog"><p>${PURPOSES}</p>
        <div${shownIf(first)}><button>Accept all</button><button id="more">Settings</button></div>
        <div${shownIf(!first)}><label><input type="checkbox" checked> Statistics</label><button>Save choices</button></div></div>`;
    const { dialogs } = joinLayers([found(box(true)), found(box(false), pressed(0, '#more'))]);
    expect(summary(dialogs)).toEqual([
      { root: 'box', layer: 'first', controls: ['Accept all', 'Settings'], openedBy: [] },
      { root: 'box', layer: 'deeper', controls: ['Statistics', 'Save choices'], openedBy: ['Settings'] },
    ]);
  });

  it('knows the control on a layer that shows the banner once more', () => {
    const partners = `<div id="partners" role="dialog"><h2>Our advertising partners and their cookies</h2><button>Reject all</button><button>Accept all</button></div>`;
    const { dialogs } = joinLayers([
      found(twoDialogs(true, false)),
      found(twoDialogs(true, true), pressed(0, '#more')),
      found(twoDialogs(true, true) + partners, pressed(1, '#more')),
    ]);
    expect(summary(dialogs).map(({ root, openedBy }) => [root, openedBy])).toEqual([
      ['banner', []],
      ['settings', ['Settings']],
      ['partners', ['Settings']],
    ]);
    expect(dialogs[2]?.openedBy[0]).toBe(dialogs[0]?.controls[1]);
  });

  it('leads by its markup to the settings as they are shown', () => {
    const html = twoDialogs(true, false).replace('id="more"', 'aria-controls="settings"');
    const after = found(twoDialogs(true, true), pressed(0, '#nothing'));
    const { dialogs, openings } = joinLayers([found(html), after]);
    expect(openings[0]?.problem).toBe('nothing matches');
    const [banner, ...others] = dialogs;
    const settings = banner?.controls.find(({ role }) => role === 'manage');
    if (settings === undefined) throw new Error('The banner leads to no settings.');
    expect(layerBehind(settings, others)).toBe(dialogs[1]);
    expect(dialogs[1]?.snapshot).toBe(after.snapshot);
  });
});

describe('hostile layers', () => {
  it('may be opened by themselves, by each other, or by none', () => {
    const dialog = (id: string) =>
      `<div id="${id}" role="dialog"><p>${PURPOSES} ${id}</p><button>Accept ${id}</button><button>Settings</button></div>`;
    const { dialogs } = joinLayers([
      found(dialog('a')),
      found(`<i></i>${dialog('b')}`, pressed(2, 'button')),
      found(`<i></i><i></i>${dialog('c')}`, pressed(1, 'button')),
      found(`<i></i><i></i><i></i>${dialog('d')}`, pressed(3, 'button')),
      found(`<i></i><i></i><i></i><i></i>${dialog('e')}`, pressed(99, 'button')),
      found(`<i></i><i></i><i></i><i></i><i></i>${dialog('f')}`, pressed(-1, 'button')),
    ]);
    expect(summary(dialogs).map(({ root, openedBy }) => [root, openedBy])).toEqual([
      ['a', []],
      ['b', ['Accept c']],
      ['c', ['Accept b']],
      ['d', []],
      ['e', []],
      ['f', []],
    ]);
    expect(dialogs.slice(1).every(({ layer }) => layer === 'deeper')).toBe(true);
  });

  it('may have no snapshot, where they could not be reached', () => {
    const { dialogs, openings } = joinLayers([
      found(twoDialogs(true, false)),
      { snapshot: undefined, dialogs: [], openedBy: pressed(0, '#more') },
    ]);
    expect(dialogs).toHaveLength(2);
    expect(openings).toEqual([undefined]);
  });
});
