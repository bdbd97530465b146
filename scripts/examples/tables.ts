// Reads Sandbourne's committed tables, and answers what was known of a figure on a day.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { monthFromIndex, monthIndex, type Period } from '../../src/clocks/index.ts';
import type { BenchmarkLevel } from '../../src/imports/paper.ts';
import type { Frequency, Polarity, Unit, ValueStatus } from '../../src/measures/index.ts';
import type { Figure } from './draw.ts';

export type Shape = 'board-scorecard' | 'service-scorecard' | 'scrutiny-appendix' | 'partner-return';

export interface Row {
  measure: string;
  unit: Unit;
  polarity: Polarity;
  frequency: Frequency;
  decimals: number;
}
export interface Label {
  shape: Shape;
  sheet: string;
  section: string;
  ref: string;
  label: string;
  under: string;
  measure: string;
}
export interface Version {
  measure: string;
  period: Period;
  restatedOn: string;
  old: Figure;
  reason: string;
}
export interface Edition {
  shape: Shape;
  statedOn: string;
  months: Period[];
}
export interface Plant {
  fault: string;
  kind: string;
  file: string;
  part: string;
  measure: string;
  period: string;
  action: 'print' | 'shift';
  printed: string;
  why: string;
  also: string[];
}

export interface Tables {
  area: { code: string; name: string; region: string; people: number };
  measures: Map<string, Row>;
  figures: Map<string, Figure>;
  versions: Version[];
  labels: Label[];
  targets: { measure: string; from: string; to: string; value: number }[];
  benchmarks: { measure: string; level: BenchmarkLevel; value: number }[];
  editions: Edition[];
  plants: Plant[];
}

type Line = Record<string, string>;

export function csvLines(path: URL): Line[] {
  return parse(readFileSync(path), { columns: true }) as Line[];
}

const numberOr = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

function figureOf(line: Line, prefix = ''): Figure {
  return {
    measure: line.measure!,
    period: line.period!,
    value: numberOr(line[`${prefix}value`]),
    numerator: numberOr(line[`${prefix}numerator`]),
    denominator: numberOr(line[`${prefix}denominator`]),
    status: (prefix ? 'actual' : line.status) as ValueStatus,
    dueOn: line.due_on ?? '',
  };
}

function monthsBetween(first: Period, last: Period): Period[] {
  const [from, to] = [monthIndex(first)!, monthIndex(last)!];
  return Array.from({ length: to - from + 1 }, (_, i) => monthFromIndex(from + i));
}

export function readTables(folder: URL): Tables {
  const lines = (name: string) => csvLines(new URL(name, folder));
  const area = JSON.parse(readFileSync(new URL('area.json', folder), 'utf8'));
  return {
    area: { code: area.code, name: area.name, region: area.region, people: area.population.people },
    measures: new Map(lines('measures.csv').map((line) => [line.measure!, rowOf(line)])),
    figures: new Map(lines('figures.csv').map((line) => [`${line.measure} ${line.period}`, figureOf(line)])),
    versions: lines('versions.csv').map((line) => ({
      measure: line.measure!,
      period: line.period!,
      restatedOn: line.restated_on!,
      old: figureOf(line, 'old_'),
      reason: line.reason!,
    })),
    labels: lines('labels.csv').map((line) => ({
      shape: line.shape as Shape,
      sheet: line.sheet!,
      section: line.section!,
      ref: line.ref!,
      label: line.label!,
      under: line.under!,
      measure: line.measure!,
    })),
    targets: lines('targets.csv').map((line) => ({
      measure: line.measure!,
      from: line.from!,
      to: line.to!,
      value: Number(line.value),
    })),
    benchmarks: lines('benchmarks.csv').map((line) => ({
      measure: line.measure!,
      level: line.level as BenchmarkLevel,
      value: Number(line.value),
    })),
    editions: lines('papers.csv').map((line) => ({
      shape: line.shape as Shape,
      statedOn: line.stated_on!,
      months: monthsBetween(line.first_month!, line.last_month!),
    })),
    plants: lines('plant.csv').map((line) => ({
      fault: line.fault!,
      kind: line.kind!,
      file: line.file!,
      part: line.part!,
      measure: line.measure!,
      period: line.period!,
      action: line.action as Plant['action'],
      printed: line.printed!,
      why: line.why!,
      also: line.also ? line.also.split(';') : [],
    })),
  };
}

export function rowOf(line: Line): Row {
  return {
    measure: line.measure!,
    unit: line.unit as Unit,
    polarity: (line.polarity || null) as Polarity,
    frequency: line.frequency as Frequency,
    decimals: Number(line.decimals),
  };
}

/** The figure as it was known on a day: the old one until the day it was restated. */
export function figureAt(t: Tables, measure: string, period: Period, on: string): Figure | undefined {
  const version = t.versions.find((v) => v.measure === measure && v.period === period && v.restatedOn > on);
  const figure = t.figures.get(`${measure} ${period}`);
  return version && figure ? { ...version.old, status: figure.status } : figure;
}

export function restatementAt(t: Tables, measure: string, period: Period, on: string): Version | undefined {
  return t.versions.find((v) => v.measure === measure && v.period === period && v.restatedOn <= on);
}

export function targetAt(t: Tables, measure: string, on: string): number | null {
  return (
    t.targets.find((target) => target.measure === measure && target.from <= on && (target.to === '' || on < target.to))
      ?.value ?? null
  );
}

export function benchmarkOf(t: Tables, measure: string, level: BenchmarkLevel): number | null {
  return t.benchmarks.find((b) => b.measure === measure && b.level === level)?.value ?? null;
}

export function labelsOf(t: Tables, shape: Shape, sheet?: string): Label[] {
  return t.labels.filter((label) => label.shape === shape && (sheet === undefined || label.sheet === sheet));
}

const COLUMNS = ['measure', 'period', 'value', 'numerator', 'denominator', 'status', 'due_on'];

export function figuresCsv(figures: Figure[], measures: Map<string, Row>): string {
  return stringify([
    COLUMNS,
    ...figures.map((f) => [
      f.measure,
      f.period,
      f.value === null ? '' : f.value.toFixed(measures.get(f.measure)!.decimals),
      f.numerator,
      f.denominator,
      f.status,
      f.dueOn,
    ]),
  ]);
}
