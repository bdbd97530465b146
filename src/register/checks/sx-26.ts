// SX-26: SEN unit and resourced provision left open, or marked where GIAS knows of none.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { cite, findInEach, isUnread } from '../check-rows.ts';
import type { Row } from '../record.ts';

function judge(place: Row<'placement'>, ctx: CheckContext): CaseFound | null {
  if (!place.urn?.trim()) return null;
  const rows = [cite('placement', place)];
  const school = ctx.establishments.get(place.urn.trim());
  if (place.unit && school?.unit === false) return { rows, field: 'unit', facts: { what: 'no unit' } };
  if (place.resourced && school?.resourced === false)
    return { rows, field: 'resourced', facts: { what: 'no resourced provision' } };
  if (ctx.collection === null) return null;
  const open = place.unit === null ? 'unit' : place.resourced === null ? 'resourced' : null;
  if (open === null) return null;
  return { rows, field: open, facts: { what: isUnread(place, open) ? 'not read' : 'open' } };
}

export default {
  id: 'SX-26',
  set: 'sen2',
  title: 'SEN unit or resourced provision to look at',
  plain:
    'Looks in a return for places at an establishment that do not say whether they are in its SEN unit or resourced provision, and anywhere for places in one that GIAS says the school does not have. A school that GIAS is silent on is left alone.',
  severity: 'query',
  fields: ['placement.unit', 'placement.resourced', 'placement.urn', 'establishment.unit', 'establishment.resourced'],
  source: 'SEN2 guide, modules 4b and 5b; SEN units and resourced provision as GIAS lists them.',
  examples: [
    { name: 'both said', held: { placement: [{ urn: '113900', unit: false, resourced: false }] }, finds: [] },
    { name: 'one left open', held: { placement: [{ urn: '113900', unit: false }] }, finds: ['placement-1'] },
    {
      name: 'in the unit of a school that has none',
      held: { placement: [{ urn: '113900', unit: true, resourced: false }] },
      establishments: [{ urn: '113900', unit: false, resourced: false }],
      finds: ['placement-1'],
    },
    {
      name: 'on the boundary: GIAS does not say whether there is one',
      held: { placement: [{ urn: '113900', unit: true, resourced: false }] },
      establishments: [{ urn: '113900' }],
      finds: [],
    },
    { name: 'a setting code has neither', held: { placement: [{ setting: 'EHE' }] }, finds: [] },
    {
      name: 'in records that are no return they may be left open',
      held: { placement: [{ urn: '113900' }] },
      year: null,
      finds: [],
    },
  ],
  find: (held, ctx) => findInEach(held.placement, (place) => judge(place, ctx)),
  sentence: ({ what }) =>
    what === 'open'
      ? 'The place does not say whether it is in the SEN unit or in resourced provision of the school. Enter yes or no for each.'
      : what === 'not read'
        ? 'What stands for the SEN unit or resourced provision is not yes or no. Enter 1 or 0.'
        : `The place is marked as in ${what === 'no unit' ? 'a SEN unit' : 'resourced provision'}, and GIAS says the school has none. Look which is right, and ask the school to put GIAS right if it is not.`,
} satisfies CaseCheck;
