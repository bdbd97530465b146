// The checks that the DfE's screener makes of a data file and its metadata, written down by hand from what it refuses.

import { parse } from 'csv-parse/sync';
import type { OpenDataFile } from './open-figures.ts';

type Row = Record<string, string>;
export const rowsOf = (csv: string): Row[] => parse(csv, { columns: true });
export const headsOf = (csv: string): string[] => csv.split('\r\n')[0]!.split(',');

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const TERMS = ['Autumn term', 'Spring term', 'Summer term'];
const QUARTERS = [1, 2, 3, 4].map((number) => `Financial year Q${number}`);
/** Kinds that may not be mixed in one file, with how many figures their year has. */
const IDENTIFIERS: [identifiers: string[], digits: number][] = [
  [MONTHS, 4],
  [TERMS, 6],
  [QUARTERS, 6],
  [['Calendar year'], 4],
  [['Academic year'], 6],
  [['Financial year'], 6],
];
const PLACE = [
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'new_la_code',
  'old_la_code',
  'la_name',
];
const OBSERVED = ['time_period', 'time_identifier', ...PLACE];
const META = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
];
const OPTIONAL = ['filter_default'];
const LIKE_A_PLACE =
  /^(?:(?:sch|prov|inst|estab|reg|la|local|pcon|lep|mca|oa|ward|mat).*(?:name|code|urn|ukprn|number|upin|id)|estab|sch|schools?|prov|providers?|inst|institutions?|name|code|urn|ukprn|number|upin|id|region|la|lad|ward|mat)$/i;
const PEOPLE =
  /male|asian|chinese|indian|black|african|caribbean|white|roma|irish|english|british|scottish|welsh|arab/i;
const SYMBOLS = ['z', 'x', 'c', 'low'];

const isUnique = (list: readonly string[]) => new Set(list).size === list.length;

/** The checks by what they are about: each is true where the screener passes it. */
function checksOf({ name, figures, metadata }: OpenDataFile): Record<string, boolean> {
  const [rows, meta, columns] = [rowsOf(figures), rowsOf(metadata), headsOf(figures)];
  const ofType = (type: string) => meta.filter(({ col_type }) => col_type === type);
  const [filters, indicators] = [ofType('Filter'), ofType('Indicator')];
  const named = meta.map((row) => row.col_name!);
  const valuesOf = (column: string) => rows.map((row) => row[column] ?? '');
  const cells = indicators.flatMap(({ col_name }) => valuesOf(col_name!));
  const kinds = IDENTIFIERS.filter(([list]) => valuesOf('time_identifier').every((one) => list.includes(one)));
  const keyOf = (row: Row) =>
    JSON.stringify([...OBSERVED, ...filters.map((one) => one.col_name!)].map((column) => row[column]));
  const unexplained = columns.filter((column) => !OBSERVED.includes(column) && !named.includes(column));
  return {
    'file names of letters, figures, hyphens and underscores': /^[A-Za-z0-9_-]+$/.test(name),
    'comma-separated, and well-formed text': figures.includes(',') && (figures + metadata).isWellFormed(),
    'the columns that must be there': [...OBSERVED.slice(0, 5)].every((one) => columns.includes(one)),
    'the metadata columns that must be there, and no others':
      META.every((one, i) => headsOf(metadata)[i] === one) &&
      headsOf(metadata)
        .slice(META.length)
        .every((one) => OPTIONAL.includes(one)),
    'column names in snake_case that begin with a letter': columns.every((one) => /^[a-z][a-z0-9_]*$/.test(one)),
    'no column name twice': isUnique(columns),
    'no empty row or column':
      rows.length > 0 && columns.every((column) => valuesOf(column).some((value) => value !== '')),
    'each metadata row is a column': named.every((one) => columns.includes(one)),
    'each other column is in the metadata, or says one thing': unexplained.every(
      (one) => new Set(valuesOf(one)).size === 1,
    ),
    'no time or place in the metadata': named.every((one) => !OBSERVED.includes(one)),
    'fewer metadata rows than columns': meta.length <= columns.length - 5,
    'columns are filters or indicators': filters.length + indicators.length === meta.length && indicators.length > 0,
    'no name or label twice in the metadata': isUnique(named) && isUnique(meta.map((row) => row.label!.toLowerCase())),
    'no filter and no column outside the metadata that looks like a place': [
      ...filters.map((one) => one.col_name!),
      ...unexplained,
    ].every((one) => !LIKE_A_PLACE.test(one)),
    'no characteristics of people in the names of indicators': indicators.every((one) => !PEOPLE.test(one.col_name!)),
    'labels are there': meta.every((row) => row.label !== ''),
    'filters have two choices at least': filters.every((one) => new Set(valuesOf(one.col_name!)).size > 1),
    'filters have a total, or a choice that is shown first': filters.every((one) =>
      valuesOf(one.col_name!).includes(one.filter_default || 'Total'),
    ),
    'filters have no blanks and no spaces around': filters.every((one) =>
      valuesOf(one.col_name!).every((value) => value !== '' && value === value.trim()),
    ),
    'filters have no unit, places or grouping of indicators': filters.every(
      (one) => one.indicator_unit === '' && one.indicator_dp === '' && one.indicator_grouping === '',
    ),
    'indicators have no hint and no grouping of filters': indicators.every(
      (one) => one.filter_hint === '' && one.filter_grouping_column === '',
    ),
    'units of the list': indicators.every((one) =>
      ['', '%', 'pp', '£', '£m', 'numberstring'].includes(one.indicator_unit!),
    ),
    'decimal places are whole numbers': indicators.every((one) => /^\d+$/.test(one.indicator_dp!)),
    'indicators are numbers or symbols, without commas, blanks or old symbols': cells.every(
      (cell) => SYMBOLS.includes(cell) || /^-?\d+(\.\d+)?$/.test(cell),
    ),
    'nothing is NULL or NA': rows.every((row) =>
      Object.values(row).every((value) => !/^(?:null|na|nan|n\/a|\.+|-)$/i.test(value)),
    ),
    'no two kinds of period, and years of as many figures as they need':
      kinds.length === 1 && valuesOf('time_period').every((one) => new RegExp(`^\\d{${kinds[0]![1]}}$`).test(one)),
    'years of six figures follow each other': valuesOf('time_period').every(
      (one) => one.length === 4 || (Number(one.slice(2, 4)) + 1) % 100 === Number(one.slice(4)),
    ),
    'one level of place, with its codes and names': rows.every(
      (row) =>
        row.geographic_level === 'Local authority' &&
        [row.new_la_code, row.old_la_code, row.la_name].every((one) => one !== ''),
    ),
    'all three columns of an authority, both of a region':
      PLACE.slice(5).every((one) => columns.includes(one)) &&
      columns.includes('region_code') === columns.includes('region_name'),
    'England by its code and name': rows.every(
      (row) => row.country_code === 'E92000001' && row.country_name === 'England',
    ),
    'no total among times and places': rows.every((row) =>
      OBSERVED.every((one) => !/^(?:total|all)$/i.test(row[one] ?? '')),
    ),
    'no row twice': isUnique(rows.map(keyOf)),
    'names, labels and choices as long as they may be':
      columns.every((one) => one.length <= 50) &&
      meta.every((one) => one.label!.length <= 80) &&
      filters.every((one) => valuesOf(one.col_name!).every((value) => value.length <= 120)) &&
      rows.every((row) => row.new_la_code!.length <= 30),
    'not more choices than it takes': filters.every((one) => new Set(valuesOf(one.col_name!)).size <= 25_000),
  };
}

/** The checks that a file does not pass. */
export const failing = (file: OpenDataFile): string[] =>
  Object.entries(checksOf(file)).flatMap(([check, passes]) => (passes ? [] : [check]));
