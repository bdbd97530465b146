// Where a KPI's row is broken: another definition begins, or another source that somebody signed for; and the words of sources.

import { firstDayOfPeriod, type Period } from '../../clocks/index.ts';
import type { FigureSource, ScorecardRow } from '../../insight/index.ts';
import { breaksOf } from '../../measures/index.ts';

/** Where a row is broken, oldest first: another definition begins, or another source that was signed for. */
export function breaksIn({ measure, seams }: ScorecardRow): { from: Period; source: FigureSource | null }[] {
  const changes = breaksOf(measure).map(({ from }) => ({ from: from!, source: null }));
  const sources = seams.map(({ period, signed }) => ({ from: period, source: signed.source }));
  return [...changes, ...sources].sort((a, b) => firstDayOfPeriod(a.from) - firstDayOfPeriod(b.from));
}

const SOURCE_WORDS: Record<FigureSource, string> = {
  computed: 'worked out from cases',
  returned: 'as its data source sends them',
  typed: 'as its data source types them',
  published: 'as papers print them',
};

export const sourceWords = (source: FigureSource): string => SOURCE_WORDS[source];
