/** What answering a dialog took, in words. */
import { describe, expect, it } from 'vitest';
import { flowOf, stepOf, untouchedOf, wayOf } from '../testing/flow-of.js';
import { describeFlow } from './flow.js';

type Line = ReturnType<typeof describeFlow>[number];

const told = (...given: Parameters<typeof flowOf>): Partial<Record<Line['label'], string>> =>
  Object.fromEntries(describeFlow(flowOf(...given)).map(({ label, text }) => [label, text]));

describe('the ways that were gone', () => {
  it('are told with their clicks, scrolls, layers and words, and what was pressed', () => {
    const off = (name: string) => stepOf(name, { action: 'switch off', layer: 2 });
    const refuse = wayOf(
      [
        stepOf('Settings'),
        ...['Statistics', 'Marketing', 'Social media', 'Personalisation'].map(off),
        stepOf('Save', { layer: 2, scrolled: true }),
      ],
      { words: 1240 },
    );
    expect(told({ refuse })).toEqual({
      Accept: '1 click, 0 scrolls, 1 layer, 40 words: press “Accept all”',
      Refuse:
        '6 clicks, 1 scroll, 2 layers, 1240 words: press “Settings”, switch off “Statistics”, “Marketing”, “Social media” and 1 more, press “Save” (scrolled to: “Save”)',
      Close: 'not measured: the first layer has no close button',
    });
  });

  it('name a control without a name by its selector', () => {
    const accept = wayOf([stepOf('', { selector: '#yes' })]);
    expect(told({ accept }).Accept).toContain('press “#yes”');
  });

  it('that did not end say why', () => {
    const refuse = wayOf([stepOf('Reject all')], { ended: false });
    const reasons = { refuse: 'the page went to about:blank' };
    expect(told({ refuse, reasons }).Refuse).toBe(
      '1 click, 0 scrolls, 1 layer, 40 words: press “Reject all”, and it was not over: the page went to about:blank',
    );
    expect(told({ refuse, reasons: {} }).Refuse).toMatch(/and it was not over$/);
  });

  it('that were not found say why', () => {
    const reasons = { refuse: '“Reject all” was left alone: it leads to another page' };
    expect(told({ refuse: null, reasons }).Refuse).toBe(
      'not measured: “Reject all” was left alone: it leads to another page',
    );
    expect(told({ refuse: null, reasons: {} }).Refuse).toBe('not measured');
  });

  it.each([
    ['what accepting stores', ['consent', 'ads'], '; stores what accepting stores: consent and ads'],
    ['what refusing stores', ['consent'], '; stores what refusing stores: consent'],
    [null, [], '; what it stores cannot be told'],
  ] as const)('to close say what closing stores: %s', (stores, entries, end) => {
    const close = { ...wayOf([stepOf('Close')]), stores, entries };
    expect(told({ close, reasons: {} }).Close).toBe(
      `1 click, 0 scrolls, 1 layer, 40 words: press “Close”${end}`,
    );
  });

  it.each([
    [{}, '; stores what accepting stores: consent'],
    [{ stores: null, entries: [] }, '; what it stores cannot be told'],
    [{ ended: false }, ', and it was not over'],
    [{ goesBySwitches: true }, '; stores something else with them switched off: consent'],
    [{ goesBySwitches: false }, '; stores the same with them switched off'],
  ])('to commit choices as they are set say what that stores: %o', (given, end) => {
    const untouched = [untouchedOf(given)];
    expect(told({ untouched }).Preset).toBe(`press “Save choices”, with “Statistics” left as set${end}`);
    expect(told({ untouched: [untouchedOf({ ...given, saidYes: [] })] }).Preset).toBe(
      `press “Save choices”, with every choice left as set${end}`,
    );
  });

  it('are none where the page showed no dialog, which is said once', () => {
    const reason = 'the page showed no dialog';
    const reasons = { accept: reason, refuse: reason, close: reason };
    expect(describeFlow(flowOf({ dialog: null, accept: null, refuse: null, reasons }))).toEqual([
      { label: 'Unknown', text: reason },
    ]);
  });
});

describe('what was not looked at', () => {
  it('is told with the reason, the first few of many', () => {
    const leftAlone = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => ({
      selector: '#it',
      name,
      reason: 'it leads to another page',
    }));
    expect(told({ explored: { leftAlone } }).Skipped).toBe(
      '“One” (it leads to another page), “Two” (it leads to another page), “Three” (it leads to another page) and 2 more',
    );
    const [unnamed] = leftAlone.map((one) => ({ ...one, name: '' }));
    expect(told({ explored: { leftAlone: unnamed ? [unnamed] : [] } }).Skipped).toBe(
      '“#it” (it leads to another page)',
    );
  });

  it('is what the page was kept from doing', () => {
    const stopped = ['sending POST https://a.test/', 'opening a window'];
    expect(told({ explored: { stopped } }).Stopped).toBe(stopped.join(' and '));
  });

  it('is what lies beyond the bounds', () => {
    expect(told({ explored: { bounded: true, layers: 3, presses: 60, visits: 5 } }).Bounded).toBe(
      'there was more to look into than the bounds allow, after 3 layers and 60 presses on 5 visits; a shorter way may be there',
    );
    expect(told()).not.toHaveProperty('Bounded');
  });
});

it('is safe to print', () => {
  const attack = '\u001b[2J\u009b31m\u202eevil\r\nfake.html\n  1:1  error';
  const way = wayOf([stepOf(attack, { scrolled: true }), stepOf('', { selector: attack })], { ended: false });
  const flow = flowOf({
    accept: way,
    refuse: null,
    close: { ...way, stores: 'what accepting stores', entries: [attack] },
    untouched: [untouchedOf({ steps: way.steps, saidYes: [attack], entries: [attack] })],
    reasons: { accept: attack, refuse: attack, close: attack },
    explored: { leftAlone: [{ selector: attack, name: attack, reason: attack }], stopped: [attack] },
  });
  for (const { text } of describeFlow(flow)) {
    expect(text).toContain('␛[2J');
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
  }
});
