// What the committed papers say, one statement a cell, in the order the papers were stated.

import { sql } from 'kysely';
import type { Day, Period } from '../clocks/index.ts';
import type { Arrow, SentBy, ValueStatus } from '../measures/index.ts';
import { papers } from './paper-reading.ts';
import type { StatementKind, StoredStatement } from './paper-shapes.ts';
import type { Reader } from './store.ts';

/** The columns of one statement, in the order the query below lists them. */
type Line = [
  order: number,
  seq: number,
  kind: StatementKind,
  measure: string,
  period: Period | null,
  priorYear: boolean,
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  decimals: number | null,
  status: ValueStatus,
  dueOn: Day | null,
  arrow: Arrow | null,
  note: string | null,
  printed: string,
  sheet: string | null,
  row: number,
  column: string,
];

/** About ten milliseconds of the reading thread. */
const PAGE = 4_000;

interface PaperToRead {
  id: string;
  fileName: string;
  statedOn: Day;
  sent: SentBy | null;
}

/**
 * The order names the whole key, so that a page is a walk along it; by row and cell alone every page sorts all that is left.
 * Papers never change once committed, so they may be read one after another and page by page. A page comes as one JSON
 * text and not as rows: building rows in the database's thread and copying them to ours takes four times as long.
 */
async function readInto(found: StoredStatement[], reader: Reader, area: string, paper: PaperToRead): Promise<void> {
  let after: [order: number, seq: number] = [0, 0];
  for (;;) {
    const { rows } = await sql<{ page: string | null }>`
      select json_agg(json_build_array(row_order, seq, kind, measure, period, prior_year, value, numerator, denominator,
        decimals, status, due_on - date '1970-01-01', arrow, note, printed, sheet, row, column_letter))::text as page
      from (
        select * from statement
        where area = ${area}
          and paper = (select key from paper where area = ${area} and sha256 = ${paper.id} and change is not null)
          and (row_order, seq) > (${sql.lit(after[0])}, ${sql.lit(after[1])})
        order by area, paper, row_order, seq limit ${sql.lit(PAGE)}
      ) as statement`.execute(reader.db);
    const lines: Line[] = JSON.parse(rows[0]?.page ?? '[]');
    for (const line of lines) found.push(statementFrom(line, paper));
    const last = lines.at(-1);
    if (!last || lines.length < PAGE) return;
    after = [last[0], last[1]];
  }
}

function statementFrom(line: Line, paper: PaperToRead): StoredStatement {
  return {
    paper: paper.id,
    file: paper.fileName,
    statedOn: paper.statedOn,
    ...(paper.sent === null ? {} : { sent: paper.sent }),
    order: line[0],
    seq: line[1],
    kind: line[2],
    measure: line[3],
    period: line[4],
    priorYear: line[5],
    value: line[6],
    numerator: line[7],
    denominator: line[8],
    decimals: line[9],
    status: line[10],
    dueOn: line[11],
    arrow: line[12],
    note: line[13],
    printed: line[14],
    place: { sheet: line[15], row: line[16], column: line[17] },
  };
}

/** Everything, by the day of the paper, the paper's id, the row and the cell: arrival order never matters. */
export async function statements(reader: Reader, area: string): Promise<StoredStatement[]> {
  const found: StoredStatement[] = [];
  for (const paper of await papers(reader, area)) await readInto(found, reader, area, paper);
  return found;
}

export async function statementsOfPaper(reader: Reader, area: string, id: string): Promise<StoredStatement[]> {
  const found: StoredStatement[] = [];
  const paper = (await papers(reader, area)).find((one) => one.id === id);
  if (paper) await readInto(found, reader, area, paper);
  return found;
}
