import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.js';

const at = (startOffset: number, endOffset: number, file = 'page.html') => ({
  file,
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 1,
  startOffset,
  endOffset,
});

describe('an excerpt of the source', () => {
  it('is the text at the location, on one line', () => {
    expect(excerpt('<p>\n   <b>x</b>\n</p>', 'page.html', at(0, 20))).toBe('<p> <b>x</b> </p>');
  });

  it('has at most 200 characters and says when it has been cut', () => {
    const cut = excerpt('x'.repeat(500), 'page.html', at(0, 500));
    expect(cut).toBe(`${'x'.repeat(199)}…`);
    expect(excerpt('x'.repeat(200), 'page.html', at(0, 200))).toHaveLength(200);
  });

  it('does not cut a character in two', () => {
    const cut = excerpt(`${'x'.repeat(198)}😀😀`, 'page.html', at(0, 202)) ?? '';
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('is full even where most of the source is indentation', () => {
    const text = `<p>${`${' '.repeat(40)}\nword `.repeat(30)}</p>`;
    expect(excerpt(text, 'page.html', at(0, text.length))?.length).toBeGreaterThan(150);
  });

  it('is undefined for another file, and for what has no location', () => {
    expect(excerpt('x', 'page.html', at(0, 1, 'theme.css'))).toBeUndefined();
    expect(excerpt('x', 'page.html', undefined)).toBeUndefined();
  });
});
