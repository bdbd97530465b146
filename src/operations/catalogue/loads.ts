// Files of case records that were imported, newest first; or one of them with what was found in it.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import { tableOf } from '../../register/index.ts';
import {
  type Actor,
  type Area,
  loadsOf,
  type PeopleFoundIn,
  peopleFoundIn,
  type StoredLoad,
} from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type LoadSaid, loadJson, loadSaid, sourceTitles, whoMade } from '../people/loads-said.ts';

export interface LoadsAnswer {
  area: Area;
  /** how many there are */
  count: number;
  loads: LoadSaid[];
  one: LoadWhole | null;
}

export interface LoadWhole {
  load: LoadSaid;
  by: Actor | null;
  people: PeopleFoundIn;
  /** where each field was read */
  columns: { table: string; field: string; column: string }[];
  issues: Issue[];
}

export default defineOperation({
  id: 'loads',
  title: 'Read which case records were imported',
  needs: 'import-figures',
  writes: false,
  input: z.object({
    load: z.coerce.number().int().positive().nullish().describe('one file, by its number here'),
    source: z.string().trim().nullish().describe('files of one source'),
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  }),
  async run(ctx, { load, source, page, limit }): Promise<Outcome<LoadsAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const titles = await sourceTitles(store, area.code);
    const all = (await loadsOf(store, area.code, source || undefined)).toReversed();
    const loads = all.slice((page - 1) * limit, page * limit).map((one) => loadSaid(one, titles));
    if (!load) return done({ area, count: all.length, loads, one: null });
    const named = all.find(({ key }) => key === load);
    if (!named) return refused([operationIssue('load-unknown', 'stops', { field: 'load' }, { load })]);
    const one: LoadWhole = {
      load: loadSaid(named, titles),
      by: await whoMade(store, area.code, named.change),
      people: await peopleFoundIn(store, area.code, named.change),
      columns: columnsOf(named),
      issues: named.issues,
    };
    return done({ area, count: all.length, loads, one });
  },
  json: ({ area, count, loads, one }) => ({
    area: area.code,
    count,
    loads: loads.map(loadJson),
    ...(one ? { load: { ...one, load: loadJson(one.load) } } : {}),
  }),
});

/** "request.receivedOn" → Requests, Received, and the head of the column it was read from; in the order of the tables. */
function columnsOf({ columns, tables }: StoredLoad): LoadWhole['columns'] {
  return tables.flatMap((table) => {
    const { title, fields } = tableOf(table);
    const names = [...Object.keys(NUMBERS), ...Object.keys(fields)];
    return names.flatMap((field) => {
      const column = columns[`${table}.${field}`];
      return column === undefined ? [] : [{ table: title, field: NUMBERS[field] ?? fields[field]!.title, column }];
    });
  });
}

const NUMBERS: Readonly<Record<string, string>> = { id: 'Number', person: "Person's number" };
