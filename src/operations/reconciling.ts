// Who could know a KPI's figures here, and what each has said: published papers, every data source, the case records.

import { type Period, parsePeriod } from '../clocks/index.ts';
import {
  type Reconciled,
  reconciled,
  type SpeakingSource,
  type WorkedOutFigure,
  workedOutVersion,
} from '../insight/index.ts';
import type { Measure, Statement } from '../measures/index.ts';
import type { Figures } from './figures.ts';
import { sourcesOf } from './returns/sources.ts';

const PUBLISHED = 'published';

/** What case records give, by the sources that count or by one of them: the psychologists' log beside the case system. */
export interface CaseSpeaker {
  /** null: the sources that count */
  recordSource: string | null;
  title: string;
  figures: readonly WorkedOutFigure[];
}

/** Every period of the KPI that any source speaks of, newest first. */
export function reconcilings(
  figures: Figures,
  measure: Measure,
  cases: readonly CaseSpeaker[],
  only: Period | null = null,
): Reconciled[] {
  const said = Map.groupBy(figures.statementsOf(measure.id), ({ source }) => source.sent?.dataSource ?? PUBLISHED);
  const statements = new Map<SpeakingSource, Statement[]>();
  for (const source of speakers(figures, measure, new Set(said.keys())))
    statements.set(source, said.get(source.id) ?? []);
  for (const { recordSource, title, figures: own } of cases) {
    const told = own.filter((one) => one.measure === measure.id).map(asStatement(figures, measure, recordSource));
    const id = recordSource === null ? 'computed' : `records of ${recordSource}`;
    if (told.length > 0) statements.set({ id, kind: 'computed', title, footprint: 'council' }, told);
  }
  const all = [...statements.values()].flat();
  const periods = only === null ? [...new Set(all.map(({ period }) => period))] : [only];
  return periods
    .toSorted((a, b) => (a < b ? 1 : -1))
    .flatMap((period) => {
      const one = reconciled({
        area: figures.area.code,
        measure,
        period,
        statements,
        used: figures.versions.get(`${measure.id} ${period}`)?.at(-1) ?? null,
        switches: figures.switches.filter((signed) => signed.measure === measure.id),
      });
      return one ?? [];
    });
}

/** The papers, and each data source that sends this KPI or has sent it. */
function speakers(figures: Figures, measure: Measure, speaking: ReadonlySet<string>): SpeakingSource[] {
  const footprint = figures.footprintOf(measure.id);
  const sources = sourcesOf(figures);
  const senders = new Set([
    ...sources.filter(({ measures }) => measures.includes(measure.id)).map(({ id }) => id),
    ...[...speaking].filter((id) => id !== PUBLISHED),
  ]);
  return [
    { id: PUBLISHED, kind: 'published', title: 'Published papers', footprint },
    ...[...senders].map((id): SpeakingSource => {
      const source = sources.find((one) => one.id === id);
      return { id, kind: 'returned', title: source?.title ?? id, footprint: source?.footprint ?? footprint };
    }),
  ];
}

const asStatement =
  (figures: Figures, measure: Measure, recordSource: string | null) =>
  (figure: WorkedOutFigure): Statement => {
    const version = workedOutVersion(figures.area.code, measure, figure);
    const file = recordSource === null ? version.source.file : `${version.source.file} of ${recordSource}`;
    return { ...version, place: 'table', source: { ...version.source, file } };
  };

/** A period as somebody asks for it; null when it is none. */
export function periodAsked(text: string): Period | null {
  return parsePeriod(text) === null ? null : text;
}
