// A page for one KPI that needs words: its sentence, its chart, the same as a table, what it means, why, and a question.

import { monthIndex, type Period } from '../../clocks/index.ts';
import type { ScorecardCell, ScorecardRow } from '../../insight/index.ts';
import { measures, versionAt } from '../../measures/index.ts';
import { footprintSentence } from '../footprint-words.ts';
import { cellStatus } from '../html/cell-words.ts';
import { chartSentence } from '../html/chart-words.ts';
import { countWords } from '../html/figure.ts';
import { periodWords } from '../html/period-words.ts';
import { directionWords, ratingWords } from '../html/rating-direction.ts';
import { capital, directionSaid, figureSaid, hasFigure, isFew, ratingSaid } from '../kpi/kpi-row.ts';
import { breaksIn, sourceWords } from '../kpi/row-breaks.ts';
import type { Block, TableColumn, TableRow } from './document.ts';
import { chartDrawing } from './drawings.ts';
import { exceptionsOf } from './exceptions.ts';
import {
  fitted,
  formatOf,
  left,
  lowerFirst,
  monthsOf,
  periodHead,
  refWords,
  right,
  targetSaid,
  titleOf,
} from './kpi-cells.ts';
import { HEADING, heightOf, PAGE } from './page-room.ts';
import { lineAbout, ofMeasure, type Reading, seriesFor, textAbout } from './reading.ts';
import { benchmarksSaid } from './scorecard-part.ts';
import { ledIn, writtenBlocks } from './written-words.ts';

const CHART_MONTHS = 24;
const MOST_PERIODS = 12;
/** however many words stand beside them */
const LEAST_PERIODS = 4;
const NOTE_LETTERS = 38;

/** Exceptions of the first page and all that somebody wrote about, in the order of the scorecard. */
export function rowsThatNeedWords(reading: Reading): ScorecardRow[] {
  const exceptions = new Set(exceptionsOf(reading).shown);
  const isWritten = (row: ScorecardRow) =>
    ['why', 'question'].some((part) => textAbout(reading, ofMeasure(row), part) !== null);
  return reading.rows.filter((row) => exceptions.has(row) || isWritten(row));
}

export function kpiPage(reading: Reading, row: ScorecardRow): Block[] {
  const ref = refWords(row);
  const question = lineAbout(reading, ofMeasure(row), 'question');
  const above: Block[] = [
    { kind: 'heading', level: 2, text: titleOf(row), onNewPage: true },
    ...factsBlocks(reading, row, ref),
    ...chartBlocks(reading, row),
  ];
  const below: Block[] = [
    ...ledIn('Why, and what is being done', writtenBlocks(reading, ofMeasure(row), 'why')),
    ...(question === null
      ? []
      : [
          {
            kind: 'words' as const,
            words: [{ text: 'A question worth asking:', look: 'strong' as const }, ` ${question}`],
          },
        ]),
    ...meaningBlocks(row),
  ];
  const used = [...above, ...below].reduce((sum, block) => sum + heightOf(block), 0);
  return [...above, ...periodTable(reading, row, PAGE - used - HEADING), ...below];
}

/** The figure, its change, its rating and its target, in one line of words. */
function factsBlocks(reading: Reading, row: ScorecardRow, ref: string | null): Block[] {
  const { month, on } = reading;
  const direction = directionSaid(row, month, on);
  const rated = ratingSaid(row, month);
  const target = targetSaid(row);
  const said = [
    ref,
    directionWords(direction),
    `${ratingWords(rated.rating)}${rated.note ? ` (${rated.note})` : ''}`,
    ...(target === null ? [] : [`Target: ${target}`]),
    ...benchmarksSaid(row).map(capital),
  ].filter((one) => one !== null);
  return [{ kind: 'words', words: [`${said.join('. ')}.`] }];
}

function chartBlocks(reading: Reading, row: ScorecardRow): Block[] {
  const months = monthsOf(row, reading.month, CHART_MONTHS);
  const series = seriesFor(reading, row, months);
  const few = isFew(row);
  const sentence = chartSentence(series, { few });
  const lead: Block = { kind: 'words', look: 'lead', words: [sentence] };
  if (months.length < 2 || !row.cells.some((cell) => hasFigure(cell))) return [lead];
  const target = targetSaid(row);
  const drawing = chartDrawing({
    id: row.measure.id,
    what: titleOf(row),
    series,
    few,
    ...(target === null ? {} : { target }),
  });
  return [
    lead,
    { kind: 'chart', drawing, caption: `${titleOf(row)}, by ${row.frequency === 'monthly' ? 'month' : 'period'}` },
  ];
}

/** Newest first. */
function periodTable(reading: Reading, row: ScorecardRow, room: number): Block[] {
  const begun = row.cells.filter(({ period }) => monthIndex(period) === null || period <= reading.month);
  const cells = newest(row, begun.slice(-MOST_PERIODS).reverse(), room);
  if (cells.length === 0) return [];
  const counted = !isFew(row) && cells.some(({ numerator, denominator }) => numerator !== null && denominator !== null);
  const noted = cells.map((cell) => notesOf(row, cell));
  const hasNotes = noted.some((notes) => notes !== '');
  const columns: TableColumn[] = fitted([
    left('Period', 0.22),
    right('Figure', 0.16),
    counted ? right('Number', 0.12) : null,
    counted ? right('Out of', 0.12) : null,
    hasNotes ? left('Notes', 0.38) : null,
  ]);
  return [
    {
      kind: 'table',
      caption: `The last ${cells.length === 1 ? 'figure' : `${countWords(cells.length)} figures`}, newest first`,
      columns,
      groups: [
        {
          title: null,
          rows: cells.map((cell, i) => periodRow(reading, row, cell, { counted, notes: hasNotes ? noted[i]! : null })),
        },
      ],
    },
  ];
}

/** As many as the page holds beside its words. */
function newest(row: ScorecardRow, cells: readonly ScorecardCell[], room: number): ScorecardCell[] {
  let left = room;
  return cells.filter((cell, i) => {
    left -= 11 + 13 * Math.max(1, Math.ceil(notesOf(row, cell).length / NOTE_LETTERS));
    return i < LEAST_PERIODS || left >= 0;
  });
}

function periodRow(
  { on }: Reading,
  row: ScorecardRow,
  cell: ScorecardCell,
  { counted, notes }: { counted: boolean; notes: string | null },
): TableRow {
  const count = (value: number | null) => ({
    words: value === null ? [] : [countWords(value)],
    ...(value === null ? {} : { value, format: '#,##0' }),
  });
  return {
    cells: [
      { words: [periodHead(cell.period)] },
      hasFigure(cell)
        ? {
            words: [figureSaid(row, cell)],
            look: 'strong',
            value: cell.value,
            format: formatOf(row.unit, cell.value, cell.decimals),
          }
        : { words: [{ text: cellStatus(cell, row.unit, on).words, look: 'quiet' }] },
      ...(counted ? [count(cell.numerator), count(cell.denominator)] : []),
      ...(notes === null ? [] : [{ words: notes === '' ? [] : [notes] }]),
    ],
  };
}

function notesOf(row: ScorecardRow, { period, status, restated, note }: ScorecardCell): string {
  const begins = breaksIn(row).find(({ from }) => from === period);
  const said = [
    ...(status === 'provisional' ? ['Provisional'] : []),
    ...(status === 'carried-forward' ? ['Carried forward'] : []),
    ...(restated ? ['Restated'] : []),
    ...(begins ? [begins.source === null ? 'Definition changed' : capital(sourceWords(begins.source))] : []),
    ...(note ? [note.trim().replace(/\.$/, '')] : []),
  ];
  return said.join('. ');
}

/** what a version says when it only names the entry */
const AS_THE_ENTRY = /^As the entry says[.:]?\s*/;
const MOST_CAVEATS = 3;
const MOST_READ_WITH = 2;

/** In plain words first; then what is counted, what to know, and what to read beside it. */
function meaningBlocks(row: ScorecardRow): Block[] {
  const { measure } = row;
  const { plain, numerator, denominator, caveats = [], relations = [], versions = [] } = measure;
  const version = row.latest
    ? versions.find((one) => one.version === versionAt(measure, row.latest!.period))
    : undefined;
  const counts = version && version.version > 1 ? version.meaning.replace(AS_THE_ENTRY, '') : '';
  const meaning = counts === '' ? [] : [`Since ${sinceWords(version!.from)}: ${counts}`];
  const counted =
    numerator === undefined ? '' : denominator ? `${numerator}, out of ${lowerFirst(denominator)}` : numerator;
  const beside = relations.flatMap((one) => (one.kind === 'read-with' ? [one] : [])).slice(0, MOST_READ_WITH);
  const wider = footprintSentence(row.footprint);
  const points = [
    ...(counted === '' ? [] : [`What is counted: ${ended(counted)}`]),
    ...meaning.map(ended),
    ...(wider === null ? [] : [wider]),
    ...caveats.slice(0, MOST_CAVEATS).map(ended),
    ...(row.polarityContradicted ? ['Papers state the opposite of which way is better, so it is not rated.'] : []),
    ...beside.map(({ of, why }) => `Read with “${titleOfId(of)}”: ${ended(why)}`),
  ];
  return [
    ...(plain ? ledIn('What it means', [{ kind: 'words', words: [plain] }]) : []),
    ...(points.length === 0 ? [] : [{ kind: 'list' as const, ordered: false, items: points.map((point) => [point]) }]),
  ];
}

const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
const sinceWords = (from: Period | null) => (from === null ? 'the first' : periodWords(from));
const titleOfId = (id: string): string => measures.find((one) => one.id === id)?.title ?? 'another KPI';
