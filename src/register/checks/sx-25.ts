// SX-25: a setting code that is not in the list of the year.

import type { CaseCheck, CaseFound, CheckContext } from '../check.ts';
import { cite, findInEach, isAttended, isUnread } from '../check-rows.ts';
import { hasCode } from '../code-set.ts';
import senSetting from '../codes/sen-setting.ts';
import type { Row } from '../record.ts';

const OTHER = 'OTH';
/** Before this year a plan could name a type of setting only; from it a place attended may be other as well. */
const OTHER_ATTENDED_FROM = 2024;

function judge(place: Row<'placement'>, ctx: CheckContext): CaseFound | null {
  const code = place.setting;
  const rows = [cite('placement', place)];
  if (code === null) return isUnread(place, 'setting') ? { rows, field: 'setting', facts: { code: null } } : null;
  const year = ctx.collection?.year;
  const tooEarly = code === OTHER && isAttended(place) && year !== undefined && year < OTHER_ATTENDED_FROM;
  if (hasCode(senSetting, code, year) && !tooEarly) return null;
  return { rows, field: 'setting', facts: { code: hasCode(senSetting, code) ? code : null } };
}

export default {
  id: 'SX-25',
  set: 'sen2',
  title: 'Setting code not of this year',
  plain:
    'Looks for setting codes that the return of the year does not know. OTH stands for a place attended from 2024 on.',
  severity: 'error',
  fields: ['placement.setting', 'placement.fact'],
  source: 'SEN2 guide, items 4.7c and 5.7c, and a sector check of them.',
  examples: [
    {
      name: 'codes of the list',
      held: { placement: [{ setting: 'OLA' }, { setting: 'NIEO' }, { setting: 'OTH', fact: 'attended' }] },
      finds: [],
    },
    { name: 'a code that there is not', held: { placement: [{ setting: 'EOTAS' }] }, finds: ['placement-1'] },
    {
      name: 'words that could not be read as a code',
      held: { placement: [{ unread: { setting: 'at home at the moment' } }] },
      finds: ['placement-1'],
    },
    {
      name: 'on the boundary: OTH attended in 2024, and in 2023 not yet',
      held: { placement: [{ setting: 'OTH', fact: 'attended' }] },
      year: 2024,
      finds: [],
    },
    {
      name: 'in 2023 OTH could be named and not attended',
      held: {
        placement: [
          { setting: 'OTH', fact: 'named' },
          { setting: 'OTH', fact: 'attended' },
        ],
      },
      year: 2023,
      finds: ['placement-2'],
    },
  ],
  find: (held, ctx) => findInEach(held.placement, (place) => judge(place, ctx)),
  sentence: ({ code }) =>
    code === null
      ? 'The setting code is not in the list. Choose the code that holds, or enter the URN if there is an establishment.'
      : `The setting code ${code} is not in the list of this year for this place. Choose one that is.`,
} satisfies CaseCheck;
