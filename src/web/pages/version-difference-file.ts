// What changed between two signed versions, as a file.

import { perform } from '../../operations/index.ts';
import { FILE_TYPES, type Page, PageRefused } from '../page.ts';

export default {
  id: 'version-difference-file',
  path: '/versions/:version/difference/:format',
  needs: 'read-scorecard',
  async get({ ctx, params, query }) {
    const { version = '', format = '' } = params;
    const outcome = await perform(ctx, 'difference-document', {
      version,
      since: query.get('since'),
      format: format as 'pdf',
    });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { file, base64 } = outcome.value;
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    return { kind: 'file', name: file, type: FILE_TYPES[outcome.value.format], bytes };
  },
} satisfies Page;
