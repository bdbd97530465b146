// The thread that reads a file: parsing may take long or go wrong, and pages must go on answering meanwhile.

import { parentPort, workerData } from 'node:worker_threads';
import type { Day, Issue } from '../../clocks/index.ts';
import { matchingFor, type Prepared, prepareImport, stagedRow, stagedStatements } from '../../imports/index.ts';
import type { Measure } from '../../measures/index.ts';
import type { ThreadAnswer, ThreadWork } from './reading.ts';

// What one message brings is kept in one go, and pages wait for that: some ten milliseconds.
const ROWS_A_MESSAGE = 400;
const MAX_ISSUES = 2_000;

const work = workerData as ThreadWork;
const post = (answer: ThreadAnswer) => parentPort!.postMessage(answer);
const matching = matchingFor(work.measures, new Map(work.mappings), work.areaNames);
const { prepared, issues } = await prepareImport(
  { name: work.name, bytes: work.bytes },
  {
    arrivedOn: work.arrivedOn as Day,
    toldDate: work.toldDate as Day | undefined,
    areaName: work.areaNames[0],
    matching,
  },
);

post({
  kind: 'head',
  issues: mostTelling(issues),
  issueCount: issues.length,
  stops: issues.some((issue) => issue.severity === 'stops'),
  head: prepared && {
    format: prepared.format,
    title: prepared.paper.title,
    statedOn: prepared.paper.statedOn,
    statedBy: prepared.paper.statedBy,
    emptySections: prepared.paper.emptySections,
    texts: prepared.paper.texts,
    areaName: prepared.areaName,
    localMeasures: prepared.localMeasures,
    rowCount: prepared.paper.rows.length,
  },
});

const localMeasures = new Map(prepared?.localMeasures.map((measure) => [measure.id, measure]));
/** What stops the file is always among them, or nobody could put it right. */
function mostTelling(all: Issue[]): Issue[] {
  if (all.length <= MAX_ISSUES) return all;
  return [...all].sort((a, b) => Number(a.severity === 'warns') - Number(b.severity === 'warns')).slice(0, MAX_ISSUES);
}

let at = 0;
parentPort!.on('message', () => {
  post(prepared ? nextRows(prepared) : { kind: 'rows', rows: [], last: true });
});

function nextRows({ paper, matches }: Prepared): ThreadAnswer {
  const rows = paper.rows.slice(at, at + ROWS_A_MESSAGE).map((row, i) => {
    const match = matches[at + i]!;
    const measure: Measure | undefined = matching.measureOf(match.measure) ?? localMeasures.get(match.measure);
    return {
      row: stagedRow(row, match),
      near: match.near.slice(0, 5),
      statements: stagedStatements(row, match, measure),
    };
  });
  at += rows.length;
  return { kind: 'rows', rows, last: at >= paper.rows.length };
}
