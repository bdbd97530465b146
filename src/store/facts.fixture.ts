// Builders for the store's tests: one area, one paper, rows and statements with nothing remarkable about them.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { day } from '../clocks/index.ts';
import type { Area } from './areas.ts';
import { bear } from './birth.ts';
import type { PaperHeader, StagedRow, StagedStatement } from './paper-shapes.ts';
import type { Activity, Store } from './store.ts';

export const AREA = 'E06000099';

export function anArea(given: Partial<Area> = {}): Area {
  return {
    code: AREA,
    name: 'Sandbourne',
    kind: 'unitary authority',
    validFrom: null,
    validTo: null,
    successor: null,
    ...given,
  };
}

export function anActivity(given: Partial<Activity> = {}): Activity {
  return { operation: 'test', actor: { name: 'Ada', by: 'command' }, facts: {}, ...given };
}

/** A live store with one area, whose birth was change 1. */
export async function born(store: Store): Promise<Store> {
  await bear(store, { mode: 'live', version: '0.1.0', area: anArea(), activity: anActivity({ operation: 'init' }) });
  return store;
}

export function aHeader(given: Partial<PaperHeader> = {}): PaperHeader {
  return {
    area: AREA,
    id: 'a'.repeat(64),
    fileName: 'may.txt',
    format: 'scorecard',
    title: 'May',
    statedOn: day('2025-05-19'),
    statedBy: 'heading',
    bytes: 1234,
    issues: [],
    texts: [],
    emptySections: [],
    counts: { rows: 1 },
    ...given,
  };
}

export function aRow(given: Partial<StagedRow> = {}): StagedRow {
  return {
    order: 1,
    section: 'Timeliness',
    label: '% in 20 weeks',
    ref: null,
    under: null,
    place: { sheet: null, row: 7, column: 'A' },
    tile: false,
    unit: 'percent',
    polarity: 'higher',
    frequency: 'monthly',
    trend: null,
    notes: null,
    measure: 'twenty-week-incl-pct',
    matchHow: 'label',
    matchConfidence: 0.75,
    ...given,
  };
}

export function aStatement(given: Partial<StagedStatement> = {}): StagedStatement {
  return {
    order: 1,
    seq: 1,
    kind: 'value',
    measure: 'twenty-week-incl-pct',
    period: '2025-04',
    priorYear: false,
    place: { sheet: null, row: 7, column: 'E' },
    printed: '31.6%',
    value: 0.316,
    numerator: null,
    denominator: null,
    decimals: 1,
    status: 'actual',
    dueOn: null,
    arrow: null,
    note: null,
    ...given,
  };
}

/** So many statements, twenty to a row. */
export function manyStatements(count: number): StagedStatement[] {
  return Array.from({ length: count }, (_, i) => aStatement({ order: 1 + Math.floor(i / 20), seq: 1 + (i % 20) }));
}

/**
 * A folder of its own for a test, in memory where there is room: what these tests end is a process, never the machine,
 * so the disk adds nothing but waiting.
 */
export function scratchFolder(t: { after(remove: () => void): void }): string {
  const memory = '/dev/shm';
  const room = fs.existsSync(memory) ? fs.statfsSync(memory) : { bavail: 0, bsize: 0 };
  const folder = fs.mkdtempSync(path.join(room.bavail * room.bsize > 1e9 ? memory : os.tmpdir(), 'waymark-'));
  t.after(() => {
    // The key of the case records stands beside the folder.
    for (const left of [folder, `${folder}.key`]) fs.rmSync(left, { recursive: true, force: true });
  });
  return folder;
}
