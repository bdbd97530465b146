// Publishes a signed version: notes who did, on which day, and when the next figures are promised. The site is made from these notes.

import { z } from 'zod';
import { addMonths, type Day, daysBetween, type Issue, isoDay, plainDay } from '../../clocks/index.ts';
import { PROMISED_DAYS } from '../../outputs/index.ts';
import { type Area, publications, savePublication } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { standing } from '../signed/published-versions.ts';
import { versionNamed } from '../signed/version-named.ts';

export interface Publishing {
  area: Area;
  version: number;
  title: string;
  hash: string;
  /** the first time */
  publishedOn: Day;
  nextOn: Day | null;
  /** from sign-off to publication: families are promised a week */
  days: number;
  /** it stood published already, with the same promise: nothing was noted */
  already: boolean;
  /** null when nothing was noted */
  change: number | null;
}

const MOST_NAME = 300;

export default defineOperation({
  id: 'publish',
  title: 'Publish a signed version',
  needs: 'sign-versions',
  writes: true,
  input: z.object({
    version: z.string().trim().default('latest').describe('its number, the beginning of its check, or latest'),
    publishedBy: z
      .string()
      .trim()
      .max(MOST_NAME)
      .nullish()
      .transform((text) => text ?? '')
      .describe('the name of whoever publishes'),
    nextOn: dayField.describe('when the next figures are promised; a month from today when left out'),
  }),
  async run(ctx, { version, publishedBy, nextOn }): Promise<Outcome<Publishing>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const named = await versionNamed(found.at, version);
    if (!named.ok) return refused(named.issues);
    if (publishedBy === '')
      return refused([operationIssue('publish-publisher-needed', 'stops', { field: 'publishedBy' }, {})]);
    if (nextOn !== null && nextOn <= ctx.today)
      return refused([
        operationIssue('publish-next-not-later', 'stops', { field: 'nextOn' }, { nextOn: plainDay(nextOn) }),
      ]);
    const { number, title, signed } = named.value.version;
    const before = (await publications(store, area.code)).filter((one) => one.version === number);
    const stands = before.length === 0 ? null : standing(before);
    const already = stands !== null && (nextOn === null || nextOn === stands.nextOn);
    const publishedOn = stands?.publishedOn ?? ctx.today;
    const promised = nextOn ?? stands?.nextOn ?? addMonths(ctx.today, 1);
    let change: number | null = null;
    if (!already) {
      const facts = { version: number, hash: named.value.hash, publishedBy, nextOn: isoDay(promised) };
      const written = await store.write(area.code, { operation: 'publish', actor: ctx.actor, facts }, (tx) =>
        savePublication(tx, { version: number, publishedOn: ctx.today, publishedBy, nextOn: promised }),
      );
      change = written.change;
    }
    const days = daysBetween(signed.on, publishedOn);
    const answer = { area, version: number, title, hash: named.value.hash, publishedOn, nextOn: promised, days };
    return done({ ...answer, already, change }, lateIssues(number, days));
  },
  json: ({ area, publishedOn, nextOn, ...rest }) => ({
    area: area.code,
    ...rest,
    promisedDays: PROMISED_DAYS,
    publishedOn: isoDay(publishedOn),
    nextOn: nextOn === null ? null : isoDay(nextOn),
  }),
});

function lateIssues(number: number, days: number): Issue[] {
  return days <= PROMISED_DAYS
    ? []
    : [operationIssue('publish-late', 'warns', { field: 'version' }, { number, days, promised: PROMISED_DAYS })];
}
