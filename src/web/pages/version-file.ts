// One document of a signed version, made when it is asked for.

import { perform } from '../../operations/index.ts';
import { FILE_TYPES, type Page, PageRefused } from '../page.ts';

export default {
  id: 'version-file',
  path: '/versions/:version/files/:file',
  needs: 'read-scorecard',
  async get({ ctx, params }) {
    const { version = '', file = '' } = params;
    const outcome = await perform(ctx, 'pack', { version, only: [file] });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const made = outcome.value.files.find(({ path }) => path === file);
    if (!made) throw new PageRefused([]);
    const bytes = new Uint8Array(Buffer.from(made.base64, 'base64'));
    if (made.format === 'csv') return { kind: 'csv', name: file, text: new TextDecoder().decode(bytes) };
    return { kind: 'file', name: file, type: FILE_TYPES[made.format as keyof typeof FILE_TYPES], bytes };
  },
} satisfies Page;
