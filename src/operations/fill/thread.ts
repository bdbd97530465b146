// The thread that fills a workbook: it is read as an import is, written, and read back before it is handed out.

import { parentPort, workerData } from 'node:worker_threads';
import type { Day, Issue } from '../../clocks/index.ts';
import { matchingFor, type PeriodCell, type Prepared, prepareImport, readGrid } from '../../imports/index.ts';
import { agreesAsPrinted } from '../../measures/index.ts';
import { type Filled, fillIssue, fillWorkbook, type KnownFigure } from '../../outputs/index.ts';
import type { FillAnswer, FillWork } from './filling.ts';

const work = workerData as FillWork;
const file = { name: work.name, bytes: work.bytes };
const matching = matchingFor(work.measures, new Map(work.mappings), work.areaNames);
const context = { arrivedOn: work.arrivedOn as Day, areaName: work.areaNames[0], matching };

parentPort!.postMessage(await answer());

async function answer(): Promise<FillAnswer> {
  const { prepared, issues } = await prepareImport(file, context);
  const { grid } = await readGrid(file);
  if (!prepared || !grid) return { filled: null, issues: issues.filter(({ severity }) => severity === 'stops') };
  const filled = fillWorkbook({
    fileName: work.name,
    bytes: work.bytes,
    month: work.month,
    grid,
    paper: prepared.paper,
    known: knownByRow(prepared),
    replace: work.replace,
  });
  if (filled.bytes === null) return { filled, issues: [] };
  const wrong = await readBack(filled.bytes, filled);
  if (wrong.length === 0) return { filled, issues: [] };
  const issue = fillIssue('fill-read-back', 'stops', { file: work.name }, { cells: wrong });
  return { filled: { ...filled, bytes: null, issues: [...filled.issues, issue] }, issues: [] };
}

function knownByRow({ paper, matches }: Prepared): Map<number, KnownFigure> {
  const byMeasure = new Map(work.known.map((one) => [one.measure, one]));
  return new Map(
    paper.rows.flatMap(({ order }, i) => {
      const known = byMeasure.get(matches[i]!.measure);
      return known ? [[order, known] as const] : [];
    }),
  );
}

/** Cells that, read as an import would read them, do not say what was written. */
async function readBack(bytes: Uint8Array, { written }: Filled): Promise<string[]> {
  const { prepared, issues } = await prepareImport({ name: work.name, bytes }, context);
  if (!prepared) return issues.map((issue: Issue) => issue.message);
  const known = new Map(work.known.map((one) => [one.measure, one]));
  const figures = new Map<string, PeriodCell>(
    prepared.paper.rows.flatMap(({ cells }) =>
      cells.map((cell) => [`${cell.place.sheet} ${cell.place.column}${cell.place.row}`, cell] as const),
    ),
  );
  return written.flatMap(({ sheet, cell, part, measure, is }) => {
    const value = measure === null ? null : (known.get(measure)?.value ?? null);
    // What a formula gives is held against the figure when it is written, and said there.
    if (part !== 'figure' || value === null || is === '') return [];
    const read = figures.get(`${sheet} ${cell}`);
    const isShare = known.get(measure!)!.isShare;
    const agrees =
      read?.period === work.month &&
      read.value !== null &&
      agreesAsPrinted({ value: read.value, decimals: read.decimals }, { value, decimals: null }, isShare);
    return agrees ? [] : [`${sheet}!${cell} reads ${read?.printed ?? 'nothing'}, ${is} was written`];
  });
}
