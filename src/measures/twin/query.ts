// One query being written: what is asked, and the parts that come before its last select, each named once.

import type { Day } from '../../clocks/index.ts';
import type { LeapBirthday } from '../../register/index.ts';
import { type Dialect, indented } from './dialect.ts';

/** What may stand beside a plan, each with a row of its own table at a time. */
export const LAYERS = ['place', 'named', 'ap', 'need', 'allocation', 'care', 'participation', 'waiting'] as const;
export type Layer = (typeof LAYERS)[number];

/** Rows of somebody that hold on the days [from, to). */
export interface Held {
  says: string;
  table: string;
  columns: readonly string[];
  from: string;
  to: string;
  where: string | null;
  /** the order of those that hold at once: the first stands */
  order: string;
}

export class Query {
  readonly dialect: Dialect;
  readonly leapBirthday: LeapBirthday;
  readonly today: Day;
  /** what plans are cut by: as much as the measure asks for, and no more */
  readonly layers = new Set<Layer>();
  /** the parts that are asked for at all */
  readonly made = new Set<'plan-time' | 'assessment-time' | 'placement-kind'>();
  /** what is asked of people day by day, by the name of its part */
  readonly dayByDay = new Map<string, () => Held>();

  constructor({ dialect, leapBirthday, today }: { dialect: Dialect; leapBirthday: LeapBirthday; today: Day }) {
    this.dialect = dialect;
    this.leapBirthday = leapBirthday;
    this.today = today;
  }
}

export interface Part {
  name: string;
  /** what it is, in a sentence; comes before it as a comment */
  says: string;
  select: string;
}

/** Parts that are read where they are named: none is set aside, so that a database spread by area works in each part. */
export function withParts(parts: readonly Part[], last: string): string {
  if (parts.length === 0) return last;
  const written = parts.map(
    ({ name, says, select }) => `${name} as not materialized (\n${indented(`${comment(says)}\n${select}`)}\n)`,
  );
  return `with ${written.join(',\n')}\n${last}`;
}

const WIDTH = 110;

/** A sentence as comment lines. */
export function comment(sentence: string): string {
  const lines: string[] = [];
  let line = '--';
  for (const word of sentence.replaceAll(/\s+/g, ' ').trim().split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line !== '--') {
      lines.push(line);
      line = '--';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
