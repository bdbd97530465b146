// Made-up returns for tests: any number of people with everything that a return of their year may hold, in order or by chance.

import fc from 'fast-check';
import { addDays, type Day, dayFromParts, isoDay } from '../../clocks/index.ts';
import type { RecordFormat, Sen2Element } from '../../imports/index.ts';
import { type Held, nothingHeld, type RegisterRow, type Row, sen2Years, type TableId } from '../../register/index.ts';
import { columnsOf, type ReturnModule } from './columns.ts';
import type { ReturnRow } from './return-row.ts';
import type { Sen2Return } from './sen2-return.ts';

export const MADE_BY = { software: 'Waymark', release: '1', serial: '1', at: '2025-02-01T09:00:00' };

export async function rowsOf(
  format: RecordFormat,
  name: string,
  bytes: Uint8Array,
): Promise<{ rows: RegisterRow[]; codes: string[] }> {
  const asked = { arrivedOn: dayFromParts(2028, 1, 1)!, mappings: [], digest: (text: string) => `[${text}]` };
  const { reading, issues } = await format.open({ name, bytes }, asked);
  const batches = reading ? [...reading.batches()] : [];
  return {
    rows: batches.flatMap(({ rows }) => rows),
    codes: [...issues, ...batches.flatMap((batch) => batch.issues)].map(({ code }) => code),
  };
}

export function peopleOf(rows: readonly RegisterRow[]): Held[] {
  const people = new Map<string | null, Held>();
  for (const { table, ...row } of rows) {
    const held = people.get(row.person) ?? nothingHeld();
    people.set(row.person, held);
    (held[table] as Row<TableId>[]).push(row as Row<TableId>);
  }
  return [...people.values()];
}

/** Rows in an order of their own and without their places: the same whichever file they came from. */
export function comparable(rows: readonly RegisterRow[]): string[] {
  return rows
    .map(({ place: _, ...row }) => {
      const filled = Object.entries(row).filter(([, value]) => value !== null);
      return JSON.stringify(Object.fromEntries(filled.toSorted(([a], [b]) => (a < b ? -1 : 1))));
    })
    .toSorted();
}

/** Texts that files have trouble with. */
const NAMES = ['Ada', 'Zoë', "O'Neil", '=1+1', "'=1+1", '-Bo', '@x', 'A, B', 'say "x"', '<b>&amp;', 'NULL?', '李', '1'];

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = (given: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), given);

function dayBetween(from: Day, to: Day): fc.Arbitrary<string> {
  return fc.integer({ min: from, max: to }).map((day) => isoDay(day as Day));
}

interface Times {
  year: number;
  from: Day;
  censusDay: Day;
}

/** What may stand in an element that has no part in whether a record is returned. */
function anyValue({ kind, codes, element }: Sen2Element, { year, from, censusDay }: Times): fc.Arbitrary<string> {
  switch (kind) {
    case 'day':
    case 'last-day':
      return maybe(dayBetween(from, censusDay));
    case 'yes-no':
      return oneOf('', '0', '1');
    case 'whole':
      return oneOf('', '1', '2');
    case 'code': {
      const allowed = codes!.codes.filter((code) => (code.from ?? year) <= year && year <= (code.to ?? year));
      return oneOf('', ...allowed.map(({ code }) => code));
    }
    default:
      return element === 'URN' ? oneOf('', '100001', '100002') : maybe(oneOf(...NAMES));
  }
}

function recordOf(
  module: ReturnModule,
  times: Times,
  set: Record<string, fc.Arbitrary<string>>,
  below: fc.Arbitrary<ReturnRow[]> = fc.constant([]),
): fc.Arbitrary<ReturnRow> {
  const columns = columnsOf(module, times.year);
  const values = fc.record(
    Object.fromEntries(columns.map((column) => [column.element, set[column.element] ?? anyValue(column, times)])),
  );
  return fc.tuple(values, below).map(([all, rows]) => ({
    module,
    id: null,
    values: Object.fromEntries(Object.entries(all).filter(([, text]) => text !== '')),
    below: rows,
  }));
}

const empty = fc.constant('');
const several = (row: fc.Arbitrary<ReturnRow>, most: number) => fc.array(row, { maxLength: most });

function personArbitrary(times: Times): fc.Arbitrary<ReturnRow> {
  const { from, censusDay } = times;
  const sinceYear = dayBetween(from, censusDay);
  const earlier = dayBetween(addDays(from, -2000), addDays(from, -1));
  const placement = recordOf('placementdetail', times, { EntryDate: maybe(earlier), LeavingDate: maybe(sinceYear) });
  const active = recordOf(
    'activeplans',
    times,
    // A review is told by its meeting, or where none is returned by its decision.
    { PhaseTransferDueDate: maybe(dayBetween(from, addDays(censusDay, 300))) },
    fc.tuple(several(placement, 2), several(recordOf('senneed', times, {}), 2)).map((lists) => lists.flat()),
  );
  const details = several(recordOf('plandetail', times, {}), 2);
  const kept = { StartDate: fc.oneof(sinceYear, earlier), CeaseDate: empty, CeaseReason: empty };
  const ceased = { StartDate: earlier, CeaseDate: sinceYear };
  const assessment = (outcome: string, below: fc.Arbitrary<ReturnRow[]>) =>
    recordOf(
      'assessment',
      times,
      {
        AssessmentOutcome: fc.constant(outcome),
        AssessmentOutcomeDate: outcome === 'Y' || outcome === 'N' ? sinceYear : empty,
      },
      below,
    );
  const request = (outcome: string, below: fc.Arbitrary<ReturnRow[]>) =>
    recordOf(
      'requests',
      times,
      {
        ReceivedDate: sinceYear,
        RequestOutcome: fc.constant(outcome),
        RequestOutcomeDate: outcome === 'Y' || outcome === 'N' ? sinceYear : empty,
      },
      below,
    );
  const one = (row: fc.Arbitrary<ReturnRow>) => row.map((made) => [made]);
  const requests = fc.oneof(
    request('N', fc.constant([])),
    request('A', fc.constant([])),
    request('W', fc.constant([])),
    request('Y', one(assessment('A', fc.constant([])))),
    request('Y', one(assessment('N', fc.constant([])))),
    request('Y', fc.tuple(assessment('N', fc.constant([])), assessment('Y', fc.constant([])))),
    request('Y', fc.tuple(assessment('Y', one(recordOf('namedplan', times, kept, details))), active)),
    request('H', fc.tuple(assessment('H', one(recordOf('namedplan', times, kept, details))), active)),
    request('H', one(assessment('H', one(recordOf('namedplan', times, ceased, details))))),
    request('H', one(active)),
  );
  return recordOf('person', times, { UPN: fc.constant('') }, several(requests, 3));
}

/** A return that could be made: its people have records that belong in it. */
export const returnArbitrary: fc.Arbitrary<Sen2Return> = fc
  .constantFrom(...sen2Years)
  .chain(({ year, censusDay }) => {
    const times = { year, censusDay, from: dayFromParts(year - 1, 1, 1)! };
    return fc.array(personArbitrary(times), { minLength: 1, maxLength: 5 }).map((people) => ({
      collection: { year, censusDay, la: '999' },
      head: {},
      notReturned: [],
      people: people
        .filter(({ below }) => below.length > 0)
        .map((person, i) => ({ ...person, values: { ...person.values, UPN: `A${i}` } })),
    }));
  })
  .filter(({ people }) => people.length > 0);
