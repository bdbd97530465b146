// The due dates of the reference (V01 to V23, G01 to G29) and others like them, typed by hand as facts.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, clock, type Dates, dueOn, inclusive } from './clock-asked.fixture.ts';
import { day, isoDay } from './day.ts';

// biome-ignore format: a table of facts, one a line
const dueDates: readonly [fact: string, code: string, start: string, due: string, asked?: Asked][] = [
  ['V01 six weeks from a Saturday', 'C02', '2024-07-20', '2024-08-31'],
  ['V01 sixteen weeks', 'C04', '2024-07-20', '2024-11-09'],
  ['V01 twenty weeks', 'C07', '2024-07-20', '2024-12-07'],
  ['V04 six weeks', 'C02', '2024-07-22', '2024-09-02'],
  ['V04 sixteen weeks', 'C04', '2024-07-22', '2024-11-11'],
  ['V04 twenty weeks', 'C07', '2024-07-22', '2024-12-09'],
  ['V05 over Christmas', 'C02', '2024-11-25', '2025-01-06'],
  ['V06 six weeks', 'C02', '2024-12-13', '2025-01-24'],
  ['V06 sixteen weeks', 'C04', '2024-12-13', '2025-04-04'],
  ['V06 twenty weeks in the Easter holidays', 'C07', '2024-12-13', '2025-05-02'],
  ['V07 twenty weeks', 'C07', '2024-09-09', '2025-01-27'],
  ['V08 counted inclusively', 'C07', '2024-09-09', '2025-01-26', inclusive],
  ['V09 from a leap day', 'C07', '2024-02-29', '2024-07-18'],
  ['V10 over the change of the clocks', 'C02', '2024-10-20', '2024-12-01'],
  ['V11 comments on the draft', 'C05', '2025-03-03', '2025-03-17'],
  ['V12 comments over Easter', 'C05', '2025-04-14', '2025-04-28'],
  ['V16 after a new assessment', 'C22', '2025-01-15', '2025-04-23'],
  ['V17 fifteen working days over Christmas', 'C23', '2024-12-16', '2025-01-08'],
  ['V18 fifteen working days over Easter', 'C23', '2025-04-14', '2025-05-07'],
  ['V19 the new council informs the family', 'C24', '2025-01-20', '2025-03-03'],
  ['V20 three months from the transfer', 'C25', '2025-01-20', '2025-04-19', { at: { 'plan-made': '2024-03-01' } }],
  ['V20 the other way round', 'C25', '2024-03-01', '2025-04-19', { at: { transferred: '2025-01-20' } }],
  ['V21 August', 'C13', '2025-05-30', '2025-09-01', { at: { certificate: '2025-07-10' } }],
  ['V21 started from the certificate', 'C13', '2025-07-10', '2025-09-01', { at: { decision: '2025-05-30' } }],
  ['V22 Christmas', 'C13', '2024-10-01', '2025-01-02', { at: { certificate: '2024-11-29' } }],
  ['V23 advice', 'C03', '2024-12-12', '2025-01-23'],
  ['G10 from the day it was asked, as the indicator counts', 'C03', '2024-12-11', '2025-01-22'],
  ['G16 the draft and the final plan after an order', 'C16', '2025-02-12', '2025-04-30'],
  ['G21 the new council decides', 'C02', '2024-11-18', '2024-12-30', { at: { 'request-received': '2024-11-18' } }],
  ['G21 the new council says no plan', 'C04', '2024-11-18', '2025-03-10'],
  ['G21 the new council sends a plan', 'C07', '2024-11-18', '2025-04-07'],
  ['G22 inform by', 'C24', '2025-03-01', '2025-04-12'],
  ['G22 review by', 'C25', '2025-03-01', '2025-10-31', { at: { 'plan-made': '2022-05-10', 'last-reviewed': '2024-11-01' } }],
  ['G22 without a review three months end on 31 May', 'C25', '2025-03-01', '2025-05-31', { at: { 'plan-made': '2022-05-10' } }],
  ['G24 two months from 31 December', 'C08', '2024-12-31', '2025-02-28'],
  ['G26 report', 'C29', '2024-11-06', '2024-11-20'],
  ['G26 decision', 'C30', '2024-11-06', '2024-12-04'],
  ['G26 final', 'C31', '2024-11-06', '2025-01-29'],
  ['G26 final after an early notice', 'C31', '2024-11-06', '2025-01-15', { at: { notice: '2024-11-20' } }],
  ['G26 the same from the notice', 'C31c', '2024-11-20', '2025-01-15', { at: { meeting: '2024-11-06' } }],
  ['G26 the same from the meeting', 'C31c', '2024-11-06', '2025-01-15', { at: { notice: '2024-11-20' } }],
  ['G27 twelve weeks', 'C31', '2024-11-29', '2025-02-21'],
  ['G27 the phase transfer stops it', 'C31', '2024-11-29', '2025-02-14', { settings: { phaseTransferTo: 'school' } }],
  ['G27 known by the date of the move', 'C31c', '2024-12-27', '2025-02-14', { at: { meeting: '2024-11-29', 'moves-school': '2025-09-01' } }],
  ['G27 not amending is capped too', 'C32', '2024-12-27', '2025-02-14', { at: { 'moves-school': '2025-09-01' } }],
  ['G27 to post-16 the cap is later than 12 weeks', 'C31', '2024-11-29', '2025-02-21', { settings: { phaseTransferTo: 'post-16' } }],
  ['G27 from the meeting alone', 'C33', '2024-11-29', '2025-02-14'],
  ['G27 read loosely', 'C33', '2024-11-29', '2025-02-15', { settings: { phaseTransferStrictBefore: false } }],
  ['G27 to post-16', 'C33', '2024-11-29', '2025-03-30', { settings: { phaseTransferTo: 'post-16' } }],
  ['G28 a late notice does not start 8 weeks that pass 12', 'C31', '2024-11-06', '2025-01-29', { at: { notice: '2024-12-25' } }],
  ['G29 the year runs from the review that was concluded', 'C26', '2024-11-25', '2025-11-24'],
  ['G29 and no longer from the one before', 'C26', '2024-04-15', '2025-11-24', { at: { 'last-reviewed': '2024-11-25' } }],
  // Cases that the reference does not name.
  ['inclusive six weeks', 'C02', '2024-07-20', '2024-08-30', inclusive],
  ['inclusive sixteen weeks', 'C04', '2024-07-20', '2024-11-08', inclusive],
  ['inclusive thirty days', 'C10', '2025-03-03', '2025-04-01', inclusive],
  ['inclusive leaves the 15 days for comments alone', 'C05', '2025-03-03', '2025-03-17', inclusive],
  ['inclusive leaves months alone', 'C08', '2025-01-15', '2025-03-15', inclusive],
  ['inclusive leaves working days alone', 'C09', '2025-06-12', '2025-06-17', inclusive],
  ['inclusive leaves two weeks of notice alone', 'C27', '2024-11-06', '2024-10-23', inclusive],
  ['inclusive twelve weeks of a review', 'C31', '2024-11-06', '2025-01-28', inclusive],
  ['an appeal date on 31 July stays', 'C13', '2024-05-31', '2024-07-31'],
  ['an appeal date on 1 August moves to Monday 2 September', 'C13', '2024-06-01', '2024-09-02'],
  ['an appeal date on 24 December stays', 'C13', '2024-10-24', '2024-12-24'],
  ['an appeal date on Christmas Day moves', 'C13', '2025-10-25', '2026-01-02'],
  ['an appeal date on New Year’s Day moves', 'C13', '2025-11-01', '2026-01-02'],
  ['an appeal date on a Saturday in March stays', 'C13', '2025-01-15', '2025-03-15'],
  ['1 January 2028 is a Saturday, its holiday on Monday', 'C13', '2027-11-01', '2028-01-04'],
  ['thirty working days over Christmas', 'C14', '2025-12-01', '2026-01-20'],
  ['three working days over the Jubilee', 'C09', '2022-05-31', '2022-06-07'],
  ['a plan made on the last day of August', 'C26', '2023-08-31', '2024-08-30'],
  ['a plan made on 29 February', 'C26', '2028-02-29', '2029-02-28'],
  ['five months before 31 March', 'C34', '2025-03-31', '2024-10-31'],
  ['five months before 29 February', 'C34', '2028-02-29', '2027-09-29'],
  ['known 15 working days ahead', 'C23', '2025-05-01', '2025-06-23', { at: { 'moved-out': '2025-06-23' } }],
  ['started from the move', 'C23', '2025-06-23', '2025-06-24', { at: { 'became-aware': '2025-06-04' } }],
  ['the sixth day of an exclusion over half-term', 'exclusion-sixth-day', '2025-05-21', '2025-06-04', { closures: [{ from: day('2025-05-24'), to: day('2025-06-02') }] }],
  ['a move to post-16 in 2026', 'C33', '2025-10-01', '2026-03-30', { at: { 'moves-to-post-16': '2026-09-01' } }],
  ['a late review: the cap stands, though the time for comments ends after it', 'C31', '2025-02-02', '2025-02-14', { at: { notice: '2025-03-07', 'moves-school': '2025-09-01' } }],
  ['a late review before a move to post-16', 'C31', '2023-07-18', '2023-03-30', { at: { notice: '2023-08-18', 'moves-to-post-16': '2023-09-01' } }],
  ['one date agreed for all, sooner than the ten weeks', 'C12', '2024-12-11', '2025-01-20', { at: { 'agreed-date': '2025-01-20' } }],
  ['one date agreed for an assessment', 'C12', '2024-12-11', '2025-01-10', { at: { 'agreed-date': '2025-01-10' }, settings: { matter: 'assess' } }],
  ['and the date of the plan before it, where both are given', 'C12', '2024-12-11', '2025-04-30', { at: { 'agreed-final-date': '2025-04-30', 'agreed-date': '2025-05-30' }, settings: { matter: 'assess' } }],
  ['two months from a decision to end the plan', 'C08', '2025-12-31', '2026-02-28', { at: { 'cease-decision-sent': '2025-12-31' } }],
  ['the council learned of the move on the day itself', 'C23', '2024-12-16', '2025-01-08', { at: { 'moved-out': '2024-12-16' } }],
  ['a review in March is for the next year’s move, unless told', 'C33', '2025-03-10', '2026-02-14'],
  ['and told, it is this year’s', 'C33', '2025-03-10', '2025-02-14', { at: { 'moves-school': '2025-09-01' } }],
];

for (const [fact, code, start, due, asked] of dueDates) {
  test(`${fact}: ${code} from ${start} is due on ${due}`, () => assert.equal(dueOn(code, start, asked), due));
}

// biome-ignore format: a table of facts, one a line
const steps: readonly [fact: string, code: string, start: string, steps: Dates, asked?: Asked][] = [
  ['V13', 'C15', '2025-02-12', { notify: '2025-02-26', 'no-plan': '2025-04-23', final: '2025-05-21' }],
  ['V13 inclusive', 'C15', '2025-02-12', { notify: '2025-02-25', 'no-plan': '2025-04-22', final: '2025-05-20' }, inclusive],
  ['V14', 'C16', '2025-02-12', { draft: '2025-03-19', final: '2025-04-30' }],
  ['V15 and G15', 'C12', '2024-12-11', { 'assess-notify': '2024-12-25', 'assess-no-plan': '2025-02-19', 'assess-final': '2025-03-19' }, { settings: { matter: 'assess' } }],
  ['G17', 'C20', '2025-02-12', { 'plan-draft': '2025-03-19', 'plan-final': '2025-04-30' }, { settings: { matter: 'make-plan' } }],
  ['G18', 'C12', '2024-12-11', { 'assess-notify': '2025-01-10', 'assess-no-plan': '2025-03-01', 'assess-final': '2025-04-30' }, { settings: { matter: 'assess' }, at: { 'agreed-notify-date': '2025-01-10', 'agreed-no-plan-date': '2025-03-01', 'agreed-final-date': '2025-04-30' } }],
];

for (const [fact, code, start, dates, asked] of steps) {
  test(`${fact}: the steps of ${code} from ${start}`, () => {
    const got = clock(code, start, asked).steps.map((step) => [step.step, step.due === null ? null : isoDay(step.due)]);
    assert.deepEqual(Object.fromEntries(got), dates);
  });
}
