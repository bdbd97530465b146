// One area worked out: every KPI from case records × 60 months × everybody and six breakdowns, beside one pass over the same columns.

import { engineTables, type MadeArea, registerOf, sandbourne } from '../src/foresight/index.ts';
import { AreaFigures, type AreaTables, tablesOfRows, type WorkOutAsked } from '../src/measures/index.ts';
import { asked, MONTHS, noting, onePass, SETTINGS, SLICES, worked } from './engine-asked.ts';
import { median, type Result } from './result.ts';

const RUNS = 5;
const WARM_UP = 10;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Every figure; how many there are. */
function workAll(tables: AreaTables, on: WorkOutAsked): number {
  const area = new AreaFigures(tables, on, SETTINGS);
  let figures = 0;
  for (const measure of worked) figures += area.columnsOf(measure)?.figures.value.length ?? 0;
  return figures;
}

const runs = (work: () => unknown): number => median(Array.from({ length: RUNS }, () => timed(work)));
const said = (count: number) => count.toLocaleString('en-GB');

/** Takes no folder: nothing is kept. */
export async function engineArea(): Promise<Result[]> {
  const area = sandbourne();
  const tables = engineTables(area);
  const rows = Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);
  const [sliced, whole] = [asked(SLICES), asked([])];
  const { tables: noted, looked } = noting(tables);
  const cold = timed(() => workAll(noted, sliced));
  const figures = workAll(tables, sliced);
  for (let i = 0; i < WARM_UP; i++) workAll(tables, sliced);
  for (let i = 0; i < WARM_UP; i++) onePass(tables, looked);
  const [floor, warm] = [runs(() => onePass(tables, looked)), runs(() => workAll(tables, sliced))];
  for (let i = 0; i < WARM_UP; i++) workAll(tables, whole);
  const everybody = runs(() => workAll(tables, whole));
  const pass = { what: 'one pass over the same columns', value: floor };
  const what = `${worked.length} KPIs × ${MONTHS} months`;
  return [
    {
      what: `${said(rows)} rows, ${what} × everybody and 6 breakdowns, warm`,
      value: warm,
      unit: 'ms',
      goal: 50,
      floor: pass,
    },
    { what: `the same, the first time (${said(figures)} figures)`, value: cold, unit: 'ms', goal: null, floor: pass },
    { what: `the same rows, ${what}, everybody only`, value: everybody, unit: 'ms', goal: null, floor: pass },
    oneCase(area),
  ];
}

const PEOPLE = 200;

/** All rows of one person, for everything that is worked out: what a change to a case costs, once before and once after. */
function oneCase(area: MadeArea): Result {
  const { rows } = registerOf(area, { asAt: area.lastDay, faults: false, atOnce: true });
  const byPerson = Map.groupBy(
    rows.map(({ row }) => row),
    ({ person }) => person,
  );
  byPerson.delete(null);
  const people = [...byPerson.values()].slice(-PEOPLE).map((own) => tablesOfRows(own));
  const on = asked([]);
  const all = () => people.map((tables) => timed(() => workAll(tables, on)));
  for (let i = 0; i < WARM_UP; i++) all();
  return {
    what: `the rows of one person, ${worked.length} KPIs × ${MONTHS} months`,
    value: median(all()),
    unit: 'ms',
    goal: null,
    floor: null,
  };
}
