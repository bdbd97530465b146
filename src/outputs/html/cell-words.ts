// What a month's cell says when it holds no figure: one of a closed list of words, never a dash, a dot or a borrowed 0.

import type { Day } from '../../clocks/index.ts';
import type { Unit } from '../../measures/index.ts';
import { type Figure, type FigureOptions, figureWords } from './figure.ts';
import { monthOfDay } from './period-words.ts';

export type CellStatus =
  | { is: 'figure'; words: string }
  | {
      is: 'awaited' | 'not-received' | 'not-applicable' | 'no-cases' | 'hidden' | 'not-before' | 'not-used';
      words: string;
    };

/** Awaited is before the due date and plain; not received is after it. `today` decides which. */
export function cellStatus(figure: Figure | null, unit: Unit, today: Day, options: FigureOptions = {}): CellStatus {
  if (figure === null) return { is: 'not-received', words: 'not received' };
  switch (figure.status) {
    case 'awaited':
      if (figure.dueOn === null) return { is: 'awaited', words: 'awaited' };
      return figure.dueOn < today
        ? { is: 'not-received', words: 'not received' }
        : { is: 'awaited', words: `awaited until ${monthOfDay(figure.dueOn)}` };
    case 'not-applicable':
      return { is: 'not-applicable', words: 'not applicable' };
    case 'suppressed':
      return { is: 'hidden', words: 'hidden' };
    case 'rejected':
      return { is: 'not-used', words: 'not used' };
    case 'actual':
    case 'provisional':
    case 'carried-forward': {
      const words = figureWords(figure, unit, options);
      if (words !== null) return { is: 'figure', words };
      return figure.denominator === 0
        ? { is: 'no-cases', words: 'no cases' }
        : { is: 'not-received', words: 'not received' };
    }
  }
}

/** A month before the source's first record: never 0. */
export function notBefore(shortMonth: string): CellStatus {
  return { is: 'not-before', words: `not before ${shortMonth}` };
}
