// How far a source of case records can be trusted: a grade from A to E, the worst of four readings, each with its reason.

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** What is known of one source's newest records. Counts, not shares. */
export interface SourceReadings {
  /** days since its records were due; 0 when they came in time, null when none ever came */
  daysLate: number | null;
  rows: number;
  /** rows with at least one thing that stops a return; what only needs a look does not count, since it may be right */
  rowsWithErrors: number;
  /** values that stand in the file and could not be read */
  unread: number;
  /** values read or not */
  values: number;
  /** rows that were in the extract before and are not in the newest, with no answer yet */
  notSeen: number;
}

export interface GradeReason {
  about: 'on time' | 'errors' | 'readable' | 'complete';
  grade: Grade;
  /** the number that decided: days, or a share from 0 to 1 */
  value: number | null;
  sentence: string;
}

export interface SourceGrade {
  grade: Grade;
  /** all four, worst first */
  reasons: GradeReason[];
}

/** The most that still earns A, B, C and D; beyond the last it is E. Waymark's own choice: there is no published scale. */
export const gradeLimits = {
  daysLate: [0, 7, 31, 92],
  errors: [0.005, 0.02, 0.05, 0.1],
  unread: [0.001, 0.005, 0.02, 0.05],
  notSeen: [0.002, 0.01, 0.03, 0.08],
} as const;

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E'];

/** A source whose records never came is E whatever else; one with no rows is judged on time alone. */
export function gradeSource(readings: SourceReadings): SourceGrade {
  const { daysLate, rows, rowsWithErrors, unread, values, notSeen } = readings;
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of);
  const reasons: GradeReason[] = [
    {
      about: 'on time',
      grade: daysLate === null ? 'E' : graded(daysLate, gradeLimits.daysLate),
      value: daysLate,
      sentence: timeWords(daysLate),
    },
    reason('errors', share(rowsWithErrors, rows), gradeLimits.errors, {
      none: 'No row has anything that stops a return.',
      some: 'of its rows have something that stops a return.',
    }),
    reason('readable', share(unread, values), gradeLimits.unread, {
      none: 'Every value could be read.',
      some: 'of its values could not be read.',
    }),
    reason('complete', share(notSeen, rows), gradeLimits.notSeen, {
      none: 'No row went missing without an answer.',
      some: 'of its rows went missing, and nobody has said why.',
    }),
  ];
  reasons.sort((a, b) => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade));
  return { grade: reasons[0]!.grade, reasons };
}

function reason(
  about: GradeReason['about'],
  value: number,
  limits: readonly number[],
  words: { none: string; some: string },
): GradeReason {
  const sentence = value === 0 ? words.none : `${shareWords(value)} ${words.some}`;
  return { about, grade: graded(value, limits), value, sentence };
}

function graded(value: number, limits: readonly number[]): Grade {
  const within = limits.findIndex((limit) => value <= limit);
  return GRADES[within === -1 ? limits.length : within]!;
}

function timeWords(daysLate: number | null): string {
  if (daysLate === null) return 'No records have come yet.';
  if (daysLate === 0) return 'Its newest records came in time.';
  return daysLate === 1 ? 'Its records are 1 day late.' : `Its records are ${daysLate} days late.`;
}

function shareWords(share: number): string {
  if (share < 0.001) return 'Fewer than 0.1%';
  return `${(share * 100).toFixed(1)}%`;
}
