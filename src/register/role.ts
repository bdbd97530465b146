// What a role is, and whose rows it can be given.

import type { CellKind } from './cell-kinds.ts';
import type { Need } from './needs.ts';
import type { TableId } from './record.ts';

/** Whose rows a role sees. Roles, rows and cells are design, after the roles that the papers name; each council settles them. */
export const rowScopes = {
  all: 'all cases',
  'own-team': 'cases of their own team',
  'own-cases': 'cases they hold, and those of colleagues they stand in for',
  tasks: 'cases that have a task for them',
  'ap-and-eotas': 'cases in alternative provision, section 19 or section 61 packages',
  disputed: 'cases with a mediation or an appeal',
  agenda: 'cases on the agenda of their panel, until it has met',
  'advice-asked': 'cases in which their advice was asked for',
  'in-care-records': 'children and young people whom their service knows',
  'from-14': 'young people of 14 and over',
  'under-5': 'children under 5',
  'own-cohort': 'their own cohort: in care, in youth justice, educated at home, missing education',
  'own-school': 'pupils and students of their own school or college',
  'own-record': 'their own record, or their child’s',
  consented: 'nobody without consent',
  sampled: 'cases drawn for a practice review',
  'by-request': 'named cases, each asked for with a reason',
  'as-requested': 'what an inspection asks for, each look logged',
  none: 'no case',
} as const;

export type RowScope = keyof typeof rowScopes;

export interface Role {
  id: string;
  title: string;
  rows: RowScope;
  /** "plain" is seen in every row that is seen */
  cells: readonly CellKind[];
  /** rows of staff: posts, absence, hours */
  staffRows: 'all' | 'own-team' | 'own' | 'none';
  /** figures: all of them, with small numbers hidden, what is published, or none */
  figures: 'all' | 'suppressed' | 'published' | 'none';
  needs: readonly Need[];
  /** the tables that hold what they deal with, where not all */
  tables?: readonly TableId[];
  /** may take lists of rows away, under pseudonyms; roles of casework may not, whatever they see on a page */
  takesListsAway?: true;
  /** access ends by itself */
  timeLimited?: true;
}
