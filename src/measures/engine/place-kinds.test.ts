// Kinds of provision in columns are those of the register's own rule, for every mix of facts that a placement can state.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blankRow,
  codeSetsById,
  isAlternativeProvision,
  provisionOf,
  type RegisterRow,
  type Row,
} from '../../register/index.ts';
import { PROVISION_CODES, placeKinds } from './place-kinds.ts';
import { tablesOfRows } from './tables-of-rows.ts';

const codesOf = (id: 'establishment-kind' | 'legal-basis' | 'sen-setting' | 'ap-tier' | 'named-or-attended') => [
  null,
  ...codeSetsById[id].codes.map(({ code }) => code),
];

const at = (id: string) => ({ id, person: null, place: { sheet: null, row: null } });

const schools = codesOf('establishment-kind').map(
  (kind, i): Row<'establishment'> => ({ ...blankRow('establishment', at(`e${i}`)), urn: `${100_000 + i}`, kind }),
);

function* placements(): Generator<Row<'placement'>> {
  let number = 0;
  for (const basis of codesOf('legal-basis'))
    for (const setting of codesOf('sen-setting'))
      for (const tier of codesOf('ap-tier'))
        for (const fact of codesOf('named-or-attended'))
          for (const inside of [null, 'unit', 'resourced'] as const)
            for (const urn of [null, '999999', ...schools.map((school) => school.urn)])
              yield {
                ...blankRow('placement', { ...at(`p${number++}`), person: 'p1' }),
                basis,
                setting,
                tier,
                fact,
                unit: inside === 'unit' ? true : null,
                resourced: inside === 'resourced' ? true : null,
                urn,
              };
}

test('every mix of facts gives the kind that the rule gives row by row', () => {
  const rows = [...placements()];
  const establishments = new Map(schools.map((school) => [school.urn!, school]));
  const all: RegisterRow[] = [
    ...schools.map((row): RegisterRow => ({ table: 'establishment', ...row })),
    ...rows.map((row): RegisterRow => ({ table: 'placement', ...row })),
  ];
  const { provision, ap } = placeKinds(tablesOfRows(all));
  const differ = rows.filter(
    (row, i) =>
      provisionOf(row, establishments).kind !== PROVISION_CODES[provision[i]!] ||
      isAlternativeProvision(row, establishments) !== (ap[i] === 1),
  );
  assert.ok(rows.length > 10_000);
  assert.deepEqual(differ, []);
});
