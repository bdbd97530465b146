// Finds a person by UPN, by a number of the case system, or by whole words of a name; what was asked for is kept nowhere.

import { z } from 'zod';
import { type TableId, tableIds, tableOf } from '../../register/index.ts';
import { type Area, heldOf, type PersonRecord, type Store, type StoredHeld, searchPeople } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type SourceTitles, sourceTitle, sourceTitles } from '../people/loads-said.ts';
import { type RecordSaid, recordJson, recordSaid } from '../people/person-said.ts';
import { type RowSaid, rowSaid } from '../people/row-said.ts';
import { yesField } from '../people/yes.ts';
import { mayDo } from '../run.ts';

export interface PeopleFound {
  area: Area;
  people: { person: number; records: (RecordSaid & { how: PersonRecord['how'] })[] }[];
  /** what is held of the person, where one was found and it may be told; null otherwise */
  held: { count: number; rows: HeldRow[] } | null;
}

export interface HeldRow extends RowSaid {
  source: string;
  sourceTitle: string;
  table: TableId;
  title: string;
}

const MOST_LISTED = 200;

export default defineOperation({
  id: 'find-person',
  title: 'Find a person',
  needs: 'match-people',
  writes: false,
  input: z.object({
    text: z.string().trim().max(200).describe('a UPN, a number of the case system, or whole words of a name'),
    names: yesField.default(false).describe('yes: tell names, dates of birth, postcodes and pupil numbers too'),
  }),
  async run(ctx, { text, names }): Promise<Outcome<PeopleFound>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    if (text === '') return refused([operationIssue('find-needed', 'stops', { field: 'text' }, {})]);
    const { store, area } = found.at;
    const titles = await sourceTitles(store, area.code);
    const isTold = names && (await mayDo(ctx, 'read-cases'));
    const exact = await searchPeople(store, area.code, text);
    // Numbers are looked for as the source writes them, which is in capitals when they hold letters at all.
    const capitals = text.toUpperCase();
    const hits = exact.length > 0 || capitals === text ? exact : await searchPeople(store, area.code, capitals);
    const people = hits.map(({ person, records }) => ({
      person,
      records: records.map((one) => ({ ...recordSaid(one, titles, isTold), how: one.how })),
    }));
    const [only, ...more] = people;
    const held =
      only && more.length === 0 && (await mayDo(ctx, 'read-cases'))
        ? await heldBy(store, area.code, only.person, titles)
        : null;
    return done({ area, people, held });
  },
  json: ({ area, people, held }) => ({
    area: area.code,
    people: people.map(({ person, records }) => ({
      person,
      records: records.map(({ how, ...record }) => ({ ...recordJson(record), how })),
    })),
    held,
  }),
});

/** Every row of one person, by kind, as far as a page can list them. */
async function heldBy(
  store: Store,
  area: string,
  person: number,
  titles: SourceTitles,
): Promise<NonNullable<PeopleFound['held']>> {
  const rows: HeldRow[] = [];
  for await (const { held } of heldOf(store, area, { people: [person] })) {
    for (const table of tableIds) rows.push(...rowsIn(held, table, titles));
  }
  return { count: rows.length, rows: rows.slice(0, MOST_LISTED) };
}

function rowsIn<T extends TableId>(held: StoredHeld, table: T, titles: SourceTitles): HeldRow[] {
  return held[table].map((row) => ({
    ...rowSaid(table, row, true),
    source: row.fromSource,
    sourceTitle: sourceTitle(titles, row.fromSource),
    table,
    title: tableOf(table).title,
  }));
}
