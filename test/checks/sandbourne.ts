// The made-up area's eight papers and the faults that were planted in them.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Fault } from '../../scripts/examples/plant.ts';
import { day } from '../../src/clocks/index.ts';
import { rowKey } from '../../src/imports/index.ts';
import type { KnownFault } from './accuracy.ts';
import { type FileToCheck, sheetsOf } from './papers.ts';

const folder = new URL('../../examples/sandbourne/', import.meta.url);

export function plantedFaults(): KnownFault[] {
  const { faults } = JSON.parse(readFileSync(new URL('faults.json', folder), 'utf8')) as { faults: Fault[] };
  return faults.map(knownFault);
}

export function knownFault({ fault, kind, file, sheet, row, column, part, why, alsoSeenAs }: Fault): KnownFault {
  // A number in a column of its own is read with its percentage: a finding speaks of both, at the percentage.
  const at = part === 'number' ? null : column;
  return { fault, rules: [kind, ...alsoSeenAs], file, sheet, row, column: at, arguable: false, why };
}

/** What the area has decided: which KPI each label of its papers is. */
function decidedLabels(): Map<string, string> {
  const labels = parse(readFileSync(new URL('labels.csv', folder)), { columns: true }) as Record<string, string>[];
  return new Map(
    labels.map(({ label = '', under, ref, measure = '' }) => [
      rowKey({ label, under: under || null, ref: ref || null }),
      measure,
    ]),
  );
}

export function sandbournePapers() {
  const files = readdirSync(new URL('papers/', folder)).sort();
  return sandbourneSheets(
    files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`papers/${name}`, folder))) })),
  );
}

/** Papers with the area's labels, on the day on which the examples are read. */
export function sandbourneSheets(files: readonly FileToCheck[]) {
  return sheetsOf(files, { areaName: 'Sandbourne', today: day('2025-07-01'), mappings: decidedLabels() });
}
