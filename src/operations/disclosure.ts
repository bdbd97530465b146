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
  publicWholeCount,
  type WorkableCell,
} from '../insight/index.ts';
import { sliceValueWords } from '../outputs/index.ts';
import { type Reader, settingsAt } from '../store/index.ts';
import { operationIssue } from './issues.ts';

const choice = z.enum(['hide', 'show']);
const LEAST = 'Give a whole number from 1 up';
const least = z.coerce.number(LEAST).int(LEAST).min(1, LEAST);

/** By name as stored. */
export const disclosureSettingsShape = {
  disclosureLeastCount: least.describe('the smallest count above nought that shows outside'),
  disclosureLeastDenominator: least.describe('the smallest number that a percentage may be out of'),
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

/** What is chosen, and what holds while nothing is. */
export type DisclosureSettings = Required<z.output<typeof schema>>;

export async function disclosureSettings(reader: Reader, area: string, today: Day): Promise<DisclosureSettings> {
  const read = schema.safeParse(await settingsAt(reader, area, today));
  const { public: everybody, board } = disclosureRules;
  return {
    disclosureLeastCount: everybody.leastCount,
    disclosureLeastDenominator: everybody.leastDenominator,
    publicWholeCount: [...publicWholeCount],
    publicStaff: everybody.staff,
    publicSamples: everybody.samples,
    boardStaff: board.staff,
    boardSamples: board.samples,
    ...(read.success ? read.data : {}),
  };
}

export async function disclosureRule(
  reader: Reader,
  area: string,
  today: Day,
  audience: Audience,
): Promise<DisclosureRule> {
  const usual = disclosureRules[audience];
  if (usual.showsAll) return usual;
  const chosen = await disclosureSettings(reader, area, today);
  const sizes = { leastCount: chosen.disclosureLeastCount, leastDenominator: chosen.disclosureLeastDenominator };
  return audience === 'public'
    ? {
        ...usual,
        ...sizes,
        wholeCouncil: chosen.publicWholeCount,
        staff: chosen.publicStaff,
        samples: chosen.publicSamples,
      }
    : { ...usual, ...sizes, staff: chosen.boardStaff, samples: chosen.boardSamples };
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
    hidden: hidden.map(({ row, column, clause }) => ({ row, period: column, why: hidingWords[clause] })),
    mayBeWorkedOut: workable.map(({ row, column, from }) => ({ row, period: column, from })),
  };
}

/** Hiding what is small is not enough where a total shows: said with the rows, so that somebody looks before it goes out. */
export function workableIssues(
  workable: readonly WorkableCell[],
  measureOf: (id: string) => { title: string } | undefined,
): Issue[] {
  if (workable.length === 0) return [];
  const titleOf = (row: string): string => {
    const [, id = row, by, is = ''] = /^(\S+)(?: ([^=]+)=(.*))?$/s.exec(row) ?? [];
    const title = measureOf(id)?.title ?? id;
    return by === undefined ? title : `${title} (${sliceValueWords(by, is)})`;
  };
  const cells = workable.map(({ row, column, from }) => ({
    title: titleOf(row),
    period: column,
    from: from.map(titleOf),
  }));
  return [operationIssue('hidden-may-be-worked-out', 'warns', {}, { cells })];
}
