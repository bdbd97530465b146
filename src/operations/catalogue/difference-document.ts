// What changed between two signed versions, as a document for whoever has no screen.

import { z } from 'zod';
import { differenceDocument, documentFile } from '../../outputs/index.ts';
import { defineOperation, done, type Outcome, refused } from '../operation.ts';
import versionDifference from './version-difference.ts';

export interface DifferenceFile {
  file: string;
  format: 'pdf' | 'docx' | 'html';
  base64: string;
}

export default defineOperation({
  id: 'difference-document',
  title: 'Make a document of what changed between two versions',
  needs: 'read-scorecard',
  writes: false,
  input: versionDifference.input.extend({
    format: z.enum(['pdf', 'docx', 'html']).default('pdf').describe('pdf, docx for Word, or html'),
  }),
  async run(ctx, { format, ...asked }): Promise<Outcome<DifferenceFile>> {
    const outcome = await versionDifference.run(ctx, asked);
    if (!outcome.ok) return refused(outcome.issues);
    const { was, is } = outcome.value;
    const { bytes } = await documentFile(differenceDocument(outcome.value), format);
    const file = `version-${is.version.number}-against-version-${was.version.number}.${format}`;
    return done({ file, format, base64: Buffer.from(bytes).toString('base64') });
  },
  json: ({ file, format, base64 }) => ({ file, format, bytes: Buffer.from(base64, 'base64').length }),
});
