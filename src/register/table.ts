// A table of the register, as data: what a row is, its fields, and how each field stands in the SEN2 return.

import type { byId as codeSetsById } from './codes/index.ts';

export type CodeSetId = keyof typeof codeSetsById;

/** `codes` holds several codes in one text, parted by spaces; `of` names a row of another table by that row's id. */
export type FieldType = 'text' | 'day' | 'code' | 'codes' | 'whole' | 'decimal' | 'yes-no' | 'of';

export type Sen2Module =
  | 'sen2'
  | 'person'
  | 'requests'
  | 'assessment'
  | 'namedplan'
  | 'plandetail'
  | 'activeplans'
  | 'placementdetail'
  | 'senneed';

/** Where a field stands in the SEN2 return; `from` and `to` are the first and last collection years that hold it. */
export interface Sen2Item {
  module: Sen2Module;
  element: string;
  from?: number;
  to?: number;
  /** the DfE guide's item number, where it is known */
  item?: string;
}

export interface Field {
  /** as a column head and beside a value: "Received" */
  title: string;
  type: FieldType;
  /** what it holds, where the title leaves a doubt */
  plain?: string;
  codes?: CodeSetId;
  /** the table whose row is named */
  of?: string;
  unit?: 'pounds' | 'hours' | 'full-time equivalent' | 'percent' | 'days' | 'pupils';
  /** names, postcodes and numbers that identify a person: kept apart from the rest, encrypted */
  apart?: true;
  /** one item for each module and span of years in which it was returned */
  sen2?: readonly Sen2Item[];
}

export interface Table {
  id: string;
  /** of many rows: "Requests" */
  title: string;
  /** of one row: "request" */
  one: string;
  /** what a row is, in a sentence */
  plain: string;
  /** whose rows they are: a person's, or of no person */
  about: 'person' | 'staff' | 'establishment' | 'area';
  /** the fields that tell one row from another where the source has no number of its own; a person's rows belong to the person as well */
  identifiedBy: readonly string[];
  /** the fields that a row holds from and to; `to` is the first day on which it no longer holds */
  spell?: { from: string; to: string };
  /** how long it is kept: a class of retention.ts */
  kept: 'case' | 'quality' | 'staff' | 'public';
  fields: Readonly<Record<string, Field>>;
}
