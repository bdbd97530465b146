// A load while it is being staged: what it is compared with, and the numbers of its people.

import type { LoadComparison } from './load-comparison.ts';
import type { PeopleOfLoad } from './load-people.ts';
import type { LoadWriting } from './load-writing.ts';
import type { LoadHeader } from './register-shapes.ts';

/** A load that is being staged; worthless once the process has ended. */
export interface StagedLoad {
  readonly header: LoadHeader;
  readonly key: number;
  readonly comparison: LoadComparison;
  readonly people: PeopleOfLoad;
  readonly writing: LoadWriting;
  /** the newest change of the source's loads when this one began */
  readonly basedOn: number;
  /** no load of the same source and tables is stated later: rows simply follow on */
  readonly isNewest: boolean;
}
