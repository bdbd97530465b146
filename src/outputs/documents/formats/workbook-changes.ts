// The sheet of what changed since the version before: each figure as signed then and as signed now, and what kind of change it is.

import { shortPeriodName } from '../../../clocks/index.ts';
import { type FigureAt, rowsIn, type SignedVersion } from '../../../insight/index.ts';
import type { Unit } from '../../../measures/index.ts';
import { capital } from '../../kpi/kpi-row.ts';
import { changeKindWords, whyChanged } from '../../signed/change-words.ts';
import { cellFigure, count, head, LONG_TEXT, numberHead, TITLE, text } from '../../workbook-cells.ts';
import type { WrittenCell, WrittenSheet } from '../../workbook-writer.ts';

export function changesSheet(version: SignedVersion): WrittenSheet {
  const { previous, changes } = version;
  const rowOf = new Map(rowsIn(version).map((row) => [row.measure.id, row]));
  const said =
    previous === null
      ? 'This is the first version: there is none before it to compare with.'
      : changes.length === 0
        ? `No figure of an earlier month has changed since version ${previous}.`
        : `Figures of earlier months that changed since version ${previous}: ${changes.length}.`;
  return {
    name: 'Changes',
    rows: [
      [text('What changed since the version before', TITLE)],
      [text(said)],
      [],
      HEADS,
      ...changes.map((change): WrittenCell[] => {
        const row = rowOf.get(change.measure);
        const unit = row?.unit ?? 'count';
        return [
          text(row?.ref ?? null),
          text(row?.label ?? change.measure, LONG_TEXT),
          text(shortPeriodName(change.period)),
          ...figureCells(change.was, unit),
          ...figureCells(change.is, unit),
          text(changeKindWords(change.kind)),
          text(capital(whyChanged(change)), LONG_TEXT),
        ];
      }),
    ],
    widths: [9, 52, 12, 13, 13, 13, 13, 13, 13, 20, 40],
    frozen: { rows: 4, columns: 2 },
    print: { paper: 'a3', repeats: 4 },
  };
}

const HEADS: WrittenCell[] = [
  ...['Ref', 'KPI', 'Period'].map(head),
  ...['Was', 'Was: count', 'Was: out of', 'Is', 'Is: count', 'Is: out of'].map(numberHead),
  head('Kind'),
  head('Why'),
];

const figureCells = (at: FigureAt, unit: Unit): WrittenCell[] => [
  cellFigure({ ...at, dueOn: null, decimals: null }, unit),
  count(at.numerator),
  count(at.denominator),
];
