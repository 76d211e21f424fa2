import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { toggleVisibility } from './toggle-visibility.js';
import { isInertWithin, visibilityWithin } from './visibility.js';

/** How `#it` is seen in the dialog around it. */
function seen(inner: string, css = '', dialog = 'role=dialog') {
  const { root } = snapshotOf(`<div id=root ${dialog}>${inner}</div>`, { css });
  const [dialogRoot] = selectAll(root, '#root');
  const [element] = [...selectAll(root, '#it'), ...selectAll(root, 'x-box >>> #it')];
  if (dialogRoot === undefined || element === undefined) throw new Error('There is no #it.');
  return { visibility: visibilityWithin(element, dialogRoot), toggle: toggleVisibility(element, dialogRoot) };
}

const reason = (inner: string, css = '') => {
  const { visibility } = seen(inner, css);
  return visibility.kind === 'visible' ? 'visible' : visibility.reason;
};

describe('hidden by itself', () => {
  it.each([
    ['display: none', 'display is none'],
    ['visibility: hidden', 'visibility is hidden'],
    ['visibility: collapse', 'visibility is collapse'],
    ['opacity: 0', 'opacity is 0'],
    ['opacity: 1%', 'opacity is 0.01'],
    ['font-size: 0', 'its font-size is 0'],
    ['position: absolute; left: -9999px', 'left puts it off the screen (-9999px)'],
    ['position: fixed; top: -100em', 'top puts it off the screen (-1600px)'],
    ['position: relative; right: -9999px', 'right puts it off the screen (-9999px)'],
    ['position: absolute; bottom: -5000px', 'bottom puts it off the screen (-5000px)'],
    ['position: absolute; left: 9999px', 'left puts it off the screen (9999px)'],
    ['margin-left: -9999px', 'margin-left puts it off the screen (-9999px)'],
    ['display: block; margin-top: -9999px', 'margin-top puts it off the screen (-9999px)'],
    ['display: inline-block; text-indent: -9999px', 'text-indent puts its text off the screen (-9999px)'],
    [
      'text-indent: 100%; white-space: nowrap; overflow: hidden; display: block',
      'text-indent puts its text off the screen (100%)',
    ],
    ['display: block; transform: translateX(-9999px)', 'transform puts it off the screen'],
    [
      'display: block; transform: rotate(9deg) translate3D(-9999px, 0, 0)',
      'transform puts it off the screen',
    ],
    ['display: block; transform: translate(0, 5000px)', 'transform puts it off the screen'],
    ['display: block; transform: scale(0)', 'transform shrinks it to nothing'],
    ['display: block; transform: scaleY(0)', 'transform shrinks it to nothing'],
    ['display: block; transform: scale(1, 0)', 'transform shrinks it to nothing'],
    ['display: block; transform: matrix(0, 0, 0, 0, 0, 0)', 'transform shrinks it to nothing'],
    ['display: block; transform: matrix(1, 0, 0, 1, -9999, 0)', 'transform puts it off the screen'],
    ['display: block; translate: -9999px', 'translate puts it off the screen'],
    ['display: block; scale: 0', 'scale shrinks it to nothing'],
    ['position: absolute; clip: rect(0 0 0 0)', 'clip cuts it away'],
    ['position: absolute; clip: rect(1px, 1px, 1px, 1px)', 'clip cuts it away'],
    ['clip-path: inset(50%)', 'clip-path cuts it away'],
    ['clip-path: inset(100%)', 'clip-path cuts it away'],
    ['clip-path: inset(0 0 100% 0)', 'clip-path cuts it away'],
    ['clip-path: circle(0)', 'clip-path cuts it away'],
    ['clip-path: polygon(0 0, 0 0, 0 0)', 'clip-path cuts it away'],
    ['display: block; height: 0; overflow: hidden', 'it has no height'],
    ['display: block; width: 1px; overflow: clip', 'it has no width'],
    ['display: block; max-height: 0; overflow: hidden', 'it has no height'],
    ['display: inline-block; width: 1px; height: 1px; overflow: hidden', 'it has no height'],
  ])('%s', (style, why) => {
    expect(reason(`<a id=it href=# style="${style}">Reject</a>`)).toBe(why);
  });

  it('the hidden attribute is told from display', () => {
    expect(reason('<button id=it hidden>Reject</button>')).toBe('it has the hidden attribute');
    expect(reason('<button id=it hidden>Reject</button>', '[hidden] { display: block }')).toBe('visible');
  });
});

describe('hidden by what it stands in', () => {
  it.each([
    ['<p style="display: none">', 'display is none'],
    ['<p hidden>', 'it has the hidden attribute'],
    ['<p style="opacity: 0">', 'opacity is 0'],
    ['<p style="visibility: hidden">', 'visibility is hidden'],
    ['<p style="content-visibility: hidden">', 'content-visibility is hidden'],
    ['<p style="height: 0; overflow: hidden">', 'it has no height'],
    ['<p style="position: absolute; left: -9999px">', 'left puts it off the screen (-9999px)'],
    ['<details>', 'it is inside a <details> that is closed'],
    ['<details><summary>More</summary><summary>', 'it is inside a <details> that is closed'],
    ['<p hidden=until-found>', 'content-visibility is hidden'],
    ['<div popover>', 'display is none'],
    ['<p style="visibility: collapse">', 'visibility is collapse'],
    ['<dialog>', 'it is inside a <dialog> that is closed'],
    ['<p style="opacity: .2"><span style="opacity: .2">', 'opacity is 0.04'],
  ])('%s', (open, why) => {
    expect(reason(`${open}<button id=it>Reject</button>`)).toBe(why);
  });

  it('names the element that hides it', () => {
    const { visibility } = seen('<section hidden><p><button id=it>Reject</button></p></section>');
    expect(visibility.kind === 'hidden' && visibility.cause.tag).toBe('section');
    const inherited = seen(
      '<section style="visibility: hidden"><p><button id=it>Reject</button></p></section>',
    );
    expect(inherited.visibility.kind === 'hidden' && inherited.visibility.cause.tag).toBe('section');
  });

  it('follows slots into shadow trees', () => {
    const box = (style: string) =>
      `<x-box><template shadowrootmode=open><div style="${style}"><slot></slot></div></template><button id=it>Reject</button></x-box>`;
    expect(reason(box('display: none'))).toBe('display is none');
    expect(reason(box(''))).toBe('visible');
  });
});

describe('visible', () => {
  it.each([
    ['<button id=it>Reject</button>'],
    ['<button id=it style="opacity: .3">Reject</button>'],
    ['<button id=it style="color: transparent">Reject</button>'],
    ['<span id=it style="transform: scale(0); margin-top: -9999px">Reject</span>'],
    ['<button id=it style="transform: scale(0.05)">Reject</button>'],
    ['<button id=it style="transform: scale(10)">Reject</button>'],
    ['<button id=it style="text-indent: 100%">Reject</button>'],
    ['<button id=it style="clip-path: polygon(0 0, 100% 0, 100% 100%)">Reject</button>'],
    ['<button id=it style="left: -9999px">Reject</button>'],
    ['<button id=it style="position: absolute; left: -20px">Reject</button>'],
    ['<button id=it style="clip: rect(0 0 0 0)">Reject</button>'],
    ['<button id=it style="position: absolute; clip: rect(0, 90px, 30px, 0)">Reject</button>'],
    ['<button id=it style="clip-path: inset(10%)">Reject</button>'],
    ['<button id=it style="transform: translate(-50%, -50%) scale(1.1)">Reject</button>'],
    ['<span id=it style="width: 0; overflow: hidden">Reject</span>'],
    ['<p id=it style="height: 0">Reject</p>'],
    ['<details open><button id=it>Reject</button></details>'],
    ['<details><summary id=it>Reject</summary></details>'],
    ['<dialog open><button id=it>Reject</button></dialog>'],
    ['<span style="content-visibility: hidden"><button id=it>Reject</button></span>'],
    ['<p inert><button id=it>Reject</button></p>'],
    ['<p style="visibility: hidden"><button id=it style="visibility: visible">Reject</button></p>'],
    ['<p aria-hidden=true><button id=it>Reject</button></p>'],
    ['<p style="font-size: 0"><button id=it style="font-size: 14px">Reject</button></p>'],
  ])('%s', (html) => {
    expect(reason(html)).toBe('visible');
  });
});

describe('a dialog that a script has yet to show', () => {
  it.each([
    'role=dialog style="display: none"',
    'role=dialog hidden',
    'role=dialog style="visibility: hidden"',
    'role=dialog style="opacity: 0"',
    'role=dialog style="position: fixed; bottom: -9999px"',
    'role=dialog style="transform: translateY(9999px)"',
  ])('hides nothing within it: <div %s>', (dialog) => {
    expect(seen('<button id=it>Reject</button>', '', dialog).visibility.kind).toBe('visible');
  });

  it('still hides what it hides within', () => {
    const { visibility } = seen('<button id=it style="display: none">Reject</button>', '', 'hidden');
    expect(visibility.kind).toBe('hidden');
  });
});

describe('what is inert', () => {
  const inert = (dialog: string, inner: string) => {
    const { root } = snapshotOf(`<div id=root role=dialog ${dialog}>${inner}</div>`);
    const [dialogRoot, element] = ['#root', '#it'].map((selector) => selectAll(root, selector)[0]);
    return dialogRoot !== undefined && element !== undefined && isInertWithin(element, dialogRoot);
  };

  it('is what is inert within the dialog, not a dialog that has yet to be shown', () => {
    expect(inert('', '<p inert><button id=it>Reject</button></p>')).toBe(true);
    expect(inert('inert', '<p inert><button id=it>Reject</button></p>')).toBe(true);
    expect(inert('inert', '<button id=it>Reject</button>')).toBe(false);
    expect(inert('', '<button id=it>Reject</button>')).toBe(false);
  });
});

describe('what cannot be known', () => {
  it('is said, with the property and the reason', () => {
    const { visibility } = seen(
      '<button id=it style="opacity: if(media(print): 0; else: 1)">Reject</button>',
    );
    expect(visibility).toMatchObject({
      kind: 'unknown',
      reason: expect.stringMatching(/^opacity is not known: /),
    });
  });
});

describe('a native checkbox behind a drawn switch', () => {
  const css = '.away { position: absolute; opacity: 0 }';
  const toggle = (html: string) => seen(html, css).toggle.kind;

  it('is seen through its label', () => {
    expect(toggle('<input type=checkbox id=it class=away><label for=it>Ads</label>')).toBe('visible');
    expect(toggle('<label><input type=checkbox id=it class=away> Ads</label>')).toBe('visible');
  });

  it('is seen through the track beside it', () => {
    expect(toggle('<div><input type=checkbox id=it class=away><span class=track></span></div>')).toBe(
      'visible',
    );
  });

  it('is not seen when these are hidden as well, or are another toggle', () => {
    expect(toggle('<input type=checkbox id=it class=away><label for=it class=away>Ads</label>')).toBe(
      'hidden',
    );
    expect(toggle('<input type=checkbox id=it class=away><input type=checkbox>')).toBe('hidden');
    expect(toggle('<p hidden><input type=checkbox id=it><label for=it>Ads</label></p>')).toBe('hidden');
  });
});
