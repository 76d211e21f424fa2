import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { createBackdrops } from './backdrop.js';

/** What lies behind the paragraph of a page, with its `<section>` taken to be on the screen. */
function behind(html: string) {
  const { root } = snapshotOf(html);
  const [dialog, text] = [selectAll(root, 'section')[0], selectAll(root, 'p')[0]];
  if (text === undefined) throw new Error('no text');
  return createBackdrops(dialog).behind(text);
}

describe('what lies behind a dialog that a script fades in', () => {
  const black = { kind: 'known', color: { r: 0, g: 0, b: 0, alpha: 1 } };
  const onBlack = (style: string) => `<section style="background: #000; ${style}"><p>x</p></section>`;

  it('is what will lie there, where it or a box around it is at opacity 0', () => {
    expect(behind(onBlack('opacity: 0; position: fixed'))).toMatchObject(black);
    expect(behind(`<div style="opacity: 0">${onBlack('')}</div>`)).toMatchObject(black);
  });

  it('is faded as ever by an opacity that stays', () => {
    const backdrop = behind(onBlack('opacity: 0.5'));
    expect(backdrop).toMatchObject({ kind: 'known', color: { r: 0.5 } });
  });
});
