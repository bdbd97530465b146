// Holds somebody's records back from destruction, for a claim, an appeal or an inquiry; or lifts the hold.

import { z } from 'zod';
import { type Area, holdPerson, personRecords } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { yesField } from '../people/yes.ts';

export interface HoldSet {
  area: Area;
  person: number;
  held: boolean;
}

const WHY =
  'Say why: the claim, appeal or inquiry that needs the records, or why they need not be held any more. Name nobody';

export default defineOperation({
  id: 'hold',
  title: 'Hold records back from destruction, or lift the hold',
  needs: 'destroy-records',
  writes: true,
  input: z.object({
    number: z
      .string()
      .trim()
      .refine((text) => text !== '', 'Give the number of the person')
      .max(200)
      .describe("a source's own number of the person"),
    source: z.string().trim().nullish().describe('whose number it is, where two sources use the same one'),
    held: yesField.describe('no: the hold is lifted'),
    why: z
      .string()
      .trim()
      .max(500)
      .refine((text) => text !== '', WHY)
      .describe('the claim, appeal or inquiry; never a name'),
    until: dayField.describe('the last day on which it holds; left out: until it is lifted'),
    by: z
      .string()
      .trim()
      .refine((text) => text !== '', 'Give your name')
      .max(200)
      .describe('who decides'),
  }),
  async run(ctx, { number, source, held, why, until, by }): Promise<Outcome<HoldSet>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    if (held && until !== null && until < ctx.today)
      return refused([operationIssue('hold-until-past', 'stops', { field: 'until' }, {})]);
    const records = [...(await personRecords(store, area.code)).values()].filter(
      (one) => one.sourceId === number && (!source || one.source === source),
    );
    const [first] = records;
    if (!first) return refused([operationIssue('person-number-unknown', 'stops', { field: 'number' }, {})]);
    if (records.some(({ person }) => person !== first.person)) {
      const sources = records.map((one) => one.source);
      return refused([operationIssue('person-number-twice', 'stops', { field: 'source' }, { sources })]);
    }
    const { person } = first;
    // The reason stays with the hold: it may say of what kind of case it is.
    const facts = { person, held };
    await store.write(area.code, { operation: 'hold', actor: ctx.actor, facts }, (tx) =>
      holdPerson(tx, { person, held, why, until, by }),
    );
    return done({ area, person, held });
  },
  json: ({ area, ...set }) => ({ area: area.code, ...set }),
});
