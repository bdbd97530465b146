// What is to happen on which day: a bucket a day, so that putting in and taking out cost the same however much waits.

import { NO_ROW } from './columns.ts';

export interface CalendarQueue {
  first: number;
  /** for each day from `first` on, the newest entry, which names the one before it */
  heads: Int32Array;
  next: Int32Array;
  kind: Uint8Array;
  subject: Int32Array;
  row: Int32Array;
  used: number;
  /** the newest of the places that are free again */
  free: number;
}

const DAYS_AHEAD = 4096;

export function calendarQueue(first: number): CalendarQueue {
  return {
    first,
    heads: new Int32Array(DAYS_AHEAD).fill(NO_ROW),
    next: new Int32Array(1024),
    kind: new Uint8Array(1024),
    subject: new Int32Array(1024),
    row: new Int32Array(1024),
    used: 0,
    free: NO_ROW,
  };
}

function wider<A extends Int32Array | Uint8Array>(array: A, made: A): A {
  made.set(array);
  return made;
}

function place(queue: CalendarQueue): number {
  if (queue.free !== NO_ROW) {
    const found = queue.free;
    queue.free = queue.next[found]!;
    return found;
  }
  if (queue.used === queue.next.length) {
    const room = queue.used * 2;
    queue.next = wider(queue.next, new Int32Array(room));
    queue.kind = wider(queue.kind, new Uint8Array(room));
    queue.subject = wider(queue.subject, new Int32Array(room));
    queue.row = wider(queue.row, new Int32Array(room));
  }
  return queue.used++;
}

/** Puts something on a day; what was due before the queue's first day is due on it. */
export function put(queue: CalendarQueue, on: number, kind: number, subject: number, row: number): void {
  const at = Math.max(0, on - queue.first);
  if (at >= queue.heads.length) {
    const length = Math.max(at + 1, queue.heads.length * 2);
    queue.heads = wider(queue.heads, new Int32Array(length).fill(NO_ROW));
  }
  const entry = place(queue);
  queue.kind[entry] = kind;
  queue.subject[entry] = subject;
  queue.row[entry] = row;
  queue.next[entry] = queue.heads[at]!;
  queue.heads[at] = entry;
}

/** Takes one thing off a day, or says that there is none: its place, to be read before anything is put in. */
export function take(queue: CalendarQueue, on: number): number {
  const at = on - queue.first;
  const entry = queue.heads[at] ?? NO_ROW;
  if (entry === NO_ROW) return NO_ROW;
  queue.heads[at] = queue.next[entry]!;
  queue.next[entry] = queue.free;
  queue.free = entry;
  return entry;
}

export function copyQueue(queue: CalendarQueue): CalendarQueue {
  const { heads, next, kind, subject, row } = queue;
  return {
    ...queue,
    heads: heads.slice(),
    next: next.slice(),
    kind: kind.slice(),
    subject: subject.slice(),
    row: row.slice(),
  };
}
