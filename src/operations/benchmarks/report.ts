// What is said of a release of published statistics that was read: whose it is, and which of its tables were kept how far.

import type { Release } from '../../insight/index.ts';
import type { ReleaseTable } from '../../store/index.ts';

export interface BenchmarksReport {
  kind: Release['kind'];
  publisher: string;
  /** of a list of neighbours, its year */
  version: string | null;
  tables: ReleaseTable[];
  /** what the publisher remarks */
  notes: string[];
  /** figures whose meaning it explains */
  indicators: number;
}
