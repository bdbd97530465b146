// Sets up who brings case records and how often; a later version takes the place of an earlier one.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import { isAddress } from '../../outputs/index.ts';
import { type Area, type RecordSource, saveRecordSource } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface RecordSourceSet {
  area: Area;
  source: RecordSource;
  withdrawn: boolean;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAYS = 'The days must be a whole number from 1 to 400';
const MOST_DAYS = 400;

export default defineOperation({
  id: 'set-record-source',
  title: 'Set up who brings case records',
  needs: 'administer',
  writes: true,
  input: z.object({
    id: z.string().trim().toLowerCase().describe('as its mapping names it, such as case-system'),
    title: z.string().trim().min(1, 'Give it a name').max(200),
    owner: z
      .string()
      .trim()
      .min(1, 'Say who answers for its records')
      .max(200)
      .describe('the role or person who answers for it'),
    contact: z
      .string()
      .trim()
      .max(200)
      .nullish()
      .transform((text) => text || null)
      .describe('e-mail address to ask at'),
    everyDays: z
      .union(
        [z.literal('').transform(() => null), z.coerce.number(DAYS).int(DAYS).min(1, DAYS).max(MOST_DAYS, DAYS)],
        DAYS,
      )
      .nullish()
      .transform((days) => days ?? null)
      .describe('days from one extract to the next: 1 for every night; empty: now and then'),
    withdrawn: z.boolean().default(false).describe('true: nothing is expected of it any more'),
  }),
  async run(ctx, { withdrawn, ...source }): Promise<Outcome<RecordSourceSet>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const issues = withdrawn ? [] : issuesOf(source);
    if (issues.length > 0) return refused(issues);
    const facts = { source: source.id, everyDays: source.everyDays, withdrawn };
    await store.write(area.code, { operation: 'set-record-source', actor: ctx.actor, facts }, (tx) =>
      saveRecordSource(tx, source, withdrawn),
    );
    return done({ area, source, withdrawn });
  },
  json: ({ area, source, withdrawn }) => ({ area: area.code, ...source, withdrawn }),
});

function issuesOf({ id, contact }: RecordSource): Issue[] {
  const issues: Issue[] = [];
  if (!ID.test(id)) issues.push(operationIssue('data-source-id', 'stops', { field: 'id' }, { id }));
  if (contact !== null && !isAddress(contact))
    issues.push(operationIssue('contact-not-address', 'stops', { field: 'contact' }, { contact }));
  return issues;
}
