// The tag of a page of figures: the same while nothing was written, the question is the same and the day has not changed.

import { createHash } from 'node:crypto';
import { isoDay } from '../clocks/index.ts';
import { type Context, perform } from '../operations/index.ts';
import { assets } from './assets.ts';

/** Asked before the figures are read: a write in between leaves an old tag on newer figures, which is only read once more. */
export async function entityTag(ctx: Context, asked: string): Promise<string> {
  const about = await perform(ctx, 'about', {});
  const stands = about.ok ? about.value : null;
  const of = [stands?.version, stands?.area?.code, stands?.change, isoDay(ctx.today), assets().stylesheet, asked];
  return `W/"${createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 22)}"`;
}
