// What Sandbourne's case records say of each KPI, month by month, as papers print it: everything keyed on its day and nothing keyed wrongly.

import { type Period, periodParts } from '../../src/clocks/index.ts';
import { engineTables, type MadeArea, registerRows, sandbourne } from '../../src/foresight/index.ts';
import { type Measure, measures, tablesOfRows, type WorkedOutValue, workOut } from '../../src/measures/index.ts';
import type { RegisterRow } from '../../src/register/index.ts';
import { type Figure, MONTHS, round } from './draw.ts';
import type { Row } from './tables.ts';

/** Papers asked the schools for places and got none: the register holds none either, which is no figure of nought. */
const NOT_RECEIVED = ['places-special-complex-count'];
/** What is known of a whole school, once a year: it is among no child's records. */
const CENSUS_TABLES = ['establishment', 'school-roll'];
/** Three KPIs began with the new way of counting, and the one before them ended. */
const CHANGED_IN: Period = '2024-10';
const BEGAN = ['waiting-special-csa-count', 'waiting-specialist-ms-ap-count', 'waiting-specialist-ms-count'];
const ENDED = 'waiting-special-csa-ms-ap-count';

/** Every KPI of the papers that is worked out from case records. */
function fromRegister(rows: ReadonlyMap<string, Row>): Measure[] {
  return measures.filter(({ id, workedOut }) => workedOut && rows.has(id) && !NOT_RECEIVED.includes(id));
}

export function registerFigures(rows: ReadonlyMap<string, Row>, area: MadeArea = sandbourne()): Figure[] {
  const asked = { from: MONTHS[0]!, to: MONTHS.at(-1)!, today: area.lastDay };
  const found = fromRegister(rows);
  // as the simulator counts ages: whoever was born on 29 February is a year older on 1 March
  const settings = { leapBirthday: '1 March' } as const;
  const ofCases = found.filter(({ frequency }) => frequency !== 'termly');
  const ofSchools = found.filter(({ frequency }) => frequency === 'termly');
  return [
    ...workOut(engineTables(area), { measures: ofCases, ...asked }, settings),
    ...workOut(tablesOfRows(censuses(area)), { measures: ofSchools, ...asked }, settings),
  ].flatMap((value) => {
    const period = printedIn(value);
    return period === null ? [] : [figureOf(value, period, rows.get(value.measure)!)];
  });
}

function censuses(area: MadeArea): RegisterRow[] {
  const found: RegisterRow[] = [];
  for (const { row } of registerRows(area, { asAt: area.lastDay, faults: false, atOnce: true }, [])) {
    // schools come before people
    if (row.table === 'person') break;
    if (CENSUS_TABLES.includes(row.table)) found.push(row);
  }
  return found;
}

/** The month in which papers print a value: spring's census in January and its shares in April, what is due by 15 February in February. */
function printedIn({ measure, period, value }: WorkedOutValue): Period | null {
  if (measure === ENDED && period > CHANGED_IN) return null;
  if (BEGAN.includes(measure) && period < CHANGED_IN) return null;
  const parts = periodParts(period);
  const month = parts.kind === 'year' ? `${period}-02` : parts.kind === 'term' ? springMonth(measure, period) : period;
  // a term without a census has no figure of its own
  return MONTHS.includes(month) && (value !== null || parts.kind === 'month') ? month : null;
}

const springMonth = (measure: string, term: Period): Period =>
  `${Number(term.slice(0, 4)) + 1}-${measure === 'sen-support-count' ? '01' : '04'}`;

function figureOf({ measure, value, numerator, denominator }: WorkedOutValue, period: Period, row: Row): Figure {
  const isChanged = measure === ENDED && period === CHANGED_IN;
  if (value === null || isChanged) {
    const none = isChanged ? null : 0;
    return { measure, period, value: null, numerator: none, denominator: none, status: 'not-applicable', dueOn: '' };
  }
  const counted = denominator !== null && (row.unit === 'percent' || row.unit === 'rate-100');
  // a growth is printed with how many more there are
  const top = measure === 'ehcp-growth-yoy-pct' ? numerator - denominator! : numerator;
  return {
    measure,
    period,
    value: round(counted ? (100 * top) / denominator : value, row.decimals),
    numerator: counted ? top : null,
    denominator: counted ? denominator : null,
    status: 'actual',
    dueOn: '',
  };
}
