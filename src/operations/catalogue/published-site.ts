// The published site: every file of it, made from all versions that were published, as everybody may see them.

import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { isoDay } from '../../clocks/index.ts';
import { rowsIn } from '../../insight/index.ts';
import { type PublishedVersion, publicVersions, type SiteFile, siteOf, siteSize } from '../../outputs/index.ts';
import type { Area } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { disclosureRule, workableIssues } from '../disclosure.ts';
import { operationIssue } from '../issues.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import { publishedVersions } from '../signed/published-versions.ts';

export interface PublishedSite {
  area: Area;
  /** newest first; none while nothing was published, and then there are no files */
  versions: Pick<PublishedVersion, 'hash' | 'publishedOn' | 'nextOn'>[];
  /** in base64, so that the answer is one JSON document */
  files: { path: string; base64: string }[];
}

/** After so many files others get their turn, and a stop is heard. */
const AT_ONCE = 20;
const MOST_ADDRESS = 500;

export default defineOperation({
  id: 'published-site',
  title: 'Make the published site',
  needs: 'read-documents',
  writes: false,
  input: z.object({
    address: z
      .string()
      .trim()
      .max(MOST_ADDRESS)
      .nullish()
      .transform((text) => text || null)
      .describe('where the site will stand, such as https://www.example.org/send-figures/, for its news feed'),
    ask: z
      .array(z.string().trim().min(1).max(MOST_ADDRESS))
      .max(20)
      .default([])
      .describe('whom families may ask, a line each: “SENDIASS: 01632 960 110”'),
  }),
  async run(ctx, { address, ask }): Promise<Outcome<PublishedSite>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const at = found.at;
    const stands = address === null ? null : webAddress(address);
    if (address !== null && stands === null)
      return refused([operationIssue('publish-address', 'stops', { field: 'address' }, { address })]);
    const published = await publishedVersions(at);
    if (!published.ok) return refused(published.issues);
    const rule = await disclosureRule(at.store, at.area.code, ctx.today, 'public');
    const files: PublishedSite['files'] = [];
    const of = siteSize(published.value);
    for (const file of siteOf(published.value, { rule, address: stands, ask })) {
      files.push({ path: file.path, base64: base64Of(file) });
      if (files.length % AT_ONCE !== 0) continue;
      ctx.progress(files.length, of, 'Making the published site');
      await setImmediate();
      if (ctx.signal.aborted) return refused([operationIssue('publish-stopped', 'stops', {}, {})]);
    }
    ctx.progress(of, of, 'Making the published site');
    const measures = new Map(
      published.value.flatMap(({ version }) => rowsIn(version).map(({ measure }) => [measure.id, measure])),
    );
    const { workable } = publicVersions(published.value, rule);
    const versions = published.value.map(({ hash, publishedOn, nextOn }) => ({ hash, publishedOn, nextOn }));
    return done(
      { area: at.area, versions, files },
      workableIssues(workable, (id) => measures.get(id)),
    );
  },
  json: ({ area, versions, files }) => ({
    area: area.code,
    versions: versions.map(({ hash, publishedOn, nextOn }) => ({
      hash,
      publishedOn: isoDay(publishedOn),
      nextOn: nextOn === null ? null : isoDay(nextOn),
    })),
    files,
  }),
});

/** Ends with a slash, so that paths go below it. */
function webAddress(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

const base64Of = ({ text, bytes }: SiteFile): string =>
  (bytes ? Buffer.from(bytes) : Buffer.from(text ?? '', 'utf8')).toString('base64');
