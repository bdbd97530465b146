// Registers made up by a seed, as ugly as real ones: spells that overlap and end before they begin, dates that are missing or
// to come, two plans at once, two main places, rows of rows that are not there, births on 29 February and at the ends of years.

import { addDays, addMonths, type Day, day } from '../src/clocks/index.ts';
import { Rng } from '../src/foresight/index.ts';
import {
  blankRow,
  codeSetsById,
  type Field,
  type RegisterRow,
  type TableId,
  tableIds,
  tableOf,
} from '../src/register/index.ts';

const SOURCES = ['a', 'b'] as const;
/** Rows of one table about one person, on average; a person of two sources has rows of both. */
const ROWS_OF_PERSON: Readonly<Partial<Record<TableId, number>>> = {
  plan: 1.4,
  request: 1.3,
  assessment: 1.3,
  placement: 2.5,
  need: 1.6,
  review: 2,
  dispute: 1.2,
  decision: 2,
  advice: 1.6,
};
const ROWS_OF_AREA: Readonly<Partial<Record<TableId, number>>> = { establishment: 9, population: 25, 'school-roll': 8 };
/** Limits and durations that definitions ask about, and the days before and after them. */
const APART = [1, 7, 14, 28, 42, 70, 84, 98, 105, 112, 140, 183, 210, 365];
const NUMBERS = ['100001', '100002', '100003', '100004', '10000005', '10000006'];
const WORDS = ['North', 'South', 'Zoë', 'a b'];
const FIRST = day('2023-01-01');
const LAST = day('2025-03-31');
/** How often a field is not stated, where that is not one time in eight. */
const NOT_STATED: Readonly<Record<string, number>> = {
  transferredOn: 0.85,
  transferredFrom: 0.9,
  reassessment: 0.8,
  movedOutOn: 0.8,
  startsAgainOn: 0.7,
  ceasedOn: 0.6,
  endedOn: 0.5,
  toOn: 0.5,
  withdrawnOn: 0.6,
  setting: 0.75,
  basis: 0.7,
  tier: 0.8,
  unit: 0.7,
  resourced: 0.7,
};
const OFTEN_STATED = 0.12;

type Row = Record<string, string | number | boolean | null>;

/** The days that lie about one person: many rows share them, so that limits are met exactly. */
function daysAbout(rng: Rng): Day[] {
  const bases = Array.from({ length: 8 }, () => {
    const on = rng.between(FIRST, LAST) as Day;
    if (rng.chance(0.5)) return on;
    const first = day(`${rng.of([2023, 2024, 2024, 2025])}-${String(1 + rng.below(12)).padStart(2, '0')}-01`);
    return rng.chance(0.5) ? first : addDays(first, -1);
  });
  bases.push(day('2024-02-29'));
  const apart = bases.flatMap((on) => [
    addDays(on, rng.of(APART) + rng.between(-1, 1)),
    addDays(on, rng.of(APART) * 2),
    addMonths(on, rng.between(1, 14)),
  ]);
  return [...bases, ...apart];
}

function birth(rng: Rng, about: readonly Day[]): Day | null {
  const draw = rng.below(10);
  if (draw === 0) return null;
  if (draw === 1) return rng.of([day('2000-02-29'), day('2004-02-29'), day('2008-02-29'), day('2020-02-29')]);
  const years = rng.between(-1, 27);
  if (draw === 2) return day(`${2024 - years}-${rng.of(['08-31', '09-01', '03-31', '04-01', '12-31', '01-01'])}`);
  return addDays(addMonths(rng.of(about), -12 * years), rng.between(-1, 1));
}

interface Making {
  rng: Rng;
  about: readonly Day[];
  /** days that their rows state so far */
  stated: Day[];
  /** ids made so far by table, those of the same source */
  ids: ReadonlyMap<TableId, readonly string[]>;
  /** codes that definitions ask for in fields of that name */
  asked: ReadonlyMap<string, readonly string[]>;
}

function whole(rng: Rng, table: TableId, name: string): number {
  if (name === 'rank') return rng.of([1, 1, 1, 2, 3]);
  if (name === 'age') return rng.below(30);
  if (name === 'people') return rng.below(5_000);
  if (table === 'school-roll') return rng.below(300);
  return rng.below(12);
}

function dayOf({ rng, about, stated }: Making): Day {
  const draw = rng.float();
  const on =
    draw < 0.35 && stated.length > 0
      ? addDays(rng.of(stated.slice(-12)), rng.of(APART) + rng.between(-1, 1))
      : draw < 0.95
        ? rng.of(about)
        : (rng.between(FIRST, LAST) as Day);
  stated.push(on);
  return on;
}

function cell(making: Making, table: TableId, name: string, field: Field): Row[string] {
  const { rng, ids, asked } = making;
  const { type } = field;
  if (rng.chance(NOT_STATED[name] ?? OFTEN_STATED)) return null;
  switch (type) {
    case 'day':
      return dayOf(making);
    case 'code':
    case 'codes': {
      const codes = codeSetsById[field.codes!].codes.map(({ code }) => code);
      const wanted = asked.get(name) ?? codes;
      if (type === 'codes') return codes.filter(() => rng.chance(0.4)).join(' ') || null;
      return rng.chance(0.5) ? rng.of(wanted) : rng.of(codes);
    }
    case 'whole':
      return whole(rng, table, name);
    case 'decimal':
      return rng.below(100_000) / 100;
    case 'yes-no':
      return rng.chance(0.5);
    case 'of': {
      const all = ids.get(field.of as TableId) ?? [];
      return rng.chance(0.95) && all.length > 0 ? rng.of(all.slice(rng.chance(0.8) ? -1 : -4)) : 'gone';
    }
    default:
      if (/urn$|ukprn$/i.test(name)) return rng.of([...NUMBERS, '999999']);
      if (name === 'ward' || name === 'locality' || name === 'vintage') return rng.of(WORDS);
      return rng.of([...(asked.get(name) ?? []), ...WORDS]);
  }
}

/** Limits of the law, from a day of the request or of the row itself: they are met on the day, and missed by one. */
const LIMITS: Readonly<Partial<Record<TableId, { day: string; from: string; ofRequest: boolean; limit: number }>>> = {
  plan: { day: 'issuedOn', from: 'receivedOn', ofRequest: true, limit: 140 },
  decision: { day: 'notifiedOn', from: 'receivedOn', ofRequest: true, limit: 42 },
  assessment: { day: 'outcomeOn', from: 'receivedOn', ofRequest: true, limit: 112 },
  advice: { day: 'returnedOn', from: 'requestedOn', ofRequest: false, limit: 42 },
};
const AT_A_LIMIT = 0.4;

function atLimit(rng: Rng, table: TableId, row: Row, rows: readonly RegisterRow[]): Row {
  const rule = LIMITS[table];
  if (!rule || !rng.chance(AT_A_LIMIT)) return {};
  const of = rule.ofRequest ? rows.find((one) => one.table === 'request' && one.id === row.request) : row;
  const from = (of as Row | undefined)?.[rule.from];
  return typeof from === 'number' ? { [rule.day]: from + rule.limit + rng.between(-1, 1) } : {};
}

/** How often a row has its days, and what it belongs to, from the row before it: then it is the rule for ties that decides. */
const SAME_DAYS = 0.25;

function sameDays(table: TableId, before: RegisterRow): Row {
  const alike = Object.entries(tableOf(table).fields).filter(([, { type }]) => type === 'day' || type === 'of');
  return Object.fromEntries(alike.map(([name]) => [name, (before as unknown as Row)[name] ?? null]));
}

/** Rows name rows made before them; those that name each other are made in this order. */
const ORDER: readonly TableId[] = ['establishment', 'person', 'request', 'assessment', 'plan', 'review', 'dispute'];

/** Rows in the order of source and number, as the engine has them. */
export function randomRegister(seed: number, asked: ReadonlyMap<string, readonly string[]>): RegisterRow[] {
  const rng = new Rng(seed);
  const rows: RegisterRow[] = [];
  const others = tableIds.filter((id) => !ORDER.includes(id));
  let number = 0;
  const add = (making: Making, ids: Map<TableId, string[]>, table: TableId, source: string, person: string | null) => {
    const id = table === 'person' ? `${source}-${person}` : `${source}-${String(++number).padStart(5, '0')}`;
    const stated = Object.entries(tableOf(table).fields)
      .filter(([, field]) => !field.apart)
      .map(([name, field]): [string, Row[string]] => [name, cell(making, table, name, field)]);
    const blank = blankRow(table, { id, person, place: { sheet: null, row: null } });
    const row: Row = Object.fromEntries(stated);
    if (table === 'person') row.bornOn = birth(rng, making.about);
    if (table === 'population' && rng.chance(0.7)) Object.assign(row, { ward: null, sex: null });
    if (table === 'population')
      row.estimatedOn = rng.of([
        day('2021-06-30'),
        day('2022-06-30'),
        day('2023-06-30'),
        day('2024-06-30'),
        day('2024-12-31'),
      ]);
    Object.assign(row, atLimit(rng, table, row, rows));
    const before = rows.at(-1);
    if (person !== null && before?.table === table && rng.chance(SAME_DAYS))
      Object.assign(row, sameDays(table, before));
    rows.push({ table, ...blank, ...row } as RegisterRow);
    ids.set(table, [...(ids.get(table) ?? []), id]);
  };
  const bySource = new Map(SOURCES.map((source) => [source, new Map<TableId, string[]>()]));
  for (const table of tableIds.filter((id) => tableOf(id).about !== 'person')) {
    const making = { rng, about: daysAbout(rng), stated: [], ids: bySource.get('a')!, asked };
    const count = rng.poisson(ROWS_OF_AREA[table] ?? 4);
    for (let i = 0; i < count; i++) add(making, bySource.get('a')!, table, 'a', null);
  }
  const people = 1 + rng.poisson(6);
  for (let one = 1; one <= people; one++) {
    const about = daysAbout(rng);
    const sources = rng.chance(0.25) ? SOURCES : [rng.of(SOURCES)];
    for (const source of sources) {
      const ids = bySource.get(source)!;
      const making = { rng, about, stated: [], ids, asked };
      // somebody may have no row of their own
      if (source === sources[0] && rng.chance(0.95)) add(making, ids, 'person', source, `p${one}`);
      for (const table of [...ORDER.slice(2), ...others].filter((id) => tableOf(id).about === 'person')) {
        const count = rng.poisson((ROWS_OF_PERSON[table] ?? 1) / sources.length);
        for (let i = 0; i < count; i++) add(making, ids, table, source, rng.chance(0.99) ? `p${one}` : null);
      }
    }
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The codes that conditions ask for, by the name of the field. */
export function codesAskedFor(definitions: unknown): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { field, is, not } = part as { field?: unknown; is?: string[]; not?: string[] };
    if (typeof field === 'string' && (is || not)) {
      const name = field.split('.').at(-1)!;
      found.set(name, [...new Set([...(found.get(name) ?? []), ...(is ?? []), ...(not ?? [])])]);
    }
    for (const value of Object.values(part)) walk(value);
  };
  walk(definitions);
  return found;
}
