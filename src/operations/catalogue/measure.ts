// One KPI with everything that is known of it: figures, revisions, where each came from, how papers print it.

import { z } from 'zod';
import type { Period } from '../../clocks/index.ts';
import {
  disclosedScorecard,
  disclosedVersions,
  restatements,
  type ScorecardRow,
  scorecardOf,
} from '../../insight/index.ts';
import { numberOutside, type Version } from '../../measures/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { audienceField, type Disclosed, disclosedJson, disclosureRule } from '../disclosure.ts';
import { figuresOf } from '../figures.ts';
import { operationIssue } from '../issues.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { isoOrNull } from '../words.ts';
import { rowJson } from './scorecard.ts';

export interface MeasureAnswer {
  area: Area;
  row: ScorecardRow;
  section: string;
  month: Period | null;
  /** every version of every figure, newest period first, versions in the order they were stated */
  history: { period: Period; versions: Version[] }[];
  restated: { was: Version; is: Version }[];
  /** who it is for, and what was hidden from them */
  disclosed: Disclosed;
  change: number;
}

export default defineOperation({
  id: 'measure',
  title: 'Read one KPI',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    measure: z.string().trim().min(1),
    knownAt: dayField.describe('as we knew it on this day'),
    audience: audienceField,
  }),
  async run(ctx, { measure, knownAt, audience }): Promise<Outcome<MeasureAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const figures = await figuresOf(found.at.store, found.at.area);
    const asked = measure.toLowerCase();
    const known = figures.measures.find((one) => one.id === asked || one.formerIds?.includes(asked));
    if (!known) return refused([measureUnknown(figures, asked)]);
    const rule = await disclosureRule(found.at.store, found.at.area.code, ctx.today, audience);
    const whole = scorecardOf({
      ...figures,
      rows: figures.rows.filter((row) => row.measure === known.id),
      knownAt,
      month: null,
    });
    const { scorecard, hidden, workable } = disclosedScorecard(whole, audience, rule);
    const isHidden = new Set(hidden.map(({ column }) => column));
    const section = scorecard.sections[0];
    const row = section?.rows[0];
    if (!section || !row)
      return refused([
        operationIssue('measure-without-figures', 'stops', { field: 'measure' }, { title: known.title }),
      ]);
    const own = new Map([...figures.versions].filter(([, versions]) => versions[0]!.measure === known.id));
    const history = [...own.values()]
      .map((versions) => ({
        period: versions[0]!.period,
        versions: disclosedVersions(
          knownAt === null ? versions : versions.filter((v) => v.knownFrom <= knownAt),
          known,
          isHidden.has(versions[0]!.period),
          rule,
        ),
      }))
      .filter(({ versions }) => versions.length > 0)
      .sort((a, b) => (a.period < b.period ? 1 : -1));
    return done<MeasureAnswer>({
      area: found.at.area,
      row,
      section: section.title,
      month: scorecard.month,
      history,
      restated: rule.showsAll ? restatements(own, knownAt) : [],
      disclosed: { audience, hidden, workable },
      change: figures.change,
    });
  },
  json({ area, row, section, month, history, disclosed }) {
    const shown = rowJson(row);
    return {
      area: area.code,
      ...disclosedJson(disclosed),
      month,
      ...shown,
      section,
      version: 1,
      values: shown.values.map((value) => ({ ...value, slice: null })),
      revisions: history.map(({ period, versions }) => ({
        period,
        versions: versions.map((version) => ({
          revision: version.revision,
          value: numberOutside(version.value, row.unit),
          status: version.status,
          came: version.came,
          knownFrom: isoOrNull(version.knownFrom),
          knownTo: isoOrNull(version.knownTo),
          printed: version.source.printed,
          file: version.source.file,
          row: version.source.row,
          column: version.source.column,
          confirmedBy: version.confirmedBy.map((source) => source.file),
        })),
      })),
    };
  },
});
