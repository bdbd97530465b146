// One document of a signed version, made when it is asked for.

import { perform } from '../../operations/index.ts';
import { type Page, PageRefused, XLSX } from '../page.ts';

const TYPES = {
  // handed out as a file: it has styles of its own, which no page of ours may have
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: XLSX,
} as const;

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
    return { kind: 'file', name: file, type: TYPES[made.format as keyof typeof TYPES], bytes };
  },
} satisfies Page;
