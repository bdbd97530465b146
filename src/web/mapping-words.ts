// The words of mappings on pages: what a column is read as, how its dates are written, and what each date means.

import { columnTitle, type DateForm, type DateMeaning, type ExtractMapping, partsOfTarget } from '../imports/index.ts';

export const MEANS: Readonly<Record<DateMeaning, string>> = {
  'the day itself': 'the day itself',
  'notice sent': 'the day the notice was sent',
  panel: 'the day of the panel',
  keyed: 'the day it was keyed',
  template: 'a date that a template wrote',
};

export const FORMS: Readonly<Record<DateForm, string>> = {
  'day-month-year': 'day first: 30/06/2025',
  'month-day-year': 'month first: 06/30/2025',
  'year-month-day': 'year first: 2025/06/30',
  'excel-1900': 'days counted from 1900: 45838',
  'excel-1904': 'days counted from 1904: 44376',
};

export const HOLDS: Readonly<Record<ExtractMapping['holds'], string>> = {
  snapshot: 'a snapshot: all that stands on the day of the run',
  'dated events': 'dated events: what happened, each with its day',
};

/** "Requests: Received". */
export function targetWords(target: string): string {
  const parts = partsOfTarget(target);
  return parts ? capital(columnTitle(parts)) : target;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
