// From when to when each body of law has stood, as versions that the deadlines name.

import type { LawVersion } from './deadline.ts';

/** Children and Families Act 2014, Part 3, and what was made under it and has not been varied since. */
export const IN_FORCE_SINCE_2014: readonly LawVersion[] = [
  { from: '2014-09-01', to: null, note: 'In force since 1 September 2014.' },
];

/**
 * The SEND Regulations 2014, with the temporary rules of the SEND (Coronavirus) (Amendment) Regulations 2020
 * (SI 2020/471), which held from 1 May to 25 September 2020, both days included. They changed the regulations one by one;
 * that every deadline which names this list was among them is still to be checked against that instrument.
 */
export const SEND_REGULATIONS: readonly LawVersion[] = [
  { from: '2014-09-01', to: '2020-05-01', note: 'SEND Regulations 2014.' },
  {
    from: '2020-05-01',
    to: '2020-09-26',
    note: 'Temporary rules (SI 2020/471): where Covid was the reason, as soon as reasonably practicable, with no new date.',
    covid: true,
  },
  { from: '2020-09-26', to: null, note: 'SEND Regulations 2014, the usual limits again.' },
];

/** Regulation 45 was rewritten by SI 2015/359; the limits are given as they have stood since. */
export const UNOPPOSED_APPEALS: readonly LawVersion[] = SEND_REGULATIONS.map((version, index) =>
  index === 0 ? { ...version, note: 'SEND Regulations 2014; regulation 45 as amended by SI 2015/359.' } : version,
);

/** Tribunal recommendations on health and social care: SI 2017/1306. An earlier pilot ran in some areas only. */
export const RECOMMENDATION_POWER: readonly LawVersion[] = [
  { from: '2018-04-03', to: null, note: 'SI 2017/1306, in force from 3 April 2018.' },
];
