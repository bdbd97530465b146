// SX-13: mediation or an appeal on a request that was not refused.

import { addWeeks } from '../../clocks/index.ts';
import type { CaseCheck, CaseFound } from '../check.ts';
import { cite, findInEach } from '../check-rows.ts';
import type { Row } from '../record.ts';

const TITLES: Record<string, string> = {
  Y: 'to assess',
  A: 'still awaited',
  W: 'withdrawn',
};
/** Regulation 5: what is decided within six weeks was hardly refused, taken to mediation and reversed before. */
const WEEKS_TO_DECIDE = 6;

/** A decision to assess may be a refusal that was reversed: one that came within six weeks hardly was. */
function mayBeReversed({ outcome, receivedOn, outcomeOn }: Row<'request'>): boolean {
  if (outcome !== 'Y') return false;
  return receivedOn === null || outcomeOn === null || outcomeOn > addWeeks(receivedOn, WEEKS_TO_DECIDE);
}

function judge(request: Row<'request'>): CaseFound | null {
  if (!request.mediation && !request.tribunal) return null;
  if (request.outcome === 'N' || request.outcome === 'H' || mayBeReversed(request)) return null;
  const field = request.tribunal ? 'tribunal' : 'mediation';
  return { rows: [cite('request', request)], field, facts: { what: field, outcome: request.outcome } };
}

export default {
  id: 'SX-13',
  set: 'sen2',
  title: 'Mediation or appeal without a refusal',
  plain:
    'Looks for requests marked with mediation or an appeal on their outcome, where the request was not refused. A decision to assess that came more than six weeks after the request may be a refusal reversed and is left alone, and so is a historical one.',
  severity: 'query',
  fields: ['request.mediation', 'request.tribunal', 'request.outcome', 'request.outcomeOn'],
  source:
    'Children and Families Act 2014, section 51: the appeal is against a decision not to assess. The rule of the return is not confirmed, and the six weeks are ours.',
  toVerify: true,
  examples: [
    { name: 'an appeal against a refusal', held: { request: [{ outcome: 'N', tribunal: true }] }, finds: [] },
    {
      name: 'an appeal while the decision is awaited',
      held: { request: [{ outcome: 'A', tribunal: true }] },
      finds: ['request-1'],
    },
    {
      name: 'on the boundary: agreed to on the last day of six weeks, and mediation',
      held: { request: [{ receivedOn: '2024-07-20', outcome: 'Y', outcomeOn: '2024-08-31', mediation: true }] },
      finds: ['request-1'],
    },
    {
      name: 'agreed to a day later it may be a refusal reversed',
      held: { request: [{ receivedOn: '2024-07-20', outcome: 'Y', outcomeOn: '2024-09-01', mediation: true }] },
      finds: [],
    },
    {
      name: 'decided in an earlier year, and nobody says how',
      held: { request: [{ outcome: 'H', tribunal: true }] },
      finds: [],
    },
    {
      name: 'withdrawn, and neither',
      held: { request: [{ outcome: 'W', mediation: false, tribunal: false }] },
      finds: [],
    },
  ],
  find: (held) => findInEach(held.request, judge),
  sentence: ({ what, outcome }) =>
    `The request is marked with ${what === 'tribunal' ? 'an appeal' : 'mediation'} on its outcome, which is ${TITLES[String(outcome)] ?? 'not stated'}. Look whether it was refused first, or whether the ${what === 'tribunal' ? 'appeal' : 'mediation'} is about another decision.`,
} satisfies CaseCheck;
