// Two returns held against each other, ours and the one that the case system made: who and what differs, element by element.

import { personKey, sen2Elements } from '../../imports/index.ts';
import { tableOf } from '../../register/index.ts';
import { columnsOf, type ReturnModule, returnModules } from './columns.ts';
import type { ReturnRow } from './return-row.ts';
import type { Sen2Return } from './sen2-return.ts';

export interface ReturnDifference {
  kind: 'differs' | 'only ours' | 'only theirs';
  module: ReturnModule;
  /** null: the whole record */
  element: string | null;
  /** our number of the person, else theirs */
  person: string | null;
  /** our number of the record, else theirs */
  record: string | null;
  /** what stands there; null where it is empty, or identifies a person and is kept apart */
  ours: string | null;
  theirs: string | null;
}

export interface Comparison {
  people: { ours: number; theirs: number; both: number };
  records: Record<ReturnModule, { ours: number; theirs: number; both: number; alike: number }>;
  /** "requests.ReceivedDate" → how many records differ in it */
  elements: Record<string, number>;
  differences: ReturnDifference[];
}

/** What tells two records of a module to be one, the strictest first; what is left over is paired when one is left on each side. */
const ALIKE: Record<ReturnModule, readonly (readonly string[])[]> = {
  person: [],
  requests: [['ReceivedDate']],
  assessment: [['AssessmentOutcomeDate', 'AssessmentOutcome'], ['AssessmentOutcomeDate']],
  namedplan: [['StartDate']],
  plandetail: [['PlacementRank', 'URN', 'UKPRN', 'SENSetting'], ['PlacementRank']],
  activeplans: [],
  placementdetail: [
    ['PlacementRank', 'URN', 'UKPRN', 'SENSetting', 'EntryDate'],
    ['PlacementRank', 'EntryDate'],
    ['PlacementRank'],
  ],
  senneed: [['SENtypeRank', 'SENtype'], ['SENtypeRank']],
};

/** Elements that identify a person: that they differ is said, and not how. */
const kept = new Set(
  sen2Elements
    .filter(({ table, field }) => tableOf(table).fields[field]!.apart || field === 'bornOn')
    .map(({ element }) => element),
);

export function compareReturns(ours: Sen2Return, theirs: Sen2Return): Comparison {
  const comparison: Comparison = {
    people: { ours: ours.people.length, theirs: theirs.people.length, both: 0 },
    records: { ...recordsOf() },
    elements: {},
    differences: [],
  };
  const year = ours.collection.year;
  for (const [mine, other] of pairPeople(ours.people, theirs.people)) {
    if (mine && other) comparison.people.both += 1;
    const person = mine?.id ?? other?.id ?? null;
    compareRows(mine, other, person, year, comparison);
  }
  return comparison;
}

function recordsOf(): Comparison['records'] {
  const none = () => ({ ours: 0, theirs: 0, both: 0, alike: 0 });
  return {
    person: none(),
    requests: none(),
    assessment: none(),
    namedplan: none(),
    plandetail: none(),
    activeplans: none(),
    placementdetail: none(),
    senneed: none(),
  };
}

type Pair = [mine: ReturnRow | null, other: ReturnRow | null];

/** By UPN, else by ULN, else by name and date of birth. */
function pairPeople(ours: readonly ReturnRow[], theirs: readonly ReturnRow[]): Pair[] {
  const keys = [
    ({ UPN }: ReturnRow['values']) => (UPN ? personKey({ upn: UPN }) : null),
    ({ UniqueLearnerNumber }: ReturnRow['values']) =>
      UniqueLearnerNumber ? personKey({ uln: UniqueLearnerNumber }) : null,
    ({ Surname, Forename, PersonBirthDate }: ReturnRow['values']) =>
      Surname && Forename && PersonBirthDate
        ? personKey({ surname: Surname, forename: Forename, bornOn: PersonBirthDate })
        : null,
  ];
  return pairBy(
    ours,
    theirs,
    keys.map((key) => (row: ReturnRow) => key(row.values)),
  );
}

function pairBy(
  ours: readonly ReturnRow[],
  theirs: readonly ReturnRow[],
  keys: readonly ((row: ReturnRow) => string | null)[],
): Pair[] {
  const pairs: Pair[] = [];
  let [mine, others] = [[...ours], [...theirs]];
  for (const keyOf of keys) {
    const waiting = new Map<string, ReturnRow[]>();
    for (const other of others) {
      const key = keyOf(other);
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), other]);
    }
    const taken = new Set<ReturnRow>();
    mine = mine.filter((row) => {
      const key = keyOf(row);
      const found = key === null ? undefined : waiting.get(key)?.shift();
      if (!found) return true;
      taken.add(found);
      pairs.push([row, found]);
      return false;
    });
    others = others.filter((other) => !taken.has(other));
  }
  return [...pairs, ...mine.map((row): Pair => [row, null]), ...others.map((other): Pair => [null, other])];
}

function pairRecords(module: ReturnModule, ours: readonly ReturnRow[], theirs: readonly ReturnRow[]): Pair[] {
  const keys = ALIKE[module].map(
    (elements) => (row: ReturnRow) => elements.map((name) => row.values[name] ?? '').join('|'),
  );
  const pairs = pairBy(ours, theirs, keys);
  const mine = pairs.filter(([, other]) => other === null);
  const others = pairs.filter(([row]) => row === null);
  if (mine.length !== 1 || others.length !== 1) return pairs;
  return [...pairs.filter(([row, other]) => row && other), [mine[0]![0], others[0]![1]]];
}

function compareRows(
  mine: ReturnRow | null,
  other: ReturnRow | null,
  person: string | null,
  year: number,
  comparison: Comparison,
  listed = true,
): void {
  const { module } = (mine ?? other)!;
  const tally = comparison.records[module];
  if (mine) tally.ours += 1;
  if (other) tally.theirs += 1;
  if (!mine || !other) {
    const row = (mine ?? other)!;
    const kind = mine ? 'only ours' : 'only theirs';
    // What stands in a record that only one return has is counted, and the record itself is listed.
    if (listed)
      comparison.differences.push({ kind, module, element: null, person, record: row.id, ours: null, theirs: null });
  } else {
    tally.both += 1;
    const differing = differencesOf(mine, other, person, year);
    if (differing.length === 0) tally.alike += 1;
    comparison.differences.push(...differing);
    for (const { element } of differing) {
      const name = `${module}.${element}`;
      comparison.elements[name] = (comparison.elements[name] ?? 0) + 1;
    }
  }
  for (const below of returnModules) {
    const of = (row: ReturnRow | null) => row?.below.filter((one) => one.module === below) ?? [];
    for (const [row, one] of pairRecords(below, of(mine), of(other)))
      compareRows(row, one, person, year, comparison, mine !== null && other !== null);
  }
}

function differencesOf(mine: ReturnRow, other: ReturnRow, person: string | null, year: number): ReturnDifference[] {
  const { module, id } = mine;
  return columnsOf(module, year).flatMap(({ element }) => {
    const [ours, theirs] = [mine.values[element] ?? null, other.values[element] ?? null];
    if (ours === theirs) return [];
    const apart = kept.has(element);
    return [
      {
        kind: 'differs' as const,
        module,
        element,
        person,
        record: id ?? other.id,
        ours: apart ? null : ours,
        theirs: apart ? null : theirs,
      },
    ];
  });
}
