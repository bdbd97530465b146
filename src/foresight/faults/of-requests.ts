// Faults in requests, advice and plans: days that cannot be, and records that nobody closed.

import { type Day, dayFromParts, partsOfDay } from '../../clocks/index.ts';
import { ADVICE, REQUEST_OUTCOME } from '../codes.ts';
import { NEVER } from '../columns.ts';
import type { Sink } from '../sink.ts';
import { fault } from './fault.ts';

const YEAR = 365;
const TWO_YEARS = 730;

/** Day and month changed about, where that is a day as well. */
export function transposed(on: number): Day | null {
  const { year, month, date } = partsOfDay(on as Day);
  return month === date ? null : dayFromParts(year, date, month);
}

const isDecided = (sink: Sink, row: number): boolean => sink.request.of.outcomeOn[row] !== NEVER;

const wasMade = (sink: Sink, row: number): boolean =>
  sink.plan.of.issuedOn[row] !== NEVER && sink.plan.of.ceasedOn[row] === NEVER;

export const requestFaults = [
  fault({
    id: 'decision-before-request',
    table: 'request',
    what: 'The year of the decision was keyed as the year before.',
    check: 'SX-11',
    count: 8,
    fits: isDecided,
    plant(row) {
      if (row.outcomeOn !== null) row.outcomeOn = (row.outcomeOn - YEAR) as Day;
      return [];
    },
  }),
  fault({
    id: 'transposed-date',
    table: 'request',
    what: 'Day and month of the request were changed about.',
    check: 'SX-11',
    count: 8,
    fits(sink, row) {
      const wrong = transposed(sink.request.of.receivedOn[row]!);
      return isDecided(sink, row) && wrong !== null && wrong > sink.request.of.outcomeOn[row]!;
    },
    plant(row) {
      if (row.receivedOn !== null) row.receivedOn = transposed(row.receivedOn);
      return [];
    },
  }),
  fault({
    id: 'panel-date-as-decision',
    table: 'request',
    what: 'The day of the panel was keyed where the day of the notice belongs.',
    check: null,
    count: 40,
    fits: isDecided,
    plant(row) {
      row.outcomeOn = row.panelOn;
      return [];
    },
  }),
  fault({
    id: 'request-left-open',
    table: 'request',
    what: 'A refusal was sent and the request was not closed.',
    check: 'JX-07',
    count: 7,
    fits: (sink, row, lastDay) =>
      sink.request.of.outcome[row] === REQUEST_OUTCOME.N && sink.request.of.receivedOn[row]! < lastDay - TWO_YEARS,
    plant(row) {
      row.outcome = 'A';
      row.outcomeOn = null;
      return [];
    },
  }),
  fault({
    id: 'entered-before-received',
    table: 'request',
    what: 'The day of entry was typed by hand, and a day too early.',
    check: 'JX-18',
    count: 5,
    fits: isDecided,
    plant(row) {
      if (row.receivedOn !== null) row.enteredOn = (row.receivedOn - 2) as Day;
      return [];
    },
  }),
  fault({
    id: 'advice-before-asked',
    table: 'advice',
    what: 'The month of the return was keyed two months early.',
    check: 'JX-09',
    count: 8,
    fits: (sink, row) => sink.advice.of.returnedOn[row] !== NEVER && sink.advice.of.kind[row] === ADVICE.c,
    plant(row) {
      if (row.returnedOn !== null) row.returnedOn = (row.returnedOn - 61) as Day;
      return [];
    },
  }),
  fault({
    id: 'plan-before-request',
    table: 'plan',
    what: 'The year of the final plan was keyed as the year before.',
    check: 'JX-01',
    count: 5,
    fits: wasMade,
    plant(row) {
      if (row.startedOn !== null && row.issuedOn !== null && row.draftOn !== null) {
        row.startedOn = (row.startedOn - YEAR) as Day;
        row.issuedOn = (row.issuedOn - YEAR) as Day;
        row.draftOn = (row.draftOn - YEAR) as Day;
      }
      return [];
    },
  }),
  fault({
    id: 'draft-after-final',
    table: 'plan',
    what: 'The days of the draft and of the final plan were keyed the wrong way round.',
    check: 'JX-10',
    count: 6,
    fits: wasMade,
    plant(row) {
      if (row.issuedOn !== null) row.draftOn = (row.issuedOn + 12) as Day;
      return [];
    },
  }),
  fault({
    id: 'ceased-without-reason',
    table: 'plan',
    what: 'A plan was ended and no reason was chosen.',
    check: 'SX-19',
    count: 8,
    fits: (sink, row) => sink.plan.of.ceasedOn[row] !== NEVER,
    plant(row) {
      row.ceaseReason = null;
      return [];
    },
  }),
] as const;
