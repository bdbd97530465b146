// What cases would change: one case on every figure, and five thousand open cases together.

import { addDays, periodOf } from '../src/clocks/index.ts';
import { engineTables, sandbourne } from '../src/foresight/index.ts';
import { AreaFigures, type CaseChange, CaseRows, effectOf, measures, whatIfs } from '../src/measures/index.ts';
import { median, type Result } from './result.ts';

const TOGETHER = 5_000;
const TIMES = 5;
const SETTINGS = { leapBirthday: '28 February' } as const;

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Takes no folder: nothing is kept. */
export async function effects(): Promise<Result[]> {
  const area = sandbourne({ scale: 1.2 });
  const tables = engineTables(area);
  const on = addDays(area.lastDay, 0);
  const worked = measures.filter(({ workedOut }) => workedOut);
  const month = periodOf(on, 'month');
  const asked = { measures: worked, from: month, to: month, today: on };
  const figures = new AreaFigures(tables, asked, SETTINGS);
  for (const measure of worked) figures.sumsOf(measure);
  const rows = new CaseRows(tables);
  const changes: CaseChange[] = [];
  for (let person = tables.person!.rows - 1; person >= 0 && changes.length < TOGETHER; person--) {
    const before = rows.of(person);
    const after = whatIfs.map((one) => one.apply(before, on)).find((one) => one !== null);
    if (after) changes.push({ person: before[0]!.id, before, after });
  }
  const one: number[] = [];
  for (const change of changes.slice(0, 300)) one.push(timed(() => effectOf(figures, [change], asked, SETTINGS)));
  const all = Array.from({ length: TIMES }, () => timed(() => effectOf(figures, changes, asked, SETTINGS)));
  const whole = Array.from({ length: TIMES }, () =>
    timed(() => {
      const anew = new AreaFigures(tables, asked, SETTINGS);
      for (const measure of worked) anew.sumsOf(measure);
    }),
  );
  const floor = { what: 'working the whole area out anew', value: median(whole) };
  return [
    { what: `one case on ${worked.length} KPIs, half of 300`, value: median(one), unit: 'ms', goal: 2, floor },
    {
      what: `${changes.length.toLocaleString('en-GB')} open cases on ${worked.length} KPIs`,
      value: median(all),
      unit: 'ms',
      goal: 1000,
      floor,
    },
  ];
}
