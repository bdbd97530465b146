// A human fault that is planted in a made-up register: what is wrong with which rows, and which check should find it.

import type { RegisterRow, Row, TableId } from '../../register/index.ts';
import type { Sink } from '../sink.ts';

/** Rows of true events from which those to spoil are chosen. */
export type FaultTable =
  | 'person'
  | 'request'
  | 'advice'
  | 'plan'
  | 'placement'
  | 'need'
  | 'review'
  | 'transfer'
  | 'dispute'
  | 'allocation';

export interface FaultOf<T extends FaultTable> {
  id: string;
  table: T;
  /** what somebody did, in a sentence that blames nobody */
  what: string;
  /** the check that should find it; null: no check of rows can */
  check: string | null;
  count: number;
  /** whether a row can be spoilt so that it shows */
  fits(sink: Sink, row: number, lastDay: number): boolean;
  /** spoils the row; rows that come with it are given back, null takes the row away */
  plant(row: { table: T } & Row<T>): RegisterRow[] | null;
}

export type Fault = { [T in FaultTable]: FaultOf<T> }[FaultTable];

export interface PlantedFault {
  fault: string;
  what: string;
  check: string | null;
  table: TableId;
  row: string;
  person: string | null;
}

/** Keeps each fault's own type. */
export const fault = <T extends FaultTable>(of: FaultOf<T>): FaultOf<T> => of;
