// Made-up papers that the rules were not written beside: other figures, clean and with faults planted anywhere: `node test/checks/held-out.ts`.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Made, makeExamples } from '../../scripts/examples/make.ts';
import { readTables, type Tables } from '../../scripts/examples/tables.ts';
import { checkSheet, type Finding, rules } from '../../src/insight/index.ts';
import { standsAt } from './accuracy.ts';
import { plantAnywhere } from './held-out-faults.ts';
import { withOtherFigures } from './held-out-figures.ts';
import { knownFault, sandbourneSheets } from './sandbourne.ts';

export const heldOutFile = fileURLToPath(new URL('./held-out-result.json', import.meta.url));
/** Each makes the eight papers once clean and once with faults. Rules are tightened on other seeds (1 to 40), never on these. */
export const SEEDS: readonly number[] = Array.from({ length: 40 }, (_, i) => 2001 + i);
/** So many are quick to make again. */
export const FEW_SEEDS: readonly number[] = SEEDS.slice(0, 2);

export interface HeldOutRule {
  rule: string;
  /** cells looked at in the clean papers */
  looked: number;
  /** findings in the clean papers: each a false alarm */
  alarms: number;
  planted: number;
  found: number;
  /** not found by the rule itself; another rule asks about the same cell */
  seen: number;
  /** fault and place of those that no rule saw */
  missed: string[];
}

export interface HeldOutResult {
  variants: number;
  /** figures printed in the clean papers */
  figures: number;
  rules: HeldOutRule[];
}

/** What stands in held-out-result.json: of all seeds, and of the few. */
export interface HeldOutKept {
  all: HeldOutResult;
  few: HeldOutResult;
}

export function heldOutKept(): HeldOutKept {
  return JSON.parse(readFileSync(heldOutFile, 'utf8')) as HeldOutKept;
}

const tables = (): Tables => readTables(new URL('../../examples/sandbourne/', import.meta.url));

export async function heldOut(seeds: readonly number[]): Promise<HeldOutResult> {
  const t = tables();
  const all = new Map(rules.map(({ id }) => [id, noneYet(id)]));
  let figures = 0;
  for (const seed of seeds) {
    const other = withOtherFigures(t, seed);
    const clean = await makeExamples(other);
    for (const { sheet } of await read(clean)) {
      const { looked, findings } = checkSheet(sheet);
      figures += sheet.rows.reduce((sum, { cells }) => sum + cells.filter(({ value }) => value !== null).length, 0);
      for (const [rule, many] of Object.entries(looked)) all.get(rule)!.looked += many;
      for (const { rule } of findings) all.get(rule)!.alarms += 1;
    }
    await findPlanted({ ...other, plants: plantAnywhere(t, clean.pages, seed) }, all);
  }
  return { variants: seeds.length, figures, rules: [...all.values()] };
}

const noneYet = (rule: string): HeldOutRule => ({
  rule,
  looked: 0,
  alarms: 0,
  planted: 0,
  found: 0,
  seen: 0,
  missed: [],
});

async function findPlanted(t: Tables, all: ReadonlyMap<string, HeldOutRule>): Promise<void> {
  const made = await makeExamples(t);
  const findings = (await read(made)).flatMap(({ sheet }) => checkSheet(sheet).findings);
  for (const cells of Map.groupBy(made.faults, ({ fault }) => fault).values()) {
    const { kind, fault, file, measure, period } = cells[0]!;
    const places = cells.map(knownFault);
    const touches = (finding: Finding) => finding.cells.some((cell) => places.some((place) => standsAt(cell, place)));
    const seen = new Set(findings.filter(touches).map(({ rule }) => rule));
    const of = all.get(kind)!;
    of.planted += 1;
    if (seen.has(kind)) of.found += 1;
    else if (seen.size > 0) of.seen += 1;
    else of.missed.push(`${fault} ${file} ${measure} ${period ?? ''}`.trim());
  }
}

function read({ files }: Made) {
  const papers = [...files].filter(([name]) => name.startsWith('papers/'));
  return sandbourneSheets(papers.map(([name, bytes]) => ({ name: name.slice('papers/'.length), bytes })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kept: HeldOutKept = { all: await heldOut(SEEDS), few: await heldOut(FEW_SEEDS) };
  writeFileSync(heldOutFile, `${JSON.stringify(kept, null, 1)}\n`);
}
