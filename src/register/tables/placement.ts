// Placements: Where section I of a plan places somebody, or where somebody is educated: one row a place and a time.

import type { Table } from '../table.ts';

export default {
  id: 'placement',
  title: 'Placements',
  one: 'placement',
  plain: 'Where section I of a plan places somebody, or where somebody is educated: one row a place and a time.',
  about: 'person',
  identifiedBy: ['plan', 'fact', 'rank', 'urn', 'ukprn', 'setting', 'startedOn'],
  spell: { from: 'startedOn', to: 'endedOn' },
  kept: 'case',
  fields: {
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    fact: { title: 'Named or attended', type: 'code', codes: 'named-or-attended' },
    rank: {
      title: 'Rank',
      type: 'whole',
      plain: '1 the main place, 2 another',
      sen2: [
        { module: 'plandetail', element: 'PlacementRank' },
        { module: 'placementdetail', element: 'PlacementRank' },
      ],
    },
    urn: {
      title: 'URN',
      type: 'text',
      sen2: [
        { module: 'plandetail', element: 'URN', item: '4.7a' },
        { module: 'placementdetail', element: 'URN', item: '5.7a' },
      ],
    },
    ukprn: {
      title: 'UKPRN',
      type: 'text',
      sen2: [
        { module: 'plandetail', element: 'UKPRN', item: '4.7b' },
        { module: 'placementdetail', element: 'UKPRN', item: '5.7b' },
      ],
    },
    setting: {
      title: 'Setting without a number',
      type: 'code',
      codes: 'sen-setting',
      sen2: [
        { module: 'plandetail', element: 'SENSetting', item: '4.7c' },
        { module: 'placementdetail', element: 'SENSetting', item: '5.7c' },
      ],
    },
    settingOther: {
      title: 'Setting in words',
      type: 'text',
      sen2: [
        { module: 'plandetail', element: 'SENSettingOther' },
        { module: 'placementdetail', element: 'SENSettingOther' },
      ],
    },
    unit: {
      title: 'In the SEN unit',
      type: 'yes-no',
      sen2: [
        { module: 'plandetail', element: 'SENunitIndicator' },
        { module: 'placementdetail', element: 'SENunitIndicator' },
      ],
    },
    resourced: {
      title: 'In resourced provision',
      type: 'yes-no',
      sen2: [
        { module: 'plandetail', element: 'ResourcedProvisionIndicator' },
        { module: 'placementdetail', element: 'ResourcedProvisionIndicator' },
      ],
    },
    startedOn: { title: 'Started', type: 'day', sen2: [{ module: 'placementdetail', element: 'EntryDate' }] },
    endedOn: {
      title: 'Ended',
      type: 'day',
      plain: 'the first day on which it no longer holds; returns give the last day',
      sen2: [{ module: 'placementdetail', element: 'LeavingDate' }],
    },
    residential: {
      title: 'Residential',
      type: 'code',
      codes: 'residential',
      sen2: [{ module: 'placementdetail', element: 'RES', from: 2024 }],
    },
    workBased: {
      title: 'Work-based',
      type: 'code',
      codes: 'work-based',
      sen2: [{ module: 'placementdetail', element: 'WBP', from: 2024 }],
    },
    pattern: {
      title: 'Pattern of attendance',
      type: 'code',
      codes: 'attendance-pattern',
      sen2: [{ module: 'placementdetail', element: 'AttendancePattern', to: 2023, item: '5.5g' }],
    },
    basis: { title: 'Legal basis', type: 'code', codes: 'legal-basis' },
    attendance: { title: 'Attendance', type: 'code', codes: 'attendance' },
    tier: { title: 'Tier of alternative provision', type: 'code', codes: 'ap-tier' },
    purpose: { title: 'Purpose', type: 'text' },
    expectedEndOn: { title: 'Expected to end', type: 'day' },
    outcome: { title: 'How it ended', type: 'code', codes: 'ap-outcome' },
    hours: { title: 'Hours a week', type: 'decimal', unit: 'hours' },
    cost: { title: 'Cost a year', type: 'decimal', unit: 'pounds' },
  },
} as const satisfies Table;
