// The tables of one KPI: month by month with where each figure came from, what papers give differently, how they print it.

import { monthFromIndex, monthIndex, type Period, plainDay } from '../clocks/index.ts';
import type { Benchmark, PrintedRow, ScorecardCell, ScorecardRow } from '../insight/index.ts';
import type { Arrow, ValueSource, Version } from '../measures/index.ts';
import {
  type Content,
  capital,
  cellStatus,
  changeWords,
  countsSaid,
  countWords,
  finer,
  hasFigure,
  href,
  html,
  isFew,
  joined,
  link,
  periodWords,
  printedArrow,
  ratingMark,
  sourceWords as rowSourceWords,
  spokenValue,
  table,
  targetWords,
} from '../outputs/index.ts';
import type { KpiAsked } from './kpi-view.ts';

const ARROW_WORDS: Record<Arrow, string> = { up: 'higher', down: 'lower', same: 'the same' };

/** Newest first: figure, count, change, printed arrow, notes, and the cell of the file that says so. */
export function monthsTable({ row, today }: KpiAsked): Content {
  const cells = row.cells.toReversed();
  const few = isFew(row);
  const hasCounts = !few && cells.some((cell) => cell.numerator !== null);
  const hasArrows = cells.some((cell) => cell.arrow !== null);
  const hasComputed = cells.some((cell) => cell.cameFrom === 'computed');
  const hasTargets = row.polarity !== null && cells.some((cell) => cell.target !== null);
  return table({
    caption: 'Month by month, newest first',
    rowHeads: true,
    stacks: true,
    className: 'wm-months',
    columns: [
      { head: 'Period' },
      { head: 'Figure', numeric: true },
      ...(hasCounts ? [{ head: 'Count', numeric: true }] : []),
      { head: 'Against the one before' },
      ...(hasTargets ? [{ head: 'Target and rating' }] : []),
      ...(hasArrows ? [{ head: 'Printed arrow' }] : []),
      { head: 'Notes' },
      ...(hasComputed ? [{ head: 'Made' }] : []),
      { head: 'Where from' },
    ],
    rowIds: cells.map((cell) => `period-${cell.period}`),
    rows: cells.map((cell) => {
      const state = cellStatus(cell, row.unit, today, { few });
      const figure =
        state.is === 'figure' ? html`<b>${state.words}</b>` : html`<span class="wm-status">${state.words}</span>`;
      return [
        capital(periodWords(cell.period)),
        figure,
        ...(hasCounts ? [countsSaid(row, cell)] : []),
        changeSaid(row, cell),
        ...(hasTargets ? [ratedSaid(row, cell, few)] : []),
        ...(hasArrows ? [cell.arrow === null ? null : printedArrow(cell.arrow, cell.contradicted)] : []),
        joined(notesOf(cell, row), '. '),
        ...(hasComputed ? [cell.cameFrom === 'computed' ? html`<b>from cases</b>` : 'by hand'] : []),
        html`${sourceWords(cell.source)}${confirmedWords(cell)}`,
      ];
    }),
  });
}

/** "3.8 more", or only which way where the month before is not a month before. */
function changeSaid(row: ScorecardRow, cell: ScorecardCell): Content {
  if (cell.direction === null || cell.value === null) return null;
  const index = monthIndex(cell.period);
  const before = index === null ? undefined : row.cells.find((one) => one.period === monthFromIndex(index - 1));
  if (!hasFigure(before) || cell.direction === 'same') return ARROW_WORDS[cell.direction];
  return changeWords(cell.value - before.value, row.unit, finer(cell, before), true);
}

/** Against the target of its own period; out of few cases no month is rated. */
function ratedSaid({ unit, polarity }: ScorecardRow, cell: ScorecardCell, few: boolean): Content {
  if (cell.target === null || cell.value === null) return null;
  return ratingMark(few ? 'too-few' : cell.rating, targetWords(cell.target, unit, polarity));
}

function notesOf(cell: ScorecardCell, row: ScorecardRow): Content[] {
  const seam = row.seams.find(({ period }) => period === cell.period);
  return [
    ...(seam
      ? [link(href`/kpis/${row.measure.id}/switch`, `${capital(rowSourceWords(seam.signed.source))} from here`)]
      : []),
    ...(hasFigure(cell.beside)
      ? [
          html`By hand ${spokenValue(cell.beside.value, row.unit, cell.beside.decimals)}, ${sourceWords(cell.beside.source)}`,
        ]
      : []),
    ...(cell.status === 'provisional' ? ['Provisional'] : []),
    ...(cell.status === 'carried-forward' ? ['Carried forward by the paper'] : []),
    ...(cell.restated ? [link(href`#restated-${cell.period}`, 'Given differently before')] : []),
    ...(cell.note === null ? [] : [`${cell.source.sent ? 'Note' : 'The paper says'}: “${cell.note}”`]),
  ];
}

/** The file, its sheet, row and column, linked to what was imported. */
function sourceWords(source: ValueSource): Content {
  if (source.workedOut) return 'case records';
  if (source.sent?.typedBy) {
    const sender = link(href`/returns/${source.sent.dataSource}`, source.sent.dataSource);
    return html`${link(href`/imports/${source.paper.slice(0, 16)}`, `typed by ${source.sent.typedBy}`)}, ${sender}`;
  }
  const place = [
    source.sheet === null ? '' : `${source.sheet}, `,
    `row ${countWords(source.row)}, column ${source.column}`,
  ].join('');
  return html`${link(href`/imports/${source.paper.slice(0, 16)}`, source.file)}, ${place}`;
}

function confirmedWords(version: Version): Content {
  const files = new Set(version.confirmedBy.map((source) => source.file));
  return files.size === 0 ? null : html`<br><span class="wm-quiet">the same in ${[...files].join(', ')}</span>`;
}

/** Every figure that a later paper gave differently, newest period first. */
export function restatedTable(row: ScorecardRow, restated: readonly { was: Version; is: Version }[]): Content {
  const say = (version: Version) =>
    version.value === null ? '' : spokenValue(version.value, row.unit, version.decimals);
  const newest = restated.toReversed();
  const seen = new Set<Period>();
  return table({
    caption: 'Figures that papers give differently',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Period' },
      { head: 'Given first', numeric: true },
      { head: 'In' },
      { head: 'Given later', numeric: true },
      { head: 'In' },
      { head: 'Difference' },
    ],
    rowIds: newest.map(({ is }) => {
      const first = !seen.has(is.period);
      seen.add(is.period);
      return first ? `restated-${is.period}` : undefined;
    }),
    rows: newest.map(({ was, is }) => [
      capital(periodWords(is.period)),
      say(was),
      paperWords(was.source),
      html`<b>${say(is)}</b>`,
      paperWords(is.source),
      was.value === null || is.value === null
        ? null
        : changeWords(is.value - was.value, row.unit, Math.max(was.decimals ?? 0, is.decimals ?? 0)),
    ]),
  });
}

function paperWords(source: ValueSource): Content {
  return html`${sourceWords(source)}<br><span class="wm-quiet">${plainDay(source.statedOn)}</span>`;
}

const LEVEL_WORDS: Record<Benchmark['level'], string> = {
  england: 'England',
  region: 'Region',
  neighbours: 'Statistical neighbours',
};

/** What papers print to compare with; a figure of a year is never set against a month without saying so. */
export function benchmarksTable(row: ScorecardRow): Content {
  return table({
    caption: 'What papers print to compare with',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Level' }, { head: 'Figure', numeric: true }, { head: 'Its period' }, { head: 'Printed in' }],
    rows: row.benchmarks.map((one) => [
      LEVEL_WORDS[one.level],
      spokenValue(one.value, row.unit, one.decimals),
      one.period === null ? 'the paper does not say' : capital(periodWords(one.period)),
      html`${link(href`/imports/${one.paper.slice(0, 16)}`, one.file)}, ${plainDay(one.statedOn)}`,
    ]),
  });
}

/** Labels, references and sections under which papers print the KPI, newest first. */
export function printedTable(printedAs: readonly PrintedRow[]): Content {
  return table({
    caption: 'How papers print it, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Label' },
      { head: 'Reference' },
      { head: 'Section' },
      { head: 'Required direction' },
      { head: 'Paper' },
    ],
    rows: printedAs.map((as) => [
      html`${as.under === null ? null : html`<span class="wm-quiet">${as.under}: </span>`}${as.label}`,
      as.ref,
      as.tile ? 'headline tile' : as.section,
      as.polarity === undefined ? null : as.polarity === null ? 'left blank' : as.polarity,
      html`${link(href`/imports/${as.paper.slice(0, 16)}`, as.file)}<br><span class="wm-quiet">${plainDay(as.statedOn)}</span>`,
    ]),
  });
}
