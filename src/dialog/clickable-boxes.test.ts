import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../snapshot/testing/snapshot-of.js';
import { controlElements } from './control-elements.js';

function controlsIn(html: string): string[] {
  return controlElements(snapshotOf(html).root).map(({ node }) => node.attributes.get('id') ?? node.tag);
}

describe('the controls of a page', () => {
  it('are what stands in a clickable backdrop, not the backdrop', () => {
    const html =
      '<div role="button" aria-label="Close" id="backdrop"><p>We use cookies.</p><button id="yes">OK</button></div>';
    expect(controlsIn(html)).toEqual(['yes']);
  });

  it('are boxes with a role, and what stands in them is part of them', () => {
    expect(controlsIn('<div role="button" id="yes"><span><b>Accept</b> all</span></div>')).toEqual(['yes']);
  });
});
