// A statutory clock worked out from dates typed in, with its trace; or, without a clock, the list of all of them.

import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import {
  type ClockAnswer,
  type ClockSettings,
  clockJson,
  type Day,
  type Deadline,
  deadlines,
  eventForClock,
  findDeadline,
  type Issue,
  MATTERS,
  parseDay,
  type Spell,
  workOutClock,
} from '../../clocks/index.ts';
import { clockSettings } from '../clock-settings.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

/** C01 to C36 first, then those that have only a name. */
const byNumber = deadlines.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));

function sortKey({ code, id }: Deadline): string {
  return code ? `0 ${code}` : `1 ${id}`;
}

export type ClockResult =
  | { list: readonly Deadline[]; answer: null; deadline: null }
  | { list: null; answer: ClockAnswer; deadline: Deadline };

/**
 * `advice-requested=2024-07-22`, or a spell: `school-closure=2024-07-25/2024-09-04`. A name is read as the clock means it;
 * one that nobody knows is left as it was typed, to be told. The same date twice is one date.
 */
function eventsFrom(given: string[], deadline: Deadline): { at: Record<string, Day | Spell>; issues: Issue[] } {
  const at = new Map<string, Day | Spell>();
  const issues: Issue[] = [];
  for (const words of given) {
    const [, name, from, to] = /^\s*([^=]+?)\s*=\s*([0-9-]+)\s*(?:\/\s*([0-9-]+)\s*)?$/.exec(words) ?? [];
    const [first, last] = [from ? parseDay(from) : null, to ? parseDay(to) : null];
    if (!name || first === null || (to !== undefined && last === null))
      issues.push(operationIssue('event-not-understood', 'stops', { field: 'at' }, { given: words }));
    else {
      const event = eventForClock(name, deadline) ?? name;
      const when = last === null ? first : { from: first, to: last };
      if (at.has(event) && !isDeepStrictEqual(at.get(event), when))
        issues.push(operationIssue('event-twice', 'stops', { field: 'at' }, { event: name }));
      else at.set(event, when);
    }
  }
  return { at: Object.fromEntries(at), issues };
}

/** What was given and plays no part, so that nobody takes the answer to rest on it. */
function unused({ notUsed, title }: ClockAnswer): Issue[] {
  return notUsed.map((event) => operationIssue('event-not-used', 'warns', { field: event }, { event, title }));
}

const input = z.object({
  clock: z.string().trim().nullish().describe('its number or name: C02, final-plan'),
  start: dayField.describe('the day it started'),
  at: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [value].flat().filter((words) => words.trim() !== ''))
    .describe('dates of other events: advice-requested=2024-07-22'),
  convention: z
    .enum(['exclusive', 'inclusive', ''])
    .nullish()
    .describe("is the first day day 0 or day 1; the council's setting when left out"),
  today: dayField.describe('the day on which it is looked at'),
  matter: z
    .enum([...MATTERS, ''] as const)
    .nullish()
    .describe('what was ordered, agreed or conceded'),
  phaseTransferTo: z.enum(['school', 'post-16', '']).nullish().describe('the phase that a review before a move is for'),
  phaseTransfer: z
    .enum(['before', 'by', ''])
    .nullish()
    .describe('“before 15 February” ends on the 14th, or on the 15th'),
});

export default defineOperation({
  id: 'clock',
  title: 'Work out a clock',
  needs: 'read-documents',
  writes: false,
  input,
  async run(ctx, asked): Promise<Outcome<ClockResult>> {
    if (!asked.clock) return done({ list: byNumber, answer: null, deadline: null });
    const found = findDeadline(asked.clock);
    if (!found.ok) return refused(found.issues);
    const events = eventsFrom(asked.at, found.value);
    if (events.issues.length > 0) return refused(events.issues);
    if (asked.start === null && Object.keys(events.at).length === 0) {
      return refused([operationIssue('start-needed', 'stops', { field: 'start' }, { title: found.value.title })]);
    }
    const settings: Partial<ClockSettings> = {
      ...(await clockSettings(ctx)),
      ...(asked.convention ? { dayCountConvention: asked.convention } : {}),
      ...(asked.phaseTransfer ? { phaseTransferStrictBefore: asked.phaseTransfer === 'before' } : {}),
      ...(asked.matter ? { matter: asked.matter } : {}),
      ...(asked.phaseTransferTo ? { phaseTransferTo: asked.phaseTransferTo } : {}),
    };
    const answer = workOutClock({
      deadline: found.value,
      start: asked.start,
      at: events.at,
      settings,
      today: asked.today ?? ctx.today,
    });
    if (!answer.ok) return refused(answer.issues);
    const issues = [...answer.value.issues, ...unused(answer.value)];
    return done({ list: null, answer: { ...answer.value, issues }, deadline: found.value }, issues);
  },
  json(result) {
    if (result.list) return { clocks: result.list.map(deadlineJson) };
    return clockJson(result.answer);
  },
});

function deadlineJson({
  id,
  code,
  title,
  plain,
  law,
  starts,
  stops,
  exceptions,
  dayCount,
  guidance,
  toVerify,
}: Deadline) {
  return {
    clock: code ?? id,
    name: id,
    title,
    plain,
    law,
    starts,
    stops,
    exceptions,
    dayCount,
    guidance: guidance === true,
    toVerify,
  };
}
