// Commentary is kept text by text: the last one stands, an empty one withdraws, and what stood before can always be read.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordsAbout } from '../insight/index.ts';
import { addArea } from './areas.ts';
import {
  type CommentarySlot,
  commentaryBefore,
  commentaryHistory,
  commentaryOf,
  WordsMoved,
  type WrittenWords,
  writeCommentary,
} from './commentary.ts';
import { anActivity, anArea } from './facts.fixture.ts';
import { engines } from './stores.fixture.ts';

const AREA = 'E06000001';
const WHY: CommentarySlot = { month: '2025-05', about: { kind: 'measure', id: 'twenty-week-incl-pct' }, part: 'why' };
const said = ({ month, about, part, seq, text, owner }: WrittenWords) => [month, about, part, seq, text, owner];

for (const { name, skip, open } of engines) {
  test(`${name}: of one slot the last text stands, and every earlier one is kept`, { skip }, async () => {
    const store = await open();
    await addArea(store, anArea({ code: AREA }), anActivity());
    const write = (slot: CommentarySlot, text: string, seen: number) =>
      store.write(AREA, anActivity(), (tx) =>
        writeCommentary(tx, { ...slot, text, owner: 'Head of SEND', writtenBy: 'a test' }, seen),
      );
    const about = (one: WordsAbout, part: string, month = '2025-05'): CommentarySlot => ({ month, about: one, part });
    await write(WHY, 'First words', 0);
    await write(WHY, 'Better words, <b>\0 “quoted”', 1);
    await write(about({ kind: 'section', title: "Health & 'therapies'/:?" }, 'progress'), 'Moved on', 0);
    await write(about({ kind: 'pack' }, 'headline'), 'In April', 0);
    await write(about({ kind: 'pack' }, 'headline', '2025-03'), 'In March', 0);
    await write(about({ kind: 'pack' }, 'headline', '2025-04'), 'Withdrawn', 0);
    await write(about({ kind: 'pack' }, 'headline', '2025-04'), '', 1);

    assert.deepEqual((await commentaryOf(store, AREA, '2025-05')).map(said), [
      ['2025-05', WHY.about, 'why', 2, 'Better words, <b>\ufffd “quoted”', 'Head of SEND'],
      ['2025-05', { kind: 'pack' }, 'headline', 1, 'In April', 'Head of SEND'],
      ['2025-05', { kind: 'section', title: "Health & 'therapies'/:?" }, 'progress', 1, 'Moved on', 'Head of SEND'],
    ]);
    assert.deepEqual(
      (await commentaryBefore(store, AREA, '2025-05')).map(({ month, text }) => [month, text]),
      [['2025-03', 'In March']],
      'a month whose words were withdrawn is passed over',
    );
    assert.deepEqual(
      (await commentaryHistory(store, AREA, WHY)).map(({ seq, text }) => [seq, text.slice(0, 6)]),
      [
        [2, 'Better'],
        [1, 'First '],
      ],
    );
    const before = await store.change(AREA);
    await assert.rejects(write(WHY, 'Written over', 1), WordsMoved);
    assert.equal(await store.change(AREA), before, 'nothing is written, not in the activity log either');
    await store.close();
  });
}
