// SX-24: a place that names no setting, or more than one.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { cite, findInEach, isUnread } from '../check-rows.ts';
import type { Row } from '../record.ts';

/** A setting code says that there is no establishment; a URN and a UKPRN may both stand for one, but not in a return. */
function judge(place: Row<'placement'>, ctx: CheckContext): CaseFound | null {
  const urn = Boolean(place.urn?.trim());
  const ukprn = Boolean(place.ukprn?.trim());
  const setting = place.setting !== null || isUnread(place, 'setting');
  const rows = [cite('placement', place)];
  if (!urn && !ukprn && !setting) return { rows, field: 'urn', facts: { names: 'none' } };
  if (setting && (urn || ukprn)) return { rows, field: 'setting', facts: { names: 'setting and number' } };
  if (urn && ukprn && ctx.collection !== null) return { rows, field: 'ukprn', facts: { names: 'two numbers' } };
  return null;
}

export default {
  id: 'SX-24',
  set: 'sen2',
  title: 'Place without a setting, or with two',
  plain:
    'Looks for places that have neither a URN, a UKPRN nor a setting code, for a setting code beside a number, and in a return for a URN beside a UKPRN.',
  severity: 'error',
  fields: ['placement.urn', 'placement.ukprn', 'placement.setting'],
  source: 'SEN2 guide, items 4.7 and 5.7: one of the three. A sector check says the same.',
  examples: [
    {
      name: 'one of the three',
      held: { placement: [{ urn: '113900' }, { ukprn: '10001234' }, { setting: 'OLA' }] },
      finds: [],
    },
    { name: 'none', held: { placement: [{}] }, finds: ['placement-1'] },
    { name: 'blanks are none', held: { placement: [{ urn: ' ' }] }, finds: ['placement-1'] },
    {
      name: 'a setting code beside a URN',
      held: { placement: [{ urn: '113900', setting: 'EHE' }] },
      finds: ['placement-1'],
    },
    {
      name: 'on the boundary: two numbers of one college are too many for a return',
      held: { placement: [{ urn: '130700', ukprn: '10001234' }] },
      finds: ['placement-1'],
    },
    {
      name: 'and in order elsewhere',
      held: { placement: [{ urn: '130700', ukprn: '10001234' }] },
      year: null,
      finds: [],
    },
  ],
  find: (held, ctx) => findInEach(held.placement, (place) => judge(place, ctx)),
  sentence: ({ names }) =>
    names === 'none'
      ? 'The place has no URN, no UKPRN and no setting code. Enter one of them.'
      : names === 'two numbers'
        ? 'The place has a URN and a UKPRN, and the return takes one. Leave the URN where there is one.'
        : 'The place has the number of an establishment and a setting code, which is for places without one. Leave the one that holds.',
} satisfies CaseCheck;
