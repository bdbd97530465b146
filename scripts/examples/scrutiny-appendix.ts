// The scrutiny committee's appendix: a CSV from a spreadsheet of long ago, Windows-1252, with its columns in an order of its own.
import { day, plainDay, shortMonthName } from '../../src/clocks/index.ts';
import { type Cell, type Page, Printer, plainFigure, say } from './page.ts';
import { type Edition, type Label, labelsOf, type Tables } from './tables.ts';

/** Rows that print the count behind the percentage in the same cell. */
const WITH_COUNT = new Set(['mediation-then-appeal-pct', 'appeals-conceded-pct', 'appeals-withdrawn-pct']);
const GOOD = { higher: 'High', lower: 'Low' };

export function scrutinyAppendix(t: Tables, edition: Edition): Page {
  const p = new Printer(t, edition, {
    figure: (value, row, figure) => {
      if (row.unit === 'pounds') return `£${Math.round(value / 1000).toLocaleString('en-GB')}k`;
      if (WITH_COUNT.has(row.measure) && figure) {
        return `${plainFigure(value, row)}${row.measure === 'appeals-withdrawn-pct' ? '' : ' '}(${figure.numerator})`;
      }
      return row.unit === 'percent' ? plainFigure(value, row) : value.toLocaleString('en-GB');
    },
    awaited: (figure) => (figure.dueOn === '' ? 'requested' : 'Available in July'),
    notApplicable: 'z',
    suppressed: 'c',
  });
  const months = edition.months.map((month) => shortMonthName(month).replace(' ', '-'));
  const header = ['Measure', 'Good is', 'Target', ...months, 'SN', p.region, 'Nat', 'Note'].map((text) => say(text));
  const width = header.length;
  const full = (...cells: Cell[]): Cell[] => [...cells, ...Array.from({ length: width - cells.length }, () => say(''))];
  const rows: Cell[][] = [
    full(say('Sandbourne Council – Children’s Services Overview and Scrutiny Committee')),
    full(say('Meeting date'), say(plainDay(day(edition.statedOn)))),
    full(say(`Appendix 2 – SEND scorecard to ${months.at(-1)}`)),
    full(say('£ figures are in thousands. z = no cases, c = too few to show, requested = asked for and not received')),
    full(say('')),
  ];
  const labels = labelsOf(t, 'scrutiny-appendix');
  const sections = [...new Set(labels.map((label) => label.section))];
  sections.forEach((section, i) => {
    if (i % 4 === 0) rows.push(i === 0 ? header : header.map((cell) => ({ ...cell })));
    rows.push(full(say(section)));
    for (const label of labels.filter((one) => one.section === section)) rows.push(measureRow(p, label));
    if (i % 4 === 3) rows.push(full(say('')));
  });
  rows.push(
    full(say('')),
    full(say('Definitions')),
    full(say('EHCP – an Education, Health and Care Plan; EOTAS – education otherwise than at school')),
  );
  rows.push(full(say('Costs are what providers invoiced,\nwhether or not they were paid in the month')));
  const file = `scrutiny-appendix-${edition.statedOn}.csv`;
  return {
    shape: 'scrutiny-appendix',
    file,
    statedOn: edition.statedOn,
    title: 'Appendix 2 – SEND scorecard',
    sheets: [{ name: null, rows }],
  };
}

function measureRow(p: Printer, label: Label): Cell[] {
  const { measure } = label;
  const row = p.row(measure);
  const closed = measure === 'waiting-special-csa-ms-ap-count';
  const figures = p
    .figures(measure)
    .map((cell) => (closed && cell.period === '2024-10' ? { ...cell, text: 'KPI changed - see below' } : cell));
  return [
    p.label(label),
    { text: row.polarity ? GOOD[row.polarity] : '', part: 'required-direction', measure },
    p.target(measure),
    ...figures,
    p.benchmark(measure, 'neighbours'),
    p.benchmark(measure, 'region'),
    p.benchmark(measure, 'england'),
    say(measure === 'sen-support-count' ? 'Counted at each census; the months between repeat the last count' : ''),
  ];
}
