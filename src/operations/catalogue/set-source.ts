// Sets up who sends which figures; a later version takes the place of an earlier one, and a withdrawn one is asked for nothing.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import { footprints } from '../../measures/index.ts';
import { isAddress } from '../../outputs/index.ts';
import { type Area, type DataSource, saveDataSource } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface DataSourceSet {
  area: Area;
  source: DataSource;
  withdrawn: boolean;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Addresses of pages beside those of the sources. */
const TAKEN = ['sources', 'case-records'];
const DAYS = 'The days must be a whole number from 0 to 366';

const textOrNull = z
  .string()
  .trim()
  .max(200)
  .nullish()
  .transform((text) => text || null);

export default defineOperation({
  id: 'set-source',
  title: 'Set up who sends what',
  needs: 'administer',
  writes: true,
  input: z.object({
    id: z.string().trim().toLowerCase().describe('part of its address, such as therapy-service'),
    title: z.string().trim().min(1, 'Give it a name').max(200),
    owner: z
      .string()
      .trim()
      .min(1, 'Say who answers for its figures')
      .max(200)
      .describe('the role or person who answers for it'),
    contact: textOrNull.describe('e-mail address for chasers'),
    escalateTo: textOrNull.describe('e-mail address or role to go to after two misses'),
    footprint: z
      .enum(footprints.map(({ id }) => id))
      .default('council')
      .describe('whose children its figures count'),
    measures: z
      .array(z.string().trim().toLowerCase())
      .min(1, 'Choose one KPI at least')
      .describe('ids of the KPIs it sends'),
    dueDays: z.coerce.number(DAYS).int(DAYS).min(0, DAYS).max(366, DAYS).describe("days after the period's end"),
    withdrawn: z.boolean().default(false).describe('true: it is asked for nothing any more'),
  }),
  async run(ctx, { withdrawn, ...given }): Promise<Outcome<DataSourceSet>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const source: DataSource = { ...given, measures: [...new Set(given.measures.map(figures.joinedTo))] };
    const issues = withdrawn ? [] : issuesOf(figures, source);
    if (issues.length > 0) return refused(issues);
    const facts = { source: source.id, measures: source.measures.length, withdrawn };
    await store.write(area.code, { operation: 'set-source', actor: ctx.actor, facts }, (tx) =>
      saveDataSource(tx, source, withdrawn),
    );
    return done({ area, source, withdrawn });
  },
  json: ({ area, source, withdrawn }) => ({ area: area.code, ...source, withdrawn }),
});

/** A KPI is asked of one source alone. */
function issuesOf(figures: Figures, source: DataSource): Issue[] {
  const issues: Issue[] = [];
  if (!ID.test(source.id) || TAKEN.includes(source.id))
    issues.push(operationIssue('data-source-id', 'stops', { field: 'id' }, { id: source.id }));
  if (source.contact !== null && !isAddress(source.contact))
    issues.push(operationIssue('contact-not-address', 'stops', { field: 'contact' }, { contact: source.contact }));
  for (const id of source.measures) {
    const measure = figures.measureOf(id);
    const other = figures.dataSources.find(
      (one) => one.id !== source.id && one.measures.map(figures.joinedTo).includes(id),
    );
    if (!measure) issues.push(measureUnknown(figures, id, 'measures'));
    else if (other) {
      const facts = { title: measure.title, source: other.title };
      issues.push(operationIssue('measure-sent-by-other', 'stops', { field: 'measures' }, facts));
    }
  }
  return issues;
}
