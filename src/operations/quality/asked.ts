// Which findings in case records are asked for: the same words for counts, pages, the command and the list that goes out.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import { caseChecks } from '../../register/index.ts';
import { operationIssue } from '../issues.ts';
import { type FindingsFilter, recordStates } from './findings.ts';
import type { Quality } from './quality-of.ts';

const AGE = 'The age must be a whole number of days';

const words = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text ?? null);

/** However it is written: “sx-11”, “AX-101A”. One that is not known stays as it was written. */
function checkNamed(id: string | null): string | null {
  if (!id) return null;
  return caseChecks.find((check) => check.id.toLowerCase() === id.toLowerCase())?.id ?? id;
}

export const filterFields = {
  check: words.transform(checkNamed).describe('one check, by its id, such as JX-01'),
  severity: z
    .enum(['error', 'query'])
    .nullish()
    .transform((one) => one ?? null),
  source: words.describe('one source of case records, by its id'),
  owner: words.describe('what one owner answers for; empty: what nobody answers for yet'),
  set: z
    .enum(['sen2', 'annex-a', 'journey'])
    .nullish()
    .transform((one) => one ?? null)
    .describe('checks of the SEN2 return, of the Annex A lists, or across the records of one child'),
  minimumAge: z.coerce.number(AGE).int(AGE).min(0, AGE).default(0).describe('days for which it has stood, at least'),
  state: z
    .enum([...recordStates, 'all'])
    .default('needs an answer')
    .transform((state) => (state === 'all' ? null : state)),
};

/** What is asked for and is not there. */
export function unknownIn({ check, source }: FindingsFilter, { feeds }: Quality): Issue[] {
  const issues: Issue[] = [];
  if (check !== null && !caseChecks.some(({ id }) => id === check))
    issues.push(operationIssue('case-check-unknown', 'stops', { field: 'check' }, { check }));
  if (source !== null && source !== '' && !feeds.some(({ id }) => id === source)) {
    const sources = feeds.map(({ id }) => id);
    issues.push(operationIssue('record-source-unknown', 'stops', { field: 'source' }, { source, sources }));
  }
  return issues;
}
