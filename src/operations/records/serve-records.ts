// The thread's part for case records: rows go out as the caller takes them, and every check looks at each person as they go by.

import type { Issue } from '../../clocks/index.ts';
import type { RecordBatch, RecordsReading } from '../../imports/index.ts';
import { type CheckContext, type Held, nothingHeld, putRow, type RegisterRow } from '../../register/index.ts';
import type { RecordRowsAnswer, RecordsEndAnswer } from './answers.ts';
import { FoundChecks } from './found-checks.ts';

const ROWS_A_MESSAGE = 2_000;
/** More than this are counted and not listed; what stops the file is always listed. */
const MOST_ISSUES = 2_000;

/** One answer a call: rows until there are none left, then what was found. */
export function* recordAnswers(
  reading: RecordsReading,
  context: CheckContext,
): Generator<RecordRowsAnswer | RecordsEndAnswer> {
  const checks = new FoundChecks(context, reading.head);
  const people = new PeopleSeen(reading.head.wholePeople, (held) => checks.see(held));
  let listed = 0;
  for (const batch of joined(reading.batches())) {
    for (const row of batch.rows) people.add(row);
    people.endOfBatch();
    const issues = batch.issues.filter(({ severity }) => severity === 'stops' || ++listed <= MOST_ISSUES);
    yield { kind: 'records', ...batch, issues, unlisted: batch.issues.length - issues.length };
  }
  people.end();
  yield { kind: 'records-end', checks: checks.end() };
}

/** Small batches put together, so that there are fewer messages; a batch is never cut, so that people stay whole. */
function* joined(batches: Generator<RecordBatch>): Generator<RecordBatch> {
  let [rows, issues]: [RegisterRow[], Issue[]] = [[], []];
  let [done, of] = [0, 0];
  for (const batch of batches) {
    rows.push(...batch.rows);
    issues.push(...batch.issues);
    ({ done, of } = batch);
    if (rows.length < ROWS_A_MESSAGE) continue;
    yield { rows, issues, done, of };
    [rows, issues] = [[], []];
  }
  if (rows.length > 0 || issues.length > 0) yield { rows, issues, done, of };
}

/** Rows put together by person: at the end of each batch where people come whole, else at the end of the file. */
class PeopleSeen {
  readonly #whole: boolean;
  readonly #see: (held: Held) => void;
  #held = new Map<string | null, Held>();

  constructor(whole: boolean, see: (held: Held) => void) {
    this.#whole = whole;
    this.#see = see;
  }

  add(row: RegisterRow): void {
    let held = this.#held.get(row.person);
    if (!held) {
      held = nothingHeld();
      this.#held.set(row.person, held);
    }
    putRow(held, row);
  }

  endOfBatch(): void {
    if (this.#whole) this.end();
  }

  end(): void {
    for (const held of this.#held.values()) this.#see(held);
    this.#held = new Map();
  }
}
