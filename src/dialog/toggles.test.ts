import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import type { Control } from './dialog.js';
import { findDialogs } from './find-dialogs.js';

function togglesIn(html: string): readonly Control[] {
  const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: ['div'] });
  return dialog?.controls.filter(({ role }) => role === 'toggle') ?? [];
}

describe('“Allow” and “Deny” as two buttons to be pressed in', () => {
  const pair = (allow: string, deny: string) => `<div lang="de"><p>Cookies</p><p>Videos
    <button aria-pressed="false">${allow}</button><button aria-pressed="false">${deny}</button></p></div>`;

  it('are alternatives to one another, with opposite meanings', () => {
    expect(
      togglesIn(pair('Erlauben', 'Ablehnen')).map(({ name, toggle }) => [
        name,
        toggle?.alternatives,
        toggle?.onMeans,
      ]),
    ).toEqual([
      ['Erlauben', ['Ablehnen'], 'consents'],
      ['Ablehnen', ['Erlauben'], 'objects'],
    ]);
  });

  it('are not, where both say yes', () => {
    expect(
      togglesIn(pair('Statistik erlauben', 'Werbung erlauben')).map(({ toggle }) => toggle?.alternatives),
    ).toEqual([[], []]);
  });
});
