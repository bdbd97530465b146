// A definition that somebody tries out, as JSON: its shape, what is wrong with it, and the measure that it makes. It is kept nowhere.

import { z } from 'zod';
import {
  type Condition,
  type Count,
  type DayOf,
  definitionProblems,
  type Formula,
  frequencyIds,
  type Measure,
  measures,
  type SourceId,
  windowIds,
} from '../../measures/index.ts';
import { digest } from '../../register/index.ts';
import { operationIssue } from '../issues.ts';
import type { Found } from './asked.ts';

const dayOf: z.ZodType<DayOf> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ plus: z.tuple([dayOf, z.number().int()]) }),
    z.strictObject({ plusMonths: z.tuple([dayOf, z.number().int()]) }),
    z.strictObject({ first: z.array(dayOf) }),
    z.strictObject({ latest: z.array(dayOf) }),
    z.strictObject({ earliest: z.array(dayOf) }),
    z.strictObject({ monthAfter: dayOf }),
    z.strictObject({ censusAfter: dayOf }),
  ]),
);

const limits = { atMost: z.number().exactOptional(), atLeast: z.number().exactOptional() };

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: z.string(), is: z.array(z.string()) }),
    z.strictObject({ field: z.string(), not: z.array(z.string()) }),
    z.strictObject({ field: z.string(), stated: z.boolean() }),
    z.strictObject({ field: z.string(), ...limits }),
    z.strictObject({
      from: dayOf,
      to: dayOf,
      atMost: z.number().exactOptional(),
      moreThan: z.number().exactOptional(),
    }),
    z.strictObject({ sameYear: z.tuple([dayOf, dayOf]) }),
    z.strictObject({ anyOf: z.array(condition) }),
  ]),
);

const pair = z.tuple([z.number().int(), z.number().int()]);
const whose = z.union([
  z.strictObject({ aged: pair }),
  z.strictObject({ yearGroups: pair }),
  z.strictObject({ schoolAge: z.literal(true) }),
]);
const source = z.string().transform((text) => text as SourceId);
const rest = { where: z.array(condition).exactOptional(), whose: z.array(whose).exactOptional() };
const flow = z.strictObject({
  flow: source,
  on: dayOf,
  ...rest,
  sum: z.union([z.string(), z.tuple([dayOf, dayOf])]).exactOptional(),
  each: z.literal('person').exactOptional(),
});
const stock = z.strictObject({ stock: source, from: dayOf, to: dayOf, ...rest, sum: z.string().exactOptional() });
const counts: z.ZodType<Count[]> = z.array(z.union([flow, stock]));
const times = z.number().positive().exactOptional();

const formula: z.ZodType<Formula> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), top: counts, times, given: counts.exactOptional() }),
  z.strictObject({ kind: z.literal('share'), top: counts, of: counts, times }),
  z.strictObject({ kind: z.literal('rate'), top: counts, residents: pair, per: z.number().positive() }),
  z.strictObject({ kind: z.literal('growth'), of: counts, months: z.number().int().min(1).max(60) }),
  z.strictObject({
    kind: z.literal('quantile'),
    of: flow,
    days: z.tuple([dayOf, dayOf]),
    at: z.number().gt(0).lt(1),
    in: z.enum(['days', 'weeks']),
  }),
]);

const given = z.strictObject({
  title: z.string().trim().min(1).default('A definition tried out'),
  unit: z.enum(['count', 'percent', 'rate-10k', 'pounds', 'fte', 'days', 'weeks']),
  polarity: z.enum(['higher', 'lower']).nullable().default(null),
  frequency: z.enum(frequencyIds).default('monthly'),
  window: z.enum(windowIds),
  formula,
});

/** The measure, or everything that is wrong with the definition at once. */
export function definitionGiven(text: string): Found<Measure> {
  const wrong = (where: string, message: string) =>
    operationIssue('definition-wrong', 'stops', { field: 'definition' }, { where, message });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, issues: [wrong('the file', 'It is not JSON.')] };
  }
  const read = given.safeParse(json);
  if (!read.success)
    return {
      ok: false,
      issues: read.error.issues.map(({ path, message }) => wrong(path.join(' › ') || 'the whole', `${message}.`)),
    };
  const { formula: made, ...about } = read.data;
  const measure: Measure = {
    ...about,
    id: `local-tried-${digest(text)}`,
    section: 'assessments',
    aliases: [],
    workedOut: { formula: made, reading: 'as the definition that was given says', basis: 'tried out', examples: [] },
  };
  const problems = definitionProblems(measure, measures);
  if (problems.length > 0) return { ok: false, issues: problems.map(({ where, message }) => wrong(where, message)) };
  return { ok: true, value: measure };
}
