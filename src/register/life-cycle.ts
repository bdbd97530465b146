// The life of a row of one table: its states, and what may follow each.

import type { Day } from '../clocks/index.ts';
import type { Row } from './record.ts';

export interface LifeState {
  /** of a row, as it stands in lists: "awaiting a decision" */
  title: string;
  /** the states that may follow, in one step or where the steps between were not seen; staying as it is always may */
  next: readonly string[];
  /** what to do when another state is said to follow; blames nobody */
  otherwise: string;
}

export type LivingTable = 'request' | 'assessment' | 'plan' | 'review' | 'dispute' | 'placement';

export interface LifeCycle<T extends LivingTable> {
  table: T;
  source: string;
  states: Readonly<Record<string, LifeState>>;
  /** nothing dated after `today` has happened */
  stateOf(row: Row<T>, today: Day): string;
}
