// A signed version as open data: data files and their metadata as the DfE's explore education statistics takes them.

import { stringify } from 'csv-stringify/sync';
import { firstDayOfPeriod, type Period } from '../../../clocks/index.ts';
import {
  authorityOf,
  ENGLAND,
  regionOf,
  type ScorecardCell,
  type ScorecardRow,
  type SignedVersion,
} from '../../../insight/index.ts';
import { cleanText } from '../../html/html.ts';
import { COUNTED, type Indicator, indicatorsOf } from './open-figures-indicators.ts';
import { type PeriodFile, periodFiles, timeOf } from './open-figures-periods.ts';

export interface OpenDataFile {
  /** the data file is called so with .csv, its metadata with .meta.csv */
  name: string;
  /** "Months", "Terms" */
  title: string;
  figures: string;
  metadata: string;
}

interface Line {
  period: Period;
  row: ScorecardRow;
  cell: ScorecardCell;
}

/**
 * The shape: a line a period and KPI, the KPI being the one filter, and one indicator for each unit. Metadata gives an indicator
 * one unit and one number of decimal places, so a single column of values could not say which of them are per cents; a column a
 * KPI would be 160 columns, and the numerator of each as many again. Indicators of other units than the KPI's say `z`.
 * A file may not mix kinds of period, so months, terms and years are files of their own. A filter has no Total, since KPIs do not
 * add up: the first KPI is named as the one that is shown first. Whoever publishes gives the version as the public may see it.
 */
export function openData(version: SignedVersion): OpenDataFile[] {
  const lines = version.scorecard.sections.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells
        // a term's figure that a paper prints again each month is one figure
        .filter(({ status }) => status !== 'carried-forward')
        .map((cell): Line => ({ period: cell.period, row, cell })),
    ),
  );
  const items = itemsOf(version);
  const byFile = Map.groupBy(lines, ({ period }) => periodFiles.find((one) => one.holds(period)));
  return periodFiles.flatMap((file) => {
    const held = byFile.get(file);
    return held ? [fileOf(version, file, held, items)] : [];
  });
}

function fileOf(
  version: SignedVersion,
  file: PeriodFile,
  lines: Line[],
  items: ReadonlyMap<string, string>,
): OpenDataFile {
  const place = placeOf(version);
  const indicators = indicatorsOf(lines);
  const inOrder = lines.toSorted((a, b) => firstDayOfPeriod(a.period) - firstDayOfPeriod(b.period));
  const records = inOrder.map(({ period, row, cell }) => {
    const { time, identifier } = timeOf(period);
    return [
      time,
      identifier,
      ...place.map(([, says]) => says),
      items.get(row.measure.id)!,
      ...indicators.map(({ of }) => of(cell, row)),
    ];
  });
  const heads = [
    'time_period',
    'time_identifier',
    ...place.map(([column]) => column),
    'kpi',
    ...indicators.map(({ name }) => name),
  ];
  const shown = [...new Set(lines.map(({ row }) => items.get(row.measure.id)!))];
  return {
    name: `send-kpis-${version.area.code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${file.id}`,
    title: file.title,
    figures: csvOf([heads, ...records]),
    metadata: csvOf([META_COLUMNS, ...metaOf(indicators, shown)]),
  };
}

const META_COLUMNS = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
  'filter_default',
];

/** A filter with one choice is none: its column stands in the data all the same. */
function metaOf(indicators: readonly Indicator[], shown: readonly string[]): (string | number)[][] {
  const filter = ['kpi', 'Filter', 'KPI', '', '', '', 'Choose one KPI or several', '', shown[0]!];
  return [
    ...(shown.length > 1 ? [filter] : []),
    ...indicators.map(({ name, label, unit, places }) => {
      const grouping = COUNTED.includes(name) ? 'Counted' : name.startsWith('target_') ? 'Targets' : 'Figures';
      return [name, 'Indicator', label, grouping, unit, places, '', '', ''];
    }),
  ];
}

/** A place that the DfE does not list keeps its own code and name; `x` is for what is not available. */
function placeOf({ area }: SignedVersion): [string, string][] {
  const known = authorityOf(area.code);
  const region = known && regionOf(known.region);
  return [
    ['geographic_level', 'Local authority'],
    ['country_code', ENGLAND],
    ['country_name', 'England'],
    ...(region
      ? ([
          ['region_code', region.code],
          ['region_name', region.name],
        ] satisfies [string, string][])
      : []),
    ['new_la_code', known?.gss ?? area.code],
    ['old_la_code', known?.la ?? 'x'],
    ['la_name', known?.name ?? oneLine(area.name, area.code)],
  ];
}

/** The screener's limit for what a filter offers. */
const MOST_LETTERS = 120;

/** What readers of data take for nothing at all. */
const NO_NAME = /^(?:null|na|nan|n\/a|[.-]+)$/i;

/** Two KPIs that papers call alike are told apart by their ids, so that no line seems to stand twice. */
function itemsOf({ scorecard }: SignedVersion): Map<string, string> {
  const rows = scorecard.sections.flatMap((section) => section.rows);
  const labels = rows.map(({ label, measure }) => oneLine(label, measure.id));
  const times = Map.groupBy(labels, (label) => label.toLowerCase());
  return new Map(
    rows.map(({ measure: { id } }, i) => {
      const label = labels[i]!;
      const alone = times.get(label.toLowerCase())!.length === 1 && !NO_NAME.test(label);
      return [id, alone ? label : `${cut(label, MOST_LETTERS - id.length - 3)} (${id})`];
    }),
  );
}

const oneLine = (text: string, otherwise: string): string =>
  cut(cleanText(text).replace(/\s+/g, ' ').trim(), MOST_LETTERS) || otherwise;

const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();

/** Figures are numbers, a minus among them; a text that a spreadsheet would take for a formula is marked as text. */
function csvOf(records: readonly (readonly (string | number)[])[]): string {
  const safe = records.map((record) =>
    record.map((cell) => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
  );
  return stringify(safe, { record_delimiter: 'windows' });
}
