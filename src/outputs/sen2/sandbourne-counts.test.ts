// The DfE's counts over the made-up area as it truly was, against what its simulator tallied as things happened.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, monthIndex } from '../../clocks/index.ts';
import { type MadeArea, registerRows, sandbourne, talliedValue } from '../../foresight/index.ts';
import { type Held, nothingHeld, putRow, type Row } from '../../register/index.ts';
import { sen2Counts } from './counts.ts';

const area = sandbourne();
const people = new Map<string, Held>();
const establishments = new Map<string, Row<'establishment'>>();
for (const { row } of registerRows(area, { asAt: area.lastDay, faults: false, atOnce: true }, [])) {
  if (row.table === 'establishment' && row.urn) establishments.set(row.urn, row);
  if (row.person === null) continue;
  const held = people.get(row.person) ?? nothingHeld();
  people.set(row.person, held);
  putRow(held, row);
}

type Counter = keyof MadeArea['state']['tally'];
const JANUARY_1970 = 1970 * 12;

/** The twelve months of a calendar year, and the last of them. */
const monthsOf = (year: number) => Array.from({ length: 12 }, (_, i) => monthIndex(`${year}-01`)! - JANUARY_1970 + i);
const over = (year: number, ...counters: Counter[]) =>
  counters.reduce((sum, one) => monthsOf(year).reduce((n, month) => n + area.state.tally[one][month]!, sum), 0);
const atEndOf = (year: number, counter: Counter) => area.state.tally[counter][monthsOf(year).at(-1)!]!;

/** Decisions not to make a plan that were reversed by the day that is counted: the return keeps the outcome of that day, the tally the first. */
function noPlansReversed(year: number): number {
  const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  return [...people.values()].reduce((all, { decision, assessment }) => {
    const refused = decision.filter(
      ({ kind, notifiedOn }) => kind === 'not-issue' && notifiedOn !== null && notifiedOn >= from && notifiedOn <= to,
    );
    const reversed = refused.filter(({ request, notifiedOn }) => {
      const again = assessment.find((one) => one.request === request)?.startsAgainOn;
      return again != null && again >= notifiedOn! && again <= to;
    });
    return all + reversed.length;
  }, 0);
}

for (const year of [2021, 2022, 2023, 2024])
  test(`the calendar year ${year} is counted as the simulator tallied it`, () => {
    // Stock is compared on the day for which the tally has it, which is no census day.
    const { counts } = sen2Counts(people.values(), {
      collection: { year: year + 1, censusDay: day(`${year}-12-31`), la: '999' },
      today: area.lastDay,
      establishments,
      disputed: 'counted',
    });
    const value = (...names: string[]) => names.reduce((sum, name) => sum + counts[name]!.value!, 0);
    const pairs: [what: string, counted: number, tallied: number][] = [
      ['requests', value('requests_received_in_year'), over(year, 'requests')],
      ['from parents', value('requests_by_source_1'), over(year, 'requestsParent')],
      ['decisions', value('request_decisions'), over(year, 'assessmentsAgreed', 'refused')],
      ['to assess', value('decisions_to_assess'), over(year, 'assessmentsAgreed')],
      ['in 6 weeks', value('six_weeks'), over(year, 'decidedIn6Weeks')],
      ['no plan', value('assessed_no_plan') + noPlansReversed(year), over(year, 'notToPlan')],
      ['plans', value('plans_issued'), over(year, 'plansIssued')],
      ['in 20 weeks', value('within_20'), over(year, 'plansIn20Weeks')],
      ['exceptions', value('plans_issued_with_exception'), over(year, 'plansExcepted')],
      ['without them', value('within_20_excluding'), over(year, 'plansIn20WeeksWithoutException')],
      ['ceased', value('plans_ceased'), over(year, 'plansCeased', 'plansMovedOut')],
      ['moved out', value('ceased_reason_5'), over(year, 'plansMovedOut')],
      ['moved in', value('plans_moved_in'), over(year, 'plansMovedIn')],
      ['reviews', value('review_decisions_in_year'), over(year, 'reviewsDecided')],
      ['in 4 weeks', value('review_decisions_in_year_within_4_weeks'), over(year, 'reviewsIn4Weeks')],
      ['plans kept', value('plans_on_census_day'), atEndOf(year, 'plans')],
      ['INMSS', value('plans_setting_special_independent'), atEndOf(year, 'inInmss')],
      ['post-16', value('plans_setting_fe_specialist_post_16'), atEndOf(year, 'inPost16Specialist')],
      ['at home', value('plans_setting_elsewhere_ehe'), atEndOf(year, 'atHome')],
      ['section 61', value('plans_setting_elsewhere_la'), atEndOf(year, 'inS61')],
      [
        'mainstream, colleges and nurseries',
        value('plans_setting_mainstream', 'plans_setting_fe_colleges', 'plans_setting_early_years'),
        atEndOf(year, 'inMainstream'),
      ],
    ];
    assert.deepEqual(
      pairs.map(([what, counted]) => [what, counted]),
      pairs.map(([what, , tallied]) => [what, tallied]),
    );
    const twelve = talliedValue(area.state.tally, 'ar-timeliness-12m-pct', `${year}-12`);
    assert.deepEqual(
      [twelve.numerator, twelve.denominator],
      [value('review_decisions_in_year_within_4_weeks'), value('review_decisions_in_year')],
    );
  });

test('the breakdowns of plans on census day each add up to all of them', () => {
  const { counts } = sen2Counts(people.values(), {
    collection: { year: 2025, censusDay: day('2025-01-16'), la: '999' },
    today: area.lastDay,
    establishments,
    disputed: 'counted',
  });
  const sum = (prefix: RegExp) =>
    Object.entries(counts).reduce((all, [name, { value }]) => (prefix.test(name) ? all + value! : all), 0);
  const all = counts.plans_on_census_day!.value;
  assert.deepEqual(
    [
      sum(/^plans_setting_(mainstream|special|ap|fe|early_years|elsewhere|not_recorded)$/),
      sum(/^plans_setting_(?!not_recorded)(.+_.+|ap)$/),
      sum(/^plans_need_(?!ds$)/),
      sum(/^plans_age_/),
      sum(/^plans_sex_/),
    ],
    [all, all, all, all, all],
  );
});
