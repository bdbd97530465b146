// What changed in figures since the version before, and what kind of change each is.

import { changeKinds, type FigureAt, type FigureChange, type ScorecardRow } from '../../insight/index.ts';
import { countWords, ofWords } from '../html/figure.ts';
import { periodWords } from '../html/period-words.ts';
import { capital, figureSaid, hasFigure } from '../kpi/kpi-row.ts';
import { joinedWords } from '../kpi/scorecard-words.ts';
import { changeKindCounted, changeKindWords } from '../signed/change-words.ts';
import type { Block, TableRow } from './document.ts';
import { formatOf, left, right } from './kpi-cells.ts';
import { labelOf, type Reading } from './reading.ts';

const MOST_LISTED = 60;

export function changesBlocks(reading: Reading): Block[] {
  const { changes, previous } = reading.version;
  if (previous === null)
    return [{ kind: 'words', words: ['This is the first signed version: there is none before it to compare with.'] }];
  if (changes.length === 0)
    return [{ kind: 'words', words: [`No figure that version ${previous} printed has changed since.`] }];
  const unlisted = changes.length - MOST_LISTED;
  return [
    { kind: 'words', words: [claim(changes, previous)] },
    {
      kind: 'table',
      caption: `Figures that version ${previous} gave otherwise`,
      columns: [left('KPI', 0.34), left('Period', 0.15), right('Was', 0.13), right('Is', 0.13), left('Why', 0.25)],
      groups: [{ title: null, rows: changes.slice(0, MOST_LISTED).map((change) => changeRow(reading, change)) }],
    },
    ...(unlisted > 0
      ? [
          {
            kind: 'words' as const,
            look: 'quiet' as const,
            words: [
              `${countWords(unlisted)} more ${unlisted === 1 ? 'stands' : 'stand'} in the comparison of the two versions.`,
            ],
          },
        ]
      : []),
  ];
}

function claim(changes: readonly FigureChange[], previous: number): string {
  const kinds = changeKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [changeKindCounted(kind, count)];
  });
  const figures = changes.length === 1 ? '1 figure' : `${countWords(changes.length)} figures`;
  return `${figures} of version ${previous} ${changes.length === 1 ? 'is' : 'are'} given otherwise now: ${joinedWords(kinds)}.`;
}

const rowOf = ({ rows }: Reading, measure: string) => rows.find((row) => row.measure.id === measure);

function changeRow(reading: Reading, change: FigureChange): TableRow {
  const row = rowOf(reading, change.measure);
  const is = row?.cells.find((cell) => cell.period === change.period);
  return {
    cells: [
      { words: [labelOf(reading, change.measure)], look: 'strong' },
      { words: [capital(periodWords(change.period))] },
      { words: [figureOf(row, change.was, change)] },
      {
        words: [figureOf(row, change.is, change)],
        look: 'strong',
        ...(row && hasFigure(is) ? { value: is.value, format: formatOf(row.unit, is.value, is.decimals) } : {}),
      },
      { words: [changeKindWords(change.kind)], ...casesSaid(change) },
    ],
  };
}

function casesSaid({ cases }: FigureChange): { second?: string } {
  if (cases === null) return {};
  const { recordedLater, putRight } = cases;
  const said = [
    ...(recordedLater > 0 ? [`${casesCounted(recordedLater)} recorded later`] : []),
    ...(putRight > 0 ? [`${casesCounted(putRight)} put right`] : []),
  ];
  return said.length === 0 ? {} : { second: said.join(', ') };
}

const casesCounted = (count: number) => (count === 1 ? '1 case' : `${countWords(count)} cases`);

function figureOf(row: ScorecardRow | undefined, at: FigureAt, { period }: FigureChange): string {
  if (at.value === null) return 'no figure';
  const cell = row?.cells.find((one) => one.period === period);
  if (!row || !cell)
    return at.numerator !== null && at.denominator !== null ? ofWords(at.numerator, at.denominator) : '';
  return figureSaid(row, { ...cell, ...at, value: at.value });
}

/** "New plans within 20 weeks, March 2025: 57.7% to 53.8%" */
export function changeSaid(reading: Reading, change: FigureChange): string {
  const row = rowOf(reading, change.measure);
  return `${labelOf(reading, change.measure)}, ${periodWords(change.period)}: ${figureOf(row, change.was, change)} to ${figureOf(row, change.is, change)}`;
}
