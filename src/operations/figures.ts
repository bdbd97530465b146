// The figures of one local area as they stand in memory, kept until the area's change number moves on.

import { localMeasureOf } from '../imports/index.ts';
import type { Benchmark, DatedTarget, PrintedRow } from '../insight/index.ts';
import { type Measure, measures, type Statement, type Version, versionsOf } from '../measures/index.ts';
import {
  type Area,
  paperRows,
  papers,
  type Store,
  type StoredPaper,
  type StoredStatement,
  statements,
  statementsOfPaper,
  targets,
} from '../store/index.ts';

export interface Figures {
  area: Area;
  /** the area's change number that all of this was read at */
  change: number;
  papers: StoredPaper[];
  rows: PrintedRow[];
  versions: Map<string, Version[]>;
  targets: DatedTarget[];
  benchmarks: Benchmark[];
  measureOf(id: string): Measure | undefined;
  isLocal(id: string): boolean;
  /** catalogue and local measures */
  measures: Measure[];
}

const catalogue = new Map(measures.map((measure) => [measure.id, measure]));
const MOST_TRIES = 3;
const kept = new WeakMap<Store, Map<string, Promise<Figures>>>();

/** One cheap question to the database when nothing changed; everything read again when something did. */
export async function figuresOf(store: Store, area: Area): Promise<Figures> {
  const change = await store.change(area.code);
  const byArea = kept.get(store) ?? new Map<string, Promise<Figures>>();
  kept.set(store, byArea);
  // Of several who find the figures old, the first reads them again and the others wait for that reading.
  for (let standing = byArea.get(area.code); standing; ) {
    if ((await standing).change >= change) return standing;
    const now = byArea.get(area.code);
    if (now === standing) break;
    standing = now;
  }
  const reading = readWhole(store, area, change);
  byArea.set(area.code, reading);
  reading.catch(() => {
    if (byArea.get(area.code) === reading) byArea.delete(area.code);
  });
  return reading;
}

/**
 * Papers, rows and targets come by several questions. A write between two of them would give half of itself, so they are
 * asked again until nothing was written meanwhile; under steady writing the last try stands, numbered as it began.
 */
async function readWhole(store: Store, area: Area, began: number): Promise<Figures> {
  let change = began;
  for (let tries = 1; ; tries++) {
    const figures = await readFigures(store, area, change);
    const now = await store.change(area.code);
    if (now === change || tries === MOST_TRIES) return figures;
    change = now;
  }
}

/** The figures of an area that has none yet. */
export function noFigures(area: Area): Figures {
  return {
    area,
    change: 0,
    papers: [],
    rows: [],
    versions: new Map(),
    targets: [],
    benchmarks: [],
    measureOf: (id) => catalogue.get(id),
    isLocal: () => false,
    measures: [...measures],
  };
}

async function readFigures(store: Store, area: Area, change: number): Promise<Figures> {
  const all = await papers(store, area.code);
  const said = await statements(store, area.code);
  const rows: PrintedRow[] = [];
  const localById = new Map<string, Measure>();
  const measureOf = (id: string) => catalogue.get(id) ?? localById.get(id);
  for (const paper of all.toSorted(byStatedOrder)) {
    for (const row of await paperRows(store, area.code, paper.id)) {
      if (row.measure === null) continue;
      // A KPI of the area's own is what its newest paper says it is.
      if (!catalogue.has(row.measure)) localById.set(row.measure, localMeasureOf(row, row.measure));
      rows.push({
        paper: paper.id,
        file: paper.fileName,
        statedOn: paper.statedOn,
        order: row.order,
        section: row.section,
        label: row.label,
        ref: row.ref,
        under: row.under,
        tile: row.tile,
        polarity: row.polarity,
        frequency: row.frequency,
        trend: row.trend,
        notes: row.notes,
        measure: row.measure,
      });
    }
  }
  return {
    area,
    change,
    papers: all,
    rows,
    measureOf,
    isLocal: (id) => localById.has(id),
    measures: [...measures, ...localById.values()],
    ...figuresSaid(area, rows, said, measureOf),
    targets: [...printedTargets(said), ...(await typedTargets(store, area.code))],
  };
}

function figuresSaid(area: Area, rows: PrintedRow[], said: StoredStatement[], measureOf: Figures['measureOf']) {
  const tiles = new Set(rows.filter((row) => row.tile).map((row) => `${row.paper} ${row.order}`));
  const values = said.flatMap((one) => (one.kind === 'value' ? [statementOf(one, tiles)] : []));
  return {
    versions: versionsOf(area.code, values, (id) => measureOf(id)?.unit === 'percent'),
    benchmarks: said.flatMap(benchmarkOf),
  };
}

const keptByPaper = new WeakMap<Figures, Map<string, Promise<Figures>>>();

/** The same with what one paper says, and nothing that another says; read once while the figures stand. */
export function figuresOfPaper(store: Store, figures: Figures, paper: StoredPaper): Promise<Figures> {
  const byPaper = keptByPaper.get(figures) ?? new Map<string, Promise<Figures>>();
  keptByPaper.set(figures, byPaper);
  const standing = byPaper.get(paper.id);
  if (standing) return standing;
  const reading = readPaper(store, figures, paper);
  byPaper.set(paper.id, reading);
  reading.catch(() => byPaper.delete(paper.id));
  return reading;
}

async function readPaper(store: Store, figures: Figures, paper: StoredPaper): Promise<Figures> {
  const said = await statementsOfPaper(store, figures.area.code, paper.id);
  const rows = figures.rows.filter((row) => row.paper === paper.id);
  return {
    ...figures,
    papers: [paper],
    rows,
    ...figuresSaid(figures.area, rows, said, figures.measureOf),
    targets: printedTargets(said),
  };
}

function byStatedOrder(a: StoredPaper, b: StoredPaper): number {
  return a.statedOn - b.statedOn || (a.id < b.id ? -1 : 1);
}

export function statementOf(one: StoredStatement, tiles: ReadonlySet<string>): Statement {
  return {
    measure: one.measure,
    period: one.period!,
    value: one.value,
    numerator: one.numerator,
    denominator: one.denominator,
    decimals: one.decimals,
    status: one.status,
    dueOn: one.dueOn,
    arrow: one.arrow,
    note: one.note,
    place: tiles.has(`${one.paper} ${one.order}`) ? 'tile' : one.priorYear ? 'prior-year' : 'table',
    source: {
      paper: one.paper,
      file: one.file,
      statedOn: one.statedOn,
      sheet: one.place.sheet,
      row: one.place.row,
      column: one.place.column,
      printed: one.printed,
    },
  };
}

/** A target stands from the day of the paper that prints it until a later paper or person says otherwise. */
function printedTargets(said: StoredStatement[]): DatedTarget[] {
  return said.flatMap((one) =>
    one.kind === 'target' && one.value !== null
      ? [
          {
            measure: one.measure,
            value: one.value,
            tolerance: null,
            validFrom: one.statedOn,
            validTo: null,
            knownFrom: one.statedOn,
          },
        ]
      : [],
  );
}

async function typedTargets(store: Store, area: string): Promise<DatedTarget[]> {
  return (await targets(store, area)).flatMap(({ value, ...target }) => (value === null ? [] : [{ ...target, value }]));
}

function benchmarkOf(one: StoredStatement): Benchmark[] {
  if (one.kind === 'value' || one.kind === 'target' || one.value === null) return [];
  return [
    {
      measure: one.measure,
      level: one.kind,
      period: one.period,
      value: one.value,
      decimals: one.decimals,
      paper: one.paper,
      file: one.file,
      statedOn: one.statedOn,
      printed: one.printed,
    },
  ];
}
