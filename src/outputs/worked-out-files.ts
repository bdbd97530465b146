// Figures from case records as files: one line a period and group, figures as numbers, what cannot be told in words.

import { stringify } from 'csv-stringify/sync';
import { type Day, plainDay } from '../clocks/index.ts';
import { type Measure, numberOutside, type ToldValue } from '../measures/index.ts';
import { LOOKS, type Look, type WrittenCell, writeWorkbook } from './workbook-writer.ts';

interface GroupSaid {
  by: string;
  is: string;
  words: string;
}

export interface WorkedOutFile {
  areaName: string;
  measure: Measure;
  values: readonly (Omit<ToldValue, 'slice'> & { slice: GroupSaid | null; isHidden?: boolean })[];
  /** the day that is looked from */
  asAt: Day;
  madeOn: Day;
}

/** What the DfE's files print for a figure that is hidden. */
const HIDDEN = 'c';

interface FileColumn {
  head: string;
  width: number;
  of(value: WorkedOutFile['values'][number], measure: Measure): string | number | null;
  isNumber?: true;
}

const counted = ({ isHidden }: { isHidden?: boolean }, count: number | null) =>
  isHidden ? HIDDEN : numberOutside(count, 'count');

const COLUMNS: readonly FileColumn[] = [
  { head: 'measure', width: 28, of: (_, { id }) => id },
  { head: 'kpi', width: 52, of: (_, { title }) => title },
  { head: 'unit', width: 10, of: (_, { unit }) => unit },
  { head: 'period', width: 16, of: ({ period }) => period },
  { head: 'breakdown', width: 18, of: ({ slice }) => slice?.by ?? null },
  { head: 'group', width: 18, of: ({ slice }) => slice?.is ?? null },
  {
    head: 'group_in_words',
    width: 40,
    of: ({ slice }) => slice?.words ?? 'everybody',
  },
  {
    head: 'value',
    width: 12,
    of: (one, { unit }) => (one.isHidden ? HIDDEN : numberOutside(one.value, unit)),
    isNumber: true,
  },
  { head: 'numerator', width: 12, of: (one) => counted(one, one.numerator), isNumber: true },
  { head: 'denominator', width: 12, of: (one) => counted(one, one.denominator), isNumber: true },
  { head: 'status', width: 14, of: (one) => statusOf(one) },
  { head: 'why', width: 34, of: ({ why }) => why },
];

function statusOf({ isHidden, value, provisional }: WorkedOutFile['values'][number]): string {
  if (isHidden) return 'suppressed';
  if (value === null) return 'not-applicable';
  return provisional ? 'provisional' : 'actual';
}

/** Of one KPI or of several, one after the other. */
export function workedOutCsv(...kpis: readonly Pick<WorkedOutFile, 'measure' | 'values'>[]): string {
  const lines = kpis.flatMap(({ measure, values }) =>
    values.map((value) => COLUMNS.map(({ of }) => of(value, measure))),
  );
  return stringify([COLUMNS.map(({ head }) => head), ...lines], { escape_formulas: true, record_delimiter: 'windows' });
}

const NUMBER: Look = { stands: 'right' };
const HEAD_LINES = 3;

export function workedOutWorkbook(of: WorkedOutFile): Promise<Uint8Array> {
  const { measure, values, asAt, madeOn, areaName } = of;
  const title = `${areaName}: ${measure.title}`;
  const cells = values.map((value) =>
    COLUMNS.map((column): WrittenCell => {
      const said = column.of(value, measure);
      return column.isNumber ? { value: said, look: NUMBER } : { value: said };
    }),
  );
  const rows: WrittenCell[][] = [
    [{ value: title, look: LOOKS.title }],
    [{ value: `Worked out from case records, as at ${plainDay(asAt)}. Percentages are out of 100.` }],
    COLUMNS.map(({ head }) => ({ value: head, look: LOOKS.head })),
    ...cells,
  ];
  return writeWorkbook({
    title,
    madeOn,
    sheets: [
      {
        name: 'Figures',
        rows,
        widths: COLUMNS.map(({ width }) => width),
        frozen: { rows: HEAD_LINES, columns: 0 },
        print: { paper: 'a4', repeats: HEAD_LINES },
      },
    ],
  });
}
