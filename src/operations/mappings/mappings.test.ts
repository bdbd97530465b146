// A new extract with headings of its own, through the operations: looked at, mapped, saved, imported; and the next day's.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import { isoDay } from '../../clocks/index.ts';
import { type ExtractMapping, mappingOf, readyMappings } from '../../imports/index.ts';
import { perform } from '../index.ts';
import { aCaseStore, type CaseStore } from '../people/case-records.fixture.ts';

const HEADINGS = 'Stud_ID,Childs name,DoB,EHCNA req recd,Who asked,Panel dt,Assess?,Letter to family,Notes';
const LINES = [
  '90001,Alex Made,14/05/2016,03/03/2025,School,02/04/2025,Proceed,07/04/2025,',
  '90002,Sam Made,02/11/2008,17/04/2025,Mum,,Pend,,rang',
  '90003,Jo Made,09/09/2014,20/04/2025,School,14/05/2025,No EHCNA,21/05/2025,',
];

const MAPPING: ExtractMapping = {
  id: 'our-requests',
  title: 'Our requests',
  version: 1,
  source: 'case-system',
  holds: 'snapshot',
  sheet: null,
  columns: [
    { heading: 'Stud_ID', table: 'person', field: 'person' },
    { heading: 'DoB', table: 'person', field: 'bornOn', dates: 'day-month-year' },
    {
      heading: 'EHCNA req recd',
      table: 'request',
      field: 'receivedOn',
      dates: 'day-month-year',
      means: 'the day itself',
    },
    { heading: 'Who asked', table: 'request', field: 'source', codes: { Mum: '1' } },
    { heading: 'Assess?', table: 'request', field: 'outcome', codes: { Pend: 'A', 'No EHCNA': 'N' } },
    {
      heading: 'Letter to family',
      table: 'request',
      field: 'outcomeOn',
      dates: 'day-month-year',
      means: 'notice sent',
    },
  ],
  defaults: {},
  leftOut: ['Childs name', 'Panel dt', 'Notes'],
};

let cases: CaseStore;
before(async () => {
  cases = await aCaseStore('live');
});
after(() => cases.store.close());

function sent(on: string, lines: readonly string[], headings = HEADINGS) {
  return { name: `cases ${on}.csv`, bytes: new TextEncoder().encode([headings, ...lines, ''].join('\r\n')) };
}

async function suggested(own: { mapping?: unknown; use?: string } = {}, file = sent('2025-06-25', LINES)) {
  const outcome = await perform(cases.ctx(), 'suggest-mapping', { files: [file], ...own });
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
  return outcome.value;
}

async function imported(on: string, lines: readonly string[]) {
  const outcome = await perform(cases.ctx(), 'import', { files: [sent(on, lines)] });
  const report = outcome.value?.files[0];
  assert.ok(report);
  const { saved, alreadyImported, records } = report;
  const counts = records?.tables.map((one) => [one.table, one.new, one.changed, one.unchanged, one.gone]);
  return { saved, alreadyImported, counts, codes: report.issues.map(({ code }) => code) };
}

test('an extract with headings of its own is not taken for a scorecard, and no child becomes the name of a KPI', async () => {
  const { saved, counts, codes } = await imported('2025-06-25', LINES);
  assert.deepEqual([saved, counts, codes], [false, undefined, ['extract-not-understood']]);
});

test('what is known is suggested; names show their shape alone', async () => {
  const { columns, mapping } = await suggested();
  const of = (heading: string) => columns.find((one) => one.heading === heading)!;
  // Saved as “requests” it would take the ready mapping's place.
  assert.equal(mapping.id, 'cases');
  assert.deepEqual([of('Stud_ID').reads, of('DoB').reads], [['person.person'], ['person.bornOn']]);
  assert.deepEqual([of('Childs name').masked, of('Childs name').samples], [true, ['Xxxx Xxxx', 'Xxx Xxxx', 'Xx Xxxx']]);
  assert.deepEqual(of('EHCNA req recd').dates?.form, 'day-month-year');
});

test('a mapping is tried before it is saved: its lines in words, what each code text stands for, nothing kept', async () => {
  const told = await suggested({ mapping: MAPPING });
  const { lines, rows, texts, found, questions, from } = told;
  assert.deepEqual([from, questions, found], ['told', [], []]);
  assert.deepEqual(
    rows.map(({ title, count }) => [title, count]),
    [
      ['Children and young people', 3],
      ['Requests', 3],
    ],
  );
  assert.deepEqual(lines[1]?.rows[1]?.fields, [
    { title: 'Received', heading: 'EHCNA req recd', given: 'column', value: '17 April 2025' },
    { title: 'Asked by', heading: 'Who asked', given: 'column', value: 'young person or parent' },
    { title: 'Outcome', heading: 'Assess?', given: 'column', value: 'decision yet to be made' },
  ]);
  assert.deepEqual(texts.find(({ target }) => target === 'request.outcome')?.texts, [
    { text: 'No EHCNA', lines: 1, code: 'N' },
    { text: 'Pend', lines: 1, code: 'A' },
    { text: 'Proceed', lines: 1, code: 'Y' },
  ]);
  const known = await perform(cases.ctx(), 'mappings', {});
  assert.deepEqual(known.ok && known.value.saved, []);
});

test('what cannot be read by is refused, everything at once: fields, codes, nobody’s lines', async () => {
  const columns = MAPPING.columns.filter(({ field }) => field !== 'person');
  const codesOf = async (mapping: unknown) => {
    const outcome = await perform(cases.ctx(), 'save-mapping', { mapping });
    return [outcome.ok, outcome.issues.map(({ code }) => code)];
  };
  assert.deepEqual(await codesOf({ ...MAPPING, columns }), [false, ['mapping-of-nobody']]);
  const wrong = [
    { heading: 'A', table: 'request', field: 'no-such' },
    { heading: 'B', table: 'request', field: 'outcome', codes: { Q: 'Q' } },
    { heading: 'C', table: 'request', field: 'receivedOn' },
    { heading: 'D', table: 'request', field: 'receivedOn' },
  ];
  assert.deepEqual(await codesOf({ ...MAPPING, columns: wrong }), [
    false,
    ['mapping-field-unknown', 'mapping-code-unknown', 'mapping-field-twice'],
  ]);
  assert.deepEqual(await codesOf('nothing'), [
    false,
    [...Array(7)].map((_, i) => (i === 2 ? 'mapping-without-columns' : 'mapping-part-wrong')),
  ]);
});

test('a panel’s day in the place of the notice is a warning, and is said again wherever the mapping is read', async () => {
  const panel = MAPPING.columns.map((one) =>
    one.heading === 'Letter to family' ? { ...one, heading: 'Panel dt', means: 'panel' } : one,
  );
  const mapping = { ...MAPPING, id: 'by-panel', columns: panel };
  const outcome = await perform(cases.ctx(), 'save-mapping', { mapping });
  assert.deepEqual([outcome.ok, outcome.issues.map(({ code }) => code)], [true, ['mapping-day-not-of-notice']]);
  const read = await perform(cases.ctx(), 'mappings', { mapping: 'by-panel' });
  assert.match(read.value?.one?.warnings[0] ?? '', /^“Panel dt” is the day of the panel/);
  const bare = panel.map(({ heading, table, field }) => ({ heading, table, field }));
  const { questions } = await suggested({ mapping: { ...mapping, columns: bare } });
  assert.deepEqual(
    questions.map(({ code, facts }) => [code, facts.heading]),
    [['mapping-day-not-said', 'Panel dt']],
  );
});

test('saved, it is a version; saved again unchanged it is none; changed it is the next, with what changed', async () => {
  const save = async (mapping: ExtractMapping) => {
    const outcome = await perform(cases.ctx(), 'save-mapping', { mapping });
    assert.ok(outcome.ok);
    return [outcome.value.saved, outcome.value.mapping.version, outcome.value.changes];
  };
  const first: ExtractMapping = { ...MAPPING, columns: MAPPING.columns.slice(0, 5) };
  assert.deepEqual(await save(first), [true, 1, []]);
  assert.deepEqual(await save(first), [false, 1, []]);
  assert.deepEqual(await save(MAPPING), [true, 2, ['“Letter to family” read as Requests: Outcome told']]);
  const read = await perform(cases.ctx(), 'mappings', { mapping: 'our-requests' });
  assert.deepEqual(
    read.value?.one?.versions.map(({ version, savedBy, changes }) => [version, savedBy, changes.length]),
    [
      [2, 'Ada', 1],
      [1, 'Ada', 0],
    ],
  );
  const old = await perform(cases.ctx(), 'mappings', { mapping: 'our-requests', version: 1 });
  assert.equal(old.value?.one?.mapping.columns.length, 5);
  const none = await perform(cases.ctx(), 'mappings', { mapping: 'our-requests', version: 9 });
  assert.deepEqual(
    none.issues.map(({ code }) => code),
    ['mapping-version-unknown'],
  );
  assert.ok(!cases.logged.join('').includes('Mum'), 'what codes stand for never stands in the log');
});

test('the same file is now read by it; sent twice it is a no-op; the next day’s shows what changed and what is gone', async () => {
  assert.deepEqual(await imported('2025-06-25', LINES), {
    saved: true,
    alreadyImported: false,
    counts: [
      ['person', 3, 0, 0, 0],
      ['request', 3, 0, 0, 0],
    ],
    codes: [],
  });
  const again = await imported('2025-06-25', LINES);
  assert.deepEqual([again.saved, again.alreadyImported], [false, true]);
  const decided = LINES[1]!.replace('Pend,,rang', 'Proceed,20/06/2025,');
  const next = await imported('2025-06-26', [LINES[0]!, decided]);
  assert.deepEqual(
    [next.saved, next.counts],
    [
      true,
      [
        ['person', 0, 0, 2, 1],
        ['request', 0, 1, 1, 1],
      ],
    ],
  );
  const known = await perform(cases.ctx(), 'mappings', {});
  const used = known.value?.saved.find(({ id }) => id === 'our-requests')?.lastUsed;
  assert.deepEqual(used && [used.file, used.version, isoDay(used.statedOn)], ['cases 2025-06-26.csv', 2, '2025-06-26']);
});

test('a heading that changed is named, with the one that came in its place', async () => {
  const file = sent('2025-06-27', LINES, HEADINGS.replace('Letter to family', 'Letter date'));
  const { missing, added, mapping } = await suggested({ use: 'our-requests' }, file);
  assert.deepEqual([mapping.id, missing, added], ['our-requests', ['Letter to family'], ['Letter date']]);
});

test('the template of a ready mapping reads by it, before there is a store', async () => {
  for (const ready of readyMappings.filter(({ id }) => id === 'requests' || id === 'posts')) {
    const { id } = ready;
    const outcome = await perform(cases.ctx({ hasStore: false }), 'mapping-template', { mapping: id, kind: 'csv' });
    assert.ok(outcome.ok, id);
    const bytes = new Uint8Array(Buffer.from(outcome.value.bytes, 'base64'));
    const read = await perform(cases.ctx({ hasStore: false }), 'suggest-mapping', {
      files: [{ name: `${id} 2025-06-30.csv`, bytes }],
      mapping: mappingOf(ready),
    });
    assert.deepEqual([id, read.ok, read.value?.missing], [id, true, []]);
    const stops = read.value?.found.filter(({ severity }) => severity === 'stops').map(({ message }) => message);
    assert.deepEqual([id, stops], [id, []]);
  }
});

test('the Excel template has the headings, two made-up lines, and a sheet that says what each column is', async () => {
  const outcome = await perform(cases.ctx(), 'mapping-template', { mapping: 'our-requests', kind: 'xlsx' });
  assert.ok(outcome.ok);
  const bytes = Buffer.from(outcome.value.bytes, 'base64');
  const sheets = await readXlsxFile(bytes);
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  const [headings, ...lines] = rowsOf('Extract');
  assert.deepEqual([headings, lines.length], [MAPPING.columns.map(({ heading }) => heading), 2]);
  assert.deepEqual(
    rowsOf('What each column is').find(([heading]) => heading === 'Who asked'),
    ['Who asked', null, 'Asked by', 'Mum'],
  );
});

test('the list to ask for is words, an e-mail draft, and a link', async () => {
  const outcome = await perform(cases.ctx(), 'mapping-template', { mapping: 'requests', kind: 'eml' });
  assert.ok(outcome.ok);
  const { letter, name, bytes } = outcome.value;
  assert.equal(name, 'ask-requests.eml');
  assert.match(Buffer.from(bytes, 'base64').toString(), /^Subject: An extract for the SEND scorecard: Requests/);
  assert.match(letter.body, /\n\* Request received: the day the council received it/);
  assert.match(letter.mailto, /^mailto:\?subject=An%20extract/);
});
