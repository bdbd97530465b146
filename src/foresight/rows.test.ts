// Sandbourne as rows of a register: shapes, what was known when, who people are, and faults that checks find.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day, partsOfDay } from '../clocks/index.ts';
import {
  type CheckContext,
  checkHeld,
  codeSetsById,
  defaultCheckSettings,
  type Field,
  type Held,
  hasCode,
  isNoPlace,
  isUln,
  isUpn,
  nothingHeld,
  type RegisterRow,
  type Row,
  tableOf,
} from '../register/index.ts';
import { misspelt } from './faults/of-people.ts';
import { WITHOUT_PLACE } from './faults/of-plans.ts';
import { transposed } from './faults/of-requests.ts';
import { faults } from './faults/plant.ts';
import { registerOf, registerRows, rowsKeyed, tallied } from './made-area.ts';
import { columnsOf } from './made-columns.ts';
import type { EnteredRow } from './rows/convert.ts';
import { area } from './simulator.fixture.ts';
import { SINK, sinkTables } from './sink.ts';

const { rows, planted } = registerOf(area, { asAt: area.lastDay, faults: true });
const clean = registerOf(area, { asAt: area.lastDay, faults: false }).rows;

/** Days that are of a plan or limit, and may lie ahead. */
const AHEAD = new Set(['dueOn', 'expectedEndOn', 'appealEndsOn', 'toOn', 'openedOn', 'fromOn']);

const valuesOf = (row: RegisterRow): [string, unknown][] =>
  Object.entries(row).filter(([name]) => !['table', 'id', 'person', 'place'].includes(name));

test('every column is a field of the register’s table of that name', () => {
  const unknown = sinkTables.flatMap((table) =>
    Object.keys(SINK[table])
      .filter((name) => name !== 'person' && !(name in tableOf(table).fields))
      .map((name) => `${table}.${name}`),
  );
  // the day on which a transfer came up is no field: a transfer's row is known from then on
  assert.deepEqual(unknown, ['transfer.openedOn']);
});

test('every row has every field of its table, of the field’s type, with codes of the set', () => {
  const wrong = new Map<string, unknown>();
  for (const { row } of rows) {
    const fields: Readonly<Record<string, Field>> = tableOf(row.table).fields;
    const values = valuesOf(row);
    if (values.length !== Object.keys(fields).length) wrong.set(`${row.table}: fields`, values.length);
    for (const [name, value] of values) {
      const field = fields[name];
      if (!field || (value !== null && !isOf(field, value))) wrong.set(`${row.table}.${name}`, value);
    }
  }
  assert.deepEqual([...wrong], []);
});

function isOf(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'day':
    case 'whole':
      return Number.isInteger(value);
    case 'decimal':
      return typeof value === 'number';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'code':
      return hasCode(codeSetsById[field.codes!], String(value));
    default:
      return typeof value === 'string' && value !== '';
  }
}

test('ids are told apart within a table, and rows name rows that are there', () => {
  const ids = new Map<string, Set<string>>();
  for (const { row } of clean) {
    const of = ids.get(row.table) ?? new Set();
    ids.set(row.table, of.add(row.id));
  }
  const sizes = [...ids].map(([table, of]) => [table, of.size]);
  const counted = new Map<string, number>();
  for (const { row } of clean) counted.set(row.table, (counted.get(row.table) ?? 0) + 1);
  const counts = [...counted];
  assert.deepEqual(sizes, counts);
  const lost = new Set<string>();
  for (const { row } of clean) {
    if (row.person !== null && !ids.get('person')!.has(row.person)) lost.add(`${row.table}.person`);
    for (const [name, value] of valuesOf(row)) {
      const field = tableOf(row.table).fields[name]!;
      if (field.type === 'of' && value !== null && !ids.get(field.of!)!.has(String(value)))
        lost.add(`${row.table}.${name}`);
    }
  }
  assert.deepEqual([...lost], []);
});

test('about 15,000 people and 230,000 rows, from September 2018 on', () => {
  const people = clean.filter(({ row }) => row.table === 'person').length;
  assert.ok(people > 13_500 && people < 16_000, `${people} people`);
  assert.ok(clean.length > 215_000 && clean.length < 245_000, `${clean.length} rows`);
});

test('nothing is known before it happened, nor before it was keyed', () => {
  const asAt = day('2024-06-30');
  let late = 0;
  for (const { row, enteredOn } of registerRows(area, { asAt, faults: false }, [])) {
    assert.ok(enteredOn <= asAt);
    for (const [name, value] of valuesOf(row)) {
      if (tableOf(row.table).fields[name]!.type !== 'day' || value === null || AHEAD.has(name)) continue;
      if ((value as number) > asAt) late++;
    }
  }
  assert.equal(late, 0);
});

test('somebody is the same person in the register of an earlier day, though too young then for a number', () => {
  const names = ({ surname, forename, postcode, ward, ethnicity }: Row<'person'>) =>
    [surname, forename, postcode, ward, ethnicity].join(' ');
  const now = new Map(clean.flatMap(({ row }) => (row.table === 'person' ? [[row.id, row as Row<'person'>]] : [])));
  const changed: string[] = [];
  for (const { row } of registerRows(area, { asAt: day('2021-12-31'), faults: false }, [])) {
    if (row.table !== 'person') continue;
    const later = now.get(row.id)!;
    if (names(row) !== names(later) || (row.upn !== null && row.upn !== later.upn)) changed.push(row.id);
  }
  assert.deepEqual(changed, []);
});

test('a register that is keyed at once gives the simulator’s own counts from its rows', () => {
  const on = day('2024-10-31');
  const found = { plans: 0, requests: 0, issued: 0, waiting: 0 };
  for (const { row } of registerRows(area, { asAt: on, faults: false, atOnce: true }, [])) {
    const isIn = (date: Day | null): boolean => date !== null && date >= day('2024-10-01');
    if (row.table === 'plan' && row.ceasedOn === null) found.plans++;
    if (row.table === 'plan' && isIn(row.issuedOn)) found.issued++;
    if (row.table === 'request' && isIn(row.receivedOn)) found.requests++;
    if (row.table === 'waiting' && row.endedOn === null) found.waiting++;
  }
  const own = (measure: 'ehcp-active-count' | 'requests-count' | 'ehcp-issued-month-count') =>
    tallied(area, measure, '2024-10').numerator;
  assert.deepEqual(
    [found.plans, found.requests, found.issued],
    [own('ehcp-active-count'), own('requests-count'), own('ehcp-issued-month-count')],
  );
  assert.ok(found.waiting >= tallied(area, 'waiting-special-csa-count', '2024-10').numerator);
});

test('what a day’s register says stays said: rows keyed later are new or say more', () => {
  const [first, then] = [day('2024-03-31'), day('2024-04-30')];
  const before = new Map<string, EnteredRow>();
  for (const entered of registerRows(area, { asAt: first, faults: false }, []))
    before.set(`${entered.row.table} ${entered.row.id}`, entered);
  const changed = [...rowsKeyed(area, first, then, false)].filter(({ row }) => row.table !== 'establishment');
  const isNew = changed.filter(({ row }) => !before.has(`${row.table} ${row.id}`)).length;
  assert.ok(isNew > 1000 && changed.length - isNew > 1000, `${isNew} new of ${changed.length}`);
  for (const { enteredOn } of changed) assert.ok(enteredOn > first && enteredOn <= then);
  const reviews = changed.filter(({ row }) => row.table === 'review' && row.finalOn !== null);
  assert.ok(
    reviews.some(({ row }) => before.has(`${row.table} ${row.id}`)),
    'reviews were finished',
  );
});

test('most is keyed within days of its happening, reviews later than requests', () => {
  const lateness = (table: 'request' | 'review', field: 'receivedOn' | 'meetingOn') => {
    const days = clean.flatMap(({ row, enteredOn }) => {
      if (row.table !== table || enteredOn < day('2024-01-01')) return [];
      const values = new Map(valuesOf(row));
      const on = values.get(field) as Day | null;
      const isOnlyThis = values.get(table === 'request' ? 'outcomeOn' : 'reportOn') === null;
      return on === null || !isOnlyThis ? [] : [enteredOn - on];
    });
    return days.reduce((sum, one) => sum + one, 0) / days.length;
  };
  const [request, review] = [lateness('request', 'receivedOn'), lateness('review', 'meetingOn')];
  assert.ok(request > 0.5 && request < 6 && review > request, `${request} and ${review} days`);
});

test('people have names of many kinds, numbers that check, and postcodes of no place', () => {
  const people = clean.flatMap(({ row }) => (row.table === 'person' ? [row as Row<'person'>] : []));
  const upns = people.flatMap(({ upn }) => upn ?? []);
  const ulns = people.flatMap(({ uln }) => uln ?? []);
  assert.deepEqual(
    upns.filter((upn) => !isUpn(upn)),
    [],
  );
  assert.deepEqual(
    ulns.filter((uln) => !isUln(uln)),
    [],
  );
  assert.deepEqual([new Set(upns).size, new Set(ulns).size], [upns.length, ulns.length]);
  assert.deepEqual(
    people.filter(({ postcode }) => !isNoPlace(postcode!)),
    [],
  );
  assert.deepEqual(
    people.filter(({ upn, uln, upnUnknown }) => (upn ?? uln) === null && upnUnknown === null),
    [],
  );
  const names = people.map(({ forename, surname }) => `${forename} ${surname}`);
  assert.ok(
    names.some((name) => /[À-ž]/.test(name)),
    'accents',
  );
  assert.ok(
    names.some((name) => /['’]/.test(name)),
    'apostrophes',
  );
  assert.ok(names.filter((name) => / .*-/.test(name)).length > 200, 'double surnames');
  assert.ok(new Set(names).size > names.length * 0.8, 'names that differ');
  const leap = people.filter(({ bornOn }) => {
    const { month, date } = partsOfDay(bornOn!);
    return month === 2 && date === 29;
  });
  assert.ok(leap.length >= 3, `${leap.length} born on 29 February`);
});

function findingsOf(entered: readonly EnteredRow[]) {
  const held = new Map<string, Held>();
  const establishments = new Map<string, Row<'establishment'>>();
  const rowsOfPerson = new Map<string, string>();
  for (const { row } of entered) {
    if (row.table === 'establishment') establishments.set(row.urn!, row);
    const key = row.person ?? '';
    const of = held.get(key) ?? nothingHeld();
    held.set(key, of);
    (of[row.table] as RegisterRow[]).push(row);
    rowsOfPerson.set(`${row.table} ${row.id}`, key);
  }
  const ctx: CheckContext = {
    today: area.lastDay,
    collection: null,
    establishments,
    earlier: null,
    settings: defaultCheckSettings,
  };
  const byCheck = new Map<string, Set<string>>();
  for (const { check, found } of checkHeld(held.values(), ctx).findings) {
    const people = byCheck.get(check.id) ?? new Set();
    byCheck.set(check.id, people);
    for (const { table, id } of found.rows) people.add(rowsOfPerson.get(`${table} ${id}`)!);
  }
  return byCheck;
}

test('every planted fault is found by the check that is named for it', () => {
  const found = findingsOf(rows);
  const missed = planted.filter(({ check, person }) => check !== null && !found.get(check)?.has(person!));
  assert.deepEqual(missed, []);
  const kinds = new Set(planted.map(({ fault }) => fault));
  assert.deepEqual([...kinds].sort(), [...faults.map(({ id }) => id), WITHOUT_PLACE.id].sort());
});

test('without the faults these checks find nothing, but for what was keyed late', () => {
  const found = findingsOf(clean);
  const byLateness = new Set(['JX-06', 'JX-05', 'JX-14']);
  const checks = [...new Set(faults.flatMap(({ check }) => check ?? []))].filter((check) => !byLateness.has(check));
  assert.deepEqual(
    checks.flatMap((check) => (found.has(check) ? [[check, [...found.get(check)!].slice(0, 3)]] : [])),
    [],
  );
});

test('spellings change as hurried fingers change them; days change about only where both are days', () => {
  assert.deepEqual(['Zoë', 'O’Brien', 'Taylor', 'Li'].map(misspelt), ['Zoe', 'OBrien', 'Talyor', 'Li']);
  assert.deepEqual(
    ['2024-03-07', '2024-05-05', '2024-03-25'].map((iso) => transposed(day(iso))),
    [day('2024-07-03'), null, null],
  );
});

test('columns are as long as their table, and their codes are of its list', () => {
  const tables = columnsOf(area);
  const wrong = Object.entries(tables).flatMap(([table, { rows: count, columns }]) =>
    Object.entries(columns).flatMap(([name, { array, codes }]) => {
      const most = codes ? Math.max(0, ...new Set(array)) : -1;
      return array.length !== count || most >= (codes?.length ?? 0) ? [`${table}.${name}`] : [];
    }),
  );
  assert.deepEqual(wrong, []);
  assert.deepEqual(tables.request.columns.outcome!.codes!.slice(0, 3), ['', 'Y', 'N']);
});
