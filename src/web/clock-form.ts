// The form of one clock: its start, the other dates that matter to it, and the council's settings.

import {
  type Deadline,
  type EventId,
  type ExceptionCode,
  eventsOf,
  eventTitle,
  MATTERS,
  type Matter,
  parseDay,
} from '../clocks/index.ts';
import {
  button,
  type Choice,
  type Content,
  dateInput,
  details,
  form,
  type Html,
  href,
  html,
  radios,
  select,
} from '../outputs/index.ts';
import { field, type PageRequest } from './page.ts';

const EXCEPTION_EVENTS: Record<ExceptionCode, EventId[]> = {
  X1: ['advice-requested', 'school-closed', 'school-reopened'],
  X2: ['advice-requested', 'provider-closed', 'provider-reopened'],
  X3: ['exceptional-circumstances'],
  X4: ['absence-from', 'absence-to'],
  X5: ['missed-appointment'],
  X6: ['advice-requested', 'school-closed', 'school-reopened', 'exceptional-circumstances'],
};

const MATTER_WORDS: Record<Matter, string> = {
  assess: 'to assess',
  'make-plan': 'to make a plan',
  contents: 'to change what the plan says',
  school: 'to name a school',
  cease: 'about ending the plan',
  other: 'something else',
};

export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

export interface ClockForm {
  start: TypedDate;
  /** by event */
  dates: Map<EventId, TypedDate>;
  /** empty: as the council's setting says */
  convention: 'exclusive' | 'inclusive' | '';
  matter: Matter | '';
  /** the form does not ask for it; an address may say it */
  phaseTransferTo: 'school' | 'post-16' | '';
}

/** The dates that this clock can use, apart from its start: those of the matter first, then those that an exception rests on. */
function clockEvents(deadline: Deadline): { main: EventId[]; exceptions: EventId[] } {
  const exceptions = [...new Set(deadline.exceptions.flatMap((code) => EXCEPTION_EVENTS[code]))];
  const main = [...eventsOf(deadline)].filter((id) => id !== deadline.starts[0] && !exceptions.includes(id));
  return { main, exceptions };
}

function typedDate(request: PageRequest, name: string): TypedDate {
  return {
    day: field(request, `${name}Day`),
    month: field(request, `${name}Month`),
    year: field(request, `${name}Year`),
  };
}

export const isBlank = (date: TypedDate) => date.day === '' && date.month === '' && date.year === '';

/** What is wrong with the dates as typed, by field: each has to be a day of the calendar. */
export function dateErrors(given: ClockForm): Map<string, string> {
  const all: [string, TypedDate][] = [['start', given.start], ...given.dates];
  return new Map(
    all.flatMap(([name, typed]) => {
      if (isBlank(typed) || parseDay(isoText(typed)) !== null) return [];
      return [
        [
          name,
          `“${typed.day} ${typed.month} ${typed.year}” is not a date. Write it in numbers, like 27 3 2025, and check that the month has such a day.`,
        ],
      ];
    }),
  );
}

/** As ISO text, whether or not there is such a day: the operation says so if there is not. */
export function isoText({ day, month, year }: TypedDate): string {
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function readForm(request: PageRequest, deadline: Deadline): ClockForm {
  const { main, exceptions } = clockEvents(deadline);
  return {
    start: typedDate(request, 'start'),
    dates: new Map([...main, ...exceptions].map((id) => [id, typedDate(request, id)])),
    convention: (['exclusive', 'inclusive'] as const).find((one) => one === field(request, 'convention')) ?? '',
    matter: MATTERS.find((one) => one === field(request, 'matter')) ?? '',
    phaseTransferTo: (['school', 'post-16'] as const).find((one) => one === field(request, 'phaseTransferTo')) ?? '',
  };
}

function dateField(name: string, words: Content, typed: TypedDate, error?: string): Html {
  return dateInput({
    id: name,
    namePrefix: name,
    legend: { words, className: 'govuk-fieldset__legend--s' },
    typed,
    error,
  });
}

/** `errors` by field name: start, or an event. */
export function clockForm(deadline: Deadline, given: ClockForm, errors: ReadonlyMap<string, string>): Html {
  const { main, exceptions } = clockEvents(deadline);
  const fields = (ids: EventId[]) =>
    ids.map((id) => dateField(id, eventTitle(id), given.dates.get(id)!, errors.get(id)));
  const isGiven = (ids: EventId[]) => ids.some((id) => !isBlank(given.dates.get(id)!) || errors.has(id));
  const matters = MATTERS.filter((matter) => deadline.steps.some((step) => step.matter === matter));
  const choices: Choice[] = [
    { value: '', words: 'Not said' },
    ...matters.map((value) => ({ value, words: MATTER_WORDS[value] })),
  ];
  return form({ method: 'get', action: href`/clocks/${deadline.id}` }, [
    dateField('start', eventTitle(deadline.starts[0]!), given.start, errors.get('start')),
    matters.length > 0
      ? select({ name: 'matter', label: 'What was ordered, agreed or conceded', choices, chosen: given.matter })
      : null,
    main.length > 0 ? details('What has happened since', html`${fields(main)}`, { open: isGiven(main) }) : null,
    exceptions.length > 0
      ? details('What an exception would rest on', html`${fields(exceptions)}`, { open: isGiven(exceptions) })
      : null,
    deadline.dayCount === 'convention'
      ? details(
          'How the first day is counted',
          radios({
            name: 'convention',
            legend: { words: 'The day it starts is', className: 'govuk-fieldset__legend--s' },
            choices: [
              { value: '', words: "as this council's setting says", checked: given.convention === '' },
              { value: 'exclusive', words: 'day 0, not counted', checked: given.convention === 'exclusive' },
              {
                value: 'inclusive',
                words: 'day 1, counted: one day earlier',
                checked: given.convention === 'inclusive',
              },
            ],
          }),
          { open: given.convention !== '' },
        )
      : null,
    button('Work out the date'),
  ]);
}
