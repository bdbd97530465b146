// The service's own workbook: a title above two header rows, several sheets and a hidden one, formulas, fills, comments, a hidden column.
import { day, firstDayOfMonth, isoDay, monthName, plainDay } from '../../src/clocks/index.ts';
import { blank, type Cell, columnLetter, over, type Page, Printer, plainFigure, type Sheet, say } from './page.ts';
import { type Edition, figureAt, type Label, labelsOf, type Row, restatementAt, type Tables } from './tables.ts';

const FIXED = 5;
const HEAD_FILL = '#dfe7ee';
const UNITS = {
  count: 'Number',
  percent: '%',
  'rate-10k': 'per 10,000',
  'rate-100': 'per 100',
  pounds: '£',
  fte: 'FTE',
  days: 'Days',
  weeks: 'Weeks',
};
const GOOD = { higher: 'High', lower: 'Low' };
const OWNER: Record<string, string> = {
  Pathway: 'CMS extract 14',
  Placement: 'CMS extract 22',
  'Workforce and quality': 'HR and QA returns',
};

export function numberFormat(row: Row): string {
  if (row.unit === 'percent') return row.decimals === 0 ? '0%' : `0.${'0'.repeat(row.decimals)}%`;
  if (row.unit === 'pounds') return '"£"#,##0';
  return row.decimals === 0 ? '#,##0' : `0.${'0'.repeat(row.decimals)}`;
}

/** As the workbook shows a number: thousands with commas, pounds with their sign. */
export function shown(value: number, row: Row): string {
  if (row.unit === 'pounds') return `£${Math.round(value).toLocaleString('en-GB')}`;
  return row.decimals === 0 && row.unit !== 'percent' ? value.toLocaleString('en-GB') : plainFigure(value, row);
}

export function serviceScorecard(t: Tables, edition: Edition): Page {
  const p = new Printer(t, edition, {
    figure: (value, row) => shown(value, row),
    awaited: () => 'awaited',
    notApplicable: '#DIV/0!',
    suppressed: 'c',
  });
  // Its columns are counted, not named by month: it is a sheet for formulas, not another scorecard.
  const workings: Cell[][] = [
    [say('Ref'), say('Part'), ...edition.months.map((_, i) => ({ text: `${i + 1}`, number: i + 1 }))],
  ];
  const sheets = ['Pathway', 'Placement', 'Workforce and quality'].map((name) => figuresSheet(p, t, name, workings));
  const widths = [10, 12, ...edition.months.map(() => 9)];
  return {
    shape: 'service-scorecard',
    file: `service-scorecard-${edition.statedOn}.xlsx`,
    statedOn: edition.statedOn,
    title: 'SEND service scorecard',
    sheets: [summarySheet(p, t), ...sheets, { name: 'Workings', rows: workings, hidden: true, widths }],
  };
}

function monthCell(month: string): Cell {
  const [year, number] = month.split('-');
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return {
    text: `${names[Number(number) - 1]}-${year!.slice(2)}`,
    day: isoDay(firstDayOfMonth(month)!),
    format: 'mmm-yy',
    bold: true,
    fill: HEAD_FILL,
  };
}

function summarySheet(p: Printer, t: Tables): Sheet {
  const rows: Cell[][] = [
    over('Sandbourne Council SEND service scorecard', 3, { bold: true }),
    over(`Figures to ${monthName(p.last)}, run ${plainDay(day(p.edition.statedOn))}`, 3),
    [blank(), blank(), blank()],
    [
      say('Headline', { bold: true, fill: HEAD_FILL }),
      say(monthName(p.last), { bold: true, fill: HEAD_FILL }),
      say('Where', { bold: true, fill: HEAD_FILL }),
    ],
  ];
  for (const label of labelsOf(t, 'service-scorecard', 'Summary')) {
    rows.push([p.label(label), typed(p, p.figure(label.measure, p.last, 'tile')), say('Sheet Pathway')]);
  }
  rows.push(
    [blank(), blank(), blank()],
    over('Grey headings can be filtered. The sheet Workings holds the counts behind each percentage.', 3),
  );
  return { name: 'Summary', rows, widths: [52, 14, 18] };
}

/** One sheet of figures. On the last sheet an arrow stands in a cell beside every figure; elsewhere one stands after the last month. */
function figuresSheet(p: Printer, t: Tables, name: string, workings: Cell[][]): Sheet {
  const beside = name === 'Workforce and quality';
  const labels = labelsOf(t, 'service-scorecard', name);
  const { months } = p.edition;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const each = beside ? 2 : 1;
  const head = (text: string): Cell => ({ text, down: 2, bold: true, fill: HEAD_FILL });
  const under = (): Cell => ({ text: '', covered: true });
  const after = [...(beside ? [] : ['Change']), 'Target', 'England', p.region, 'Neighbours', 'Notes'];
  const width = FIXED + months.length * each + after.length;
  const rows: Cell[][] = [
    over(`Sandbourne Council SEND service scorecard: ${name}`, width, { bold: true }),
    over(`Figures to ${monthName(p.last)}. Run ${plainDay(day(p.edition.statedOn))}.`, width),
    over('Green: at target or better. Amber: within a tenth of it. Red: further off.', width),
    Array.from({ length: width }, blank),
    [
      ...['Ref', 'Indicator', 'Unit', 'Extract', 'Good is'].map(head),
      ...years.flatMap((year) =>
        over(year, months.filter((month) => month.startsWith(year)).length * each, {
          number: Number(year),
          bold: true,
          fill: HEAD_FILL,
        }),
      ),
      ...after.map(head),
    ],
    [
      ...Array.from({ length: FIXED }, under),
      ...months.flatMap((month) => (beside ? [{ ...monthCell(month), across: 2 }, under()] : [monthCell(month)])),
      ...after.map(under),
    ],
  ];
  for (const section of new Set(labels.map((label) => label.section))) {
    rows.push(over(section, width, { bold: true, fill: '#eef1f4' }));
    for (const label of labels.filter((one) => one.section === section))
      rows.push(measureRow(p, t, label, rows.length, beside, workings));
  }
  return {
    name,
    rows,
    hiddenColumns: [3],
    widths: [7, 46, 11, 16, 8, ...months.flatMap(() => (beside ? [9, 3] : [10])), ...after.map(() => 11)],
  };
}

function measureRow(p: Printer, t: Tables, label: Label, index: number, beside: boolean, workings: Cell[][]): Cell[] {
  const { measure } = label;
  const row = p.row(measure);
  const counted =
    row.unit === 'percent' && p.edition.months.some((month) => p.known(measure, month)?.denominator != null);
  const numeratorRow = workings.length;
  if (counted) {
    for (const part of ['number', 'out of'] as const) {
      workings.push([
        say(label.ref),
        say(part),
        ...p.edition.months.map((month) => {
          const figure = p.known(measure, month);
          const count = part === 'number' ? figure?.numerator : figure?.denominator;
          return count == null ? blank() : { text: String(count), number: count, format: '#,##0' };
        }),
      ]);
    }
  }
  const figures = p.edition.months.flatMap((month, i) => {
    const cell = typed(p, p.figure(measure, month));
    const column = columnLetter(2 + i);
    if (counted && p.known(measure, month)?.denominator != null)
      cell.formula = `Workings!${column}${numeratorRow + 1}/Workings!${column}${numeratorRow + 2}`;
    if (measure === 'ehcp-rate-10k') {
      cell.formula = `${columnLetter(FIXED + i)}${index}/${p.t.area.people}*10000`;
      cell.number = (figureAt(t, 'ehcp-active-count', month, p.edition.statedOn)!.value! / p.t.area.people) * 10_000;
    }
    const restated = restatementAt(t, measure, month, p.edition.statedOn);
    if (restated?.old.value != null && shown(restated.old.value, row) !== cell.text)
      cell.comment = `Restated ${plainDay(day(restated.restatedOn))}: was ${shown(restated.old.value, row)}. ${restated.reason}`;
    return beside ? [cell, { text: '', part: 'trend' as const, measure, period: month }] : [cell];
  });
  const compare = (cell: Cell): Cell =>
    cell.text === ''
      ? cell
      : {
          ...cell,
          number: Number(cell.text.replace('%', '')) / (row.unit === 'percent' ? 100 : 1),
          format: row.unit === 'percent' ? '0.0%' : '0.0',
        };
  const target = p.target(measure);
  return [
    say(label.ref),
    p.label(label),
    say(UNITS[row.unit]),
    say(OWNER[label.sheet] ?? ''),
    { text: row.polarity ? GOOD[row.polarity] : '', part: 'required-direction', measure },
    ...figures,
    ...(beside ? [] : [{ text: '', part: 'trend' as const, measure }]),
    target.text === '' ? target : asNumber(target, row),
    compare(p.benchmark(measure, 'england')),
    compare(p.benchmark(measure, 'region')),
    compare(p.benchmark(measure, 'neighbours')),
    blank(),
  ];
}

function asNumber(cell: Cell, row: Row): Cell {
  const percent = cell.text.endsWith('%');
  const decimals = cell.text.split('.')[1]?.replace('%', '').length ?? 0;
  return {
    ...cell,
    number: Number(cell.text.replace('%', '')) / (percent ? 100 : 1),
    format: numberFormat({ ...row, decimals }),
  };
}

/** A printed figure as the workbook keeps it: the unrounded share or number, and the format that prints it. */
function typed(p: Printer, cell: Cell): Cell {
  const figure = p.known(cell.measure!, cell.period!);
  if (figure?.value == null) return cell;
  const row = p.row(cell.measure!);
  const exact =
    row.unit === 'percent'
      ? figure.denominator
        ? figure.numerator! / figure.denominator
        : figure.value / 100
      : figure.value;
  return { ...cell, number: exact, format: numberFormat(row) };
}
