/** The words that a person sees on a control. */
import { describe, expect, it } from 'vitest';
import { selectAll } from '../snapshot/selectors.js';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { labelTexts } from './label-texts.js';

function textsOn(content: string): string[] {
  const [button] = selectAll(snapshotOf(`<button>${content}</button>`).root, 'button');
  return button === undefined ? [] : labelTexts(button).map(({ text }) => text);
}

describe('the words on a control', () => {
  it.each<[string, string, string[]]>([
    ['are its text, and that of what it holds', 'Accept <b>all</b>', ['Accept', 'all']],
    ['are not what is hidden', 'Accept <span hidden>all</span>', ['Accept']],
    [
      'are not what is there for screen readers alone',
      '× <span style="position: absolute; left: -9999px">Close</span>',
      ['×'],
    ],
    ['are not the name of a drawing', '<svg><title>Close</title><desc>A cross</desc><path /></svg>', []],
  ])('%s', (_, content, texts) => {
    expect(textsOn(content)).toEqual(texts);
  });
});
