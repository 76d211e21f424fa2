/** A line on standard error that says how far a long run is: `12/300 page.html`. */
import { performance } from 'node:perf_hooks';
import { oneLine } from '../report/text/terminal-text.js';
import type { TextOutput } from './io.js';

export interface Progress {
  /** Before each page. */
  show(done: number, total: number, name: string): void;
  /** Erases the line; before anything else is printed. */
  clear(): void;
}

/** Short runs show nothing. In milliseconds. */
const PATIENCE = 500;
/** Between two changes of the line, in milliseconds. */
const INTERVAL = 100;
const ERASE_LINE = '\r\u001B[2K';

/** Does nothing unless the output is a terminal. */
export function createProgress(output: TextOutput, now = () => performance.now()): Progress {
  let due = now() + PATIENCE;
  let isShown = false;
  return {
    show(done, total, name) {
      if (output.isTTY !== true || now() < due) return;
      // A terminal that does not know its width says 0.
      const columns = output.columns || 80;
      output.write(`${ERASE_LINE}${`${done}/${total} ${oneLine(name)}`.slice(0, columns - 1)}`);
      isShown = true;
      due = now() + INTERVAL;
    },
    clear() {
      if (isShown) output.write(ERASE_LINE);
      isShown = false;
    },
  };
}
