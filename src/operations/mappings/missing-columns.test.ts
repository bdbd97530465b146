// What a file read by a saved mapping may lack, and what it may not.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '../../clocks/index.ts';
import type { ExtractMapping } from '../../imports/index.ts';
import { rowsOf } from '../../store/index.ts';
import { perform } from '../index.ts';
import { AREA, aCaseStore, type CaseStore } from '../people/case-records.fixture.ts';

let cases: CaseStore;
before(async () => {
  cases = await aCaseStore('live');
});
after(() => cases.store.close());

async function saved(own: Pick<ExtractMapping, 'id' | 'columns'> & Partial<ExtractMapping>) {
  const mapping: ExtractMapping = {
    title: own.id,
    version: 1,
    source: 'case-system',
    holds: 'snapshot',
    sheet: null,
    defaults: {},
    leftOut: [],
    ...own,
  };
  const outcome = await perform(cases.ctx(), 'save-mapping', { mapping });
  assert.ok(outcome.ok, JSON.stringify(outcome.issues));
}

async function imported(mapping: string, lines: readonly string[], save = true) {
  const file = { name: `${mapping} 2025-06-30.csv`, bytes: new TextEncoder().encode([...lines, ''].join('\r\n')) };
  const outcome = await perform(cases.ctx(), 'import', { files: [file], save, mapping });
  const report = outcome.value?.files[0];
  assert.ok(report);
  return report;
}

test('a renamed heading that rows are known by stops the file: all of them would be new, and those that stand gone', async () => {
  await saved({
    id: 'our-requests',
    columns: [
      { heading: 'Pupil', table: 'person', field: 'person' },
      { heading: 'Received', table: 'request', field: 'receivedOn', dates: 'day-month-year', means: 'the day itself' },
      { heading: 'Who asked', table: 'request', field: 'source' },
    ],
  });
  for (const [headings, missing] of [
    ['Student,Received,Who asked', 'Pupil'],
    ['Pupil,Recd,Who asked', 'Received'],
  ] as const) {
    const report = await imported('our-requests', [headings, '90001,03/03/2025,School']);
    const stopping = report.issues.filter(({ severity }) => severity === 'stops');
    assert.deepEqual(
      [report.saved, ...stopping.map(({ code, facts }) => [code, facts.headings])],
      [false, ['extract-headings-missing', [missing]]],
    );
  }
});

test('a second place that the file does not have stops nothing', async () => {
  await saved({
    id: 'our-places',
    columns: [
      { heading: 'Pupil', table: 'person', field: 'person' },
      { heading: 'School', table: 'placement', group: 'main', field: 'urn' },
      { heading: 'Second school', table: 'placement', group: 'second', field: 'urn' },
    ],
    defaults: { 'placement:main.fact': 'attended', 'placement:second.fact': 'attended' },
  });
  const report = await imported('our-places', ['Pupil,School', '90001,990001'], false);
  assert.deepEqual(
    report.issues.map(({ code, severity }) => [code, severity]),
    [['extract-headings-missing', 'warns']],
  );
});

test('a plan whose extract gives only the day it was sent is in force from that day', async () => {
  await saved({
    id: 'our-plans',
    columns: [
      { heading: 'Pupil', table: 'person', field: 'person' },
      { heading: 'Final', table: 'plan', field: 'issuedOn', dates: 'day-month-year', means: 'notice sent' },
    ],
  });
  const report = await imported('our-plans', ['Pupil,Final', '90001,07/04/2025']);
  assert.equal(report.saved, true);
  const rows = await rowsOf(cases.store, AREA, 'case-system', 'plan', ['90001/plan/2025-04-07']);
  const plan = rows.get('90001/plan/2025-04-07');
  assert.deepEqual([plan?.startedOn, plan?.issuedOn], [day('2025-04-07'), day('2025-04-07')]);
});
