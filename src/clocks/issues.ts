// The wording of everything this room finds wrong: one line a code, saying what is wrong and what to do.

import { addDays, type Day, day, plainDay } from './day.ts';
import { type EventId, eventTitle, whatHappened } from './events.ts';
import type { Issue, Place, Severity } from './issue.ts';
import type { HalfTerm } from './period-days.ts';
import { periodName } from './period-names.ts';

const oneOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
/** Facts of a clock leave the program as they are, so their days are ISO text. */
const said = (iso: string) => plainDay(day(iso));
/** In words for a reader, with its name for whoever types it. */
const named = (event: EventId) => `“${eventTitle(event)}” (${event})`;
const lastDay = (halfTerm: HalfTerm) => plainDay(addDays(halfTerm.to, -1));

// biome-ignore format: one line a code, so that the wording can be read down the page
const sentences = {
  // Term dates.
  'half-term-not-known': (f: { written: string }) => `“${f.written}” is not a half-term. Write it like 2024-25-autumn-1.`,
  'half-term-twice': (f: HalfTerm) => `The ${periodName(f.period)} is given more than once. Keep one of the lines.`,
  'half-term-ends-before-it-begins': (f: HalfTerm) => `The ${periodName(f.period)} begins on ${plainDay(f.from)} and its last day is ${lastDay(f)}. Check both dates.`,
  'half-term-outside-year': (f: HalfTerm) => `The ${periodName(f.period)} is given as ${plainDay(f.from)} to ${lastDay(f)}, which is not in that school year. Check the dates and the year.`,
  'half-terms-overlap': (f: { period: string; from: Day; after: string; to: Day }) => `The ${periodName(f.period)} begins on ${plainDay(f.from)}, before the ${periodName(f.after)} has ended on ${plainDay(addDays(f.to, -1))}. Check both.`,
  'staff-day-outside-half-term': (f: { period: string; on: Day }) => `The staff day ${plainDay(f.on)} is at a weekend or outside the ${periodName(f.period)}. Check the date.`,
  // Clocks.
  'unknown-deadline': (f: { written: string; near: readonly string[] }) => `There is no clock called “${f.written}”. ${f.near.length > 0 ? `Did you mean ${oneOf(f.near)}?` : 'The clocks are C01 to C36 and those in the list of clocks.'}`,
  'unknown-event': (f: { written: string; near: readonly string[]; known: readonly string[] }) => `“${f.written}” is not an event we know.${f.near.length > 0 ? ` Did you mean ${oneOf(f.near)}?` : ''} Events that this clock looks at: ${f.known.join(', ')}.`,
  'event-twice': (f: { event: EventId; one: string; other: string }) => `${eventTitle(f.event)}: two dates are given, ${said(f.one)} and ${said(f.other)}. Keep one of them.`,
  'event-ahead': (f: { event: EventId; on: string; today: string }) => `${eventTitle(f.event)}: ${said(f.on)} is after today, ${said(f.today)}, so it is left out. Check the date.`,
  'one-end-only': (f: { event: EventId; from: EventId; to: EventId }) => `${eventTitle(f.event)}: it is left out, because only one of its two days is given. Give both ${named(f.from)} and ${named(f.to)}.`,
  'date-out-of-reach': (f: { event: EventId; on: string }) => `${eventTitle(f.event)}: ${said(f.on)} is too far from now for any case. Check the year.`,
  'spell-ends-before-it-begins': (f: { event: EventId; from: string; to: string }) => `${eventTitle(f.event)} from ${said(f.from)}, but the end given is ${said(f.to)}. Check both dates.`,
  'before-the-law': (f: { start: string; from: string; law: string }) => `${said(f.start)} is before this law began on ${said(f.from)} (${f.law}). Check the date.`,
  'stop-before-start': (f: { event: EventId; on: string; startedBy: EventId; start: string }) => `${eventTitle(f.event)} on ${said(f.on)}, which is before the start: ${whatHappened(f.startedBy)} on ${said(f.start)}. Check both dates.`,
  'window-cut-short': (f: { event: EventId; on: string; due: string; title: string }) => `${eventTitle(f.event)} on ${said(f.on)}, before the time had ended: “${f.title}” runs to the end of ${said(f.due)}.`,
  'phase-transfer-year-taken': (f: { year: number }) => `The move is taken to be in ${f.year}. To be sure, give its date: ${named('moves-school')}, or ${named('moves-to-post-16')}.`,
  'matter-not-given': (f: { matters: readonly string[] }) => `Every step is shown, because it depends on what was agreed, ordered or conceded. Say which: ${oneOf(f.matters)}.`,
  'matter-not-here': (f: { matter: string; matters: readonly string[] }) => `“${f.matter}” has no steps in this clock. Choose ${oneOf(f.matters)}.`,
  'date-would-change': (f: { events: readonly EventId[] }) => `The date may change once this is given too: ${f.events.map(named).join('; ')}.`,
  'date-needed': (f: { event: EventId }) => `This clock has no limit of its own. Give the date that was set: ${named(f.event)}.`,
};

export type IssueCode = keyof typeof sentences;
export type IssueFacts = { [C in IssueCode]: Parameters<(typeof sentences)[C]>[0] };

const spoken: { [C in IssueCode]: (facts: IssueFacts[C]) => string } = sentences;

/** An issue with its sentence. */
export function issue<C extends IssueCode>(code: C, severity: Severity, where: Place, facts: IssueFacts[C]): Issue {
  return { code, severity, where, facts: { ...facts }, message: spoken[code](facts) };
}
