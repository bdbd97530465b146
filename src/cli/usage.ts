// The words of what the command line itself refuses.

import type { Issue, Place } from '../clocks/index.ts';

const sentences = {
  'file-not-there': (f: { why: string }) => `This file cannot be opened (${f.why}). Check the path and that you may read it.`,
  'event-not-understood': (f: { given: string }) => `“${f.given}” is not an event and a date. Write it as advice-requested=2024-07-22.`,
};

export function usageIssue<C extends keyof typeof sentences>(code: C, where: Place, facts: Parameters<(typeof sentences)[C]>[0]): Issue {
  return { code, severity: 'stops', where, facts, message: (sentences[code] as (facts: unknown) => string)(facts) };
}
