import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isoDay } from '../clocks/index.ts';
import {
  ageAtStartOfSchoolYear,
  defaultPhaseSettings,
  type PhaseMove,
  phaseMoveAfter,
  phaseOfYearGroup,
  schoolYearOf,
  schoolYearSpell,
  yearGroup,
} from './school-year.ts';

for (const [on, year, from, to] of [
  ['2024-08-31', '2023-24', '2023-09-01', '2024-09-01'],
  ['2024-09-01', '2024-25', '2024-09-01', '2025-09-01'],
  ['1999-10-01', '1999-00', '1999-09-01', '2000-09-01'],
] as const)
  test(`${on} belongs to the school year ${year}`, () => {
    const spell = schoolYearSpell(day(on));
    assert.deepEqual([schoolYearOf(day(on)), isoDay(spell.from), isoDay(spell.to)], [year, from, to]);
  });

for (const [name, born, on, age, group] of [
  ['born on 31 August is the youngest of the year', '2013-08-31', '2024-09-01', 11, 7],
  ['born on 1 September is the oldest of the year below', '2013-09-01', '2024-09-01', 10, 6],
  ['a birthday in the school year changes nothing', '2013-09-01', '2025-08-31', 10, 6],
  ['four in August starts Reception', '2020-08-31', '2024-09-01', 4, 0],
  ['born on 29 February', '2012-02-29', '2024-09-01', 12, 8],
  ['24 in August is in year 20', '2000-08-31', '2024-09-01', 24, 20],
  ['25 in August has no year group', '1999-08-31', '2024-09-01', 25, null],
  ['born in the school year has none yet', '2024-10-01', '2025-01-10', -1, null],
  ['a baby of the summer before', '2024-08-31', '2025-01-10', 0, -4],
] as const)
  test(`year group: ${name}`, () => {
    assert.deepEqual([ageAtStartOfSchoolYear(day(born), day(on)), yearGroup(day(born), day(on))], [age, group]);
  });

test('phases by year group, with Reception as set', () => {
  const groups = [-4, -1, 0, 1, 6, 7, 11, 12, 20];
  assert.deepEqual(
    groups.map((group) => phaseOfYearGroup(group, defaultPhaseSettings)),
    ['early-years', 'early-years', 'primary', 'primary', 'primary', 'secondary', 'secondary', 'post-16', 'post-16'],
  );
  assert.equal(phaseOfYearGroup(0, { ...defaultPhaseSettings, reception: 'early-years' }), 'early-years');
});

const moves: [name: string, group: number, school: string | null, move: PhaseMove | null][] = [
  ['the year before Reception starts school', -1, null, { from: 'early-years', to: 'primary' }],
  ['Year 2 of an infant school', 2, 'infant', { from: 'infant', to: 'junior' }],
  ['Year 2 of a primary school', 2, 'primary', null],
  ['Year 4 of a first school', 4, 'first', { from: 'first', to: 'middle' }],
  ['Year 6 of a primary school', 6, 'primary', { from: 'primary', to: 'secondary' }],
  ['Year 6 of a school whose phase is not known', 6, null, { from: 'primary', to: 'secondary' }],
  ['Year 6 of an all-through school', 6, 'all-through', null],
  ['Year 6 of a middle school', 6, 'middle', null],
  ['Year 8 of a middle school', 8, 'middle', { from: 'middle', to: 'secondary' }],
  ['Year 11', 11, 'secondary', { from: 'secondary', to: 'post-16' }],
  ['Year 12 of a college', 12, 'post-16', null],
];
for (const [name, group, school, move] of moves)
  test(`phase transfer: ${name}`, () => {
    assert.deepEqual(phaseMoveAfter(group, school, defaultPhaseSettings), move);
  });

test('staying on in the same sixth form counts as a transfer only where it is set so', () => {
  assert.equal(phaseMoveAfter(11, 'secondary', defaultPhaseSettings, true), null);
  assert.deepEqual(phaseMoveAfter(11, 'secondary', { ...defaultPhaseSettings, stayingOn: 'counts' }, true), {
    from: 'secondary',
    to: 'post-16',
  });
});
