// How clocks stand, in words, in the situations of the reference.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Asked, clock } from './clock-asked.fixture.ts';

const summer = { 'school-closed': '2024-07-25', 'school-reopened': '2024-09-04' };

// biome-ignore format: a table of facts, one a line
const states: readonly [fact: string, code: string, start: string | null, asked: Asked, words: string][] = [
  ['G01 decided on day 52', 'C02', '2024-07-20', { at: { ...summer, 'advice-requested': '2024-07-22', decision: '2024-09-10' } }, 'Late by 10 days, exception applies'],
  ['G01 still open', 'C02', '2024-07-20', { at: { ...summer, 'advice-requested': '2024-07-22' }, today: '2024-09-10' }, 'Past its date by 10 days, exception applies'],
  ['G05 day 140', 'C07', '2024-09-09', { at: { FINAL_ISSUED: '2025-01-27' } }, 'Done, 0 days in hand'],
  ['G05 day 141', 'C07', '2024-09-09', { at: { FINAL_ISSUED: '2025-01-28' } }, 'Late by 1 day'],
  ['G08 two more weeks agreed with the family', 'C07', '2024-09-09', { at: { final: '2025-02-10' } }, 'Late by 14 days'],
  ['G09 week 12', 'C07', '2024-09-09', { today: '2024-12-02' }, 'Due in 56 days'],
  ['G10 lawful', 'C03', '2024-12-12', { at: { 'advice-returned': '2025-01-23' } }, 'Done, 0 days in hand'],
  ['G10 late by the indicator', 'C03', '2024-12-11', { at: { 'advice-returned': '2025-01-23' } }, 'Late by 1 day'],
  ['G12 withdrawn on day 30', 'C02', '2024-09-09', { at: { WITHDRAWN: '2024-10-09' }, today: '2024-12-01' }, 'Not needed: the request was withdrawn on 9 October'],
  ['G15 the six weeks stay in time', 'C02', '2024-09-16', { at: { DECISION_ASSESS_NO: '2024-10-28', agreement: '2024-12-11' } }, 'Done, 0 days in hand'],
  ['G15 the first 20 weeks are kept for information', 'C07', '2024-09-16', { at: { agreement: '2024-12-11' }, today: '2024-12-20' }, 'Not needed: an agreement was reached at mediation on 11 December'],
  ['G20 not arranged in 30 days', 'C10', '2025-03-03', { today: '2025-04-10' }, 'Past its date by 8 days'],
  ['G21 the old council', 'C07', '2024-09-02', { at: { MOVED_OUT: '2024-11-18' }, today: '2024-12-01' }, 'Not needed: the family moved to another council’s area on 18 November'],
  ['G28 changes three weeks after the decision', 'C31a', '2024-11-06', { at: { notice: '2024-12-25' } }, 'Late by 21 days'],
  ['G31 no report', 'C29', '2024-11-06', { today: '2024-11-21' }, 'Past its date by 1 day'],
  ['G31 no decision', 'C30', '2024-11-06', { today: '2024-12-05' }, 'Past its date by 1 day'],
  ['G34 the appeal runs', 'C35', null, { at: { 'cease-decision-sent': '2025-02-03', 'appeal-registered': '2025-03-20' }, today: '2025-06-01' }, 'Open until the appeal ends'],
  ['due on the day', 'C07', '2024-09-09', { today: '2025-01-27' }, 'Due today'],
  ['a refusal taken back without mediation lets the first 20 weeks run on', 'C07', '2024-09-16', { at: { DECISION_ASSESS_NO: '2024-10-28', DECISION_ASSESS_YES: '2024-11-20', final: '2025-02-10' } }, 'Late by 7 days'],
  ['one taken back at mediation does not', 'C07', '2024-09-16', { at: { DECISION_ASSESS_NO: '2024-10-28', agreement: '2024-12-11', DECISION_ASSESS_YES: '2024-12-20' }, today: '2024-12-30' }, 'Not needed: an agreement was reached at mediation on 11 December'],
  ['a decision that no plan is needed, taken back', 'C07', '2024-09-16', { at: { DECISION_ISSUE_NO: '2025-01-06', 'plan-agreed': '2025-01-20' }, today: '2025-01-30' }, 'Due in 4 days'],
  ['the sixteen weeks run on after a refusal taken back', 'C04', '2024-09-16', { at: { DECISION_ASSESS_NO: '2024-10-28', DECISION_ASSESS_YES: '2024-11-20' }, today: '2025-01-01' }, 'Due in 5 days'],
  ['withdrawn when the date had been missed', 'C02', '2024-09-16', { at: { WITHDRAWN: '2024-11-07' }, today: '2024-12-01' }, 'Not needed: the request was withdrawn on 7 November, 10 days past the date'],
  ['withdrawn on the day', 'C02', '2024-09-16', { at: { WITHDRAWN: '2024-10-28' }, today: '2024-12-01' }, 'Not needed: the request was withdrawn on 28 October'],
  ['one day left', 'C07', '2024-09-09', { today: '2025-01-26' }, 'Due in 1 day'],
  ['not started', 'C26', null, {}, 'Starts when the plan is sent'],
  ['starts in the future', 'C07', '2025-07-14', { today: '2025-06-27' }, 'Starts on 14 July'],
  ['done by its general name', 'C07', '2024-09-09', { at: { stopped: '2025-01-20' } }, 'Done, 7 days in hand'],
  ['withdrawn after it was done', 'C02', '2024-09-09', { at: { 'decision-assess-yes': '2024-10-01', withdrawn: '2024-10-09' } }, 'Done, 20 days in hand'],
  ['started by name alone', 'C07', null, { at: { REQ_RECEIVED: '2024-09-09', final: '2025-01-27' } }, 'Done, 0 days in hand'],
  ['a date in another year is named with it', 'C05', '2025-12-25', { today: '2025-12-29' }, 'Open until 8 January 2026, 10 days left'],
];

for (const [fact, code, start, asked, words] of states) {
  test(`${fact}: ${code} says “${words}”`, () => assert.equal(clock(code, start, asked).words, words));
}
