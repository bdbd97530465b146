// What a case would change, held against working everything out anew with the case as it would be.

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { day } from '../clocks/index.ts';
import {
  AreaFigures,
  type CaseChange,
  CaseRows,
  effectOf,
  measures,
  tablesOfRows,
  type WorkOutAsked,
  whatIf,
  whatIfs,
} from '../measures/index.ts';
import type { RegisterRow } from '../register/index.ts';
import { registerRows } from './made-area.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';

const SETTINGS = { leapBirthday: '28 February' } as const;
const FRIDAY = day('2025-06-27');
const MEASURES = measures.filter(({ workedOut }) => workedOut);
const ASKED: WorkOutAsked = { measures: MEASURES, from: '2025-04', to: '2025-06', today: day('2025-06-30') };

let nobody: RegisterRow[];
let byPerson: Map<string, RegisterRow[]>;
let area: AreaFigures;

before(() => {
  const made = sandbourne({ scale: 0.1 });
  const rows = [...registerRows(made, { asAt: made.lastDay, faults: false, atOnce: true }, [])].map(({ row }) => row);
  nobody = rows.filter(({ person }) => person === null);
  byPerson = Map.groupBy(
    rows.filter((row) => row.person !== null),
    ({ person }) => person!,
  ) as Map<string, RegisterRow[]>;
  area = figuresOf(byPerson.values());
});

function figuresOf(cases: Iterable<readonly RegisterRow[]>): AreaFigures {
  return new AreaFigures(tablesOfRows([...nobody, ...[...cases].flat()]), ASKED, SETTINGS);
}

/** Everything that differs between two ways of working the same out. */
function differences(one: AreaFigures, other: AreaFigures): string[] {
  return MEASURES.flatMap((measure) => {
    const after = other.valuesOf(measure);
    return one.valuesOf(measure).flatMap((was, i) => {
      const is = after[i]!;
      const says = ({ numerator, denominator, value }: typeof was) => JSON.stringify([numerator, denominator, value]);
      return says(was) === says(is) ? [] : [`${was.measure} ${was.period} ${says(was)} ${says(is)}`];
    });
  });
}

function said(changes: readonly CaseChange[]): string[] {
  return effectOf(area, changes, ASKED, SETTINGS).map(
    ({ measure, period, before: was, after: is }) =>
      `${measure} ${period} ${JSON.stringify([was.numerator, was.denominator, was.value])} ${JSON.stringify([is.numerator, is.denominator, is.value])}`,
  );
}

function afterwards(changes: readonly CaseChange[]): AreaFigures {
  const then = new Map<string, readonly RegisterRow[]>(byPerson);
  for (const { person, after } of changes) then.set(person, after);
  return figuresOf(then.values());
}

test('rows taken back out of columns give the same figures as the rows that went in', () => {
  const all = [...byPerson.values()].flat();
  const tables = tablesOfRows([...nobody, ...all]);
  const back = new CaseRows(tables);
  const people = Array.from({ length: tables.person!.rows }, (_, person) => back.of(person)).flat();
  const again = new AreaFigures(tablesOfRows([...nobody, ...people]), ASKED, SETTINGS);
  assert.deepEqual(differences(area, again), []);
});

describe('the effect is exactly what working everything out anew gives', () => {
  for (const { id } of whatIfs)
    test(id, () => {
      const changes: CaseChange[] = [];
      for (const [person, rows] of byPerson) {
        const after = whatIf(id)!.apply(rows, FRIDAY);
        if (after) changes.push({ person, before: rows, after });
        if (changes.length === 10) break;
      }
      assert.ok(changes.length > 0, 'it could happen to somebody');
      assert.deepEqual(said(changes.slice(0, 1)), differences(area, afterwards(changes.slice(0, 1))), 'one case');
      assert.deepEqual(said(changes), differences(area, afterwards(changes)), 'ten cases together');
    });
});
