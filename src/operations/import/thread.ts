// The thread that reads a file: parsing may take long or go wrong, and pages must go on answering meanwhile.

import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Day, Issue } from '../../clocks/index.ts';
import {
  isBenchmarks,
  matchingFor,
  openRecords,
  type Prepared,
  prepareImport,
  type ReadBenchmarks,
  type RecognisedRecords,
  type RecordsAsked,
  readBenchmarks,
  recordFormatOf,
  stagedRow,
  stagedStatements,
} from '../../imports/index.ts';
import type { Measure } from '../../measures/index.ts';
import { establishmentsByUrn } from '../../register/index.ts';
import { recordAnswers } from '../records/serve-records.ts';
import type { RecordsWork, ThreadAnswer, ThreadWork } from './reading.ts';

// What one message brings is kept in one go, and pages wait for that: some ten milliseconds.
const ROWS_A_MESSAGE = 400;
const MAX_ISSUES = 2_000;
/** So sure of a file, a format of case records takes it before anybody looks for a scorecard in it. */
const SURE_OF_RECORDS = 0.8;
/** Below this not even a file without a scorecard is case records. */
const MAYBE_RECORDS = 0.3;
/** So sure that some of its columns are known, a paper without one known KPI is taken for a list. */
const LIKE_A_LIST = 0.1;

const work = workerData as ThreadWork;
const post = (answer: ThreadAnswer) => parentPort!.postMessage(answer);
const file = { name: work.name, bytes: work.bytes };
const dates = { arrivedOn: work.arrivedOn as Day, toldDate: work.toldDate as Day | undefined };
const { records } = work;
// Tables that their publishers lay out alike are known by their headings: nobody need look for a scorecard in them.
const isPublished = records !== null && records.mapping === null && (await isBenchmarks(file));
const found = records && !isPublished ? await lookForRecords(records) : null;
if (isPublished) serveBenchmarks(await readBenchmarks(file, dates));
else if (records && found && (records.mapping || found.sureness >= SURE_OF_RECORDS)) await serveRecords(records, found);
else {
  const matching = matchingFor(work.measures, new Map(work.mappings), work.areaNames);
  const { prepared, issues } = await prepareImport(file, { ...dates, areaName: work.areaNames[0], matching });
  const isNone = issues.some(({ code }) => code === 'no-scorecard');
  const isList = isNone ? (found?.sureness ?? 0) >= MAYBE_RECORDS : isListOfSomething(prepared, found);
  if (records && isList) await serveRecords(records, found);
  else servePaper(prepared, issues, matching.measureOf);
}

/**
 * A list with days in it can look like a scorecard whose KPIs nobody knows: then it is asked what its columns are, and no
 * child's name becomes the name of a KPI.
 */
function isListOfSomething(prepared: Prepared | null, seen: RecognisedRecords | null): boolean {
  if (!prepared || prepared.format === 'return' || prepared.matches.some(({ how }) => how !== 'local')) return false;
  const months = new Set(
    prepared.paper.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null).map(({ period }) => period)),
  );
  // Figures of several months are a scorecard, though nobody knows its KPIs.
  if (months.size > 1) return false;
  return months.size === 0 || (seen?.format.id === 'extract' && seen.sureness >= LIKE_A_LIST);
}

function askedOf({ mappings, mapping, digestKey }: RecordsWork): RecordsAsked {
  const key = Buffer.from(digestKey).toString('hex');
  return {
    ...dates,
    mappings,
    ...(mapping ? { mapping } : {}),
    // The key on both sides does what an HMAC does, and takes a twentieth of its time.
    digest: (text) => hash('sha256', `${key}${text}${key}`).slice(0, 20),
  };
}

function lookForRecords(from: RecordsWork): ReturnType<typeof recordFormatOf> {
  return recordFormatOf(file, askedOf(from));
}

async function serveRecords(from: RecordsWork, seen: RecognisedRecords | null): Promise<void> {
  const asked = askedOf(from);
  const { reading, issues } = await (seen ? seen.format.open(file, asked) : openRecords(file, asked));
  if (!reading) return servePaper(null, issues, () => undefined);
  post({ kind: 'records-head', head: reading.head, issues });
  const answers = recordAnswers(reading, {
    // What was not yet so on the day of the extract is not held against it.
    today: reading.head.statedOn ?? dates.arrivedOn,
    collection: reading.head.collection,
    establishments: establishmentsByUrn(from.establishments),
    earlier: null,
    settings: from.settings,
  });
  parentPort!.on('message', () => {
    const next = answers.next();
    post(next.done ? { kind: 'records-end', checks: [] } : next.value);
  });
}

function serveBenchmarks({ head, lines, neighbours, issues }: ReadBenchmarks): void {
  if (!head) {
    servePaper(null, issues, () => undefined);
    return;
  }
  post({ kind: 'benchmarks-head', head, issues });
  let at = 0;
  parentPort!.on('message', () => {
    const from = at;
    at += ROWS_A_MESSAGE;
    const last = at >= Math.max(lines.length, neighbours.length);
    post({ kind: 'benchmarks', lines: lines.slice(from, at), neighbours: neighbours.slice(from, at), last });
  });
}

function servePaper(prepared: Prepared | null, issues: Issue[], measureOf: (id: string) => Measure | undefined): void {
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
  let at = 0;
  parentPort!.on('message', () => {
    if (!prepared) return post({ kind: 'rows', rows: [], last: true });
    const { paper, matches } = prepared;
    const rows = paper.rows.slice(at, at + ROWS_A_MESSAGE).map((row, i) => {
      const match = matches[at + i]!;
      const measure = measureOf(match.measure) ?? localMeasures.get(match.measure);
      return {
        row: stagedRow(row, match),
        near: match.near.slice(0, 5),
        statements: stagedStatements(row, match, measure),
      };
    });
    at += rows.length;
    post({ kind: 'rows', rows, last: at >= paper.rows.length });
  });
}

/** What stops the file is always among them, or nobody could put it right. */
function mostTelling(all: Issue[]): Issue[] {
  if (all.length <= MAX_ISSUES) return all;
  return [...all].sort((a, b) => Number(a.severity === 'warns') - Number(b.severity === 'warns')).slice(0, MAX_ISSUES);
}
