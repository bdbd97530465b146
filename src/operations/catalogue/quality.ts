// What the checks find in the case records: how much, by check, source, owner and age; and which, to whoever may see records.

import { z } from 'zod';
import type { Day } from '../../clocks/index.ts';
import type { Area, FindingAnswer } from '../../store/index.ts';
import { findingAnswers } from '../../store/index.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { filterFields, unknownIn } from '../quality/asked.ts';
import {
  type CheckCount,
  countsByCheck,
  type Facet,
  type FacetCount,
  facets,
  type SinceMonths,
  sinceMonths,
} from '../quality/counts.ts';
import { type FindingsFilter, isAsked, type ListedRecordFinding } from '../quality/findings.ts';
import type { NotBrought } from '../quality/found.ts';
import { findingJson, recordAnswerJson, standingJson } from '../quality/json.ts';
import { qualityOf } from '../quality/quality-of.ts';
import { type SourceStanding, standingsOf } from '../quality/standings.ts';
import { mayDo } from '../run.ts';
import { isoOrNull } from '../words.ts';

export interface QualityAnswer {
  area: Area;
  today: Day;
  asked: FindingsFilter;
  /** what is overdue is judged by this day: that of the newest records */
  judgedOn: Day;
  people: number;
  rows: number;
  /** by check, the rows of its first table that went by */
  looked: Record<string, number>;
  /** how many findings are as asked */
  count: number;
  checks: CheckCount[];
  facets: Record<Facet, FacetCount[]>;
  since: SinceMonths;
  sources: SourceStanding[];
  /** not judged, since no file of the source brings the field */
  notBrought: NotBrought[];
  /** null where nobody may see records */
  findings: ListedRecordFinding[] | null;
  /** answers to what is not found any more; null where nobody may see records */
  settled: FindingAnswer[] | null;
}

const MOST = 'Ask for 1 to 1,000 findings';

export default defineOperation({
  id: 'quality',
  title: 'Check the case records',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    ...filterFields,
    first: z.coerce.number(MOST).int(MOST).min(1, MOST).max(1_000, MOST).default(100).describe('how many are listed'),
    from: z.coerce.number(MOST).int(MOST).min(0, MOST).default(0).describe('how many are left out before those'),
  }),
  async run(ctx, { first, from, ...asked }): Promise<Outcome<QualityAnswer>> {
    const found = await qualityOf(ctx);
    if (!found.ok) return refused(found.issues);
    const quality = found.value;
    const issues = unknownIn(asked, quality);
    if (issues.length > 0) return refused(issues);
    const { at, checked, findings: all } = quality;
    const findings = all.filter((one) => isAsked(one, asked));
    const mayList = await mayDo(ctx, 'read-cases');
    return done({
      area: at.area,
      today: ctx.today,
      asked,
      judgedOn: checked.judgedOn,
      people: checked.people,
      rows: checked.rows,
      looked: checked.looked,
      count: findings.length,
      checks: countsByCheck(findings),
      facets: facets(all, asked),
      since: sinceMonths(findings, ctx.today),
      sources: await standingsOf(quality),
      notBrought: checked.notBrought,
      findings: mayList ? findings.slice(from, from + first) : null,
      settled: mayList ? await settledIn(quality) : null,
    });

    async function settledIn({ at: { store, area } }: typeof quality): Promise<FindingAnswer[]> {
      const standing = new Set(all.map(({ key }) => key));
      const answers = await findingAnswers(store, area.code);
      return [...answers.values()].filter(
        ({ finding, answer, found: of }) =>
          'check' in of && answer !== 'opened again' && !standing.has(finding) && isOfCheck(of, asked.check),
      );
    }
  },
  json: ({ area, today, asked, judgedOn, people, rows, looked, count, ...answer }) => ({
    area: area.code,
    today: isoOrNull(today),
    asked,
    judgedOn: isoOrNull(judgedOn),
    people,
    rows,
    looked,
    count,
    checks: answer.checks.map(({ check: { id, title, set, severity, source }, ...of }) => ({
      check: id,
      title,
      set,
      severity,
      law: source,
      count: of.count,
      oldestSince: isoOrNull(of.oldestSince),
      oldestDays: of.oldestDays,
    })),
    facets: answer.facets,
    since: answer.since,
    sources: answer.sources.map(standingJson),
    notBrought: answer.notBrought.map((one) => ({ ...one, check: one.check.id })),
    findings: answer.findings?.map(findingJson) ?? null,
    settled: answer.settled?.map(recordAnswerJson) ?? null,
  }),
});

const isOfCheck = (found: Record<string, unknown>, check: string | null) => check === null || found.check === check;
