// What somebody may type after bin/waymark clock, and what comes back when it cannot be right.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookInto } from '../in-process.ts';
import { json, newFolder, type SaidIssue, waymark } from '../waymark.ts';

interface SaidClock {
  due: string;
  status: string;
  issues: SaidIssue[];
}

// biome-ignore format: a table of facts, one a line
const typed: readonly [fact: string, at: string[], status: string | null, codes: string[]][] = [
  ['the same event twice with one date', ['FINAL_ISSUED=2025-01-27', 'final plan sent = 2025-01-27'], 'done', []],
  ['the same event twice with two dates', ['FINAL_ISSUED=2025-01-27', 'final=2025-01-28'], null, ['event-twice']],
  ['a name that every object has', ['constructor=2025-01-27'], null, ['unknown-event']],
  ['another such name', ['__proto__=2025-01-27'], null, ['unknown-event']],
  ['an ISO week', ['FINAL_ISSUED=2025-W05-1'], null, ['event-not-understood']],
  ['a day that is not there', ['FINAL_ISSUED=2025-02-30'], null, ['event-not-understood']],
  ['a date without an event', ['2025-01-27'], null, ['event-not-understood']],
  ['an event that plays no part', ['report-sent=2025-01-27'], 'past-its-date', ['event-not-used']],
];

for (const [fact, at, status, codes] of typed) {
  test(`${fact}: ${status ?? 'refused'}`, (t) =>
    lookInto(newFolder(t), async (ask) => {
      const said: SaidClock = JSON.parse(await ask('clock', { clock: 'C07', start: '2024-09-09', at }));
      assert.deepEqual([said.status ?? null, said.issues.map((one) => one.code)], [status, codes]);
    }));
}

test('the setting of the area is read, and an option overrides it', (t) =>
  lookInto(newFolder(t), async (ask) => {
    await ask('init', { area: 'E06009999', name: 'Sandbourne' });
    await ask('change-settings', { settings: { dayCountConvention: 'inclusive', phaseTransferStrictBefore: 'no' } });
    const due = async (input: object) => (JSON.parse(await ask('clock', input)) as SaidClock).due;
    assert.deepEqual(
      [
        await due({ clock: 'C07', start: '2024-09-09' }),
        await due({ clock: 'C07', start: '2024-09-09', convention: 'exclusive' }),
        await due({ clock: 'C33', start: '2024-11-29' }),
        await due({ clock: 'C33', start: '2024-11-29', phaseTransfer: 'before' }),
      ],
      ['2025-01-26', '2025-01-27', '2025-02-15', '2025-02-14'],
    );
  }));

test('one --at may be followed by several events, before the clock or after it, and its name may be of several words', async () => {
  const events = ['--at', 'DRAFT_SERVED=2024-12-20', 'FINAL_ISSUED=2025-01-27'];
  for (const words of [
    ['C07', ...events],
    [...events, 'final', 'plan'],
  ]) {
    const ran = await waymark(['clock', ...words, '--start', '2024-09-09', '--json']);
    assert.deepEqual([ran.code, json<SaidClock>(ran).status], [0, 'done']);
  }
});

test('a way of counting that there is not is wrong usage', async () => {
  const ran = await waymark(['clock', 'C07', '--start', '2024-09-09', '--convention', 'weekly', '--json']);
  assert.deepEqual([ran.code, ran.stdout], [2, '']);
});
