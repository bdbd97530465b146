// A line of things that wait for somebody's time: served from the oldest or from the newest.

export interface WaitingLine {
  entries: Int32Array;
  head: number;
  tail: number;
}

export function waitingLine(): WaitingLine {
  return { entries: new Int32Array(256), head: 0, tail: 0 };
}

export function join(line: WaitingLine, entry: number): void {
  if (line.tail === line.entries.length) {
    const kept = line.entries.subarray(line.head, line.tail);
    const room = kept.length * 2 > line.entries.length ? line.entries.length * 2 : line.entries.length;
    const entries = new Int32Array(room);
    entries.set(kept);
    line.tail = kept.length;
    line.head = 0;
    line.entries = entries;
  }
  line.entries[line.tail++] = entry;
}

export const lengthOf = (line: WaitingLine): number => line.tail - line.head;

/** The one that has waited longest; read only when somebody waits. */
export const oldest = (line: WaitingLine): number => line.entries[line.head++]!;
export const newest = (line: WaitingLine): number => line.entries[--line.tail]!;

export const copyLine = (line: WaitingLine): WaitingLine => ({ ...line, entries: line.entries.slice() });
