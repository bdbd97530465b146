// Which data owner and which period a form or a template is for: the source that was named, and the period or the newest open one.

import type { Period } from '../../clocks/index.ts';
import type { Feed } from '../../insight/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { type Context, done, type Outcome, refused } from '../operation.ts';
import { isAskedPeriod, periodToFill } from './form.ts';
import { feedsIn, sourceNamed, sourceUnknown } from './sources.ts';

export interface FormAsked {
  area: Area;
  figures: Figures;
  feed: Feed;
  /** null when nothing has a due date and no period was asked for */
  period: Period | null;
}

export async function formAsked(
  ctx: Context,
  source: string,
  period: string | null | undefined,
): Promise<Outcome<FormAsked>> {
  const found = await inArea(ctx);
  if (!found.ok) return refused(found.issues);
  const { store, area } = found.at;
  const figures = await figuresOf(store, area);
  const named = sourceNamed(figures, source);
  if (!named) return refused([sourceUnknown(figures, source)]);
  if (period && !isAskedPeriod(period))
    return refused([operationIssue('period-not-known', 'stops', { field: 'period' }, { period })]);
  const feed = (await feedsIn(ctx, found.at, figures, [named])).feeds[0]!;
  return done({ area, figures, feed, period: period || periodToFill(feed, ctx.today) });
}
