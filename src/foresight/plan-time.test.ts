// Time with a plan, in columns, against the register's own episodes, case by case and day by day.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day } from '../clocks/index.ts';
import { calendarOf, Engine, NO_DAY, tablesOfRows } from '../measures/index.ts';
import { episodesOf, nothingHeld, putRow, type RegisterRow } from '../register/index.ts';
import { registerRows } from './made-area.ts';
import { sandbourne } from './sandbourne/sandbourne.ts';

test('place, named place, need and officer are those of the episode on every first of the month, faults among them', () => {
  const made = sandbourne({ scale: 0.1 });
  const rows = [...registerRows(made, { asAt: made.lastDay, faults: true }, [])].map(({ row }) => row);
  const tables = tablesOfRows(rows);
  const { lastDay } = made;
  const engine = new Engine(tables, calendarOf(['2019-01'], day('2019-01-31')), { leapBirthday: '28 February' });
  const time = engine.rows.columns('plan-time');
  const value = (field: string, row: number) => time.of[field]!.values[row]!;
  const idOf = (table: 'plan' | 'placement' | 'need', row: number) => (row < 0 ? null : tables[table]!.ids![row]!);
  const officer = tables.allocation!.of.officer!;
  const piecesOf = new Map<string, number[]>();
  for (let row = 0; row < time.rows; row++) {
    const plan = idOf('plan', value('plan', row))!;
    piecesOf.set(plan, [...(piecesOf.get(plan) ?? []), row]);
  }
  let looked = 0;
  const days = Array.from({ length: 70 }, (_, i) => (lastDay - 1 - 31 * i) as Day);
  for (const list of Map.groupBy(
    rows.filter(({ person }) => person !== null),
    ({ person }) => person,
  ).values()) {
    const held = nothingHeld();
    for (const row of list as RegisterRow[]) putRow(held, row);
    const episodes = episodesOf(held, lastDay);
    for (const plan of held.plan) {
      // a plan that moved in has episodes from its date, and counts from the move
      if (plan.transferredOn !== null) continue;
      for (const on of days) {
        const episode = episodes.find((one) => one.plan === plan && one.from <= on && (one.to === null || on < one.to));
        const piece = piecesOf
          .get(plan.id)
          ?.find((row) => value('from', row) <= on && (value('to', row) === NO_DAY || on < value('to', row)));
        const asEpisode = episode && [
          episode.main?.id ?? null,
          episode.named?.id ?? null,
          episode.need?.id ?? null,
          episode.officer,
        ];
        const allocation = piece === undefined ? -1 : value('allocation', piece);
        const asPiece = piece !== undefined && [
          idOf('placement', value('place', piece)),
          idOf('placement', value('named', piece)),
          idOf('need', value('need', piece)),
          allocation < 0 || officer.kind !== 'code' ? null : officer.codes[officer.values[allocation]!]!,
        ];
        if (!episode && piece === undefined) continue;
        looked++;
        assert.deepEqual(asPiece, asEpisode, `${plan.id} on ${on}`);
      }
    }
  }
  assert.ok(looked > 10_000, `${looked}`);
});
