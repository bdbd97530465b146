// The value of a breakdown for each row of a count, as SQL: what is fixed, and what changes with time.

import { defaultPhaseSettings, LAST_YEAR_GROUP, phaseOfYearGroup } from '../../register/index.ts';
import { fieldKind } from '../engine/rows.ts';
import { YES_NO } from '../engine/tables.ts';
import type { Slice, SliceId } from '../slices.ts';
import { birthday, yearGroupFrom } from './births.ts';
import { sqlName, text } from './dialect.ts';
import { type RowJoins, STANDING } from './row-joins.ts';
import { heldThen } from './then.ts';

export interface SliceSql {
  /** the value; '' is not recorded */
  value: string;
  /** days on which rows have a value that changes with time: from and up to, null where there is no such end */
  within: readonly { from: string; to: string }[];
}

const FIRST_YEAR_GROUP = -5;
const OLDEST = 26;

/** Values with the ages or year groups from which and up to which they hold. */
type Band = readonly [value: string, from: number | null, to: number | null];

function bandsOf(slice: SliceId): readonly Band[] | null {
  if (slice === 'age')
    return [
      ['', null, 0],
      ...Array.from({ length: OLDEST }, (_, age): Band => [`${age}`, age, age + 1]),
      [`${OLDEST} and over`, OLDEST, null],
    ];
  const groups = Array.from({ length: LAST_YEAR_GROUP - FIRST_YEAR_GROUP + 1 }, (_, i) => i + FIRST_YEAR_GROUP);
  if (slice === 'year-group')
    return [
      ['', null, FIRST_YEAR_GROUP],
      ...groups.map((group): Band => [`${group}`, group, group + 1]),
      ['', LAST_YEAR_GROUP + 1, null],
    ];
  if (slice !== 'phase') return null;
  const phaseOf = (group: number) => phaseOfYearGroup(group, defaultPhaseSettings);
  const changes = groups.filter((group) => phaseOf(group) !== phaseOf(group - 1));
  return [null, ...changes].map((from, i): Band => [phaseOf(from ?? FIRST_YEAR_GROUP), from, changes[i] ?? null]);
}

const OF_PERSON: readonly SliceId[] = ['locality', 'ward', 'deprivation', 'sex', 'ethnicity'];
const OF_PIECE: Readonly<Partial<Record<SliceId, string>>> = {
  need: 'need.type',
  provision: 'provision',
  establishment: 'urn',
  'in-care': 'inCare',
  officer: 'allocation.officer',
  team: 'allocation.team',
};
const OF_REQUEST: Readonly<Partial<Record<SliceId, string>>> = { 'request-source': 'source', referrer: 'fromUrn' };

/** Null where the rows of the source have no such thing. */
export function sliceSql(rows: RowJoins, slice: Slice): SliceSql | null {
  if (typeof slice === 'string') return one(rows, slice);
  const [first, second] = [one(rows, slice[0]), one(rows, slice[1])];
  if (!first || !second) return null;
  return { value: `${first.value} || ' | ' || ${second.value}`, within: [...first.within, ...second.within] };
}

function one(rows: RowJoins, slice: SliceId): SliceSql | null {
  if (fieldKind(rows.source, 'person') === null) {
    const own = slice === 'establishment' ? 'urn' : slice === 'team' || slice === 'ward' ? slice : null;
    return own === null || fieldKind(rows.source, own) === null ? null : fixed(said(rows, own));
  }
  const bands = bandsOf(slice);
  if (bands) return ofBands(rows, slice, bands);
  if (OF_PERSON.includes(slice)) return fixed(said(rows, `person.${slice}`));
  const ofRequest = OF_REQUEST[slice];
  return ofRequest === undefined ? ofPlan(rows, slice) : ofItsRequest(rows, ofRequest);
}

const fixed = (value: string): SliceSql => ({ value, within: [] });

function ofBands(rows: RowJoins, slice: SliceId, bands: readonly Band[]): SliceSql {
  const name = `by_${sqlName(slice)}`;
  const born = rows.field('person.bornOn');
  const cell = (value: number | null) => (value === null ? 'null' : `${value}`);
  const list = bands.map(([value, from, to]) => `(${text(value)}, true, ${cell(from)}, ${cell(to)})`);
  // whoever's birth is not recorded has a band alone
  rows.join(
    name,
    `join (values ('', false, null, null), ${list.join(', ')}) as ${name} (value, born, from_number, to_number)
  on ${name}.born = (${born} is not null)`,
  );
  const begins = (edge: string) =>
    slice === 'age' ? birthday(born, edge, rows.query.leapBirthday) : yearGroupFrom(born, edge);
  const day = (edge: string) => begins(`${name}.${edge}`);
  return { value: `${name}.value`, within: [{ from: day('from_number'), to: day('to_number') }] };
}

function ofItsRequest(rows: RowJoins, field: string): SliceSql | null {
  if (rows.source === 'request') return fixed(said(rows, field));
  const path = ['request', 'plan.request']
    .map((link) => `${link}.${field}`)
    .find((path) => fieldKind(rows.source, path));
  return path === undefined ? null : fixed(said(rows, path));
}

/** A field as text, '' where it is not stated. */
function said(rows: RowJoins, path: string): string {
  const kind = fieldKind(rows.source, path);
  const field = rows.field(path);
  if (kind?.codes === YES_NO) return `case when ${field} then 'yes' when not ${field} then 'no' else '' end`;
  return `coalesce(${kind?.type === 'whole' ? `${field}::text` : field}, '')`;
}

/** What stands beside a plan: of the piece of time itself, of the day of an event, and of a stock day by day. */
function ofPlan(rows: RowJoins, slice: SliceId): SliceSql {
  const { source } = rows;
  if (source === 'plan-time') return fixed(said(rows, OF_PIECE[slice]!));
  if (slice === 'team' && fieldKind(source, slice)?.type === 'code') return fixed(said(rows, slice));
  if (slice === 'in-care') return then(rows, heldThen(rows, 'care', `held.status = 'CLA'`), lookedAfter);
  if (slice === 'officer' || slice === 'team')
    return then(rows, heldThen(rows, 'allocation', null), (held) => `coalesce(${held}.${slice}, '')`);
  return then(rows, STANDING, () => said(rows, `then.${OF_PIECE[slice]!}`));
}

function then(rows: RowJoins, held: string, value: (held: string, rows: RowJoins) => string): SliceSql {
  const within = rows.on === null ? [{ from: `${held}.from_day`, to: `${held}.to_day` }] : [];
  return { value: value(held, rows), within };
}

/** Nobody is known to be in care but those who are; of a row that is open for nobody that is not known. */
function lookedAfter(held: string, { on, alias }: RowJoins): string {
  const nobody = on === null ? ` when ${alias}.person is null then ''` : '';
  return `case when ${held}.status is not null then 'yes'${nobody} else 'no' end`;
}
