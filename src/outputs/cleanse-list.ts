// The list for the weekly data cleanse: one line a finding, by the case system's own number, with where to look and a box to tick.

import { stringify } from 'csv-stringify/sync';
import { type Day, isoDay, plainDay } from '../clocks/index.ts';
import { LOOKS, type Look, type WrittenCell, writeWorkbook } from './workbook-writer.ts';

/** Never a name, pupil number or date of birth: the case system's number leads back to the child. */
export interface CleanseRow {
  /** the case system's own number of the child */
  record: string | null;
  /** what kind of row it is, and the number of the row */
  kind: string;
  row: string | null;
  matter: string;
  field: string | null;
  since: Day | null;
  days: number | null;
  /** does it stop a return, or need a look */
  weight: string;
  check: string;
  source: string;
  owner: string | null;
  file: string | null;
  sheet: string | null;
  line: number | null;
  column: string | null;
  answer: string;
}

export interface CleanseList {
  areaName: string;
  madeOn: Day;
  /** "Records as of 26 June 2025." */
  asAt: string;
  rows: CleanseRow[];
}

const TICK = 'Put right in the case system';

interface ListColumn {
  head: string;
  width: number;
  of(row: CleanseRow): string | number | Day | null;
  look?: Look;
  isDay?: true;
}

/** Every cell stands at the top of its row, beside the first line of the longest. */
const NUMBER: Look = { stands: 'right' };

const COLUMNS: readonly ListColumn[] = [
  { head: 'Case number', width: 18, of: ({ record }) => record },
  { head: 'Kind of record', width: 16, of: ({ kind }) => kind },
  { head: 'What is the matter', width: 70, of: ({ matter }) => matter },
  { head: 'Field', width: 22, of: ({ field }) => field },
  { head: TICK, width: 16, of: () => null, look: LOOKS.fillIn },
  { head: 'Since', width: 12, of: ({ since }) => since, isDay: true, look: NUMBER },
  { head: 'Days outstanding', width: 12, of: ({ days }) => days, look: NUMBER },
  { head: 'Weight', width: 15, of: ({ weight }) => weight },
  { head: 'Answers for it', width: 24, of: ({ owner }) => owner },
  { head: 'Source', width: 22, of: ({ source }) => source },
  { head: 'Check', width: 34, of: ({ check }) => check },
  { head: 'Answer so far', width: 18, of: ({ answer }) => answer },
  { head: 'Number of the row', width: 34, of: ({ row }) => row },
  { head: 'File', width: 30, of: ({ file }) => file },
  { head: 'Sheet or part', width: 18, of: ({ sheet }) => sheet },
  { head: 'Line', width: 8, of: ({ line }) => line, look: NUMBER },
  { head: 'Column or element', width: 22, of: ({ column }) => column },
];

/** Nothing in it is a formula to Excel; days are written 2025-06-27. */
export function cleanseCsv({ rows }: CleanseList): string {
  const lines = rows.map((row) =>
    COLUMNS.map(({ of, isDay }) => {
      const value = of(row);
      return isDay && value !== null ? isoDay(value as Day) : value;
    }),
  );
  return stringify([COLUMNS.map(({ head }) => head), ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

const HEAD_ROW = 4;

export function cleanseWorkbook({ areaName, madeOn, asAt, rows }: CleanseList): Promise<Uint8Array> {
  const title = `Data cleanse, ${areaName}, ${plainDay(madeOn)}`;
  const last = HEAD_ROW + Math.max(1, rows.length);
  const tick = String.fromCharCode(65 + COLUMNS.findIndex(({ head }) => head === TICK));
  return writeWorkbook({
    title,
    madeOn,
    sheets: [
      {
        name: 'Data cleanse',
        rows: [
          [{ value: title, look: LOOKS.title }],
          [{ value: `${asAt} Put right in the case system, not here: the next extract confirms it.`, look: QUIET }],
          [],
          COLUMNS.map(({ head }) => ({ value: head, look: LOOKS.head })),
          ...rows.map((row) => COLUMNS.map((column) => cellOf(column, row))),
        ],
        widths: COLUMNS.map(({ width }) => width),
        frozen: { rows: HEAD_ROW, columns: 1 },
        choices: [
          {
            range: `${tick}${HEAD_ROW + 1}:${tick}${last}`,
            takes: { kind: 'list', values: ['yes'] },
            title: TICK,
            words: 'Choose yes once it is put right in the case system. The next extract confirms it.',
          },
        ],
        print: { paper: 'a3', repeats: HEAD_ROW },
      },
    ],
  });
}

const QUIET: Look = { grey: true };

function cellOf({ of, look = LOOKS.words, isDay }: ListColumn, row: CleanseRow): WrittenCell {
  const value = of(row);
  if (!isDay || value === null) return { value, look };
  return { value: new Date(Number(value) * 86_400_000), format: 'd mmm yyyy', look };
}
