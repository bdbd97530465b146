// Indicators of open data: one for each unit that a file has, its target, and what was counted out of what; why there is no figure is a letter.

import type { ScorecardCell, ScorecardRow } from '../../../insight/index.ts';
import { numberOutside, type Unit, type ValueStatus } from '../../../measures/index.ts';

export interface Indicator {
  name: string;
  label: string;
  /** of the list that the screener takes; '' for a plain number */
  unit: '' | '%' | '£';
  places: number;
  of(cell: ScorecardCell, row: ScorecardRow): number | string;
}

type Told = Pick<Indicator, 'name' | 'label' | 'unit' | 'places'>;

const UNITS: Record<Unit, Told> = {
  count: { name: 'count', label: 'Number', unit: '', places: 0 },
  percent: { name: 'percentage', label: 'Percentage', unit: '%', places: 1 },
  'rate-10k': { name: 'rate_per_10000', label: 'Rate for each 10000 people', unit: '', places: 1 },
  'rate-100': { name: 'rate_per_100', label: 'Rate for each 100 pupils', unit: '', places: 1 },
  pounds: { name: 'pounds', label: 'Pounds', unit: '£', places: 0 },
  fte: { name: 'full_time_posts', label: 'Full-time posts', unit: '', places: 1 },
  days: { name: 'days', label: 'Days', unit: '', places: 0 },
  weeks: { name: 'weeks', label: 'Weeks', unit: '', places: 1 },
};

export const COUNTED: readonly string[] = ['numerator', 'denominator'];

// The symbols of official statistics (Government Analysis Function, "Symbols in tables").
const NOT_APPLICABLE = 'z';
const NOT_AVAILABLE = 'x';
const CONFIDENTIAL = 'c';
const LOW = 'low';

const WHY_NONE: Partial<Record<ValueStatus, string>> = {
  'not-applicable': NOT_APPLICABLE,
  suppressed: CONFIDENTIAL,
};

/** Rounded as documents print it; what is not nought but would print as nought says so. */
export function printedNumber(value: number, places: number): number | string {
  const rounded = Number(`${Math.round(Number(`${value.toPrecision(12)}e${places}`))}e-${places}`);
  return rounded === 0 ? (value === 0 ? 0 : LOW) : rounded;
}

interface Line {
  row: ScorecardRow;
  cell: ScorecardCell;
}

export function indicatorsOf(lines: readonly Line[]): Indicator[] {
  const byUnit = Map.groupBy(lines, ({ row }) => row.unit);
  const units = (Object.keys(UNITS) as Unit[]).filter((unit) => byUnit.has(unit));
  const counted = (['numerator', 'denominator'] as const).filter((part) =>
    lines.some(({ cell }) => cell[part] !== null),
  );
  const withTarget = units.filter((unit) => byUnit.get(unit)!.some(({ cell }) => cell.target !== null));
  return [
    ...units.map((unit) => figureOf(unit, byUnit.get(unit)!)),
    ...counted.map(countOf),
    ...withTarget.map((unit) => targetOf(unit, byUnit.get(unit)!)),
  ];
}

/** The most places in which any of them is printed. */
function placesOf(unit: Unit, lines: readonly Line[]): number {
  return Math.max(...lines.map(({ cell }) => Math.max(0, cell.decimals ?? UNITS[unit].places)));
}

function figureOf(unit: Unit, lines: readonly Line[]): Indicator {
  const places = placesOf(unit, lines);
  return {
    ...UNITS[unit],
    places,
    of: ({ value, status, decimals }, row) => {
      if (row.unit !== unit) return NOT_APPLICABLE;
      if (value === null) return WHY_NONE[status] ?? NOT_AVAILABLE;
      return printedNumber(numberOutside(value, unit)!, Math.max(0, decimals ?? UNITS[unit].places));
    },
  };
}

/** Nothing is divided to get them. */
const UNDIVIDED: readonly Unit[] = ['count', 'pounds', 'fte'];
const PARTS = { numerator: 'Number counted', denominator: 'Out of' };

function countOf(part: keyof typeof PARTS): Indicator {
  return {
    name: part,
    label: PARTS[part],
    unit: '',
    places: 0,
    of: (cell, { unit }) => {
      const count = cell[part];
      if (count !== null) return printedNumber(count, 0);
      if (UNDIVIDED.includes(unit)) return NOT_APPLICABLE;
      return WHY_NONE[cell.status] ?? NOT_AVAILABLE;
    },
  };
}

function targetOf(unit: Unit, lines: readonly Line[]): Indicator {
  const { name, label, unit: sign } = UNITS[unit];
  const places = Math.max(placesOf(unit, lines), 1);
  return {
    name: `target_${name}`,
    label: `Target: ${label.toLowerCase()}`,
    unit: sign,
    places,
    of: ({ target }, row) =>
      row.unit === unit && target !== null ? printedNumber(numberOutside(target.value, unit)!, places) : NOT_APPLICABLE,
  };
}
