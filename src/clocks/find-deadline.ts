// Finding a deadline by its number, its name or another name for it; and which ones an event starts.

import type { Deadline } from './deadline.ts';
import { deadlines } from './deadlines/index.ts';
import { eventNamed, plainName } from './events.ts';
import type { Answer } from './issue.ts';
import { issue } from './issues.ts';
import { nearNames } from './near.ts';

function namesOf(deadline: Deadline): string[] {
  return [deadline.id, ...(deadline.code ? [deadline.code.toLowerCase()] : []), ...(deadline.aliases ?? [])];
}

/** `findDeadline('c02')`, `findDeadline('decision-to-assess')`: upper or lower case, spaces or hyphens; `C2` is C02. */
export function findDeadline(text: string): Answer<Deadline> {
  const wanted = plainName(text).replace(/^c(\d)([a-c]?)$/, 'c0$1$2');
  const found = deadlines.find((deadline) => namesOf(deadline).includes(wanted));
  if (found) return { ok: true, value: found };
  const near = nearNames(wanted, deadlines.flatMap(namesOf)).map((name) => name.replace(/^c(?=\d)/, 'C'));
  return { ok: false, issues: [issue('unknown-deadline', 'stops', { field: 'clock' }, { written: text, near })] };
}

/** The deadlines that an event starts, by any name of the event. One that only shows others together is left out. */
export function clocksStartedBy(event: string): Deadline[] {
  const id = eventNamed(event);
  return id === null ? [] : deadlines.filter((deadline) => !deadline.wholeOf && deadline.starts.includes(id));
}
