// Pairs of records that are alike and not surely one person's, the likeliest first; and what was answered about others.

import { z } from 'zod';
import type { MatchReason } from '../../register/index.ts';
import {
  type Area,
  type PersonAnswer,
  type PersonQuestion,
  personAnswers,
  personQueue,
  personRecords,
} from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { type SourceTitles, sourceTitles } from '../people/loads-said.ts';
import { type RecordSaid, recordJson, recordSaid } from '../people/person-said.ts';
import { yesField } from '../people/yes.ts';
import { mayDo } from '../run.ts';

export interface PeopleQueue {
  area: Area;
  /** everybody whose records are held: records of several sources that are one person's count once */
  people: number;
  records: number;
  /** how many records became one with another source's, asked or not */
  joined: number;
  /** how many pairs wait */
  count: number;
  waiting: PairSaid[];
  answered: AnsweredPair[];
}

export interface PairSaid {
  pair: [RecordSaid, RecordSaid];
  /** 0 to 1 */
  confidence: number;
  reasons: MatchReason[];
}

export interface AnsweredPair {
  pair: [RecordSaid, RecordSaid];
  same: boolean;
  /** the two stand as they were answered: nobody has joined or parted them otherwise since */
  stands: boolean;
  by: string;
  at: string;
}

export default defineOperation({
  id: 'people-queue',
  title: "Read which records may be one person's",
  needs: 'match-people',
  writes: false,
  input: z.object({
    names: yesField.default(false).describe('yes: tell names, dates of birth, postcodes and pupil numbers too'),
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    answered: z.coerce.number().int().min(0).max(500).default(50).describe('how many of the answered pairs'),
  }),
  async run(ctx, { names, page, limit, answered }): Promise<Outcome<PeopleQueue>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const telling: Telling = {
      names: names && (await mayDo(ctx, 'read-cases')),
      titles: await sourceTitles(store, area.code),
    };
    const all = await personRecords(store, area.code);
    const people = new Set([...all.values()].map(({ person }) => person)).size;
    const queue = await personQueue(store, area.code);
    const waiting = queue.slice((page - 1) * limit, page * limit).map((question) => pairSaid(question, telling));
    const answers = (await personAnswers(store, area.code)).slice(0, answered);
    return done({
      area,
      people,
      records: all.size,
      joined: all.size - people,
      count: queue.length,
      waiting,
      answered: answers.flatMap((answer) => answeredSaid(answer, all, telling)),
    });
  },
  json: ({ area, waiting, answered, ...counts }) => ({
    area: area.code,
    ...counts,
    waiting: waiting.map(({ pair, ...of }) => ({ pair: pair.map(recordJson), ...of })),
    answered: answered.map(({ pair, ...of }) => ({ pair: pair.map(recordJson), ...of })),
  }),
});

interface Telling {
  names: boolean;
  titles: SourceTitles;
}

function pairSaid({ record, other, confidence, reasons }: PersonQuestion, { names, titles }: Telling): PairSaid {
  return { pair: [recordSaid(record, titles, names), recordSaid(other, titles, names)], confidence, reasons };
}

/** Answered pairs carry no names: who wants them looks the numbers up. */
function answeredSaid(
  { record, other, same, decidedBy, decidedAt }: PersonAnswer,
  all: Awaited<ReturnType<typeof personRecords>>,
  { titles }: Telling,
): AnsweredPair[] {
  const [a, b] = [all.get(record), all.get(other)];
  if (!a || !b) return [];
  const said = (of: typeof a) => recordSaid({ ...of, details: null }, titles, false);
  const stands = same === (a.person === b.person);
  return [{ pair: [said(a), said(b)], same, stands, by: decidedBy, at: decidedAt }];
}
