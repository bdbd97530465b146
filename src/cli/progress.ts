// Progress on standard error: one line that is written over on a terminal, a line now and then elsewhere.

import type { WriteStream } from 'node:tty';

export interface ProgressLine {
  show(done: number, of: number, words: string): void;
  clear(): void;
}

const EVERY_MS = 2_000;

export function progressLine(stream: WriteStream): ProgressLine {
  let shown = false;
  let lastAt = performance.now();
  return {
    show(done, of, words) {
      const line = of > 0 ? `${words}: ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}` : words;
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${line}`);
        shown = true;
      } else if (performance.now() - lastAt > EVERY_MS) {
        stream.write(`${line}\n`);
        lastAt = performance.now();
      }
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
