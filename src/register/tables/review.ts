// Annual reviews: A review of a plan: meeting, report, decision, draft, final amended plan.

import type { Table } from '../table.ts';

export default {
  id: 'review',
  title: 'Annual reviews',
  one: 'annual review',
  plain: 'A review of a plan: meeting, report, decision, draft, final amended plan.',
  about: 'person',
  identifiedBy: ['plan', 'meetingOn', 'dueOn'],
  kept: 'case',
  fields: {
    plan: { title: 'Plan', type: 'of', of: 'plan' },
    openedOn: { title: 'Opened', type: 'day' },
    dueOn: { title: 'Due', type: 'day' },
    invitedOn: { title: 'Invitations sent', type: 'day' },
    meetingOn: {
      title: 'Meeting',
      type: 'day',
      sen2: [{ module: 'activeplans', element: 'ReviewMeeting', from: 2024, item: '5.4' }],
    },
    reportOn: { title: 'Report received', type: 'day' },
    outcome: {
      title: 'Decision',
      type: 'code',
      codes: 'review-outcome',
      sen2: [{ module: 'activeplans', element: 'ReviewOutcome', from: 2024, item: '5.5' }],
    },
    decidedOn: {
      title: 'Decision sent',
      type: 'day',
      plain: 'the date of the decision letter, not of the meeting',
      sen2: [{ module: 'activeplans', element: 'LastReview', item: '5.6' }],
    },
    draftOn: {
      title: 'Draft of the amended plan sent',
      type: 'day',
      sen2: [{ module: 'activeplans', element: 'ReviewDraft', from: 2025, item: '5.4d' }],
    },
    finalOn: { title: 'Amended plan sent', type: 'day' },
    phaseTransfer: { title: 'For a phase transfer', type: 'yes-no' },
    invited: { title: 'Invited', type: 'codes', codes: 'role' },
    attended: { title: 'Attended', type: 'codes', codes: 'role' },
    adulthood: {
      title: 'Outcomes for adulthood written',
      type: 'yes-no',
      plain: 'preparation for adulthood, from Year 9',
    },
    careersAdvice: { title: 'Independent careers advice given', type: 'yes-no' },
    closedAs: { title: 'Closed without a decision', type: 'code', codes: 'review-withdrawn' },
  },
} as const satisfies Table;
