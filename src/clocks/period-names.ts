// Periods in plain words: whole for sentences ("spring term 2025"), short for the heads of columns ("spring 25").

import { MONTH_NAMES } from './day.ts';
import { type Period, type PeriodParts, parsePeriod, TERMS } from './period.ts';

const HALVES = ['first', 'second'] as const;

/** `May 2025`, `spring term 2025`, `academic year 2024 to 2025`; the text itself when it is not a period. */
export function periodName(period: Period): string {
  const parts = parsePeriod(period);
  if (parts === null) return period;
  const { kind, year, number } = parts;
  switch (kind) {
    case 'month':
      return `${MONTH_NAMES[number - 1]} ${year}`;
    case 'quarter':
      return `${MONTH_NAMES[number * 3 - 3]} to ${MONTH_NAMES[number * 3 - 1]} ${year}`;
    case 'year':
      return String(year);
    case 'academic':
    case 'financial':
      return `${kind} year ${year} to ${year + 1}`;
    case 'term':
      return `${termName(parts)} term ${termYear(parts)}`;
    case 'half-term':
      return `${HALVES[(number - 1) % 2]} half of the ${termName(parts)} term ${termYear(parts)}`;
  }
}

/** `May 25`, `Jan to Mar 25`, `spring 25`, `spring 25, 1st half`, `academic 24 to 25`; the text itself when not a period. */
export function shortPeriodName(period: Period): string {
  const parts = parsePeriod(period);
  if (parts === null) return period;
  const { kind, year, number } = parts;
  switch (kind) {
    case 'month':
      return `${shortMonth(number)} ${shortYear(year)}`;
    case 'quarter':
      return `${shortMonth(number * 3 - 2)} to ${shortMonth(number * 3)} ${shortYear(year)}`;
    case 'year':
      return String(year);
    case 'academic':
    case 'financial':
      return `${kind} ${shortYear(year)} to ${shortYear(year + 1)}`;
    case 'term':
      return `${termName(parts)} ${shortYear(termYear(parts))}`;
    case 'half-term':
      return `${termName(parts)} ${shortYear(termYear(parts))}, ${number % 2 ? '1st' : '2nd'} half`;
  }
}

function termIndex({ kind, number }: PeriodParts): number {
  return kind === 'half-term' ? Math.floor((number - 1) / 2) : number - 1;
}

function termName(parts: PeriodParts): string {
  return TERMS[termIndex(parts)]!;
}

/** The calendar year in which the term is taught: autumn of 2024-25 is in 2024, spring and summer in 2025. */
function termYear(parts: PeriodParts): number {
  return termIndex(parts) === 0 ? parts.year : parts.year + 1;
}

function shortMonth(month: number): string {
  return MONTH_NAMES[month - 1]!.slice(0, 3);
}

function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}
