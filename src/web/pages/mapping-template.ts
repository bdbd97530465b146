// The template of an extract, or the list to ask for it by as an e-mail draft, to download.

import { perform } from '../../operations/index.ts';
import { type Page, PageRefused, XLSX } from '../page.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
  text: 'text/plain; charset=utf-8',
  eml: 'message/rfc822',
} as const;

export default {
  id: 'mapping-template',
  path: '/imports/mappings/:mapping/template',
  needs: 'read-scorecard',
  async get({ ctx, params, query }) {
    const asked = query.get('kind');
    const kind = asked === 'csv' || asked === 'text' || asked === 'eml' ? asked : 'xlsx';
    const outcome = await perform(ctx, 'mapping-template', { mapping: params.mapping ?? '', kind });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { name, bytes } = outcome.value;
    return { kind: 'file', name, type: TYPES[kind], bytes: Buffer.from(bytes, 'base64') };
  },
} satisfies Page;
