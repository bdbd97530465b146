// The documents of a signed version: every one in every format, or some of them; all from that version alone.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Day, monthIndex } from '../../clocks/index.ts';
import { rowsIn } from '../../insight/index.ts';
import { type DocumentContext, type PackPart, packFormats, packParts, templateRefused } from '../../outputs/index.ts';
import { inArea } from '../areas.ts';
import { dayField } from '../dates.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { packInThreads } from '../signed/packing.ts';
import { checkOf } from '../signed/version-json.ts';
import { versionNamed } from '../signed/version-named.ts';

const words = z
  .string()
  .trim()
  .max(300)
  .nullish()
  .transform((text) => text || null);

export interface Packed {
  version: number;
  title: string;
  hash: string;
  files: { path: string; document: string; format: string; base64: string }[];
}

export default defineOperation({
  id: 'pack',
  title: 'Make the documents of a signed version',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    version: z.string().trim().default('latest').describe('its number, the beginning of its hash, or latest'),
    only: z
      .array(z.string().trim())
      .default([])
      .describe('documents (board-pack), formats (pdf) or files; everything when left out'),
    meeting: words.describe('whose paper it is: “SEND Improvement Board”'),
    on: dayField.describe('the day of the meeting'),
    item: words.describe('“Item 5, for decision”'),
    kpis: z.array(z.string().trim().min(1)).default([]).describe('KPIs of the table “then and now”, by their ids'),
    earlier: z.array(z.string().trim().min(1)).default([]).describe('its earlier months, such as 2024-05'),
    contact: words.describe('whom to ask about the paper'),
    ask: z.array(z.string().trim().min(1)).default([]).describe('for families, a line each: “SENDIASS: 01632 960 110”'),
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .max(1)
      .default([])
      .describe('the council’s own Word template'),
  }),
  async run(ctx, { version, only, files, ...about }): Promise<Outcome<Packed>> {
    const notMonth = about.earlier.find((one) => monthIndex(one) === null);
    if (notMonth !== undefined)
      return refused([operationIssue('period-not-known', 'stops', { field: 'earlier' }, { period: notMonth })]);
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const named = await versionNamed(found.at, version);
    if (!named.ok) return refused(named.issues);
    const signed = named.value;
    const shown = new Set(rowsIn(signed.version).map(({ measure }) => measure.id));
    const missing = about.kpis.filter((id) => !shown.has(id));
    if (missing.length > 0)
      return refused([
        operationIssue('pack-kpi-unknown', 'stops', { field: 'kpis' }, { missing, version: signed.version.number }),
      ]);
    const all = packParts(signed.version);
    const parts = only.length === 0 ? all : all.filter((part) => only.some((one) => isOf(part, one)));
    const unknown = only.filter((one) => !all.some((part) => isOf(part, one)));
    if (unknown.length > 0)
      return refused([
        operationIssue(
          'pack-part-unknown',
          'stops',
          { field: 'only' },
          { unknown, documents: [...new Set(all.map(({ document }) => document))], formats: [...packFormats] },
        ),
      ]);
    const unusable = files[0] && (await templateRefused(files[0]));
    if (unusable) return refused([unusable]);
    ctx.progress(0, parts.length, 'Making the documents');
    const made = await packInThreads({ ...signed, context: contextOf(about), template: files[0] ?? null }, parts, {
      signal: ctx.signal,
      progress: (done, file) => ctx.progress(done, parts.length, file),
    });
    if (made === null) return refused([operationIssue('pack-stopped', 'stops', {}, {})]);
    const partOf = new Map(parts.map((part) => [part.file, part]));
    const packed = made.map(({ file, bytes }) => {
      const { document, format } = partOf.get(file)!;
      return { path: file, document, format, base64: Buffer.from(bytes).toString('base64') };
    });
    const issues = new Map(made.flatMap((one) => one.issues.map((issue) => [issue.message, issue] as const)));
    return done(
      {
        version: signed.version.number,
        title: signed.version.title,
        hash: signed.hash,
        files: packed,
      },
      [...issues.values()],
    );
  },
  json: ({ version, title, hash, files }) => ({
    version,
    title,
    hash,
    check: checkOf(hash),
    files: files.map(({ path, document, format, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      return { path, document, format, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  }),
});

const isOf = ({ document, format, file }: PackPart, asked: string) => [document, format, file].includes(asked);

interface About {
  meeting: string | null;
  on: Day | null;
  item: string | null;
  kpis: string[];
  earlier: string[];
  contact: string | null;
  ask: string[];
}

function contextOf({ meeting, on, item, kpis, earlier, contact, ask }: About): DocumentContext {
  return {
    ...(meeting ? { meeting: { body: meeting, ...(on === null ? {} : { on }), ...(item ? { item } : {}) } } : {}),
    thenAndNow: {
      ...(kpis.length > 0 ? { measures: kpis } : {}),
      ...(earlier.length > 0 ? { months: earlier } : {}),
    },
    ...(contact ? { contact } : {}),
    ...(ask.length > 0 ? { whoToAsk: ask } : {}),
  };
}
