// The tag of a page of figures: the same while nothing was written, the question is the same and the day has not changed.

import { createHash } from 'node:crypto';
import { isoDay } from '../clocks/index.ts';
import type { AboutAnswer } from '../operations/catalogue/about.ts';
import type { Context } from '../operations/index.ts';
import { assets } from './assets.ts';

export function entityTag(ctx: Context, about: AboutAnswer, asked: string): string {
  const of = [about.version, about.area?.code, about.change, isoDay(ctx.today), assets().stylesheet, asked];
  return `W/"${createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 22)}"`;
}
