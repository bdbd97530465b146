// A thread of the England benchmark: takes one area after another from a queue that all threads share.

import { parentPort, workerData } from 'node:worker_threads';
import { engineTablesOf } from '../src/foresight/index.ts';
import { AreaFigures, type AreaTables } from '../src/measures/index.ts';
import type { SharedArea } from './area-files.ts';
import { asked, MONTHS, noting, onePass, SETTINGS, worked } from './engine-asked.ts';

/** Each area has its own place in the figures, so that it does not matter which thread works it out. */
const FIGURES_AN_AREA = worked.length * MONTHS * 3;

export interface EnglandWork {
  areas: SharedArea[];
  /** `areas` areas of the list are gone through; the first is the number of the next one */
  queue: SharedArrayBuffer;
  figures: SharedArrayBuffer;
}

export interface Go {
  what: 'work out' | 'one pass';
  areas: number;
}

const { areas, queue, figures } = workerData as EnglandWork;
const next = new Int32Array(queue);
const cells = new Float64Array(figures);
const tables: AreaTables[] = areas.map((area) => engineTablesOf(area.tables));
const on = asked([]);
const looked = noting(tables[0]!);
workOut(looked.tables, 0);

function workOut(area: AreaTables, place: number): void {
  const worker = new AreaFigures(area, on, SETTINGS);
  let at = place * FIGURES_AN_AREA;
  for (const measure of worked) {
    const found = worker.columnsOf(measure)!.figures;
    cells.set(found.numerator, at);
    cells.set(found.denominator, at + MONTHS);
    cells.set(found.value, at + 2 * MONTHS);
    at += 3 * MONTHS;
  }
}

parentPort!.on('message', ({ what, areas: count }: Go) => {
  let sum = 0;
  for (let i = Atomics.add(next, 0, 1); i < count; i = Atomics.add(next, 0, 1)) {
    if (what === 'work out') workOut(tables[i]!, i);
    else sum += onePass(tables[i]!, looked.looked);
  }
  parentPort!.postMessage(sum);
});
parentPort!.postMessage('ready');
