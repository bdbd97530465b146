// For tests: a clock asked by its code, with dates as ISO text.

import assert from 'node:assert/strict';
import { workOutClock } from './clock.ts';
import type { ClockAnswer } from './clock-answer.ts';
import { type Day, day, isoDay } from './day.ts';
import type { ClockSettings } from './deadline.ts';
import { findDeadline } from './find-deadline.ts';
import type { Issue } from './issue.ts';
import type { Spell } from './spell.ts';

export type Dates = Record<string, string>;

export interface Asked {
  at?: Dates;
  settings?: Partial<ClockSettings>;
  today?: string;
  closures?: Spell[];
}

function ask(code: string, start: string | null, { at = {}, settings, today = '2026-11-21', closures }: Asked = {}) {
  const found = findDeadline(code);
  assert.ok(found.ok, code);
  const read = (text: string): Day | Spell => {
    const [from, to] = text.split('/');
    return to === undefined ? day(from!) : { from: day(from!), to: day(to) };
  };
  return workOutClock({
    deadline: found.value,
    start: start === null ? null : day(start),
    at: Object.fromEntries(Object.entries(at).map(([name, text]) => [name, read(text)])),
    settings,
    today: day(today),
    closures,
  });
}

export function clock(code: string, start: string | null, asked: Asked = {}): ClockAnswer {
  const answer = ask(code, start, asked);
  assert.ok(answer.ok, answer.ok ? '' : answer.issues.map((one) => one.message).join(' '));
  return answer.value;
}

export function refusal(code: string, start: string | null, asked: Asked = {}): Issue[] {
  const answer = ask(code, start, asked);
  assert.ok(!answer.ok);
  return answer.issues;
}

export const dueOn = (code: string, start: string, asked: Asked = {}) => {
  const { due } = clock(code, start, asked);
  return due === null ? null : isoDay(due);
};

export const inclusive = { settings: { dayCountConvention: 'inclusive' } } as const;
