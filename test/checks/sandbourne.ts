// The made-up area's eight papers and the faults that were planted in them.

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { day } from '../../src/clocks/index.ts';
import { rowKey } from '../../src/imports/index.ts';
import type { KnownFault } from './accuracy.ts';
import { sheetsOf } from './papers.ts';

const folder = new URL('../../examples/sandbourne/', import.meta.url);

interface PlantedFault {
  fault: string;
  kind: string;
  file: string;
  sheet: string | null;
  row: number;
  column: string;
  part: string;
  why: string;
  alsoSeenAs: string[];
}

export function plantedFaults(): KnownFault[] {
  const { faults } = JSON.parse(readFileSync(new URL('faults.json', folder), 'utf8')) as { faults: PlantedFault[] };
  return faults.map(({ fault, kind, file, sheet, row, column, part, why, alsoSeenAs }) => ({
    fault,
    rules: [kind, ...alsoSeenAs],
    file,
    sheet,
    row,
    // A number in a column of its own is read with its percentage: a finding speaks of both, at the percentage.
    column: part === 'number' ? null : column,
    arguable: false,
    why,
  }));
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
  return sheetsOf(
    files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`papers/${name}`, folder))) })),
    { areaName: 'Sandbourne', today: day('2025-07-01'), mappings: decidedLabels() },
  );
}
