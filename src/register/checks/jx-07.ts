// A request that has been open for very long.

import { addDays, day, daysBetween } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { isoOrNull } from '../check-rows.ts';
import { foundIn } from '../found.ts';

export default {
  id: 'JX-07',
  set: 'journey',
  title: 'Request open for ever',
  plain:
    'A request without an outcome, not withdrawn and not moved away, that came in more days ago than the setting says (365 unless changed). A decision is due within six weeks: such a request is usually one that nobody closed.',
  severity: 'query',
  fields: ['request.outcome', 'request.outcomeOn'],
  source: 'SEND Regulations 2014, regulation 5(1): decided within six weeks; the number of days is a setting.',
  examples: [
    {
      name: 'a request of 366 days without an outcome is found',
      held: { request: [{ receivedOn: '2024-02-29' }] },
      today: '2025-03-01',
      finds: ['request-1'],
    },
    {
      name: 'a request of 365 days is not yet found',
      held: { request: [{ receivedOn: '2024-03-01' }] },
      today: '2025-03-01',
      finds: [],
    },
    {
      name: 'awaiting a decision is no outcome',
      held: { request: [{ receivedOn: '2023-02-28', outcome: 'A' }] },
      today: '2025-03-01',
      finds: ['request-1'],
    },
    {
      name: 'a withdrawn request and one that moved away are closed',
      held: {
        request: [
          { receivedOn: '2023-02-28', withdrawnOn: '2023-04-01' },
          { receivedOn: '2023-02-28', exportedTo: '839' },
        ],
      },
      today: '2025-03-01',
      finds: [],
    },
  ],
  find(held, { today, settings }) {
    const latest = addDays(today, -settings.openTooLong);
    return held.request.flatMap((request) => {
      const isOpen = request.outcome === null || request.outcome === 'A';
      const closed = request.withdrawnOn !== null || request.exportedTo !== null || request.outcomeOn !== null;
      if (!isOpen || closed || request.receivedOn === null || request.receivedOn >= latest) return [];
      const facts = { receivedOn: isoOrNull(request.receivedOn), asAt: isoOrNull(today) };
      return [foundIn('request', request, 'outcome', facts)];
    });
  },
  sentence: (f) =>
    `The request came in on ${dayWords(f.receivedOn)} and has been open for ${daysBetween(day(String(f.receivedOn)), day(String(f.asAt)))} days without an outcome. Record what was decided and on which day the family was told, or that it was withdrawn.`,
} satisfies CaseCheck;
