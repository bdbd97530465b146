// Progress on standard error: a bar on a terminal, a line every two seconds elsewhere, nothing for work that is soon done.

import { SingleBar } from 'cli-progress';

export interface ProgressLine {
  show(done: number, of: number, words: string): void;
  clear(): void;
}

const EVERY_MS = 2_000;
/** Work that ends sooner needs no bar. */
const AFTER_MS = 1_000;

export function progressLine(stream: NodeJS.WriteStream): ProgressLine {
  let bar: SingleBar | null = null;
  let began: number | null = null;
  const clear = () => {
    bar?.stop();
    bar = null;
    began = null;
  };
  return {
    show(done, of, words) {
      // What is done has no bar: a server that lives on would repeat it for ever.
      if (of > 0 && done >= of) {
        clear();
        return;
      }
      began ??= performance.now();
      if (performance.now() - began < AFTER_MS) return;
      if (bar === null) {
        bar = new SingleBar({
          stream,
          // elsewhere than on a terminal a line has 80 letters, of which a bar would take most
          format: stream.isTTY ? '{words} {bar} {value} of {total}' : '{words}: {value} of {total}',
          noTTYOutput: true,
          notTTYSchedule: EVERY_MS,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(Math.max(of, 1), done, { words });
      }
      bar.setTotal(Math.max(of, 1));
      bar.update(done, { words });
    },
    clear,
  };
}
