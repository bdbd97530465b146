// The case list behind a figure: the rows that its counts take in, by the same code that counts them, each with its reason.

import type { Period } from '../../clocks/index.ts';
import type { TableId } from '../../register/index.ts';
import { type Count, countsOf, isStock, sourceOf } from '../language.ts';
import type { Measure } from '../measure.ts';
import { parseSlice } from '../slices.ts';
import type { Engine } from './engine.ts';
import { isPieces } from './rows.ts';
import { codeAt } from './slice-codes.ts';
import { NO_DAY, tableIn } from './tables.ts';
import { conditionWords, whyWords } from './why-words.ts';
import { periodsBack } from './windows.ts';

export type CasePart = 'numerator' | 'denominator' | 'excluded';

export interface ListedCase {
  table: TableId;
  /** the row's number in its table */
  row: number;
  /** what the source knows the row by */
  id: string;
  /** the number of the person's row; -1 for rows of no person */
  person: number;
  /** how much it adds to the figure */
  weighs: number;
  why: string;
}

export interface CaseList {
  /** what the cases add up to: the numerator or denominator itself; of those left out, their number */
  count: number;
  cases: ListedCase[];
}

interface Found extends ListedCase {
  key: string;
}

/**
 * The cases of one figure. `excluded` are those in the denominator and not in the numerator, with what they lack; a figure
 * that is no share has none. Throws a RangeError for a period that the engine does not work out.
 */
export function caseList(
  engine: Engine,
  measure: Measure,
  period: Period,
  part: CasePart,
  slice: { by: string; is: string } | null = null,
): CaseList {
  const at = engine.calendar.periods.indexOf(period);
  const back = periodsBack(measure.window, period);
  if (at < 0 || at < back || !measure.workedOut) throw new RangeError(`${measure.id} has no cases for ${period}`);
  const { top, of } = countsOf(measure.workedOut.formula);
  const listed = (counts: readonly Count[]) => counts.flatMap((count) => taken(engine, count, at, back, slice));
  if (part !== 'excluded') {
    const cases = listed(part === 'numerator' ? top : of);
    return { count: sum(cases), cases: cases.map(plain) };
  }
  const counted = new Set(listed(top).map(({ key }) => key));
  const left = listed(of).filter(({ key }) => !counted.has(key));
  const cases = left.map((one) => ({ ...plain(one), why: whatIsLacking(engine, top, one) }));
  return { count: cases.length, cases };
}

const sum = (cases: readonly ListedCase[]) => cases.reduce((total, { weighs }) => total + weighs, 0);
const plain = ({ key: _, ...listed }: Found): ListedCase => listed;

function taken(
  engine: Engine,
  count: Count,
  at: number,
  back: number,
  slice: { by: string; is: string } | null,
): Found[] {
  const source = sourceOf(count);
  const counter = engine.counter(source);
  const stock = isStock(count);
  const inSlice = slice === null ? null : sliceTest(engine, count, slice, at);
  const { weights, per } = counter.weights(count);
  const { count: rows, row: numbers, from, to } = counter.take(count);
  const found: number[] = [];
  for (let i = 0; i < rows; i++) {
    const holds = stock ? from[i]! <= at && to[i]! > at : from[i]! >= at - back && from[i]! <= at;
    if (holds && (inSlice === null || inSlice(numbers[i]!))) found.push(numbers[i]!);
  }
  return found.map((row) => {
    const weight = weights === null ? 1 : weights[row]!;
    const weighs = weight === NO_DAY ? 0 : weight / per;
    return { ...listedCase(engine, count, row), weighs, key: `${source} ${row}` };
  });
}

function sliceTest(engine: Engine, count: Count, { by, is }: { by: string; is: string }, at: number) {
  const slice = parseSlice(by);
  const counter = engine.counter(sourceOf(count));
  const codes = slice && counter.slice(slice, isStock(count) ? null : count.on);
  if (!codes) throw new RangeError(`no breakdown by ${by}`);
  const wanted = codes.values.indexOf(is);
  const looks = engine.calendar.periods.length;
  return (row: number) => codeAt(codes, row, at, looks) === wanted;
}

/** Pieces of time are listed as the plan or assessment that they are of. */
function listedCase(engine: Engine, count: Count, row: number): Omit<ListedCase, 'weighs'> {
  const source = sourceOf(count);
  const counter = engine.counter(source);
  const why = whyWords(counter, count, row);
  const table: TableId = source === 'plan-time' ? 'plan' : isPieces(source) ? 'assessment' : source;
  const own = isPieces(source) ? engine.rows.field(source, table).values[row]! : row;
  const person = engine.rows.columns(source).of.person;
  return {
    table,
    row: own,
    id: tableIn(engine.rows.tables, table).ids?.[own] ?? `${own}`,
    person: person ? person.values[row]! : -1,
    why,
  };
}

/** What a case in the denominator lacks of the numerator that counts the same rows. */
function whatIsLacking(engine: Engine, top: readonly Count[], { key, why }: Found): string {
  const [source, row] = key.split(' ') as [string, string];
  const alike = top.find((count) => sourceOf(count) === source);
  if (!alike) return why;
  const counter = engine.counter(sourceOf(alike));
  const on = isStock(alike) ? null : alike.on;
  const lacks = (alike.where ?? []).filter((one) => counter.holds(one, on)[Number(row)] === 0);
  if (lacks.length === 0) return why;
  const told = { counter, source: sourceOf(alike), on, row: Number(row) };
  return lacks.map((one) => conditionWords(told, one)).join('; ');
}
