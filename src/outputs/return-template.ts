// The template that a data owner fills in and sends back: one line a KPI, as CSV or as an Excel workbook with typed cells.

import { stringify } from 'csv-stringify/sync';
import { type Day, type Period, plainDay, shortPeriodName } from '../clocks/index.ts';
import { entryStatuses, TEMPLATE_MARK, type TemplateColumn, templateHeads } from '../imports/index.ts';
import { type Measure, numberOutside, type Unit } from '../measures/index.ts';
import { usualDecimals } from './html/figure.ts';
import { type CellChoice, LOOKS, type WrittenCell, writeWorkbook } from './workbook-writer.ts';

export interface TemplateRow {
  measure: Measure;
  /** the figures of the three periods before, oldest first; null where none stands */
  last: ({ value: number; decimals: number | null } | null)[];
}

export interface ReturnTemplate {
  areaName: string;
  source: { id: string; title: string };
  period: Period;
  dueOn: Day | null;
  today: Day;
  /** the three periods before, oldest first */
  before: Period[];
  rows: TemplateRow[];
}

const COLUMNS = Object.keys(templateHeads) as (keyof typeof templateHeads)[];
const FILL_IN: readonly TemplateColumn[] = ['count', 'numerator', 'denominator', 'status', 'until', 'note'];

export const HOW_TO_FILL: readonly string[] = [
  'Fill in the boxed columns: a count or figure, or a numerator and a denominator. Percentages are worked out from the two.',
  'Where there was nothing to count, choose “nil return” as the status: a nil return is an answer, an empty line is none.',
  'Where the figure will come later, choose “awaited” and write the date under “Awaited until”.',
  'Leave a line empty when you have nothing to say about it. Columns may be moved; leave “KPI id” and “Period” as they are.',
  'To take back a figure that you sent, choose “take back”. To correct one, send the right figure: the first is kept in the history.',
];

/** What it counts, in the words of the catalogue; a KPI of the area's own has its label alone. */
function countsWords({ plain, numerator, denominator }: Measure): string {
  const parts = denominator
    ? `Numerator: ${numerator}. Denominator: ${denominator}.`
    : numerator
      ? `Count: ${numerator}.`
      : '';
  return [plain, parts].filter(Boolean).join(' ');
}

function lineHead(of: ReturnTemplate): string[] {
  const due = of.dueOn === null ? '' : `, due ${plainDay(of.dueOn)}`;
  return [TEMPLATE_MARK, of.source.id, `${of.source.title}, ${of.areaName}, ${shortPeriodName(of.period)}${due}`];
}

/** Nothing in it is a formula to Excel; figures are plain numbers. */
export function returnTemplateCsv(of: ReturnTemplate): string {
  const heads = [...COLUMNS.map((column) => templateHeads[column]), ...of.before.map(shortPeriodName)];
  const lines = of.rows.map(({ measure, last }) => [
    measure.id,
    measure.title,
    countsWords(measure),
    of.period,
    ...FILL_IN.map(() => ''),
    ...last.map((figure) => (figure === null ? '' : numberOutside(figure.value, measure.unit))),
  ]);
  return stringify([lineHead(of), ...HOW_TO_FILL.map((words) => ['', words]), heads, ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

export function returnTemplateWorkbook(of: ReturnTemplate): Promise<Uint8Array> {
  const [mark, id, words] = lineHead(of) as [string, string, string];
  const heads: WrittenCell[] = [
    ...COLUMNS.map((column) => ({ value: templateHeads[column], look: LOOKS.head })),
    ...of.before.map((period) => ({ value: shortPeriodName(period), look: LOOKS.head })),
  ];
  const rows: WrittenCell[][] = [
    [
      { value: mark, look: LOOKS.title },
      { value: id, look: LOOKS.title },
      { value: words, look: LOOKS.title },
    ],
    // one line each, which run over the columns beside them
    ...HOW_TO_FILL.map((line): WrittenCell[] => [{ value: null }, { value: line }]),
    heads,
    ...of.rows.map((row) => lineOf(of, row)),
  ];
  const first = HOW_TO_FILL.length + 3;
  const sheet = {
    name: 'Return',
    widths: [24, 48, 60, 12, 14, 12, 13, 16, 16, 40, ...of.before.map(() => 10)],
    rows,
    frozen: { rows: HOW_TO_FILL.length + 2, columns: 2 },
    choices: choicesFor(first, of.rows),
  };
  return writeWorkbook({
    title: `${of.source.title}, ${shortPeriodName(of.period)}`,
    madeOn: of.today,
    sheets: [sheet],
  });
}

function lineOf(of: ReturnTemplate, { measure, last }: TemplateRow): WrittenCell[] {
  return [
    { value: measure.id, look: LOOKS.quiet },
    { value: measure.title, look: LOOKS.words },
    { value: countsWords(measure), look: LOOKS.quiet },
    { value: of.period, look: LOOKS.quiet, format: '@' },
    ...FILL_IN.map(
      (column): WrittenCell => ({ value: null, look: LOOKS.fillIn, ...(column === 'until' ? { format: '@' } : {}) }),
    ),
    ...last.map((figure): WrittenCell => {
      if (figure === null) return { value: null, look: LOOKS.quiet };
      return { value: figure.value, look: LOOKS.quiet, format: formatOf(measure.unit, figure) };
    }),
  ];
}

function formatOf(unit: Unit, { value, decimals }: { value: number; decimals: number | null }): string {
  const places = Math.max(0, Math.min(decimals ?? usualDecimals(unit, value), 6));
  const digits = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  return unit === 'percent' ? `${digits.replace('#,##', '')}%` : unit === 'pounds' ? `"£"${digits}` : digits;
}

/** E, F, G and H are what is filled in: the figure, its two parts, the status. */
function choicesFor(first: number, rows: readonly TemplateRow[]): CellChoice[] {
  const last = first + Math.max(rows.length, 1) - 1;
  const counts = rows.flatMap(({ measure }, i): CellChoice[] =>
    measure.unit === 'percent'
      ? []
      : [
          {
            range: `E${first + i}`,
            takes:
              measure.unit === 'count'
                ? { kind: 'whole', least: 0 }
                : { kind: 'decimal', least: measure.unit === 'pounds' ? -1e12 : 0 },
            title: 'Count or figure',
            words:
              measure.unit === 'count'
                ? 'A whole number. For nothing, choose “nil return”.'
                : 'A number, such as 12.5.',
          },
        ],
  );
  return [
    ...counts,
    {
      range: `F${first}:G${last}`,
      takes: { kind: 'decimal', least: 0 },
      title: 'Numerator and denominator',
      words: 'How many, and out of how many. The percentage is worked out.',
    },
    {
      range: `H${first}:H${last}`,
      takes: { kind: 'list', values: entryStatuses.map(({ words }) => words) },
      title: 'Status',
      words:
        'Leave blank for a figure. “nil return” where there was nothing to count; “awaited” with a date beside it.',
    },
  ];
}
