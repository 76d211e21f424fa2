import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { findDialogs } from './find-dialogs.js';

function roleOf(name: string, attributes: string): string | undefined {
  const html = `<div id="settings"><h2>Cookie settings</h2><p>Choose which cookies we may use.</p><div role="tablist">
    <button role="tab" aria-selected="true">Purposes</button><button ${attributes}>${name}</button></div>
    <label><input type="checkbox"> Statistics</label><button>Save choices</button></div>`;
  const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: ['#settings'] });
  return dialog?.controls.find((control) => control.name === name)?.role;
}

describe('a tab', () => {
  it.each([
    ['Partners', 'policy-link'],
    ['About', 'policy-link'],
    ['Consent', 'accept'],
  ])('“%s” shows another panel of the dialog, where a plain button would be %s', (name, plain) => {
    expect(roleOf(name, 'role="tab" aria-selected="false"')).toBe('other');
    expect(roleOf(name, '')).toBe(plain);
  });

  it('may be a way to settings', () => {
    expect(roleOf('Details', 'role="tab" aria-selected="false"')).toBe('manage');
  });
});
