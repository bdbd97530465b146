// When each exception applies: the situations of the reference (V02, V03, G01 to G25), and their edges.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, type Dates } from './clock-asked.fixture.ts';
import { day } from './day.ts';

const summer = { 'school-closed': '2024-07-25', 'school-reopened': '2024-09-04' };

// biome-ignore format: a table of facts, one a line
const exceptions: readonly [fact: string, code: string, start: string, at: Dates, applying: string[]][] = [
  ['V02 G01 asked in the window', 'C02', '2024-07-20', { ...summer, 'advice-requested': '2024-07-22' }, ['X1']],
  ['V02 asked on the last day of the window', 'C02', '2024-07-20', { ...summer, 'advice-requested': '2024-08-28' }, ['X1']],
  ['V02 asked on the first day of the window', 'C07', '2024-07-10', { ...summer, 'advice-requested': '2024-07-18' }, ['X1']],
  ['V03 asked the day before the window', 'C07', '2024-07-10', { ...summer, 'advice-requested': '2024-07-17' }, []],
  ['V03 asked the day after the window', 'C02', '2024-07-20', { ...summer, 'advice-requested': '2024-08-29' }, []],
  ['V02 asked on the first day of the window, before the request was in', 'C02', '2024-07-20', { ...summer, 'advice-requested': '2024-07-18' }, ['X1']],
  ['asked the day after the six weeks', 'C02', '2024-06-10', { ...summer, 'advice-requested': '2024-07-23' }, []],
  ['asked on the last day of the six weeks', 'C02', '2024-06-11', { ...summer, 'advice-requested': '2024-07-23' }, ['X1']],
  ['closed for 27 days', 'C07', '2024-07-20', { 'school-closure': '2024-07-25/2024-08-21', 'advice-requested': '2024-07-25' }, []],
  ['closed for 28 days', 'C07', '2024-07-20', { 'school-closure': '2024-07-25/2024-08-22', 'advice-requested': '2024-07-25' }, ['X1']],
  ['closed for 28 days after an order', 'C16', '2024-07-20', { 'school-closure': '2024-07-25/2024-08-22', 'advice-requested': '2024-07-25' }, ['X6']],
  ['a closure of the year before', 'C07', '2024-07-20', { 'school-closure': '2023-07-25/2023-09-04', 'advice-requested': '2023-07-26' }, []],
  ['a closure without its end', 'C07', '2024-07-20', { 'school-closed': '2024-07-25', 'advice-requested': '2024-07-26' }, []],
  ['an absence that goes on', 'C07', '2024-07-20', { 'absence-from': '2024-08-01' }, ['X4']],
  ['V05 G03 Christmas is too short', 'C02', '2024-11-25', { 'school-closed': '2024-12-21', 'school-reopened': '2025-01-06', 'advice-requested': '2024-12-23' }, []],
  ['G02 asked after re-opening', 'C07', '2024-07-20', { ...summer, 'advice-requested': '2024-09-05' }, []],
  ['G09 late advice is no exception', 'C07', '2024-09-09', {}, []],
  ['G11 a missed appointment excuses the health body', 'C03', '2024-12-12', { 'missed-appointment': '2025-01-10' }, ['X5']],
  ['G11 but not the council', 'C07', '2024-11-01', { 'missed-appointment': '2025-01-10' }, []],
  ['G11 an appointment after the six weeks', 'C03', '2024-12-12', { 'missed-appointment': '2025-01-24' }, []],
  ['G16 two weeks away after an order', 'C16', '2025-02-12', { 'absence-from': '2025-03-03', 'absence-to': '2025-03-17' }, ['X4']],
  ['G16 thirteen days away', 'C16', '2025-02-12', { 'absence-from': '2025-03-03', 'absence-to': '2025-03-16' }, []],
  ['four weeks away from the area', 'C07', '2024-09-09', { absence: '2024-10-01/2024-10-29' }, ['X4']],
  ['27 days away', 'C07', '2024-09-09', { absence: '2024-10-01/2024-10-28' }, []],
  ['six weeks away, three of them before the request', 'C07', '2024-09-09', { absence: '2024-08-19/2024-09-30' }, []],
  ['an early years provider closed for the summer', 'C07', '2024-07-20', { 'provider-closed': '2024-07-25', 'provider-reopened': '2024-09-04', 'advice-requested': '2024-07-22' }, ['X2']],
  ['exceptional circumstances after an order count as X6', 'C16', '2025-02-12', { 'exceptional-circumstances': '2025-03-03' }, ['X6']],
  ['exceptional circumstances after the limit', 'C07', '2024-09-09', { 'exceptional-circumstances': '2025-01-28' }, []],
  ['G25 Covid recorded as the reason', 'C07', '2020-04-01', { 'covid-reason': '2020-06-01' }, ['COVID']],
  ['G25 Covid not recorded', 'C07', '2020-04-01', {}, []],
  ['G25 recorded after the temporary rules', 'C07', '2020-06-01', { 'covid-reason': '2020-09-26' }, []],
  ['G25 a limit outside their time', 'C07', '2020-09-26', { 'covid-reason': '2020-10-01' }, []],
];

for (const [fact, code, start, at, applying] of exceptions) {
  test(`${fact}: ${applying.join() || 'none'} of ${code} applies, and the date stays`, () => {
    const answer = clock(code, start, { at });
    assert.deepEqual(
      answer.exceptions.filter((one) => one.applies).map((one) => one.code),
      applying,
    );
    assert.equal(answer.due, clock(code, start).due);
    assert.ok(answer.exceptions.every((one) => one.why.length > 10));
  });
}

test('X1 is found in the calendar of the school too', () => {
  const closures = [{ from: day('2024-07-25'), to: day('2024-09-04') }];
  const { exceptions } = clock('C02', '2024-07-20', { at: { 'advice-requested': '2024-07-22' }, closures });
  assert.equal(exceptions.find((one) => one.code === 'X1')?.applies, true);
});

test('every exception of a clock is listed whether it applies or not', () => {
  assert.deepEqual(
    clock('C07', '2024-09-09').exceptions.map((one) => one.code),
    ['X1', 'X2', 'X3', 'X4'],
  );
  assert.deepEqual(
    clock('C03', '2024-09-09').exceptions.map((one) => one.code),
    ['X3', 'X4', 'X5'],
  );
  assert.deepEqual(
    clock('C15', '2024-09-09').exceptions.map((one) => one.code),
    ['X4', 'X6'],
  );
  assert.deepEqual(
    clock('C07', '2020-04-01').exceptions.map((one) => one.code),
    ['X1', 'X2', 'X3', 'X4', 'COVID'],
  );
});
