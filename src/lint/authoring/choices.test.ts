/** What a toggle says while nobody touches it. */
import { describe, expect, it } from 'vitest';
import { findDialogs } from '../../dialog/find-dialogs.js';
import { snapshotOf } from '../../snapshot/testing/snapshot-of.js';
import { isOptionalToggle, saysYesUntouched } from './choices.js';

function choicesIn(toggles: string, about = 'We use cookies for statistics.') {
  const html = `<html lang="en"><div role="dialog"><p>${about}</p>${toggles}
    <button>Accept all</button><button>Reject all</button></div></html>`;
  const [dialog] = findDialogs(snapshotOf(html), { languages: [], selectors: [] });
  if (dialog === undefined) throw new Error('No dialog was found.');
  return dialog.controls.filter(isOptionalToggle).map((toggle) => saysYesUntouched(toggle, dialog));
}

describe('saysYesUntouched', () => {
  it.each([
    ['a purpose that is on', '<label><input type="checkbox" checked> Statistics</label>', true],
    ['a purpose that is off', '<label><input type="checkbox"> Statistics</label>', false],
    ['an objection that is off', '<label><input type="checkbox"> Do not use my data</label>', true],
    ['an objection that is on', '<label><input type="checkbox" checked> Do not use my data</label>', false],
    ['a state that is mixed', '<span role="checkbox" aria-checked="mixed">Statistics</span>', undefined],
  ])('%s', (_, toggle, expected) => {
    expect(choicesIn(toggle)).toEqual([expected]);
  });

  it('asks the radio button that is chosen, and no other', () => {
    const radios =
      '<fieldset><legend>Share usage data?</legend><label><input type="radio" name="u" checked> Yes</label><label><input type="radio" name="u"> No</label></fieldset>';
    expect(choicesIn(radios)).toEqual([true, false]);
  });
});

describe('isOptionalToggle', () => {
  it('leaves out what is locked and what is necessary', () => {
    const toggles =
      '<label><input type="checkbox" checked disabled> Statistics</label><label><input type="checkbox" checked> Strictly necessary</label>';
    expect(choicesIn(toggles)).toEqual([]);
  });
});
