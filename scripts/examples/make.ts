// Makes every generated file of examples/sandbourne from its committed tables.
import { boardScorecard } from './board-scorecard.ts';
import { COUNCIL_WORKBOOK, councilWorkbook } from './council-workbook.ts';
import type { Page } from './page.ts';
import { partnerReturn } from './partner-return.ts';
import { type Fault, plantFaults } from './plant.ts';
import { scrutinyAppendix } from './scrutiny-appendix.ts';
import { serviceScorecard } from './service-scorecard.ts';
import type { Edition, Shape, Tables } from './tables.ts';
import { bytesOf } from './write-page.ts';

const SHAPES: Record<Shape, (t: Tables, edition: Edition) => Page> = {
  'board-scorecard': boardScorecard,
  'service-scorecard': serviceScorecard,
  'scrutiny-appendix': scrutinyAppendix,
  'partner-return': partnerReturn,
};

export interface Made {
  files: Map<string, Uint8Array>;
  pages: Page[];
  faults: Fault[];
}

export async function makeExamples(t: Tables): Promise<Made> {
  const pages = t.editions.map((edition) => SHAPES[edition.shape](t, edition));
  const names = new Set(pages.map((page) => page.file));
  for (const plant of t.plants)
    if (!names.has(plant.file)) throw new RangeError(`${plant.fault} names ${plant.file}, which no edition makes`);
  const faults = pages
    .flatMap((page) => plantFaults(t, page))
    .sort((a, b) => (a.fault < b.fault ? -1 : a.fault > b.fault ? 1 : 0));
  const files = new Map<string, Uint8Array>();
  for (const page of pages) files.set(`papers/${page.file}`, await bytesOf(page));
  files.set(`workbook/${COUNCIL_WORKBOOK}`, councilWorkbook(t));
  files.set(
    'faults.json',
    Buffer.from(`${JSON.stringify({ area: t.area.code, kinds: kindsOf(faults), faults }, null, 1)}\n`, 'utf8'),
  );
  return { files, pages, faults };
}

/** How many faults of each kind there are, a run of cells counted once. */
function kindsOf(faults: Fault[]): Record<string, number> {
  const kinds = [...new Set(faults.map((fault) => fault.kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      new Set(faults.filter((fault) => fault.kind === kind).map((fault) => fault.fault)).size,
    ]),
  );
}
