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
    const standing = figures.said.get(`${measure.id} ${period}`)?.at(-1);
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
  const fileHash = sent.file && sha256(sent.file.bytes);
  const periods = [...new Set(sent.figures.map(({ period }) => period))];
  const header = headerOf(ctx, area.code, figures, sent, { fileHash, periods });
  const key = await stagePaper(store, header);
  try {
    await stageRows(store, key, sent.figures.map(rowOf));
    await stageStatements(store, key, sent.figures.map(statementOf));
    const facts = {
      source: sent.source.id,
      periods,
      figures: sent.figures.length,
      by: sent.by,
      ...(sent.file ? { file: sent.file.name, sha256: fileHash } : {}),
    };
    await store.write(area.code, { operation: 'return', actor: ctx.actor, facts }, (tx) => commitPaper(tx, key));
    return true;
  } catch (error) {
    await discardStaged(store, key);
    if (error instanceof AlreadyImported) return false;
    throw error;
  }
}

function headerOf(
  ctx: Context,
  area: string,
  figures: Figures,
  sent: ReturnToKeep,
  { fileHash, periods }: { fileHash: string | null; periods: Period[] },
): PaperHeader {
  const { source, file, by } = sent;
  const text = sentText(figures, sent, fileHash);
  return {
    area,
    id: sha256(text),
    fileName: file?.name ?? `typed by ${by}`,
    format: file ? 'return' : 'typed',
    title: `${source.title}, ${periods.map(periodName).join(', ')}`,
    statedOn: sent.statedOn ?? ctx.today,
    statedBy: sent.statedOn === null ? 'arrival' : 'told',
    sent: {
      statedTime: timeAfter(figures, ctx, sent.statedOn ?? ctx.today),
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

const sha256 = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex');

/**
 * What a return is known by. A file is known by itself and by what it says: one that says "nil return" may be sent for
 * March and again for April, and an old one sent again undoes no correction made since. Of what was typed the return before
 * is part, so that 5, then 6, then 5 again are three returns, while the same form sent twice at once is one.
 */
function sentText(
  figures: Figures,
  { source, figures: sent, by, statedOn }: ReturnToKeep,
  fileHash: string | null,
): string {
  const before = figures.returns.findLast((paper) => paper.sent?.dataSource === source.id)?.id ?? null;
  const said = sent.map(({ measure, period, figure }) => ({ measure: measure.id, period, ...figure }));
  return JSON.stringify({
    source: source.id,
    said,
    ...(fileHash === null ? { by, before, statedOn } : { file: fileHash }),
  });
}

/** Our clock in London, or the first moment of a day that has passed; and always after every return of the same day. */
function timeAfter(figures: Figures, ctx: Context, statedOn: Day): string {
  const clock =
    statedOn === ctx.today
      ? ctx.now().toLocaleTimeString('en-GB', {
          timeZone: 'Europe/London',
          hour12: false,
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
          fractionalSecondDigits: 3,
        })
      : '00:00:00.000';
  const last = figures.returns
    .filter((paper) => paper.statedOn === statedOn)
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
