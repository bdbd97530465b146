// The template that goes out, read back by the very reader that will meet it again.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import { day } from '../clocks/index.ts';
import { readGrid, readReturn } from '../imports/index.ts';
import type { Measure } from '../measures/index.ts';
import { chaserLetter } from './chaser-letter.ts';
import { HOW_TO_FILL, type ReturnTemplate, returnTemplateCsv, returnTemplateWorkbook } from './return-template.ts';

const measure = (id: string, unit: Measure['unit'], title: string): Measure => ({
  id,
  title,
  section: 'health',
  unit,
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
});
const TEMPLATE: ReturnTemplate = {
  areaName: 'Testshire',
  source: { id: 'therapies', title: 'Therapies' },
  period: '2025-05',
  dueOn: day('2025-06-15'),
  today: day('2025-06-02'),
  before: ['2025-02', '2025-03', '2025-04'],
  rows: [
    {
      measure: measure('seen', 'percent', '=HYPERLINK("x") seen in time'),
      last: [{ value: 0.741, decimals: 1 }, null, { value: 0.8, decimals: 1 }],
    },
    {
      measure: measure('waits', 'count', '+ waits'),
      last: [{ value: 1234, decimals: 0 }, { value: 0, decimals: 0 }, null],
    },
  ],
};

test('nothing in the CSV would be run by a spreadsheet, and figures are plain numbers', () => {
  const text = returnTemplateCsv(TEMPLATE);
  const lines = text.split('\r\n');
  assert.match(lines[0]!, /^\ufeffWaymark return,therapies,/);
  assert.equal(lines[2 + HOW_TO_FILL.length], `seen,"'=HYPERLINK(""x"") seen in time",,2025-05,,,,,,,74.1,,80`);
  assert.equal(lines[3 + HOW_TO_FILL.length], "waits,'+ waits,,2025-05,,,,,,,1234,0,");
});

test('an empty template is recognised, for its source, and says nothing', async () => {
  for (const [name, bytes] of [
    ['t.csv', new TextEncoder().encode(returnTemplateCsv(TEMPLATE))],
    ['t.xlsx', await returnTemplateWorkbook(TEMPLATE)],
  ] as const) {
    const { grid, issues } = await readGrid({ name, bytes });
    assert.deepEqual(issues, [], name);
    assert.deepEqual(readReturn(grid!, null), { source: 'therapies', rows: [], issues: [] }, name);
  }
});

test('another reader finds typed cells in the workbook: text as text, figures as numbers', async () => {
  const bytes = await returnTemplateWorkbook(TEMPLATE);
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const rows = (Array.isArray(sheets) && sheets[0] && 'data' in sheets[0] ? sheets[0].data : sheets) as unknown[][];
  const seen = rows.find((row) => row[0] === 'seen')!;
  assert.deepEqual([seen[1], seen[3], seen[10], seen[11]], ['=HYPERLINK("x") seen in time', '2025-05', 0.741, null]);
});

test('a chaser names what is missing, since when it was due and when it was asked for, and blames nobody', () => {
  const letter = chaserLetter({
    kind: 'chased',
    areaName: 'Testshire',
    source: { title: 'Therapies', owner: 'Therapy lead', contact: 'therapy@example.org', escalateTo: 'Director' },
    missing: [{ period: '2025-05', dueOn: day('2025-06-15'), kpis: ['Waits', 'Seen'] }],
    chasedOn: [day('2025-06-17')],
    today: day('2025-06-25'),
  });
  assert.equal(letter.to, 'therapy@example.org');
  assert.equal(letter.subject, 'Testshire SEND scorecard: figures for May 2025, Therapies');
  assert.match(letter.body, /May 2025 \(due 15 June 2025, 10 days ago\):\n- Waits\n- Seen\n/);
  assert.match(letter.body, /We asked on 17 June 2025\./);
  assert.match(letter.mailto, /^mailto:therapy%40example\.org\?subject=Testshire%20SEND/);
  const [head = '', coded = ''] = letter.eml.split('\r\n\r\n');
  assert.match(
    head,
    /^To: therapy@example\.org\r\nSubject: Testshire SEND scorecard: figures for May 2025, Therapies\r\nX-Unsent: 1\r\n/,
  );
  assert.equal(Buffer.from(coded, 'base64').toString('utf8'), letter.body.replaceAll('\n', '\r\n'));
});

test('an escalation goes to whom it was set up for, even where that is a role and no address', () => {
  const asked = {
    kind: 'escalated' as const,
    areaName: 'Testshire',
    source: {
      title: 'Thérapies',
      owner: 'Therapy lead',
      contact: 'therapy@example.org',
      escalateTo: 'Director of operations',
    },
    missing: [{ period: '2025-05', dueOn: day('2025-06-15'), kpis: ['Waits'] }],
    chasedOn: [],
    today: day('2025-06-25'),
  };
  const letter = chaserLetter(asked);
  assert.equal(letter.to, 'Director of operations');
  assert.match(letter.mailto, /^mailto:\?subject=/);
  // A name that is not plain ASCII is coded, in words that are short enough for every mail program.
  const subject = /^Subject: (.*?)\r\n[A-Z]/s.exec(letter.eml)![1]!;
  const words = subject.split(/\r\n /);
  assert.ok(words.every((word) => word.length <= 75));
  const decoded = words
    .map((word) => /^=\?utf-8\?B\?(.*)\?=$/.exec(word)![1]!)
    .map((word) => Buffer.from(word, 'base64').toString('utf8'));
  assert.equal(decoded.join(''), letter.subject);
});

test('names with line breaks add no header to a chaser, and coded words keep to 75 characters', () => {
  const { subject, mailto, eml } = chaserLetter({
    kind: 'chased',
    areaName: 'Testshire',
    source: {
      title: `Th\u00e9rapies\r\nBcc: other@example.org\r\n\r\n${'\u{1f9d2}'.repeat(30)}`,
      owner: 'Lead',
      contact: 'lead@example.org\r\nBcc: other@example.org',
      escalateTo: null,
    },
    missing: [{ period: '2025-05', dueOn: day('2025-06-15'), kpis: ['Waits'] }],
    chasedOn: [],
    today: day('2025-06-27'),
  });
  assert.match(subject, /^Testshire SEND scorecard: figures for May 2025, Thérapies Bcc: other@example\.org /);
  assert.match(mailto, /^mailto:\?subject=/);
  assert.doesNotMatch(mailto.split('&body=')[0]!, /%0[AD]/);
  const [head, ...body] = eml.split('\r\n\r\n');
  const headers = head!.split('\r\n').filter((line) => !line.startsWith(' '));
  assert.deepEqual(
    headers.map((line) => line.split(':')[0]),
    ['Subject', 'X-Unsent', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
  );
  const words = head!.match(/=\?utf-8\?B\?[^?]+\?=/g)!;
  assert.ok(words.every((word) => word.length <= 75));
  const decoded = words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).join('');
  assert.equal(decoded, subject);
  // mail counts a line by CR and LF
  assert.doesNotMatch(Buffer.from(body.join(''), 'base64').toString('utf8'), /[^\r]\n/);
});
