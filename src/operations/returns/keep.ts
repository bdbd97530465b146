// A return kept as a paper of its own: what stood before stays, and a file or a later return may supersede it in turn.

import { createHash } from 'node:crypto';
import { type Day, type Issue, type Period, periodName } from '../../clocks/index.ts';
import type { EnteredFigure } from '../../imports/index.ts';
import type { FeedSource } from '../../insight/index.ts';
import { type Measure, sectionTitle } from '../../measures/index.ts';
import {
  AlreadyImported,
  commitPaper,
  discardStaged,
  type PaperHeader,
  type PlaceInFile,
  type StagedRow,
  type StagedStatement,
  stagePaper,
  stageRows,
  stageStatements,
} from '../../store/index.ts';
import type { InArea } from '../areas.ts';
import type { Figures } from '../figures.ts';
import type { Context, SentFile } from '../operation.ts';

export interface FigureToKeep {
  measure: Measure;
  period: Period;
  figure: EnteredFigure;
  place: PlaceInFile;
}

export interface ReturnToKeep {
  source: FeedSource;
  figures: FigureToKeep[];
  /** null for typed figures */
  file: SentFile | null;
  by: string;
  /** the day it was stated; null is this moment */
  statedOn: Day | null;
  issues: Issue[];
}

/** Every figure stands already as it is said here, and this source said so: sent twice, nothing is kept twice. */
export function standsAlready(figures: Figures, source: FeedSource, sent: readonly FigureToKeep[]): boolean {
  return sent.every(({ measure, period, figure }) => {
    const standing = figures.versions.get(`${measure.id} ${period}`)?.at(-1);
    return (
      standing?.source.sent?.dataSource === source.id &&
      (['value', 'numerator', 'denominator', 'status', 'dueOn', 'note'] as const).every(
        (field) => standing[field] === figure[field],
      )
    );
  });
}

/** False when this very return was kept by another request meanwhile. */
export async function keepReturn(
  ctx: Context,
  { store, area }: InArea,
  figures: Figures,
  sent: ReturnToKeep,
): Promise<boolean> {
  const header = headerOf(ctx, area.code, figures, sent);
  const key = await stagePaper(store, header);
  try {
    await stageRows(store, key, sent.figures.map(rowOf));
    await stageStatements(store, key, sent.figures.map(statementOf));
    const facts = {
      source: sent.source.id,
      periods: [...new Set(sent.figures.map(({ period }) => period))],
      figures: sent.figures.length,
      by: sent.by,
      ...(sent.file ? { file: sent.file.name, sha256: header.id } : {}),
    };
    await store.write(area.code, { operation: 'return', actor: ctx.actor, facts }, (tx) => commitPaper(tx, key));
    return true;
  } catch (error) {
    await discardStaged(store, key);
    if (error instanceof AlreadyImported) return false;
    throw error;
  }
}

function headerOf(ctx: Context, area: string, figures: Figures, sent: ReturnToKeep): PaperHeader {
  const { source, file, by } = sent;
  const periods = [...new Set(sent.figures.map(({ period }) => period))];
  const text = typedText(figures, sent);
  return {
    area,
    id: createHash('sha256')
      .update(file?.bytes ?? text)
      .digest('hex'),
    fileName: file?.name ?? `typed by ${by}`,
    format: file ? 'return' : 'typed',
    title: `${source.title}, ${periods.map(periodName).join(', ')}`,
    statedOn: sent.statedOn ?? ctx.today,
    statedBy: sent.statedOn === null ? 'arrival' : 'told',
    sent: {
      statedTime: sent.statedOn === null ? timeAfter(figures, ctx) : '',
      dataSource: source.id,
      typedBy: file ? null : by,
    },
    bytes: file?.bytes.byteLength ?? Buffer.byteLength(text),
    issues: sent.issues,
    texts: [],
    emptySections: [],
    counts: { rows: sent.figures.length, issues: sent.issues.length },
  };
}

/**
 * What was typed has no file to know it by. The return before it is part of it, so that 5, then 6, then 5 again are three
 * returns, while the same form sent twice at once is one.
 */
function typedText(figures: Figures, { source, figures: sent, by }: ReturnToKeep): string {
  const before = figures.returns.findLast((paper) => paper.sent?.dataSource === source.id)?.id ?? null;
  const said = sent.map(({ measure, period, figure }) => ({ measure: measure.id, period, ...figure }));
  return JSON.stringify({ source: source.id, by, before, said });
}

/** Our clock in London, and always after every return of the same day. */
function timeAfter(figures: Figures, ctx: Context): string {
  const clock = ctx.now().toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
    hour12: false,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  const last = figures.returns
    .filter((paper) => paper.statedOn === ctx.today)
    .map((paper) => paper.sent!.statedTime)
    .sort()
    .at(-1);
  return last === undefined || clock > last ? clock : oneLater(last);
}

function oneLater(time: string): string {
  const [hours, minutes, seconds] = time.split(':').map(Number) as [number, number, number];
  const ms = Math.min((hours * 60 + minutes) * 60_000 + Math.round(seconds * 1_000) + 1, 86_399_999);
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1_000) % 60)}.${String(ms % 1_000).padStart(3, '0')}`;
}

function rowOf({ measure, place }: FigureToKeep, i: number): StagedRow {
  return {
    order: i + 1,
    section: sectionTitle(measure.section),
    label: measure.title,
    ref: null,
    under: null,
    place,
    tile: false,
    unit: measure.unit,
    polarity: undefined,
    frequency: null,
    trend: null,
    notes: null,
    measure: measure.id,
    matchHow: 'returned',
    matchConfidence: 1,
  };
}

function statementOf({ measure, period, figure, place }: FigureToKeep, i: number): StagedStatement {
  return {
    order: i + 1,
    seq: 1,
    kind: 'value',
    measure: measure.id,
    period,
    priorYear: false,
    place,
    arrow: null,
    ...figure,
  };
}
