// Loaded before the program under test: when it ends, says on descriptor 3 how many megabytes it held at its most.
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  try {
    // Not resourceUsage(): on Linux a new program starts with its parent's greatest size.
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes) writeSync(3, String(Math.round(Number(kilobytes) / 1024)));
  } catch {
    // No /proc: nothing to say.
  }
});
