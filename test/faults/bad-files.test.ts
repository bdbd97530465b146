// Files that go wrong: each is refused whole with a sentence that says what and where, or read for what it holds.

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { lookInto } from '../in-process.ts';
import { MARCH, MONTHS, textPaper } from '../papers.ts';
import { json, type Ran, type SaidImport, type SaidIssue, storeToCopy, waymark } from '../waymark.ts';
import { bigRefusedFiles, oddFiles, type RefusedFile, refusedFiles, workbook } from './bad-files.ts';

const MOST_MEGABYTES = 500;

const copyOf = await storeToCopy({ after });

/** A folder that holds the March paper. */
const withMarch = copyOf({ after });
const march = written(withMarch, 'march.txt', textPaper(MARCH));
assert.equal((await waymark(['import', '--data', withMarch, march])).code, 0);

function written(folder: string, name: string, bytes: Uint8Array | string): string {
  const path = join(dirname(folder), 'files', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** Everything that a reader of the store can see of it. */
const standing = (folder: string) => lookInto(folder, async (ask) => (await ask('scorecard')) + (await ask('verify')));

function assertModest({ megabytes }: Ran): void {
  assert.ok(megabytes === null || megabytes < MOST_MEGABYTES, `${megabytes} MB`);
}

function assertRefused(said: SaidImport['files'][number], { code, place }: RefusedFile): void {
  const stopping = said.issues.filter((issue) => issue.severity === 'stops');
  assert.deepEqual(
    stopping.map((issue) => [said.file, issue.code]),
    [[said.file, code]],
  );
  const [{ where, message }] = stopping as [SaidIssue];
  assert.equal(where.file, said.file);
  assert.deepEqual({ ...place, ...pick(where, place) }, place ?? {});
  assert.match(message, /^\S.*[^.]\. .*\.$/s, 'what is wrong, then what to do');
  assert.deepEqual([said.accepted, said.alreadyImported], [0, false]);
}

function pick(where: SaidIssue['where'], place: RefusedFile['place']): RefusedFile['place'] {
  return (
    place && { ...('row' in place ? { row: where.row } : {}), ...('column' in place ? { column: where.column } : {}) }
  );
}

test('each bad file is refused whole, with what is wrong and where, and the good one beside them is kept', async (t) => {
  const folder = copyOf(t);
  const bad = Object.entries(refusedFiles).map(([name, file]) => written(folder, name, file.bytes()));
  const good = written(folder, 'march.txt', textPaper(MARCH));
  const ran = await waymark(['import', '--data', folder, '--json', ...bad, good]);
  assert.equal(ran.code, 1);
  assertModest(ran);
  const { files } = json<SaidImport>(ran);
  const kept = files.pop();
  for (const said of files) assertRefused(said, refusedFiles[said.file]!);
  assert.deepEqual(
    files.map((said) => said.file),
    Object.keys(refusedFiles),
  );
  assert.deepEqual([kept?.file, kept?.accepted], ['march.txt', 4]);
});

test('a bad file changes nothing of what stands, and takes less than 500 MB', async () => {
  const before = await standing(withMarch);
  for (const [name, file] of Object.entries(bigRefusedFiles)) {
    const ran = await waymark(['import', '--data', withMarch, '--json', written(withMarch, name, file.bytes())]);
    assert.equal(ran.code, 1, name);

    assertModest(ran);
    assertRefused(json<SaidImport>(ran).files[0]!, file);
  }
  assert.equal(await standing(withMarch), before);
});

test('a bad file that comes first of all leaves no folder behind', async (t) => {
  const folder = copyOf(t).replace(/data$/, 'new');
  const ran = await waymark(['import', '--data', folder, '--json', written(folder, 'empty.csv', '')]);
  assert.equal(ran.code, 1);
  assertRefused(json<SaidImport>(ran).files[0]!, refusedFiles['empty.csv']!);
  const scorecard = await waymark(['scorecard', '--data', folder, '--json']);
  assert.equal(scorecard.code, 1);
  assert.deepEqual(
    json<{ issues: SaidIssue[] }>(scorecard).issues.map((issue) => issue.code),
    ['no-store-yet'],
  );
});

test('odd encodings, headers and orders of months hold the figures of the plain paper', async () => {
  const paths = Object.entries(oddFiles).map(([name, { bytes }]) => written(withMarch, name, bytes()));
  const ran = await waymark(['import', '--preview', '--data', withMarch, '--json', ...paths]);
  assert.equal(ran.code, 0, ran.stdout);
  assertModest(ran);
  type Previewed = SaidImport['files'][number] & {
    changes: { newCount: number; sameCount: number; restatedCount: number; olderCount: number };
  };
  const { files } = json<{ files: Previewed[] }>(ran);
  for (const { file, read, changes, issues } of files) {
    const { newCount, sameCount, restatedCount, olderCount } = changes;
    assert.deepEqual(
      { file, read, newCount, sameCount, restatedCount, olderCount },
      { file, read: 4, newCount: 0, sameCount: 23, restatedCount: 0, olderCount: 0 },
    );
    const { code } = oddFiles[file]!;
    if (code)
      assert.ok(
        issues.some((issue) => issue.code === code && issue.where.file === file),
        `${file} says ${code}`,
      );
  }
  assert.deepEqual(
    files.map(({ file }) => file),
    Object.keys(oddFiles),
  );
});

interface SaidScorecard {
  sections: {
    rows: {
      label: string;
      values: { period: string; value: number | null; status: string; source: { printed: string | null } }[];
    }[];
  }[];
}

test('a cell with an error has no figure and says which; a merged cell stands in its first month only', async (t) => {
  const folder = copyOf(t);
  const rows = [
    ['Testshire scorecard', null],
    ['31 March 2025'],
    ['KPI', ...MONTHS],
    ['Number of complaints', 1, 2, { error: '#DIV/0!' }, 4, { error: '#REF!' }, 6],
    ['Swimming lessons given', 5, 6, null, 8, 9, 10],
  ];
  const path = written(folder, 'errors.xlsx', workbook(rows, ['A1:G1', 'C5:D5']));
  const ran = await waymark(['import', '--data', folder, '--json', path]);
  assert.equal(ran.code, 0, ran.stderr);
  const errors = json<SaidImport>(ran).files[0]!.issues.filter((issue) => issue.code === 'cell-error');
  assert.deepEqual(
    errors.map(({ where }) => where),
    [
      { file: 'errors.xlsx', sheet: 'Scorecard', row: 4, column: 'D' },
      { file: 'errors.xlsx', sheet: 'Scorecard', row: 4, column: 'F' },
    ],
  );
  const scorecard = json<SaidScorecard>(await waymark(['scorecard', '--data', folder, '--json']));
  const figures = scorecard.sections
    .flatMap((section) => section.rows)
    .map((row) => [row.label, ...row.values.map(({ value, status }) => value ?? status)]);
  assert.deepEqual(figures, [
    ['Number of complaints', 1, 2, 'rejected', 4, 'rejected', 6],
    ['Swimming lessons given', 5, 6, 8, 9, 10],
  ]);
});
