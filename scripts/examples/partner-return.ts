// What partners send back: one HTML page with three tables, each turned another way.
import { day, monthName, plainDay } from '../../src/clocks/index.ts';
import { type Cell, over, type Page, Printer, plainFigure, say } from './page.ts';
import { type Edition, type Label, labelsOf, type Tables } from './tables.ts';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function partnerReturn(t: Tables, edition: Edition): Page {
  const p = new Printer(t, edition, {
    figure: (value, row) =>
      row.unit === 'percent'
        ? plainFigure(value, row)
        : row.decimals > 0
          ? value.toFixed(row.decimals)
          : value.toLocaleString('en-GB'),
    awaited: () => 'not received',
    notApplicable: 'no cases',
    suppressed: 'c',
  });
  const rows: Cell[][] = [];
  const tables: (number | null)[] = [];
  const prose = (text: string) => {
    rows.push([say(text)]);
    tables.push(null);
  };
  const table = (number: number, lines: Cell[][]) => {
    for (const line of lines) {
      rows.push(line);
      tables.push(number);
    }
  };
  prose(`Partner return, ${monthName(p.last)}`);
  prose('Sandbourne Bay NHS Trust and Sandbourne SENDIASS: figures for the SEND scorecard');
  prose(
    `Sent to Sandbourne Council on ${plainDay(day(edition.statedOn))} for ${monthName(edition.months[0]!)} to ${monthName(p.last)}.`,
  );
  prose('1. Sandbourne Bay NHS Trust – waiting & therapies');
  table(0, monthsAcross(p, labelsOf(t, 'partner-return', 'Sandbourne Bay NHS Trust')));
  prose('Children waiting more than 52 weeks are not in these counts.');
  prose('2. Mental health services and health advice');
  table(1, longRows(p, labelsOf(t, 'partner-return', 'Mental health services')));
  prose('3. Sandbourne SENDIASS – cases & enquiries');
  table(2, monthsDown(p, labelsOf(t, 'partner-return', 'Sandbourne SENDIASS')));
  prose('Queries: performance team, Sandbourne Bay NHS Trust.');
  const file = `partner-return-${edition.statedOn}.html`;
  return {
    shape: 'partner-return',
    file,
    statedOn: edition.statedOn,
    title: rows[0]![0]!.text,
    sheets: [{ name: null, rows, tables }],
  };
}

/** Measures down, months across, the year over its months. */
function monthsAcross(p: Printer, labels: Label[]): Cell[][] {
  const { months } = p.edition;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const width = 2 + months.length + 2;
  const lines: Cell[][] = [
    [
      say('Ref', { down: 2 }),
      say('Measure', { down: 2 }),
      ...years.flatMap((year) => over(year, months.filter((month) => month.startsWith(year)).length)),
      say('Change', { down: 2 }),
      say('Target', { down: 2 }),
    ],
    [
      say('', { covered: true }),
      say('', { covered: true }),
      ...months.map((month) => say(SHORT[Number(month.slice(5)) - 1]!)),
      say('', { covered: true }),
      say('', { covered: true }),
    ],
  ];
  for (const section of new Set(labels.map((label) => label.section))) {
    lines.push(over(section, width, { bold: true }));
    for (const label of labels.filter((one) => one.section === section)) {
      lines.push([
        say(label.ref),
        p.label(label),
        ...p.figures(label.measure),
        { text: '', part: 'trend', measure: label.measure },
        p.target(label.measure),
      ]);
    }
  }
  return lines;
}

/** One line a month and measure, with the counts behind the percentage. */
function longRows(p: Printer, labels: Label[]): Cell[][] {
  const lines: Cell[][] = [['Month', 'Measure', 'Number', 'Out of', 'Percent'].map((text) => say(text))];
  for (const period of p.edition.months) {
    for (const label of labels) {
      const { measure } = label;
      const figure = p.known(measure, period);
      lines.push([
        say(monthName(period)),
        { ...p.label(label), period },
        { text: figure?.numerator?.toString() ?? '', part: 'number', measure, period },
        { text: figure?.denominator?.toString() ?? '', part: 'out-of', measure, period },
        p.figure(measure, period),
      ]);
    }
  }
  return lines;
}

/** Months down, measures across, with the group over its measures. */
function monthsDown(p: Printer, labels: Label[]): Cell[][] {
  return [
    [
      say('Month', { down: 2 }),
      ...over('Enquiries and new cases', 3),
      ...over('Cases open at the end of the month', 3),
      ...over('Drop-in', 1),
    ],
    [say('', { covered: true }), ...labels.map((label) => p.label(label))],
    ...p.edition.months.map((period) => [say(period), ...labels.map((label) => p.figure(label.measure, period))]),
  ];
}
