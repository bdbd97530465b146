// Who could know a KPI's figures here, and what each has said: published papers, every data source, the case records.

import { type Period, parsePeriod } from '../clocks/index.ts';
import {
  figureSourceOf,
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

/** Every period of the KPI that any source speaks of, newest first. */
export function reconcilings(
  figures: Figures,
  measure: Measure,
  workedOut: readonly WorkedOutFigure[],
  only: Period | null = null,
): Reconciled[] {
  const said = new Map<string, Statement[]>();
  const all = [
    ...figures.statementsOf(measure.id),
    ...workedOut.filter((one) => one.measure === measure.id).map(asStatement(figures, measure)),
  ];
  for (const statement of all) {
    const id = speakerOf(statement);
    const own = said.get(id);
    if (own) own.push(statement);
    else said.set(id, [statement]);
  }
  const sources = speakers(figures, measure, new Set(said.keys()));
  const statements = new Map(sources.map((source) => [source, said.get(source.id) ?? []]));
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

function speakerOf({ source }: Statement): string {
  const kind = figureSourceOf(source);
  return kind === 'computed' ? kind : (source.sent?.dataSource ?? PUBLISHED);
}

/** The papers, each data source that sends this KPI or has sent it, and the case records where they give it. */
function speakers(figures: Figures, measure: Measure, speaking: ReadonlySet<string>): SpeakingSource[] {
  const footprint = figures.footprintOf(measure.id);
  const sources = sourcesOf(figures);
  const senders = new Set([
    ...sources.filter(({ measures }) => measures.includes(measure.id)).map(({ id }) => id),
    ...[...speaking].filter((id) => id !== PUBLISHED && id !== 'computed'),
  ]);
  return [
    { id: PUBLISHED, kind: 'published', title: 'Published papers', footprint },
    ...[...senders].map((id): SpeakingSource => {
      const source = sources.find((one) => one.id === id);
      return { id, kind: 'returned', title: source?.title ?? id, footprint: source?.footprint ?? footprint };
    }),
    ...(speaking.has('computed')
      ? [{ id: 'computed', kind: 'computed', title: 'Case records', footprint: 'council' } as const]
      : []),
  ];
}

const asStatement =
  (figures: Figures, measure: Measure) =>
  (figure: WorkedOutFigure): Statement => {
    const version = workedOutVersion(figures.area.code, measure, figure);
    return { ...version, place: 'table' };
  };

/** A period as somebody asks for it; null when it is none. */
export function periodAsked(text: string): Period | null {
  return parsePeriod(text) === null ? null : text;
}
