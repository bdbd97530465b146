// What an audience may see, as this area has chosen it: the rule as it usually is, with what the settings say otherwise.

import { z } from 'zod';
import type { Day, Issue } from '../clocks/index.ts';
import {
  type Audience,
  audienceIds,
  type DisclosureRule,
  disclosureRules,
  type HiddenCell,
  hidingWords,
  type WorkableCell,
} from '../insight/index.ts';
import { type Reader, settingsAt } from '../store/index.ts';
import { operationIssue } from './issues.ts';

const choice = z.enum(['hide', 'show']);

/** By name as stored. */
export const disclosureSettingsShape = {
  disclosureLeastCount: z.number().int().min(1).describe('the smallest count above nought that shows outside'),
  disclosureLeastDenominator: z.number().int().min(1).describe('the smallest number that a percentage may be out of'),
  publicWholeCount: z
    .array(z.string())
    .describe('KPIs whose figure for the whole council everybody may see, however small'),
  publicStaff: choice.describe('figures of few posts, to everybody'),
  publicSamples: choice.describe('answers of few parents and audits of few plans, to everybody'),
  boardStaff: choice.describe('figures of few posts, to the board'),
  boardSamples: choice.describe('answers of few parents and audits of few plans, to the board'),
};

const schema = z.object(disclosureSettingsShape).partial();

export const audienceField = z
  .enum(audienceIds)
  .default('internal')
  .describe('who will read it: small figures are hidden from the board and from everybody by their own rules');

export async function disclosureRule(
  reader: Reader,
  area: string,
  today: Day,
  audience: Audience,
): Promise<DisclosureRule> {
  const usual = disclosureRules[audience];
  if (usual.showsAll) return usual;
  const read = schema.safeParse(await settingsAt(reader, area, today));
  const chosen = read.success ? read.data : {};
  const own =
    audience === 'public'
      ? { wholeCouncil: chosen.publicWholeCount, staff: chosen.publicStaff, samples: chosen.publicSamples }
      : { wholeCouncil: undefined, staff: chosen.boardStaff, samples: chosen.boardSamples };
  return {
    ...usual,
    leastCount: chosen.disclosureLeastCount ?? usual.leastCount,
    leastDenominator: chosen.disclosureLeastDenominator ?? usual.leastDenominator,
    wholeCouncil: own.wholeCouncil ?? usual.wholeCouncil,
    staff: own.staff ?? usual.staff,
    samples: own.samples ?? usual.samples,
  };
}

/** What was hidden from whom, for the answer's JSON. */
export interface Disclosed {
  audience: Audience;
  hidden: HiddenCell[];
  workable: WorkableCell[];
}

export function disclosedJson({ audience, hidden, workable }: Disclosed) {
  return {
    audience,
    hidden: hidden.map(({ row, column, clause }) => ({ measure: row, period: column, why: hidingWords[clause] })),
    mayBeWorkedOut: workable.map(({ row, column, from }) => ({ measure: row, period: column, from })),
  };
}

/** Hiding what is small is not enough where a total shows: said with the rows, so that somebody looks before it goes out. */
export function workableIssues(workable: readonly WorkableCell[], titleOf: (measure: string) => string): Issue[] {
  if (workable.length === 0) return [];
  const cells = workable.map(({ row, column, from }) => ({
    title: titleOf(row),
    period: column,
    from: from.map(titleOf),
  }));
  return [operationIssue('hidden-may-be-worked-out', 'warns', {}, { cells })];
}
