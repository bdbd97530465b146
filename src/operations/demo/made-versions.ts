// What the made-up area has written and signed off, as its folder says: a selection, commentary, versions and when each was published.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, isoDay } from '../../clocks/index.ts';
import { type Area, type Store, signedVersions } from '../../store/index.ts';
import freeze from '../catalogue/freeze.ts';
import publish from '../catalogue/publish.ts';
import setSelection from '../catalogue/set-selection.ts';
import writeCommentary from '../catalogue/write-commentary.ts';
import { dayField } from '../dates.ts';
import type { Context, Outcome } from '../operation.ts';
import { selectionId } from '../selection.ts';

const day = dayField.refine((on): on is Day => on !== null, 'a day is needed');

const SIGNED = z.object({
  selection: z.object({ title: z.string(), like: z.string() }),
  versions: z.array(
    z.object({
      month: z.string(),
      knownAt: day,
      signedOn: day,
      signedBy: z.string(),
      signedAs: z.string(),
      why: z.string(),
      publishedOn: day,
      publishedBy: z.string(),
      nextOn: day,
      words: z.array(z.object({ slot: z.string(), owner: z.string(), text: z.string() })),
    }),
  ),
});

/** Those that were not signed yet when loading was cut off. Each on the day that the folder names, whatever today is. */
export async function signMadeVersions(loading: Context, store: Store, area: Area): Promise<void> {
  const ctx = { ...loading, hasStore: true, area: area.code };
  const { selection, versions } = SIGNED.parse(
    JSON.parse(await readFile(join(ctx.examples, 'sandbourne', 'signed.json'), 'utf8')),
  );
  const signed = await signedVersions(store, area.code);
  const id = selectionId(selection.title);
  const left = versions.filter(({ month }) => !signed.some((one) => one.month === month));
  if (left.length > 0 && signed.length === 0)
    await whole(setSelection.run(ctx, setSelection.input.parse({ title: selection.title, like: selection.like })));
  for (const [i, made] of left.entries()) {
    ctx.progress(i, left.length, 'Signing off the made-up area’s versions');
    const on = (today: Day): Context => ({ ...ctx, today, now: () => new Date(`${isoDay(today)}T17:00:00Z`) });
    const { month, words, knownAt, signedBy, signedAs, why } = made;
    for (const { slot, owner, text } of words)
      await whole(writeCommentary.run(on(made.signedOn), writeCommentary.input.parse({ month, slot, owner, text })));
    const asked = { month, knownAt: isoDay(knownAt), selection: id, signedBy, signedAs, why };
    const version = await whole(freeze.run(on(made.signedOn), freeze.input.parse(asked)));
    const { publishedBy, nextOn } = made;
    const notes = { version: `${version.version.number}`, publishedBy, nextOn: isoDay(nextOn) };
    await whole(publish.run(on(made.publishedOn), publish.input.parse(notes)));
  }
}

/** The folder is ours: what is refused of it is our fault. */
async function whole<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const done = await outcome;
  if (!done.ok) throw new Error(`the made-up area was refused: ${done.issues.map(({ message }) => message).join(' ')}`);
  return done.value;
}
