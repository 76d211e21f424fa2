import { describe, expect, it } from 'vitest';
import { at } from '../testing/report-of.js';
import { codeFrame } from './code-frame.js';

const options = { context: 1, width: 40 };

describe('codeFrame', () => {
  it('cuts long lines around the place, and keeps the marker below it', () => {
    const minified = `.a{color:red}.b{${'margin:0;'.repeat(2000)}}.no{color:#ddd}${'.c{top:0}'.repeat(2000)}`;
    const column = minified.indexOf('color:#ddd') + 1;
    const frame = codeFrame(minified, at('a.css', 1, column, column + 10), options) ?? '';
    const [line = '', marker = ''] = frame.split('\n');
    expect(line.length).toBeLessThan(50);
    expect(line.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('color:#ddd');
    expect(line).toMatch(/^> 1 \| ….*…$/);
  });

  it('begins at the beginning of a long line when the place fits', () => {
    const frame = codeFrame(
      `<button id=yes aria-checked="true"${' '.repeat(50)}>`,
      at('a.html', 1, 16, 35),
      options,
    );
    expect(frame?.split('\n')[0]).toMatch(/^> 1 \| <button id=yes aria-checked="true" +…$/);
  });

  it('keeps columns where control characters are replaced', () => {
    const frame = codeFrame('\u001B[1m\u0007<b>\tx', at('a.html', 1, 6, 9), options) ?? '';
    const [line = '', marker = ''] = frame.split('\n');
    expect(line).toBe('> 1 | ␛[1m␇<b>\tx');
    expect(line.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('<b>');
  });

  it('shows the beginning of a tag that runs over many lines', () => {
    const text = `<button\n${'  data-x\n'.repeat(20)}>`;
    const location = { ...at('a.html', 1, 1), endLine: 22, endColumn: 2 };
    const frame = codeFrame(text, location, options) ?? '';
    expect(frame.match(/^> *\d/gm)).toHaveLength(4);
  });

  it.each([
    ['line', at('a.html', 9, 1)],
    ['column', at('a.html', 1, 90)],
  ])('shows nothing when the text has no such %s', (_, location) => {
    expect(codeFrame('short', location, options)).toBeUndefined();
  });

  it('numbers lines as the parser does: a line separator is not a new line', () => {
    expect(codeFrame('a\u2028b\nc', at('a.html', 2, 1, 2), options)).toContain('> 2 | c');
  });
});
