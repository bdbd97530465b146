// The figures of one local area as they stand in memory, kept until the area's change number moves on.

import { localMeasureOf } from '../imports/index.ts';
import type { Benchmark, DatedTarget, PrintedRow } from '../insight/index.ts';
import {
  type Footprint,
  inArea,
  type LocalMeasure,
  type Measure,
  measures,
  type Statement,
  type Version,
  versionAt,
  versionsOf,
} from '../measures/index.ts';
import {
  type Area,
  type DataSource,
  dataSources,
  localMeasures,
  paperRows,
  papers,
  type Store,
  type StoredPaper,
  type StoredStatement,
  statements,
  statementsOfPaper,
  targets,
} from '../store/index.ts';
import { benchmarkOf } from './benchmark-said.ts';
import { definitionChanges } from './definition-changes.ts';
import { printedTargets } from './printed-targets.ts';
import { footprintsIn, returnedRows } from './returns/rows.ts';
import { type SignedFigures, signedFigures } from './standing-figures.ts';

/** `versions` are the figures that stand, by the sources that are signed for; `said` is what papers and people say. */
export interface Figures extends SignedFigures {
  area: Area;
  /** the area's change number that all of this was read at */
  change: number;
  /** published ones; what people sent is in `returns` */
  papers: StoredPaper[];
  returns: StoredPaper[];
  /** data sources that were set up */
  dataSources: (DataSource & { change: number })[];
  footprintOf(id: string): Footprint;
  rows: PrintedRow[];
  said: Map<string, Version[]>;
  /** what papers and people have said of one KPI, as they said it */
  statementsOf(id: string): readonly Statement[];
  targets: DatedTarget[];
  benchmarks: Benchmark[];
  measureOf(id: string): Measure | undefined;
  isLocal(id: string): boolean;
  /** the catalogue id that a KPI of the area's own was joined to; else its own */
  joinedTo(id: string): string;
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
    returns: [],
    dataSources: [],
    footprintOf: () => 'council',
    rows: [],
    versions: new Map(),
    said: new Map(),
    beside: new Map(),
    seams: new Map(),
    switches: [],
    statementsOf: () => [],
    targets: [],
    benchmarks: [],
    measureOf: (id) => catalogue.get(id),
    isLocal: () => false,
    joinedTo: (id) => id,
    measures: [...measures],
  };
}

async function readFigures(store: Store, area: Area, change: number): Promise<Figures> {
  const everything = await papers(store, area.code);
  const all = everything.filter(({ sent }) => sent === null);
  const sources = await dataSources(store, area.code);
  const stated = await statements(store, area.code);
  const rows: PrintedRow[] = [];
  const localById = new Map<string, Measure>();
  const own = await definitionChanges(store, area.code);
  const here = new Map(measures.map((one) => [one.id, inArea(one, area.code, own.get(one.id) ?? [])]));
  const described = new Map((await localMeasures(store, area.code)).map((one) => [one.id, one]));
  // A KPI of the area's own that was joined to one of the catalogue is that one, whatever its papers call it.
  const joinedTo = (id: string) => described.get(id)?.joinedTo ?? id;
  const measureOf = (id: string) => here.get(id) ?? localById.get(id);
  for (const paper of all.toSorted(byStatedOrder)) {
    for (const row of await paperRows(store, area.code, paper.id)) {
      if (row.measure === null) continue;
      const measure = joinedTo(row.measure);
      // A KPI of the area's own is what its newest paper says it is, and what a person has said since.
      if (!catalogue.has(measure)) {
        const local = describedAs(localMeasureOf(row, measure), described.get(measure));
        localById.set(measure, inArea(local, area.code, own.get(measure) ?? []));
      }
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
        measure,
      });
    }
  }
  const said = asJoined(stated, joinedTo);
  const set = asJoined(await targets(store, area.code), joinedTo);
  const { values, ...told } = figuresSaid(area, rows, said, measureOf);
  const byMeasure = Map.groupBy(values, ({ measure }) => measure);
  const statementsOf = (id: string) => byMeasure.get(id) ?? [];
  const { versions } = told;
  const signed = await signedFigures(store, { area: area.code, versions, statementsOf, measureOf, joinedTo });
  return {
    area,
    change,
    papers: all,
    returns: everything.filter(({ sent }) => sent !== null),
    dataSources: sources,
    footprintOf: footprintsIn(sources, joinedTo),
    rows: [...rows, ...returnedRows(rows, said, measureOf)],
    measureOf,
    isLocal: (id) => localById.has(id),
    joinedTo,
    measures: [...here.values(), ...localById.values()],
    ...told,
    said: told.versions,
    ...signed,
    statementsOf,
    targets: [...printedTargets(said), ...set],
  };
}

/** What a person has said of the area's own KPI goes before what its paper prints; its unit is the paper's, and its labels. */
function describedAs(local: Measure, said: LocalMeasure | undefined): Measure {
  if (!said) return local;
  const { title, polarity, frequency, window, plain, numerator, denominator, owner, caveats, variant } = said;
  return { ...local, title, polarity, frequency, window, plain, numerator, denominator, owner, caveats, variant };
}

function asJoined<T extends { measure: string }>(said: T[], joinedTo: Figures['joinedTo']): T[] {
  return said.map((one) => {
    const measure = joinedTo(one.measure);
    return measure === one.measure ? one : { ...one, measure };
  });
}

function figuresSaid(area: Area, rows: PrintedRow[], said: StoredStatement[], measureOf: Figures['measureOf']) {
  const tiles = new Set(rows.filter((row) => row.tile).map((row) => `${row.paper} ${row.order}`));
  const values = said.flatMap((one) => (one.kind === 'value' ? [statementOf(one, tiles)] : []));
  return {
    values,
    versions: versionsOf(
      area.code,
      values,
      (id) => measureOf(id)?.unit === 'percent',
      (id, period) => {
        const measure = measureOf(id);
        return measure ? versionAt(measure, period) : 1;
      },
    ),
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
  const said = asJoined(await statementsOfPaper(store, figures.area.code, paper.id), figures.joinedTo);
  const rows = figures.rows.filter((row) => row.paper === paper.id);
  const { values: _, ...told } = figuresSaid(figures.area, rows, said, figures.measureOf);
  return {
    ...figures,
    papers: [paper],
    rows,
    // A paper says what it says, whichever source is signed for.
    beside: new Map(),
    seams: new Map(),
    ...told,
    said: told.versions,
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
      ...(one.sent ? { sent: one.sent } : {}),
    },
  };
}
