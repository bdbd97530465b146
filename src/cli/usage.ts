// The words of what the command line itself refuses.

import type { Issue, Place } from '../clocks/index.ts';

const sentences = {
  'file-not-there': (f: { why: string }) =>
    `This file cannot be opened (${f.why}). Check the path and that you may read it.`,
};

export function usageIssue<C extends keyof typeof sentences>(
  code: C,
  where: Place,
  facts: Parameters<(typeof sentences)[C]>[0],
): Issue {
  return { code, severity: 'stops', where, facts, message: (sentences[code] as (facts: unknown) => string)(facts) };
}
