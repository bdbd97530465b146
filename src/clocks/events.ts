// Everything that can start, stop or excuse a clock: what happened, in words fit for a trace, and the names it goes by.

interface ClockEvent {
  /** what happened */
  title: string;
  /** completes "Starts when …" */
  when?: string;
  also?: readonly string[];
  /** its date may lie ahead of today: a meeting, a move, a date set by an order */
  ahead?: true;
}

// biome-ignore format: one line an event, so that the words can be read down the page
const events = {
  // Request, assessment, plan.
  'request-received': { title: 'The council received the request', when: 'the council receives a request', also: ['req-received', 'request', 'received', 'date-received', 'request-date', 'request-made'] },
  'brought-to-attention': { title: 'The child or young person came to the council’s attention', when: 'the child comes to the council’s attention', also: ['attention', 'became-responsible', 'responsible'] },
  'family-consulted': { title: 'The council asked the family for their views', also: ['consulted'] },
  'decision-assess-yes': { title: 'The council told the family that it would assess', also: ['assess-yes', 'decision-to-assess', 'agreed-to-assess', 'will-assess'] },
  'decision-assess-no': { title: 'The council told the family that it would not assess', when: 'the council refuses to assess', also: ['assess-no', 'refusal-to-assess', 'refused', 'refused-to-assess', 'will-not-assess'] },
  'advice-requested': { title: 'The council asked for advice', when: 'the council asks for advice', also: ['advice-asked', 'advice-request', 'advice-sought'] },
  'advice-received-by-body': { title: 'The body received the council’s request for advice', when: 'the body receives the council’s request', also: ['request-received-by-body'] },
  'advice-returned': { title: 'The advice came back to the council', also: ['advice-received', 'advice-given'] },
  'no-plan-notified': { title: 'The council told the family that no plan is needed', when: 'the council decides that no plan is needed', also: ['decision-issue-no', 'no-plan', 'refusal-to-issue', 'no-plan-notice', 'refused-to-issue'] },
  'plan-agreed': { title: 'The council agreed to make a plan', also: ['decision-issue-yes'] },
  'draft-served': { title: 'The draft plan was served on the family', when: 'the draft plan is served', also: ['draft-sent', 'draft-issued', 'draft', 'draft-plan', 'draft-plan-served', 'draft-plan-sent', 'draft-plan-issued'] },
  'comments-received': { title: 'The family sent their comments', also: ['comments'] },
  'consultation-sent': { title: 'The school or college was consulted', when: 'the school or college is consulted', also: ['consultation'] },
  'consultation-answered': { title: 'The school or college replied', also: ['consultation-reply', 'school-replied'] },
  'final-issued': { title: 'The final plan was sent', when: 'the plan is sent', also: ['plan-made', 'plan-issued', 'plan-sent', 'final-plan', 'final', 'final-sent', 'final-plan-sent', 'final-plan-issued'] },
  // Mediation and appeal.
  'decision-sent': { title: 'The council sent its decision letter', when: 'the council sends a decision that can be appealed', also: ['decision', 'decision-letter', 'decision-notified', 'notice-sent', 'decision-date', 'letter', 'letter-sent', 'refusal'] },
  'mediation-contacted': { title: 'The family contacted the mediation adviser', also: ['mediation-contact', 'contact-made'] },
  'mediation-declined': { title: 'The family told the adviser that they did not want mediation', when: 'the family declines mediation, or mediation ends', also: ['mediation-refused', 'no-mediation'] },
  'mediation-ended': { title: 'The mediation ended', when: 'mediation ends' },
  'mediation-not-arranged': { title: 'The council said that it could not arrange mediation in time', when: 'the council cannot arrange mediation in time' },
  'certificate-issued': { title: 'The mediation certificate was issued', when: 'the mediation certificate is issued', also: ['certificate', 'mediation-certificate', 'certificate-date', 'certificate-sent', 'mediation-certificate-issued'] },
  'mediation-wanted': { title: 'The family told the council that they wanted mediation', when: 'the family asks for mediation', also: ['mediation-request', 'mediation-requested'] },
  'mediation-held': { title: 'The mediation meeting was held', also: ['mediation-meeting', 'mediation'] },
  'health-issues-told': { title: 'The family told the council that health provision is part of the disagreement', when: 'the family tells the council of health issues' },
  'health-board-told': { title: 'The council told the integrated care board', also: ['icb-told', 'commissioner-told'] },
  'agreement-reached': { title: 'An agreement was reached at mediation', when: 'an agreement is reached at mediation', also: ['mediation-agreement', 'agreement', 'agreed', 'agreement-date', 'mediation-agreed'] },
  'agreed-step-done': { title: 'The council did what was agreed' },
  'agreed-notify-date': { title: 'The parties agreed this date in writing for telling the family', also: ['agreed-notify'], ahead: true },
  'agreed-no-plan-date': { title: 'The parties agreed this date in writing for saying that no plan is needed', also: ['agreed-no-plan'], ahead: true },
  'agreed-draft-date': { title: 'The parties agreed this date in writing for the draft plan', also: ['agreed-draft'], ahead: true },
  'agreed-final-date': { title: 'The parties agreed this date in writing for the final plan', also: ['agreed-final'], ahead: true },
  'agreed-date': { title: 'The parties agreed this date in writing', when: 'the agreed date is given', also: ['agreed-timetable'], ahead: true },
  'appeal-registered': { title: 'The tribunal received the appeal', also: ['appeal', 'appeal-received', 'appeal-lodged', 'appeal-made', 'appealed'] },
  'appeal-sent-to-council': { title: 'The tribunal sent the appeal to the council', when: 'the tribunal sends the appeal to the council', also: ['appeal-sent'] },
  'response-filed': { title: 'The council sent its response to the tribunal', also: ['appeal-response', 'response'] },
  'appeal-ended': { title: 'The appeal ended', when: 'the appeal ends', also: ['appeal-concluded', 'appeal-dismissed'] },
  'order-made': { title: 'The tribunal made its order', when: 'the tribunal makes its order', also: ['order', 'tribunal-order', 'order-date', 'order-issued'] },
  'conceded': { title: 'The council told the tribunal that it would not oppose the appeal', when: 'the council concedes', also: ['concession', 'concede'] },
  'directions-issued': { title: 'The tribunal gave its directions', when: 'the tribunal gives directions', also: ['directions'] },
  'directed-date': { title: 'The directions set this date', when: 'the date in the directions is given', also: ['directions-date'], ahead: true },
  'directions-met': { title: 'The council did what the directions ask', also: ['complied'] },
  'consent-order-made': { title: 'The tribunal made a consent order', when: 'a consent order is made', also: ['consent-order'] },
  'consent-order-date': { title: 'The consent order sets this date', when: 'the date in the consent order is given', also: ['consent-date'], ahead: true },
  'consent-order-met': { title: 'The council did what the consent order asks' },
  'plan-kept': { title: 'The council confirmed that the plan continues', also: ['plan-continues'] },
  'plan-ceased': { title: 'The council stopped maintaining the plan', also: ['ceased'] },
  'recommendation-made': { title: 'The tribunal sent its recommendation', when: 'the tribunal makes a recommendation', also: ['recommendation'] },
  'recommendation-answered': { title: 'The body replied to the recommendation', also: ['recommendation-reply'] },
  // Re-assessment, moves, reviews.
  'reassessment-requested': { title: 'The council received the request to assess again', when: 'the council is asked to assess again', also: ['re-assessment-requested'] },
  'reassessment-answered': { title: 'The council replied to the request to assess again', also: ['re-assessment-answered', 'reassessment-reply', 're-assessment-reply'] },
  'reassessment-notified': { title: 'The council gave notice that it would assess again', when: 'the council decides to assess again', also: ['re-assessment-notified', 'reassessment-decided'] },
  'moved-out': { title: 'The family moved to another council’s area', when: 'the family moves', also: ['moved', 'exported', 'move', 'move-date', 'family-moved'], ahead: true },
  'became-aware': { title: 'The old council learned of the move', when: 'the old council learns of the move', also: ['aware', 'awareness', 'aware-of-move'] },
  'plan-transferred': { title: 'The plan was transferred to the new council', when: 'the plan is transferred', also: ['transferred', 'transfer', 'transfer-date', 'plan-transfer'] },
  'family-informed': { title: 'The new council wrote to the family', also: ['informed'] },
  'last-reviewed': { title: 'The last review was concluded', when: 'the last review is concluded', also: ['last-review', 'last-review-concluded', 'previous-review-concluded', 'previous-review'] },
  'review-concluded': { title: 'The review was concluded by the council’s decision letter', also: ['reviewed', 'review-completed', 'review-done'] },
  'review-meeting': { title: 'The review meeting was held', when: 'the review meeting is held', also: ['meeting', 'meeting-held', 'meeting-date', 'review-meeting-held'], ahead: true },
  'meeting-notice-sent': { title: 'Notice of the meeting was given', also: ['invitations-sent'] },
  'review-advice-circulated': { title: 'The advice was sent to everyone invited', also: ['advice-circulated'] },
  'review-report-sent': { title: 'The report of the meeting was sent', also: ['report-sent', 'report'] },
  'review-decision-sent': { title: 'The council sent its decision after the review', when: 'the council sends its decision after the review', also: ['review-decision'] },
  'amendment-notice-sent': { title: 'The council sent the proposed amendments', when: 'the proposed amendments are sent', also: ['notice', 'amendment-notice', 'proposed-amendments-sent', 'amendments-sent', 'proposed-amendments', 'amendment-notice-served'] },
  'amended-plan-issued': { title: 'The amended plan was sent', when: 'the amended plan is sent', also: ['amended-final-issued', 'plan-amended', 'final-amended-plan', 'amended-plan', 'amended-plan-sent', 'final-amended-plan-sent', 'final-amended-plan-issued'] },
  'no-amendment-notified': { title: 'The council told the family that it would not amend the plan', when: 'the council refuses to amend the plan', also: ['not-amended'] },
  'moves-school': { title: 'The child moves to the next phase of school', when: 'the date of the move is given', also: ['phase-transfer', 'phase-transfer-date', 'school-move'], ahead: true },
  'moves-to-post-16': { title: 'The young person moves from secondary school to a post-16 institution', also: ['post-16-transfer', 'moves-post-16'], ahead: true },
  'moves-between-post-16': { title: 'The young person moves to another post-16 institution', when: 'the date of the move is given', also: ['post-16-move'], ahead: true },
  'cease-considered': { title: 'The council told the family that it was thinking of ending the plan', when: 'the council thinks of ending the plan' },
  'cease-consulted': { title: 'The council consulted the family and the school or college' },
  'cease-decision-sent': { title: 'The council sent its decision to end the plan', when: 'the council sends its decision to end the plan', also: ['cease-decision', 'cease-notified'] },
  // Complaints, remedies, schools.
  'complaint-received': { title: 'The council received the complaint', when: 'the council receives a complaint', also: ['complaint'] },
  'complaint-acknowledged': { title: 'The council acknowledged the complaint', when: 'the complaint is acknowledged', also: ['acknowledged'] },
  'complaint-answered': { title: 'The council sent its stage one reply', also: ['stage-one-reply', 'stage-one-answered'] },
  'complaint-escalated': { title: 'The complaint went to stage two', when: 'the complaint goes to stage two', also: ['escalated'] },
  'stage-two-answered': { title: 'The council sent its stage two reply', also: ['stage-two-reply'] },
  'remedy-agreed': { title: 'The ombudsman’s remedy was agreed', when: 'a remedy is agreed with the ombudsman', also: ['ombudsman-decision', 'remedy'] },
  'remedy-date': { title: 'The ombudsman’s decision sets this date', when: 'the date of the remedy is given', ahead: true },
  'remedy-done': { title: 'The council carried out the remedy', also: ['remedied'] },
  'term-starts': { title: 'The term starts', when: 'the date of the term is given', also: ['term', 'start-of-term'], ahead: true },
  'reviews-list-sent': { title: 'The list of reviews due was sent to heads', also: ['list-sent'] },
  'exclusion-starts': { title: 'The first day of the exclusion', when: 'a child is excluded', also: ['excluded', 'exclusion'] },
  'education-provided': { title: 'Education was provided', also: ['education-starts'] },
  // What ends any clock.
  'done': { title: 'It was done', also: ['stopped', 'stop'] },
  'withdrawn': { title: 'The request was withdrawn', also: ['withdrawal', 'request-withdrawn'] },
  // What an exception rests on. A closure or an absence ends on the first day it no longer holds.
  'school-closed': { title: 'The school or college closed', also: ['closed', 'school-closes', 'closure-from'], ahead: true },
  'school-reopened': { title: 'The school or college re-opened', also: ['reopened', 'school-re-opened', 'school-reopens', 'school-re-opens', 'reopens', 're-opened', 're-opens'], ahead: true },
  'school-closure': { title: 'The school or college was closed', also: ['closure'], ahead: true },
  'provider-closed': { title: 'The early years provider closed', ahead: true },
  'provider-reopened': { title: 'The early years provider re-opened', also: ['provider-re-opened'], ahead: true },
  'provider-closure': { title: 'The early years provider was closed', ahead: true },
  'absence-from': { title: 'The child, parent or young person left the area', also: ['absent-from', 'absence-start'], ahead: true },
  'absence-to': { title: 'The child, parent or young person came back', also: ['absent-to', 'returned', 'came-back'], ahead: true },
  'absence': { title: 'The child, parent or young person was away from the area', also: ['absent'], ahead: true },
  'exceptional-circumstances': { title: 'Exceptional personal circumstances were recorded', also: ['exceptional', 'exceptional-personal-circumstances'] },
  'missed-appointment': { title: 'An appointment for an examination or test was missed', also: ['appointment-missed'] },
  'covid-reason': { title: 'Covid was recorded as the reason', also: ['covid', 'coronavirus'] },
} as const satisfies Record<string, ClockEvent>;

export type EventId = keyof typeof events;

export const EVENT_IDS = Object.keys(events) as EventId[];

export function eventTitle(id: EventId): string {
  return events[id].title;
}

/** `the plan is sent`, to complete "Starts when …". */
export function eventWhen(id: EventId): string {
  const event: ClockEvent = events[id];
  return event.when ?? whatHappened(id);
}

/** `the family moved …`: what happened, where a sentence goes on. */
export function whatHappened(id: EventId): string {
  const title = eventTitle(id);
  return title.charAt(0).toLowerCase() + title.slice(1);
}

export function mayLieAhead(id: EventId): boolean {
  const event: ClockEvent = events[id];
  return event.ahead === true;
}

const byName = new Map<string, EventId>();
for (const id of EVENT_IDS) for (const name of [plainName(eventTitle(id)), ...namesOfEvent(id)]) byName.set(name, id);

/** Its id first, then the other names that are short enough to type. */
export function namesOfEvent(id: EventId): string[] {
  const { also = [] }: ClockEvent = events[id];
  return [id, ...also];
}

/** `REQ_RECEIVED`, `requestReceived`, `Request received` and its whole title are one event; null for what is none. */
export function eventNamed(text: string): EventId | null {
  return byName.get(plainName(text)) ?? null;
}

export function eventNames(): string[] {
  return EVENT_IDS.flatMap(namesOfEvent);
}

/** Lower case, with hyphens between the words however they were parted: how names are compared. */
export function plainName(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
