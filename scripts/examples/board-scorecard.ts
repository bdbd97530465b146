// The board's scorecard: text copied out of a document, with tab-separated tables, tiles, a repeated header and prose.
import { day, monthName, partsOfDay, plainDay, shortMonthName } from '../../src/clocks/index.ts';
import { blank, type Cell, type Page, Printer, plainFigure, say } from './page.ts';
import { type Edition, type Label, labelsOf, type Tables } from './tables.ts';

const GLYPHS = { higher: '▲', lower: '▼' };
const FREQUENCY = {
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  'half-termly': 'Termly',
  termly: 'Termly',
  annual: 'Annual',
  irregular: '',
};

export function boardScorecard(t: Tables, edition: Edition): Page {
  const p = new Printer(t, edition, {
    figure: (value, row) => plainFigure(value, row),
    awaited: (figure) => (figure.dueOn.includes('-07-') ? 'Available in July' : 'Not received'),
    notApplicable: 'n/a',
    suppressed: 'c',
  });
  const line = (text = '') => [say(text)];
  const rows: Cell[][] = [
    line('Sandbourne Local Area SEND Partnership'),
    line('Sandbourne Council and NHS Sandbourne Bay'),
    line(),
    line('SEND Improvement Board Scorecard'),
    line(),
    line(ordinalDay(edition.statedOn)),
    line(),
    ...tiles(p, t),
  ];
  const labels = labelsOf(t, 'board-scorecard', '');
  const sections = [...new Set(labels.map((label) => label.section))];
  const pages = [sections.slice(0, 2), sections.slice(2, 5), sections.slice(5, 7), sections.slice(7)];
  pages.forEach((page, i) => {
    rows.push(header(p));
    for (const section of page) {
      rows.push([say(section), ...Array.from({ length: 9 + edition.months.length }, blank)]);
      for (const label of labels.filter((one) => one.section === section)) rows.push(measureRow(p, label));
    }
    rows.push(line(), line(`Page ${i + 1} of ${pages.length + 1}`), line());
  });
  rows.push(...ending(p));
  const file = `board-scorecard-${edition.statedOn}.txt`;
  return {
    shape: 'board-scorecard',
    file,
    statedOn: edition.statedOn,
    title: 'SEND Improvement Board Scorecard',
    sheets: [{ name: null, rows }],
  };
}

function tiles(p: Printer, t: Tables): Cell[][] {
  const rows: Cell[][] = [];
  for (const label of labelsOf(t, 'board-scorecard', 'tiles')) {
    const period = [...p.edition.months].reverse().find((month) => p.known(label.measure, month)?.value != null);
    if (!period) continue;
    const words = label.label.split(' ');
    const half = Math.ceil(words.length / 2);
    rows.push(
      [say(words.slice(0, half).join(' '))],
      [say(words.slice(half).join(' '))],
      [say(`(${shortMonthName(period)})`)],
      [say('')],
    );
    rows.push([p.figure(label.measure, period, 'tile')], [say('')]);
  }
  return rows;
}

function header(p: Printer): Cell[] {
  return [
    'PI Index',
    'Required direction of travel',
    'Frequency',
    'KPIs',
    ...p.edition.months.map(shortMonthName),
    'Trend',
    'Target',
    'RAG',
    shortMonthName(yearBefore(p.last)),
    'National Average',
    `${p.region} Average`,
  ].map((text) => say(text));
}

function measureRow(p: Printer, label: Label): Cell[] {
  const { measure } = label;
  const row = p.row(measure);
  return [
    say(label.ref),
    { text: row.polarity ? GLYPHS[row.polarity] : '', part: 'required-direction', measure },
    say(FREQUENCY[row.frequency]),
    p.label(label),
    ...p.figures(measure),
    { text: '', part: 'trend', measure },
    p.target(measure),
    { text: '', part: 'rating', measure },
    p.figure(measure, yearBefore(p.last), 'prior-year'),
    p.benchmark(measure, 'england'),
    p.benchmark(measure, 'region'),
  ];
}

function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

function ordinalDay(iso: string): string {
  const value = day(iso);
  const { date } = partsOfDay(value);
  const suffix =
    date % 10 === 1 && date !== 11
      ? 'st'
      : date % 10 === 2 && date !== 12
        ? 'nd'
        : date % 10 === 3 && date !== 13
          ? 'rd'
          : 'th';
  return plainDay(value).replace(/^\d+/, `${date}${suffix}`);
}

/** What stands after the tables: key, commentary that agrees with the figures, actions, glossary. */
function ending(p: Printer): Cell[][] {
  const [before, last] = [p.edition.months.at(-2)!, p.last];
  const now = (measure: string) => p.text(measure, last);
  const was = (measure: string) => p.text(measure, before);
  const timely = p.known('twenty-week-incl-pct', last)!;
  const lines = [
    'RAG key',
    'G\tOn target',
    'A\tWithin a tenth of the target',
    'R\tFurther from the target than that',
    '',
    'What the data tells us',
    '',
    `1. In ${monthName(last)} ${timely.numerator} of ${timely.denominator} new plans were issued within 20 weeks (${now('twenty-week-incl-pct')}), against ${was('twenty-week-incl-pct')} in ${monthName(before)}. At the end of the month ${now('over-20-weeks-open-count')} children had waited more than 20 weeks.`,
    '',
    `2. Educational Psychology advice came back within 6 weeks for ${now('ep-advice-6wk-pct')} of requests (${was('ep-advice-6wk-pct')} the month before) and ${now('ep-advice-backlog-count')} pieces of advice were past their date.`,
    '',
    `3. ${now('ar-backlog-count')} annual reviews had been held and were not finalised. ${now('complaints-count')} complaints came in, against ${was('complaints-count')} in ${monthName(before)}.`,
    '',
    'Actions',
    'Action\tBy whom\tDate',
    'Ask the two neighbouring councils for psychology time\tHead of SEND\tNext Board',
    'Bring the list of reviews without a decision to the Board\tAnnual review lead\tNext Board',
    'Agree with the hospital when its waiting lists will be sent\tDesignated Clinical Officer\tTo be reported to the next Board',
    '',
    'Data notes',
    '',
    `Figures are those known on ${plainDay(day(p.edition.statedOn))}. Later papers may give another figure for the same month.`,
    '',
    'Glossary',
    '',
    'EHC plan: Education, Health and Care plan.',
    'EOTAS: Education otherwise than at school.',
    'INMSS: Independent and non-maintained special schools.',
    'CME: Children missing education.',
    '',
    'Page 5 of 5',
  ];
  return lines.map((text) => text.split('\t').map((cell) => say(cell)));
}
