// SX-29: a setting called other, and no words on what it is.

import type { CaseCheck } from '../check.ts';
import { cite, findInEach } from '../check-rows.ts';

const ASKS_FOR_WORDS = new Set(['OTH', 'NIEO']);

export default {
  id: 'SX-29',
  set: 'sen2',
  title: 'Other setting without words',
  plain: 'Looks for places with the code OTH or NIEO and no words on what the setting is or why there is none.',
  severity: 'query',
  fields: ['placement.settingOther', 'placement.setting'],
  source: 'SEN2 guide, list of settings: both codes ask for detail.',
  examples: [
    {
      name: 'with words',
      held: { placement: [{ setting: 'NIEO', settingOther: 'moved in, place from Easter' }] },
      finds: [],
    },
    {
      name: 'without',
      held: { placement: [{ setting: 'NIEO' }, { setting: 'OTH' }] },
      finds: ['placement-1', 'placement-2'],
    },
    {
      name: 'on the boundary: blanks are no words',
      held: { placement: [{ setting: 'OTH', settingOther: '  ' }] },
      finds: ['placement-1'],
    },
    { name: 'other codes need none', held: { placement: [{ setting: 'OLA' }, { urn: '113900' }] }, finds: [] },
  ],
  find: (held) =>
    findInEach(held.placement, (place) =>
      place.setting === null || !ASKS_FOR_WORDS.has(place.setting) || place.settingOther?.trim()
        ? null
        : { rows: [cite('placement', place)], field: 'settingOther', facts: { code: place.setting } },
    ),
  sentence: ({ code }) =>
    code === 'OTH'
      ? 'The setting is down as other, without words. Write what it is, or that the plan names only a type of setting.'
      : 'The place is down as not in education or training, without words. Write why, such as “moved in and waiting for a place”.',
} satisfies CaseCheck;
