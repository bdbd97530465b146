import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellKindOf, cellKinds, freeTextFields, specialCategoryFields } from './cell-kinds.ts';
import { maySee, rowsFor } from './may-see.ts';
import { needs, showsChildren } from './needs.ts';
import { type TableId, tableIds, tableOf } from './record.ts';
import { rowScopes } from './role.ts';
import { roles } from './roles.ts';

/** Every field that a role may see of somebody's records, of a kind of cell. */
function seen(role: string, kind: string): string[] {
  return tableIds.flatMap((table) =>
    Object.keys(tableOf(table).fields)
      .filter((field) => tableOf(table).about === 'person' && cellKindOf(table, field) === kind)
      .filter((field) => maySee(role, table, field))
      .map((field) => `${table}.${field}`),
  );
}

for (const [role, rows] of [
  ['director', 'by-request'],
  ['head-of-send', 'all'],
  ['team-manager', 'own-team'],
  ['case-officer', 'own-cases'],
  ['ap-officer', 'ap-and-eotas'],
  ['resolutions-officer', 'disputed'],
  ['panel-member', 'agenda'],
  ['adult-social-care', 'from-14'],
  ['early-years', 'under-5'],
  ['school', 'own-school'],
  ['family', 'own-record'],
  ['quality-lead', 'sampled'],
  ['adviser', 'none'],
  ['administrator', 'none'],
] as const)
  test(`${role} sees ${rowScopes[rows]}`, () => {
    assert.equal(rowsFor(role), rows);
  });

for (const [name, role, table, field, may] of [
  ['a case officer sees the name of a child they work with', 'case-officer', 'person', 'surname', true],
  ['the performance team works with pseudonyms', 'performance', 'person', 'surname', false],
  ['the performance team sees no date of birth', 'performance', 'person', 'bornOn', false],
  ['the performance team sees needs', 'performance', 'need', 'type', true],
  ['the administrator sees no content of a case', 'administrator', 'request', 'receivedOn', false],
  ['an adviser sees no content of a case', 'adviser', 'plan', 'startedOn', false],
  ['SENDIASS sees nothing without consent', 'sendiass', 'request', 'receivedOn', false],
  ['a health trust sees what it was asked', 'health', 'advice', 'requestedOn', true],
  ['a health trust sees no placement', 'health', 'placement', 'urn', false],
  ['a school sees no legal notes', 'school', 'dispute', 'registeredOn', false],
  ['a school sees no reasons of a panel', 'school', 'panel', 'reason', false],
  ['the resolutions officer sees appeals', 'resolutions-officer', 'dispute', 'registeredOn', true],
  ['a family sees its own dates', 'family', 'review', 'meetingOn', true],
  ['a family does not see what a placement costs', 'family', 'placement', 'cost', false],
  ['HR sees no absence of anybody: aggregates only', 'hr-finance', 'absence', 'fromOn', false],
  ['the head of SEND sees posts and what they cost', 'head-of-send', 'post', 'cost', true],
  ['an assistant sees a post of their own and not its cost', 'assistant', 'post', 'cost', false],
  ['term dates are for everybody', 'elected-member', 'closure', 'fromOn', true],
] as const)
  test(name, () => {
    assert.equal(maySee(role, table, field), may);
  });

test('who may see no case holds no need that shows children, and who sees cases holds one', () => {
  const shows = roles.filter((role) => role.needs.some(showsChildren)).map(({ id }) => id);
  const looks = roles.filter((role) => !['none', 'consented', 'own-record'].includes(role.rows)).map(({ id }) => id);
  assert.deepEqual(shows, looks);
});

test('who sees figures with small numbers hidden may not read the scorecard, which hides none', () => {
  const readers = roles.filter((role) => role.needs.includes('read-scorecard')).map(({ figures }) => figures);
  assert.deepEqual(new Set(readers), new Set(['all']));
});

test('only the administrator administers, and every need is held by some role', () => {
  const holders = roles.filter((role) => role.needs.includes('administer')).map(({ id }) => id);
  assert.deepEqual(holders, ['administrator']);
  const held = new Set(roles.flatMap((role) => role.needs));
  assert.deepEqual(
    needs.map(({ id }) => id).filter((id) => !held.has(id)),
    [],
  );
});

test('access of panel members and inspectors ends by itself', () => {
  assert.deepEqual(
    roles.filter((role) => role.timeLimited).map(({ id }) => id),
    ['panel-member', 'inspector'],
  );
});

test('lists are taken away by the performance team alone, and hold no name and no number', () => {
  const takers = roles.filter((role) => role.takesListsAway);
  assert.deepEqual(
    takers.map(({ id }) => id),
    ['performance'],
  );
  assert.deepEqual([...seen('performance', 'names'), ...seen('performance', 'identifiers')], []);
});

test('what stands apart and encrypted is a name or a number', () => {
  const apart = tableIds.flatMap((table) =>
    Object.entries(tableOf(table).fields).flatMap(([name, field]) => (field.apart ? [cellKindOf(table, name)] : [])),
  );
  assert.deepEqual(apart, ['names', 'names', 'names', 'identifiers', 'identifiers']);
});

test('special category and free text fields are there, once each, and every kind of cell has a field', () => {
  const listed = [...specialCategoryFields, ...freeTextFields];
  assert.equal(new Set(listed).size, listed.length);
  for (const name of listed) {
    const [table, field] = name.split('.') as [TableId, string];
    assert.ok(cellKindOf(table, field));
  }
  assert.deepEqual(
    cellKinds.filter(({ id }) => seen('head-of-send', id).length === 0),
    [],
  );
});

test('a text field that is neither a number, a place nor a role is listed as free text, so that none slips through', () => {
  const plainTexts = tableIds.flatMap((table) =>
    Object.entries(tableOf(table).fields)
      .filter(
        ([name, field]) =>
          tableOf(table).about === 'person' && field.type === 'text' && cellKindOf(table, name) === 'plain',
      )
      .map(([name]) => name),
  );
  assert.deepEqual([...new Set(plainTexts)].sort(), [
    'approvedBy',
    'body',
    'by',
    'exportedTo',
    'fromUrn',
    'locality',
    'phase',
    'subsidiaryPhase',
    'subsidiaryUrn',
    'team',
    'transferredFrom',
    'ukprn',
    'urn',
    'ward',
    'year',
  ]);
});

test('a role, a table’s field that is not there is refused', () => {
  assert.throws(() => rowsFor('mayor'), /no role mayor/);
  assert.throws(() => maySee('family', 'plan', 'colour'), /plan has no field colour/);
});
