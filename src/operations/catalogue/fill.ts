// Fills the council's own workbook with a month: the one that was kept when it was imported, or one that is sent.

import { z } from 'zod';
import { type Issue, isoDay, type Period } from '../../clocks/index.ts';
import { scorecardOf } from '../../insight/index.ts';
import { isFigure } from '../../measures/index.ts';
import type { Filled, KnownFigure } from '../../outputs/index.ts';
import { mappings, type Store, type Workbook, workbook, workbooks } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { monthField } from '../dates.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { fillInThread } from '../fill/filling.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused, type SentFile } from '../operation.ts';

export interface FillAnswer extends Omit<Filled, 'bytes' | 'issues'> {
  /** the workbook that was filled */
  template: string;
  month: Period;
  /** null when nothing is handed out; in base64, so that it can be sent as JSON */
  file: { name: string; base64: string } | null;
}

export default defineOperation({
  id: 'fill',
  title: 'Fill our own workbook',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    month: monthField.describe('the month to fill, such as 2025-06'),
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .max(1, 'Send one workbook at a time')
      .default([])
      .describe('the workbook to fill; the newest that was imported when left out'),
    workbook: z
      .string()
      .trim()
      .nullish()
      .describe('a workbook that was imported: its file name, or the start of its id'),
    replace: z.boolean().default(false).describe('write over figures that differ'),
  }),
  async run(ctx, { month, files, workbook: asked, replace }): Promise<Outcome<FillAnswer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    if (month === null) return refused([operationIssue('month-to-fill', 'stops', { field: 'month' }, {})]);
    const template = files[0] ?? (await keptWorkbook(store, area.code, asked ?? null));
    if ('issue' in template) return refused([template.issue]);
    if (isLockedOrOld(template))
      return refused([operationIssue('workbook-locked', 'stops', { field: 'files' }, { file: template.name })]);
    if (!isWorkbook(template))
      return refused([operationIssue('not-a-workbook', 'stops', { field: 'files' }, { file: template.name })]);
    const figures = await figuresOf(store, area);
    const saved = await mappings(store, area.code);
    ctx.progress(0, 0, `Filling ${template.name}`);
    const { filled, issues } = await fillInThread(
      {
        ...template,
        month,
        replace,
        arrivedOn: ctx.today,
        measures: figures.measures,
        mappings: saved.map((one) => [one.key, one.measure]),
        areaNames: [area.name],
        known: knownIn(figures, month),
      },
      ctx.signal,
    );
    if (!filled) return refused(issues);
    const { bytes, issues: said, ...report } = filled;
    const answer: FillAnswer = {
      ...report,
      template: template.name,
      month,
      file: bytes && { name: filledName(template.name, month), base64: Buffer.from(bytes).toString('base64') },
    };
    return bytes ? done(answer, said) : refused(said, answer);
  },
  json: ({ file, ...report }) => ({ ...report, file: file?.name ?? null }),
});

async function keptWorkbook(store: Store, area: string, asked: string | null): Promise<SentFile | { issue: Issue }> {
  const kept = await workbooks(store, area);
  const [newest] = kept;
  if (!newest) return { issue: operationIssue('no-workbook-kept', 'stops', { field: 'workbook' }, {}) };
  const chosen = asked
    ? (kept.find(({ fileName }) => fileName === asked) ?? kept.find(({ sha256 }) => sha256.startsWith(asked)))
    : newest;
  if (!chosen) {
    const facts = { workbook: asked!, workbooks: kept.map(({ fileName }) => fileName) };
    return { issue: operationIssue('workbook-unknown', 'stops', { field: 'workbook' }, facts) };
  }
  const { fileName, bytes } = (await workbook(store, area, chosen.sha256)) as Workbook;
  return { name: fileName, bytes };
}

function isWorkbook({ bytes }: SentFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Excel keeps a workbook with a password in the wrapping of its older files. */
function isLockedOrOld({ bytes }: SentFile): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** What stands for the month, of every KPI that has anything. */
function knownIn(figures: Figures, month: Period): KnownFigure[] {
  const { sections } = scorecardOf({ ...figures, knownAt: null, month });
  return sections.flatMap(({ rows }) =>
    rows.flatMap((row): KnownFigure[] => {
      const cell = row.cells.find(({ period }) => period === month);
      if (!cell) return [];
      const value = isFigure(cell.status) ? cell.value : null;
      return [
        {
          measure: row.measure.id,
          value,
          numerator: cell.numerator,
          denominator: cell.denominator,
          decimals: cell.decimals,
          isShare: row.unit === 'percent',
          status: cell.dueOn === null ? cell.status : `${cell.status}, due ${isoDay(cell.dueOn)}`,
          arrow: cell.direction,
          rag: value === null ? null : row.rag,
        },
      ];
    }),
  );
}

function filledName(name: string, month: Period): string {
  return name.replace(/(\.xls[xm])?$/i, (end) => `-filled-${month}${end || '.xlsx'}`);
}
