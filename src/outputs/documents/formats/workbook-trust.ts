// The sheet that says how far the figures can be trusted: what came when, what is missing, what was open when somebody signed.

import { monthName, shortPeriodName } from '../../../clocks/index.ts';
import { rowsIn, type ScorecardRow, type SignedVersion, type SourceState } from '../../../insight/index.ts';
import {
  count,
  dated,
  figure,
  head,
  LONG_TEXT,
  nothing,
  numberHead,
  SECTION,
  TITLE,
  text,
} from '../../workbook-cells.ts';
import type { WrittenCell, WrittenSheet } from '../../workbook-writer.ts';

const STATES: Record<SourceState['state'], string> = {
  'on-time': 'On time',
  late: 'Late',
  awaited: 'Awaited',
  'not-received': 'Not received',
};

const COLUMNS = 7;
type Rows = WrittenCell[][];

export function trustSheet(version: SignedVersion): WrittenSheet {
  const rowOf = new Map(rowsIn(version).map((row) => [row.measure.id, row]));
  const label = (measure: string) => rowOf.get(measure)?.label ?? measure;
  return {
    name: 'Trust',
    rows: [
      [text('How far you can trust these figures', TITLE)],
      ...sourceRows(version),
      ...figureRows(version, label),
      ...checkRows(version),
      ...overrideRows(version),
      ...heldBackRows(version, label),
      ...differRows(version, rowOf),
    ],
    widths: [52, 40, 14, 18, 14, 18, 14],
    frozen: { rows: 1, columns: 1 },
    print: { paper: 'a4' },
  };
}

const part = (title: string, heads: WrittenCell[], rows: Rows, none: string): Rows => [
  [],
  Array.from({ length: COLUMNS }, (_, i) => text(i === 0 ? title : null, SECTION)),
  ...(rows.length > 0 ? [heads, ...rows] : [[text(none)]]),
];

const sourceRows = ({ trust }: SignedVersion): Rows =>
  part(
    'Sources',
    [...['Source', 'Who answers for it', 'Due', 'State'].map(head), numberHead('Days late')],
    trust.sources.map(({ title, owner, dueOn, state, lateBy }) => [
      text(title, LONG_TEXT),
      text(owner, LONG_TEXT),
      dated(dueOn),
      text(STATES[state]),
      count(lateBy),
    ]),
    'No source is asked for figures.',
  );

const figureRows = ({ trust, month }: SignedVersion, label: (measure: string) => string): Rows =>
  part(
    'KPIs',
    [head('What'), numberHead('Number')],
    [
      [text('KPIs shown'), count(trust.figures.of)],
      [text(`Without a figure for ${monthName(month)}`), count(trust.figures.without.length)],
      ...trust.figures.without.map((measure) => [text(label(measure), LONG_TEXT), nothing]),
    ],
    'None.',
  );

const checkRows = ({ trust: { checks } }: SignedVersion): Rows =>
  part(
    'Data checks',
    [head('Answer'), numberHead('Number')],
    [
      [text('Open'), count(checks.open)],
      [text('Corrected'), count(checks.corrected)],
      [text('Explained'), count(checks.explained)],
      [text('Accepted'), count(checks.accepted)],
    ],
    'None.',
  );

const overrideRows = ({ overrides }: SignedVersion): Rows =>
  part(
    'Open when it was signed',
    ['Data check', 'Why it was signed all the same'].map(head),
    overrides.map(({ message, why }) => [text(message, LONG_TEXT), text(why, LONG_TEXT)]),
    'No data check was open when it was signed.',
  );

const heldBackRows = ({ trust }: SignedVersion, label: (measure: string) => string): Rows =>
  part(
    'Ratings held back',
    ['KPI', 'Why'].map(head),
    trust.heldBack.map(({ measure, why }) => [text(label(measure), LONG_TEXT), text(why, LONG_TEXT)]),
    'No rating was held back.',
  );

const differRows = ({ trust }: SignedVersion, rowOf: ReadonlyMap<string, ScorecardRow>): Rows =>
  part(
    'Two sources say different things',
    [
      ...['KPI', 'Source that is used', 'Period'].map(head),
      numberHead('Says'),
      nothing,
      head('Other source'),
      numberHead('Says'),
    ],
    trust.differ.map(({ measure, period, used, other }) => {
      const row = rowOf.get(measure);
      const said = (value: number) => figure(value, row?.unit ?? 'count', null);
      return [
        text(row?.label ?? measure, LONG_TEXT),
        text(used.source, LONG_TEXT),
        text(shortPeriodName(period)),
        said(used.value),
        nothing,
        text(other.source, LONG_TEXT),
        said(other.value),
      ];
    }),
    'No two sources differ.',
  );
