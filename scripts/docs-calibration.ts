// docs/calibration.md: the made-up area month by month beside the published figures it is calibrated to.

import { shortMonthName } from '../src/clocks/index.ts';
import {
  type Calibration,
  calibrate,
  NOT_HELD,
  published,
  publishedYears,
  sandbourne,
  type TalliedMeasure,
  tallied,
  talliedMeasures,
} from '../src/foresight/index.ts';
import { measures } from '../src/measures/index.ts';
import { page, plural, table } from './markdown.ts';

const titles = new Map(measures.map(({ id, title }) => [id, title]));
const titleOf = (id: string): string => titles.get(id) ?? id;

/** Percentages to one decimal, counts whole, half posts to one. */
function figure(value: number, measure: string): string {
  const decimals = measure.endsWith('-pct') || measure.endsWith('-fte') ? 1 : 0;
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function distanceWords({ unit }: Calibration, value: number, signed = false): string {
  const shown = unit === 'points' ? value.toFixed(1) : (100 * value).toFixed(1);
  const sign = signed && value > 0 ? '+' : '';
  return `${sign}${shown}${unit === 'points' ? ' points' : ' %'}`;
}

function summary(all: readonly Calibration[]): string {
  return table(
    ['KPI', 'Months', 'On average off by', 'At most', 'Level'],
    all.map((one) => [
      titleOf(one.measure),
      String(one.months.length),
      distanceWords(one, one.distance),
      distanceWords(one, one.most),
      distanceWords(one, one.level, true),
    ]),
  );
}

function monthTable(one: Calibration): string {
  const { measure, months, note } = one;
  const rows = months.map(({ period, published: printed, simulated }) => [
    shortMonthName(period),
    figure(printed, measure),
    figure(simulated, measure),
    `${simulated > printed ? '+' : ''}${figure(simulated - printed, measure)}`,
  ]);
  const parts = [`### ${titleOf(measure)}`, table(['Month', 'Published', 'Simulated', 'Difference'], rows)];
  if (note) parts.splice(1, 0, `${note.charAt(0).toUpperCase()}${note.slice(1)}.`);
  return parts.join('\n\n');
}

/** Flows of whole years before the calibrated months, for context. */
function yearTable(area: ReturnType<typeof sandbourne>): string {
  const rows = Object.entries(publishedYears).flatMap(([measure, years]) =>
    Object.entries(years).map(([year, printed]) => {
      const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
      const total = months.reduce((sum, month) => sum + tallied(area, measure as TalliedMeasure, month).numerator, 0);
      return [titleOf(measure), year, figure(printed, measure), figure(total, measure)];
    }),
  );
  return table(['KPI', 'Year', 'Published by the DfE', 'Simulated'], rows);
}

function notHeld(): string {
  const entries = Object.entries(NOT_HELD).map(([measure, why]) => `- ${titleOf(measure)}: ${why}.`);
  return entries.join('\n');
}

export function calibrationPage(): string {
  const area = sandbourne();
  const all = calibrate(area.state.tally);
  return page(
    '# How the made-up area compares with published figures',
    `Sandbourne is made up, day by day, by the casework simulator (\`src/foresight/\`). So that what is tried on it is like the real thing, its months from December 2023 to May 2025 have the level, the trend and the season of published scorecards of one council (\`src/foresight/published.ts\`, figures only). This page sets the two beside each other: ${plural(all.length, 'KPI')} of the ${talliedMeasures.length} that the simulator counts as it goes, seed ${area.seed}. A test holds the distances to the limits in the table (\`src/foresight/calibration.ts\`).`,
    'Distances of percentages are in percentage points; those of counts are a share of the mean of the printed figures. *Level* keeps the sign: above or below on average. Months are drawn by chance, as they are in life: a single month of a small count says little.',
    summary(all),
    '## Month by month',
    ...all.map(monthTable),
    '## Printed and not held to',
    notHeld(),
    '## Years before',
    `Before December 2023 nothing is calibrated. The plans of the published years and the growth of the number of plans do not go together there, so the simulated years issue more.`,
    yearTable(area),
    `${plural(Object.keys(published).length, 'KPI')} of the papers were read; counts of plans and requests from February 2025 on come of their printed rates per 10,000.`,
  );
}
