// How the counts are read where the DfE has not said how it counts, or where what it prints may surprise: in words, with figures.

import type { CountsAsked } from './counted-facts.ts';

export interface Reading {
  about: 'disputed' | 'days' | 'exceptions' | 'reversed' | 'new plans' | 'reviews' | 'transfers' | 'settings' | 'needs';
  words: string;
}

type Values = Readonly<Record<string, { value: number | null }>>;

/**
 * Release of 2025, England 2024: 98,547 assessments ended with a plan and 90,392 plans are in the 20-week table; 97,747 plans
 * began. The two differ in 144 of 153 authorities, and the more, the more of their cases are flagged.
 */
export function readingsOf({ disputed, collection: { year } }: CountsAsked, counts: Values): Reading[] {
  const count = (name: string): string => String(counts[name]?.value ?? 0);
  return [
    {
      about: 'disputed',
      words: `New plans with mediation or an appeal (${count('plans_issued_after_dispute')}) are ${disputed === 'counted' ? 'counted in' : 'left out of'} the 20 weeks. How the DfE treats them is not confirmed: its table of 2024 holds 90,392 plans for England where 98,547 assessments ended with one, and the gap is wider where more cases are flagged, so that it may leave them out. Either can be chosen.`,
    },
    {
      about: 'days',
      words: `The day of the request is day 0, so that 20 weeks end with day 140, 6 weeks with day 42, 16 weeks with day 112 and 52 weeks with day 364. The DfE does not say whether it counts so: were the day of the request day 1, the ${count('within_20_on_last_day')} plans of day 140 and the ${count('six_weeks_on_last_day')} decisions of day 42 would be late.`,
    },
    {
      about: 'exceptions',
      words: `An exception to the 20 weeks is one that the return flags (${count('plans_issued_with_exception')} plans); the case records hold one for ${count('plans_issued_with_exception_recorded')}. “Excluding exceptions” takes flagged plans out of both parts of the share, those in time among them. The 6 and the 16 weeks know no exceptions.`,
    },
    {
      about: 'reversed',
      words: `A refusal that mediation or an appeal turned into an assessment (${count('refusals_reversed')}) stays judged by the day of the refusal. The return keeps only the last outcome and its day, by which the DfE may count it as late.`,
    },
    {
      about: 'new plans',
      words: `Two counts of new plans are printed: ${count('plans_issued')} in the 20-week table, and ${count('new_plans_started')} by the date of the plan, those that moved in with a date in ${year - 1} among them.`,
    },
    {
      about: 'reviews',
      words:
        'Reviews are counted plan by plan, the last one of each plan on census day, and the 4 weeks over all of those that are decided, in whichever year. A review is not expected of a plan of less than 12 months: that is our reading.',
    },
    {
      about: 'transfers',
      words:
        'Phase transfers are counted by the due date that is returned, one for each plan. A plan that names only a type of setting is final.',
    },
    {
      about: 'settings',
      words: `Schools are told apart by our list of establishments, which does not tell maintained schools from academies and free schools. ${count('plans_setting_not_in_list')} plans are at a URN that it does not hold; the DfE knows those.`,
    },
    {
      about: 'needs',
      words: 'Down Syndrome is counted under other difficulty, as in the release of 2025.',
    },
  ];
}
