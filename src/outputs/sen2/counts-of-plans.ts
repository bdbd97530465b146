// What the DfE counts of plans: those on census day by setting, need, age and sex, and those that began, moved in and ceased.

import { codeSetsById } from '../../register/index.ts';
import { type AnyCountGroup, type CountDefinition, countGroup, eachCode } from './count-definition.ts';
import type { PlanFacts } from './counted-facts.ts';
import type { PlanOnDay } from './plan-on-day.ts';
import { settingGroups, settingTotals, totalOf } from './setting-group.ts';

export const ON_DAY = 'plans_on_census_day';

export const onDay =
  (counts: (one: PlanOnDay) => boolean = () => true) =>
  ({ onCensusDay }: PlanFacts): boolean =>
    onCensusDay !== null && counts(onCensusDay);

const bySetting = countGroup('plan', 'Plans on census day, by where their holders are educated', [
  {
    name: ON_DAY,
    title: 'Plans on census day',
    base: 'plans kept on census day',
    counts: onDay(),
  },
  ...settingTotals.flatMap(({ id, title }): CountDefinition<PlanFacts>[] => [
    {
      name: `plans_setting_${id}`,
      title,
      of: ON_DAY,
      counts: onDay(({ setting }) => totalOf(setting) === id),
    },
    ...settingGroups
      .filter(({ total }) => total === id)
      .map((group) => ({
        name: `plans_setting_${group.id}`,
        title: group.title,
        of: ON_DAY,
        counts: onDay(({ setting }) => setting === group.id),
      })),
  ]),
]);

/** The release of 2025 counts Down Syndrome under "other difficulty". */
const COUNTED_AS: Readonly<Record<string, string>> = { DS: 'OTH' };

const byNeed = countGroup('plan', 'Plans on census day, by primary need', [
  ...eachCode<PlanFacts>(
    'plans_need',
    ON_DAY,
    codeSetsById['sen-type'].codes.filter(({ code }) => !(code in COUNTED_AS)),
    ({ onCensusDay }, code) => onCensusDay?.need != null && (COUNTED_AS[onCensusDay.need] ?? onCensusDay.need) === code,
  ),
  {
    name: 'plans_need_ds',
    title: 'Down Syndrome, which the DfE counts under other difficulty',
    of: ON_DAY,
    counts: onDay(({ need }) => need === 'DS'),
  },
  {
    name: 'plans_need_not_recorded',
    title: 'Not recorded',
    of: ON_DAY,
    counts: onDay(({ need }) => need === null),
  },
]);

const YOUNGEST = 3;
const OLDEST = 25;
const ages = Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, i) => YOUNGEST + i);

const byAge = countGroup('plan', 'Plans on census day, by age', [
  {
    name: `plans_age_under_${YOUNGEST}`,
    title: `Under ${YOUNGEST}`,
    of: ON_DAY,
    counts: onDay(({ age }) => age !== null && age < YOUNGEST),
  },
  ...ages.map((years) => ({
    name: `plans_age_${years}`,
    title: `Aged ${years}`,
    of: ON_DAY,
    counts: onDay(({ age }) => age === years),
  })),
  {
    name: `plans_age_over_${OLDEST}`,
    title: `Over ${OLDEST}`,
    of: ON_DAY,
    counts: onDay(({ age }) => age !== null && age > OLDEST),
  },
  { name: 'plans_age_not_known', title: 'Not known', of: ON_DAY, counts: onDay(({ age }) => age === null) },
]);

const SEXES = codeSetsById.sex.codes;

const bySex = countGroup('plan', 'Plans on census day, by sex', [
  ...eachCode<PlanFacts>('plans_sex', ON_DAY, SEXES, ({ onCensusDay }, code) => onCensusDay?.sex === code),
  {
    name: 'plans_sex_not_known',
    title: 'Not known',
    of: ON_DAY,
    counts: onDay(({ sex }) => !SEXES.some(({ code }) => code === sex)),
  },
]);

const CEASED = 'plans_ceased';
const REASONS = codeSetsById['cease-reason'].codes;

const begunAndCeased = countGroup('plan', 'Plans that began and ceased', [
  {
    name: 'new_plans_started',
    title: 'Plans whose date is in the calendar year',
    base: 'plans whose date is in the calendar year, those that moved in with one among them',
    counts: ({ started }) => started,
  },
  {
    name: 'plans_moved_in',
    title: 'Plans that moved in from another authority',
    base: 'plans that moved in during the calendar year; they are no new plans',
    counts: ({ movedIn }) => movedIn,
  },
  {
    name: CEASED,
    title: 'Plans that ceased in the calendar year',
    base: 'plans whose last day is in the calendar year, those that moved to another authority among them',
    counts: ({ ceased }) => ceased,
  },
  ...eachCode<PlanFacts>(
    'ceased_reason',
    CEASED,
    REASONS,
    ({ ceased, ceaseReason }, code) => ceased && ceaseReason === code,
  ),
  {
    name: 'ceased_reason_not_recorded',
    title: 'Not recorded',
    of: CEASED,
    counts: ({ ceased, ceaseReason }) => ceased && !REASONS.some(({ code }) => code === ceaseReason),
  },
]);

export const planGroups: AnyCountGroup[] = [bySetting, byNeed, byAge, bySex, begunAndCeased];
