// Outcome dates of requests that look like the dates of panels.

import type { CaseCheck, CaseFound } from '../check.ts';
import { countWords, shareWords } from '../check-facts.ts';
import { cite } from '../check-rows.ts';

/** So many requests with both dates, and from this share of them on, is more than chance. */
const NEARLY_ALL = { many: 10, share: 0.9 };

export default {
  id: 'JX-16',
  set: 'journey',
  title: 'Panel dates where the day of the notice belongs',
  plain:
    'Looks at all requests with an outcome date and a panel date: where at least 9 in 10 of 10 or more are the same day, the day of the panel seems to be recorded as the day on which the family was told. The six weeks end with the notice.',
  severity: 'query',
  fields: ['request.outcomeOn', 'request.panelOn'],
  source: 'SEND Regulations 2014, regulation 5(1): notified within six weeks; a panel date is not a notice.',
  examples: [
    {
      name: 'nine of ten on the day of the panel are found',
      held: told(9, 1),
      finds: ['request-1'],
    },
    {
      name: 'eight of ten are left alone',
      held: told(8, 2),
      finds: [],
    },
    {
      name: 'nine requests say too little, even if all are on the day of the panel',
      held: told(9, 0),
      finds: [],
    },
    {
      name: 'requests without a panel date say nothing',
      held: Array.from({ length: 12 }, () => ({ request: [{ outcomeOn: '2024-05-09' }] })),
      finds: [],
    },
  ],
  watch() {
    const same: CaseFound['rows'] = [];
    let both = 0;
    return {
      see(held) {
        for (const request of held.request) {
          if (request.outcomeOn === null || request.panelOn === null) continue;
          both += 1;
          if (request.outcomeOn === request.panelOn) same.push(cite('request', request));
        }
      },
      end() {
        if (both < NEARLY_ALL.many || same.length < NEARLY_ALL.share * both) return [];
        return [{ rows: same, field: 'outcomeOn', facts: { same: same.length, both, share: same.length / both } }];
      },
    };
  },
  sentence: (f) =>
    `Of ${countWords(f.both, 'request')} with an outcome date and a panel date, ${shareWords(f.share)} have the same day for both. Ask whether the extract gives the day of the panel where the day of the notice belongs; until it is known, six-week figures may look better than they are.`,
} satisfies CaseCheck;

/** Requests of people one by one: so many told on the day of the panel, so many a week after it. */
function told(onTheDay: number, later: number) {
  return Array.from({ length: onTheDay + later }, (_, i) => ({
    request: [{ panelOn: '2024-05-09', outcomeOn: i < onTheDay ? '2024-05-09' : '2024-05-16' }],
  }));
}
