// Asks for figures that have not come: a message ready to send, and a record that it was sent.

import { z } from 'zod';
import { periodName } from '../../clocks/index.ts';
import type { Feed } from '../../insight/index.ts';
import { type ChaserLetter, chaserLetter } from '../../outputs/index.ts';
import { type Area, addChaser } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { feedsIn, sourceNamed, sourceUnknown } from '../returns/sources.ts';

export interface ChaseAnswer {
  area: Area;
  feed: Feed;
  kind: 'chased' | 'escalated';
  period: string;
  letter: ChaserLetter;
  saved: boolean;
}

export default defineOperation({
  id: 'chase',
  title: 'Ask for figures that have not come',
  needs: 'type-figures',
  writes: true,
  input: z.object({
    source: z.string().trim().min(1).describe('the data source, by its id'),
    period: z.string().trim().nullish().describe('the newest missing one when left out'),
    kind: z.enum(['chased', 'escalated']).nullish().describe('what comes next when left out'),
    by: z.string().trim().max(200).nullish().describe('who sends it'),
    save: z.boolean().default(true).describe('false: only the draft; true: it was sent'),
  }),
  async run(ctx, { source, period, kind, by, save }): Promise<Outcome<ChaseAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const figures = await figuresOf(store, area);
    const named = sourceNamed(figures, source);
    if (!named) return refused([sourceUnknown(figures, source)]);
    const { feeds, chasers } = await feedsIn(ctx, found.at, figures, [named]);
    const feed = feeds[0]!;
    const missed = feed.requests.filter(({ state }) => state === 'not-received');
    const newest = period ? missed.find((one) => one.period === period) : missed[0];
    if (!newest) {
      const facts = { source: named.title, period: period ? periodName(period) : 'any period' };
      return refused([operationIssue('nothing-to-chase', 'stops', { field: 'period' }, facts)]);
    }
    const does = kind ?? (feed.next.do === 'escalate' ? 'escalated' : 'chased');
    const title = (id: string) => figures.measureOf(id)?.title ?? id;
    const letter = chaserLetter({
      kind: does,
      areaName: area.name,
      source: named,
      missing: missed.map((one) => ({
        period: one.period,
        dueOn: one.dueOn,
        kpis: one.missing.map(title),
      })),
      chasedOn: chasers
        .filter((one) => one.dataSource === named.id && one.period === newest.period)
        .map((one) => one.doneOn),
      today: ctx.today,
    });
    if (save) {
      const facts = { source: named.id, period: newest.period, kind: does, missing: newest.missing };
      await store.write(area.code, { operation: 'chase', actor: ctx.actor, facts }, (tx) =>
        addChaser(tx, {
          dataSource: named.id,
          period: newest.period,
          kind: does,
          doneOn: ctx.today,
          words: `${letter.subject}\n\n${letter.body}`,
          doneBy: by || ctx.actor.name,
        }),
      );
    }
    return done({ area, feed, kind: does, period: newest.period, letter, saved: save });
  },
  json: ({ area, feed, kind, period, letter, saved }) => ({
    area: area.code,
    source: feed.source.id,
    kind,
    period,
    saved,
    to: letter.to,
    subject: letter.subject,
    body: letter.body,
    mailto: letter.mailto,
  }),
});
