// One row of the case records through time: what each version said, from when to when that was known, and where in which file it stood.

import { z } from 'zod';
import { type Day, dayInLondon, isoDay } from '../../clocks/index.ts';
import {
  type Field,
  type LivingTable,
  lifeCycles,
  type RegisterRow,
  type RowPlace,
  stateOf,
  type TableId,
  tableIds,
  tableOf,
  type Value,
  whyNotFollow,
} from '../../register/index.ts';
import {
  type Actor,
  type Area,
  loadsOf,
  type RowVersion,
  rowsOf,
  type Standing,
  type Store,
  versionsOf,
} from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import {
  type LoadSaid,
  loadJson,
  loadSaid,
  type SourceTitles,
  sourceTitle,
  sourceTitles,
  whoMade,
} from '../people/loads-said.ts';
import { valueIn } from '../people/row-said.ts';
import { yesField } from '../people/yes.ts';
import { valueWords } from '../records/field-changes.ts';

export interface RowHistoryAnswer {
  area: Area;
  source: string;
  sourceTitle: string;
  table: TableId;
  id: string;
  /** the source's own number of the person whose row it is */
  person: string | null;
  /** the source has a row of that person too, under the same number */
  hasPersonRow: boolean;
  /** names and numbers that identify a person are told */
  names: boolean;
  /** oldest first */
  versions: VersionSaid[];
}

export interface VersionSaid {
  standing: Standing;
  /** not in the newest extract: the day of the last one that had it */
  lastSeenOn: Day | null;
  knownFrom: string;
  /** null for the one that stands now */
  knownTo: string | null;
  /** the first, what the source said anew, or what was said of it here or by its absence */
  how: 'first' | 'restated' | 'standing';
  /** where the row stood in its life when this was known; null for rows that only begin and end */
  state: string | null;
  /** this cannot follow what stood before, with what to do */
  doubt: string | null;
  fields: FieldSaid[];
  /** fields that say something else than the version before, by their titles */
  changed: string[];
  place: RowPlace;
  load: LoadSaid;
  importedBy: Actor | null;
  /** the extract that no longer had it */
  missingFrom: LoadSaid | null;
}

export interface FieldSaid {
  field: string;
  title: string;
  /** in words; a field that is kept apart says so unless names were asked for */
  value: string;
  /** what the version before said, where it was something else */
  was: string | null;
  /** head of the column it was read from */
  column: string | null;
  /** the row it names, by that row's own number */
  of: { table: TableId; id: string } | null;
  /** what stands in the file, where it could not be read */
  unread: string | null;
}

export default defineOperation({
  id: 'row-history',
  title: 'Follow a row of case records back to its files',
  needs: 'read-cases',
  writes: false,
  input: z.object({
    source: z.string().trim().min(1).describe('where the row came from'),
    table: z.string().trim().min(1).describe('what kind of row, such as request or plan'),
    id: z.string().min(1).describe("the source's own number of the row"),
    names: yesField.default(false).describe('yes: tell names, postcodes and pupil numbers too'),
  }),
  async run(ctx, { source, table: asked, id, names }): Promise<Outcome<RowHistoryAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const table = tableIds.find((one) => one === asked.toLowerCase());
    if (!table) return refused([operationIssue('table-unknown', 'stops', { field: 'table' }, { table: asked })]);
    const versions = await versionsOf(store, area.code, source, table, id);
    if (versions.length === 0) return refused([operationIssue('record-unknown', 'stops', { field: 'id' }, {})]);
    const titles = await sourceTitles(store, area.code);
    const said = await versionsSaid(store, area.code, { versions, table, names, titles });
    const person = versions.at(-1)!.row.person;
    const whose = { source, sourceTitle: sourceTitle(titles, source) };
    const people = person === null ? null : await rowsOf(store, area.code, source, 'person', [person]);
    const hasPersonRow = people !== null && people.size > 0;
    return done({ area, ...whose, table, id, person, hasPersonRow, names, versions: said });
  },
  json: ({ area, versions, ...answer }) => ({
    area: area.code,
    ...answer,
    versions: versions.map(({ lastSeenOn, load, missingFrom, ...version }) => ({
      ...version,
      lastSeenOn: lastSeenOn === null ? null : isoDay(lastSeenOn),
      load: loadJson(load),
      missingFrom: missingFrom && loadJson(missingFrom),
    })),
  }),
});

interface Saying {
  versions: readonly RowVersion[];
  table: TableId;
  names: boolean;
  titles: SourceTitles;
}

async function versionsSaid(store: Store, area: string, saying: Saying): Promise<VersionSaid[]> {
  const { versions, table, titles } = saying;
  const snapshots = (await loadsOf(store, area, versions[0]!.load.source)).filter(
    (load) => load.holds === 'snapshot' && load.tables.includes(table),
  );
  const said: VersionSaid[] = [];
  for (const [i, version] of versions.entries()) {
    const before = versions[i - 1];
    const isMissing = version.standing === 'not seen';
    const missing = isMissing ? snapshots.find(({ statedAt }) => statedAt === version.knownFrom) : undefined;
    const fields = fieldsSaid(version, before, saying);
    said.push({
      standing: version.standing,
      lastSeenOn: version.row.lastSeenOn ?? null,
      knownFrom: version.knownFrom,
      knownTo: version.knownTo,
      how: !before ? 'first' : version.load.key === before.load.key ? 'standing' : 'restated',
      fields,
      ...lifeOf(version, before),
      changed: fields.filter(({ was }) => was !== null).map(({ title }) => title),
      place: version.place,
      load: loadSaid(version.load, titles),
      importedBy: await whoMade(store, area, version.load.change),
      missingFrom: missing ? loadSaid(missing, titles) : null,
    });
  }
  return said;
}

function lifeOf({ row, knownFrom }: RowVersion, before: RowVersion | undefined): Pick<VersionSaid, 'state' | 'doubt'> {
  const on = dayInLondon(new Date(knownFrom));
  const state = stateIn(row, on);
  const earlier = before ? stateIn(before.row, on) : null;
  if (state === null) return { state, doubt: null };
  const { title } = lifeCycles[state.table].states[state.id]!;
  return { state: title, doubt: earlier && whyNotFollow(state.table, earlier.id, state.id) };
}

function stateIn(row: RegisterRow, on: Day): { table: LivingTable; id: string } | null {
  return isLiving(row) ? { table: row.table, id: stateOf(row.table, row, on) } : null;
}

function isLiving(row: RegisterRow): row is Extract<RegisterRow, { table: LivingTable }> {
  return row.table in lifeCycles;
}

/** Every field that is stated, could not be read, or was stated before. */
function fieldsSaid(
  { row, columns }: RowVersion,
  before: RowVersion | undefined,
  { table, names }: Saying,
): FieldSaid[] {
  return Object.entries<Field>(tableOf(table).fields).flatMap(([field, of]) => {
    const value = valueIn(row, field);
    const was = before ? valueIn(before.row, field) : value;
    const isHidden = of.apart === true && !names;
    const unread = row.unread?.[field] ?? null;
    if (value === null && was === null && unread === null) return [];
    const words = (one: Value) => valueWords(one, names ? { ...of, apart: undefined } : of);
    return [
      {
        field,
        title: of.title,
        value: words(value),
        was: was === value ? null : words(was),
        column: columns[field] ?? null,
        of: of.type === 'of' && value !== null ? namedRow(of, value) : null,
        unread: unread !== null && isHidden ? 'kept apart' : unread,
      },
    ];
  });
}

function namedRow({ of }: Field, value: Value): FieldSaid['of'] {
  const table = tableIds.find((one) => one === of);
  return table ? { table, id: String(value) } : null;
}
