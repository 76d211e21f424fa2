/** Pages of a size that nobody designs for: they end, and what is told of them is what a small page of the kind tells. */
import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint/lint.js';

const REQUEST = '<p>We use cookies to measure the audience and for personalised ads.</p>';
const BUTTONS = '<button>Accept all</button><button>Reject all</button>';
const config = { extends: 'all', viewports: [{ width: 1280, height: 800 }] } as const;

describe('pages of a hostile size', () => {
  it.each([
    [
      'checkboxes',
      (i: number) => `<label><input type="checkbox" name="c${i}" ${i % 2 ? 'checked' : ''}> Consent</label>`,
    ],
    [
      'hand-made switches without a sign of their state',
      () => '<span>Ads</span><div class="toggle" tabindex="0" onclick="t()"></div>',
    ],
  ])('800 %s are each told', (_, make) => {
    const rows = Array.from({ length: 800 }, (__, i) => `<li>${make(i)}</li>`).join('');
    const dialog = `<div role="dialog">${REQUEST}<ul>${rows}</ul>${BUTTONS}<button>Save</button></div>`;
    const { dialogs } = lint(`<html lang="en"><body>${dialog}`, config);
    expect(dialogs).toHaveLength(1);
    expect(dialogs[0]?.controls.filter(({ role }) => role === 'toggle')).toHaveLength(800);
  });

  it.each([
    ['around the dialog', (deep: string) => `${deep}<div role="dialog">${REQUEST}${BUTTONS}</div>`],
    ['within the dialog', (deep: string) => `<div role="dialog">${REQUEST}${deep}${BUTTONS}`],
  ])('5,000 nested boxes %s hide no dialog', (_, make) => {
    const page = make('<div>'.repeat(5000));
    const { dialogs } = lint(`<html lang="en"><body>${page}`, config);
    expect(dialogs.map(({ controls }) => controls.length)).toEqual([2]);
  });
});
