// What to ask whoever runs a system's reports for: a template with made-up lines, as CSV or Excel, or one page of words.

import { z } from 'zod';
import { askList } from '../../imports/index.ts';
import { askLetter, mappingTemplateCsv, mappingTemplateWorkbook } from '../../outputs/index.ts';
import { recordSources } from '../../store/index.ts';
import { operationIssue } from '../issues.ts';
import { areaMappings } from '../mappings/area-mappings.ts';
import { mappingUnder } from '../mappings/kept-mappings.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';

export interface MappingTemplateAnswer {
  mapping: string;
  title: string;
  /** of the file */
  name: string;
  headings: string[];
  /** the list in words, with a link that opens it in a mail program */
  letter: { to: string | null; subject: string; body: string; mailto: string };
  /** the file's bytes, as base64, so that it survives JSON */
  bytes: string;
}

export default defineOperation({
  id: 'mapping-template',
  title: 'Write what to ask for',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({
    mapping: z.string().trim().min(1).describe('the mapping, by its id'),
    kind: z
      .enum(['csv', 'xlsx', 'text', 'eml'])
      .default('xlsx')
      .describe('a template as CSV or Excel, or the list to ask for as words or as an e-mail draft'),
  }),
  async run(ctx, { mapping: id, kind }): Promise<Outcome<MappingTemplateAnswer>> {
    const found = await areaMappings(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area, versions } = found.at;
    const ready = mappingUnder(versions, id);
    if (!ready) return refused([operationIssue('mapping-unknown', 'stops', { field: 'mapping' }, { mapping: id })]);
    const sources = store && area ? await recordSources(store, area.code) : [];
    const contact = sources.find((one) => one.id === ready.source)?.contact ?? null;
    const letter = askLetter(askList(ready), { areaName: area?.name ?? null, contact });
    const bytes =
      kind === 'csv'
        ? Buffer.from(mappingTemplateCsv(ready))
        : kind === 'xlsx'
          ? await mappingTemplateWorkbook(ready, ctx.today)
          : Buffer.from(kind === 'eml' ? letter.eml : letter.body);
    const { eml: _, ...said } = letter;
    return done({
      mapping: id,
      title: ready.title,
      name: `${kind === 'csv' || kind === 'xlsx' ? 'template' : 'ask'}-${id}.${kind === 'text' ? 'txt' : kind}`,
      headings: [...new Set(ready.columns.map(({ heading }) => heading))],
      letter: said,
      bytes: Buffer.from(bytes).toString('base64'),
    });
  },
  json: (answer) => answer,
});
