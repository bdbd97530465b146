// The scorecard as CSV: one line a KPI and period, figures as numbers, statuses as words, nothing that a spreadsheet would run.

import { stringify } from 'csv-stringify/sync';
import { isoDay } from '../clocks/index.ts';
import type { Scorecard } from '../insight/index.ts';
import { numberOutside } from '../measures/index.ts';
import { footprintNote } from './footprint-words.ts';

const COLUMNS = [
  'section',
  'measure',
  'ref',
  'kpi',
  'unit',
  'period',
  'value',
  'numerator',
  'denominator',
  'status',
  'due',
  'printed',
  'printed_arrow',
  'direction',
  'restated',
  'revision',
  'known_from',
  'file',
  'sheet',
  'row',
  'column',
  'target',
  'rating',
  'note',
];

/** What the DfE's files print for a figure that is hidden. */
const HIDDEN = 'c';

export function scorecardCsv(scorecard: Scorecard): string {
  const records = scorecard.sections.flatMap(({ title, rows }) =>
    rows.flatMap((row) =>
      row.cells.map((cell) => [
        title,
        row.measure.id,
        row.ref,
        row.label,
        row.unit,
        cell.period,
        cell.status === 'suppressed' ? HIDDEN : numberOutside(cell.value, row.unit),
        numberOutside(cell.numerator, 'count'),
        numberOutside(cell.denominator, 'count'),
        cell.status,
        cell.dueOn === null ? '' : isoDay(cell.dueOn),
        cell.source.printed,
        cell.arrow,
        cell.direction,
        cell.restated ? 'yes' : '',
        cell.revision,
        isoDay(cell.knownFrom),
        cell.source.file,
        cell.source.sheet,
        cell.source.row,
        cell.source.column,
        row.target ? numberOutside(row.target.value, row.unit) : '',
        row.rating,
        [cell.note, footprintNote(row.footprint)].filter(Boolean).join('; '),
      ]),
    ),
  );
  return stringify([COLUMNS, ...records], { escape_formulas: true, record_delimiter: 'windows' });
}
