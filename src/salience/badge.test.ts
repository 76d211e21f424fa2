/** Words in a box of their own that are stuck on a button. */
import { describe, expect, it } from 'vitest';
import { findDialogs } from '../dialog/find-dialogs.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { measurementsOf } from './create-measurements.js';

/** Of a grey button with this in it. */
function badgeOn(content: string, css = ''): number {
  const snapshot = snapshotOf(
    `<style>button { border: 0; padding: 12px 24px; background: #e5e7eb; color: #111 } .badge { background: #dc2626; color: #fff } ${css}</style>
     <div role="dialog" style="background: #fff"><p>We use cookies for advertising.</p>
     <button>${content}</button> <button>Reject all</button></div>`,
  );
  const [dialog] = findDialogs(snapshot, { languages: [], selectors: [] });
  const [control] = dialog?.controls ?? [];
  const prominence = dialog && control && measurementsOf(dialog).prominence(control);
  if (prominence?.kind !== 'known') throw new Error(`Not known: ${prominence?.reason}`);
  return prominence.parts.badgeDifference;
}

describe('a badge', () => {
  it.each([
    ['is a box with words beside the label', 'Accept all <span class="badge">Recommended</span>', ''],
    [
      'may be positioned over the edge of the button',
      'Accept all <span class="badge" style="position: absolute; top: -10px; right: 4px">Best</span>',
      'button { position: relative }',
    ],
    [
      'may be generated',
      'Accept all',
      'button:first-of-type::after { content: "Recommended"; background: #dc2626 }',
    ],
  ])('%s', (_, content, css) => {
    expect(badgeOn(content, css)).toBeGreaterThan(0.4);
  });

  it.each([
    ['the label itself', '<span>Accept all</span>', ''],
    ['words without a box', 'Accept all <small>and close</small>', ''],
    ['a box in the colour of the button', 'Accept all <span style="background: #e5e7eb">now</span>', ''],
    [
      'a box that is not shown',
      'Accept all <span class="badge" style="display: none">Recommended</span>',
      '',
    ],
    ['an arrow', 'Accept all', 'button::after { content: "→"; background: #dc2626 }'],
    [
      'the one box that fills the button',
      '<span class="badge">Accept all</span>',
      'button { background: none; padding: 0 }',
    ],
  ])('%s is none', (_, content, css) => {
    expect(badgeOn(content, css)).toBe(0);
  });
});
