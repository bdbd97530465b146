// Who brings what in the made-up area: its sources of case records, and the loads in which their rows come.

import { type Day, day, lastDayOfPeriod } from '../../clocks/index.ts';
import { type TableId, tableIds } from '../../register/index.ts';
import type { RecordSource } from '../../store/index.ts';

export interface MadeSource extends RecordSource {
  tables: readonly TableId[];
}

/** What is not named here comes from the case system. */
const OTHERS: readonly MadeSource[] = [
  source('disputes', 'Mediation and tribunal list', 'Resolutions officer', ['dispute']),
  source('complaints', 'Complaints system', 'Complaints team', ['contact']),
  source('quality', 'Practice reviews', 'Quality assurance lead', ['practice-review']),
  source('places', 'Specialist places and waiting list', 'Place planning', ['waiting', 'places']),
  source('participation', 'Participation tracking', 'Participation team', ['participation']),
  source('social-care', "Children's social care", 'Social care performance team', ['care']),
  source('hr', 'Human resources', 'HR business partner', ['post', 'absence', 'psychology-time'], 31),
  source('finance', 'High needs finance', 'Finance business partner', ['funding']),
  source('gias', 'Get Information about Schools', 'Performance team', ['establishment']),
  source('school-census', 'School census', 'Performance team', ['school-roll', 'schooling']),
  source('term-dates', 'Term dates', 'Performance team', ['closure']),
  source('ons', 'Population estimates', 'Performance team', ['population']),
];
const elsewhere = new Set(OTHERS.flatMap(({ tables }) => tables));
export const caseSystem: MadeSource = source(
  'case-system',
  'SEND case management system',
  'Performance team',
  tableIds.filter((table) => !elsewhere.has(table)),
);
export const madeSources: readonly MadeSource[] = [caseSystem, ...OTHERS];

function source(
  id: string,
  title: string,
  owner: string,
  tables: readonly TableId[],
  everyDays: number | null = null,
): MadeSource {
  return { id, title, owner, contact: null, everyDays, tables };
}

export interface MadeLoad {
  source: string;
  asAt: Day;
  /** null: everything known on that day; else what was keyed after this day */
  since: Day | null;
}

const FIRST = day('2025-02-28');
const MONTH_ENDS = ['2025-03', '2025-04', '2025-05'].map((month) => lastDayOfPeriod(month));

/** In the order in which they come: everything at the end of February 2025, then what the case system gained month by month. */
export const madeLoads: readonly MadeLoad[] = [
  ...madeSources.map(({ id }) => ({ source: id, asAt: FIRST, since: null })),
  ...MONTH_ENDS.map((asAt, i) => ({ source: caseSystem.id, asAt, since: MONTH_ENDS[i - 1] ?? FIRST })),
];
