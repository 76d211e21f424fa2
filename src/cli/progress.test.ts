import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.js';

const ERASE = '\r\u001B[2K';

function progressOn({ isTTY, columns = 20 }: { isTTY: boolean; columns?: number }) {
  const clock = { now: 0 };
  const written: string[] = [];
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  return { clock, written, progress: createProgress(output, () => clock.now) };
}

describe('the progress line', () => {
  it('appears after half a second, keeps to one line, and is erased', () => {
    const { clock, written, progress } = progressOn({ isTTY: true });
    progress.show(1, 300, 'early.html');
    clock.now = 600;
    progress.show(12, 300, 'page-with-a-long-name.html');
    clock.now = 620;
    progress.show(13, 300, 'too-soon-after.html');
    progress.clear();
    expect(written).toEqual([`${ERASE}12/300 page-with-a-`, ERASE]);
  });

  it('shows the whole name where the terminal does not know its width', () => {
    const { clock, written, progress } = progressOn({ isTTY: true, columns: 0 });
    clock.now = 600;
    progress.show(1, 2, 'page.html');
    expect(written).toEqual([`${ERASE}1/2 page.html`]);
  });

  it('makes names harmless', () => {
    const { clock, written, progress } = progressOn({ isTTY: true });
    clock.now = 600;
    progress.show(1, 2, '\u001B[2J');
    expect(written).toEqual([`${ERASE}1/2 ␛[2J`]);
  });

  it('is not there in a pipe, and a short run leaves no trace', () => {
    const pipe = progressOn({ isTTY: false });
    pipe.clock.now = 600;
    pipe.progress.show(12, 300, 'page.html');
    pipe.progress.clear();
    const short = progressOn({ isTTY: true });
    short.progress.show(1, 1, 'page.html');
    short.progress.clear();
    expect([...pipe.written, ...short.written]).toEqual([]);
  });
});
