// The template of a data source for one period, to download.

import { perform } from '../../operations/index.ts';
import { type Page, PageRefused, XLSX } from '../page.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: XLSX,
};

export default {
  id: 'returns-template',
  path: '/returns/:source/template',
  needs: 'read-scorecard',
  async get({ ctx, params, query }) {
    const kind = query.get('kind') === 'csv' ? 'csv' : 'xlsx';
    const asked = { source: params.source ?? '', period: query.get('period'), kind } as const;
    const outcome = await perform(ctx, 'return-template', asked);
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { name, bytes } = outcome.value;
    return { kind: 'file', name, type: TYPES[kind], bytes: Buffer.from(bytes, 'base64') };
  },
} satisfies Page;
