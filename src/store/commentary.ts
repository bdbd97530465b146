// Commentary as it is kept: every text that was ever written in a slot, of which the last one stands.

import type { Period } from '../clocks/index.ts';
import type { WordsAbout } from '../insight/index.ts';
import { storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

/** Where a text stands: its month, what it is about, and which part it is. */
export interface CommentarySlot {
  month: Period;
  about: WordsAbout;
  /** an id of the catalogue of commentary parts */
  part: string;
}

export interface WrittenWords extends CommentarySlot {
  /** 1, 2, 3 in the order of writing, in one slot */
  seq: number;
  /** as typed; '' withdraws what stood */
  text: string;
  owner: string;
  writtenBy: string;
  /** ISO instant */
  writtenAt: string;
  change: number;
}

const COLUMNS = [
  'month',
  'about_kind',
  'about_id',
  'part',
  'seq',
  'text',
  'owner',
  'written_by',
  'written_at',
  'change',
] as const;

/** The text that stands in each slot of one month; one that was withdrawn stands as ''. */
export async function commentaryOf(reader: Reader, area: string, month: Period): Promise<WrittenWords[]> {
  const rows = await reader.db
    .selectFrom('commentary')
    .distinctOn(['about_kind', 'about_id', 'part'])
    .select(COLUMNS)
    .where('area', '=', area)
    .where('month', '=', month)
    .orderBy('about_kind')
    .orderBy('about_id')
    .orderBy('part')
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(wordsOf);
}

/** For each slot the newest earlier month that has words, and those words. */
export async function commentaryBefore(reader: Reader, area: string, month: Period): Promise<WrittenWords[]> {
  const standing = reader.db
    .selectFrom('commentary')
    .distinctOn(['about_kind', 'about_id', 'part', 'month'])
    .select(COLUMNS)
    .where('area', '=', area)
    .where('month', '<', month)
    .orderBy('about_kind')
    .orderBy('about_id')
    .orderBy('part')
    .orderBy('month', 'desc')
    .orderBy('seq', 'desc');
  const rows = await reader.db
    .selectFrom(standing.as('standing'))
    .distinctOn(['about_kind', 'about_id', 'part'])
    .selectAll()
    .where('text', '<>', '')
    .orderBy('about_kind')
    .orderBy('about_id')
    .orderBy('part')
    .orderBy('month', 'desc')
    .execute();
  return rows.map(wordsOf);
}

/** Everything that was written in one slot, newest first. */
export async function commentaryHistory(reader: Reader, area: string, slot: CommentarySlot): Promise<WrittenWords[]> {
  const [kind, id] = aboutColumns(slot.about);
  const rows = await reader.db
    .selectFrom('commentary')
    .select(COLUMNS)
    .where('area', '=', area)
    .where('month', '=', slot.month)
    .where('about_kind', '=', kind)
    .where('about_id', '=', id)
    .where('part', '=', slot.part)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(wordsOf);
}

/** Somebody else wrote in the slot after it was read. */
export class WordsMoved extends Error {}

/** Under the area's lock. `seen` is the number of the text it replaces, 0 for none; another that stands by now is not written over. */
export async function writeCommentary(
  tx: Write,
  words: CommentarySlot & Pick<WrittenWords, 'text' | 'owner' | 'writtenBy'>,
  seen: number,
): Promise<void> {
  const [newest] = await commentaryHistory(tx, tx.area, words);
  if ((newest?.seq ?? 0) !== seen) throw new WordsMoved();
  const [kind, id] = aboutColumns(words.about);
  await tx.db
    .insertInto('commentary')
    .values({
      area: tx.area,
      month: words.month,
      about_kind: kind,
      about_id: id,
      part: words.part,
      seq: seen + 1,
      text: storableText(words.text),
      owner: storableText(words.owner),
      written_by: storableText(words.writtenBy),
      written_at: tx.at,
      change: tx.change,
    })
    .execute();
}

function aboutColumns(about: WordsAbout): [kind: string, id: string] {
  switch (about.kind) {
    case 'pack':
      return ['pack', ''];
    case 'section':
      return ['section', storableText(about.title)];
    case 'measure':
      return ['measure', storableText(about.id)];
  }
}

interface Row {
  month: string;
  about_kind: string;
  about_id: string;
  part: string;
  seq: number;
  text: string;
  owner: string;
  written_by: string;
  written_at: string;
  change: number;
}

function wordsOf(row: Row): WrittenWords {
  const id = row.about_id;
  const about: WordsAbout =
    row.about_kind === 'measure'
      ? { kind: 'measure', id }
      : row.about_kind === 'section'
        ? { kind: 'section', title: id }
        : { kind: 'pack' };
  return {
    month: row.month,
    about,
    part: row.part,
    seq: row.seq,
    text: row.text,
    owner: row.owner,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    change: row.change,
  };
}
