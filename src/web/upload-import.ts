// Looking at uploaded files again with what was chosen by hand, and saving those that can be saved.

import { type Context, type OperationOutput, perform } from '../operations/index.ts';
import type { Upload } from './uploads.ts';

export type FileReport = OperationOutput<'import'>['files'][number];

export function canSave(file: FileReport): boolean {
  return !file.alreadyImported && !file.issues.some((issue) => issue.severity === 'stops');
}

/** The name of a row's field. It says which file, so that a choice is for the rows of that file alone. */
export function rowField(file: FileReport, order: number): string {
  return `row-${file.sha256.slice(0, 16)}-${order}`;
}

export function readChoices(form: ReadonlyMap<string, readonly string[]>, { files }: Upload): void {
  for (const { looked, matches } of files) {
    for (const { order } of looked.rows) {
      const chosen = form.get(rowField(looked, order))?.[0];
      if (chosen) matches[`#${order}`] = chosen;
    }
  }
}

/** Each by itself, so that one that cannot be read again keeps no other back. */
export async function lookAgain(
  ctx: Context,
  upload: Upload,
  files = upload.files,
  figures: 'if-few' | 'always' = 'if-few',
): Promise<void> {
  upload.refusal = [];
  for (const file of files) {
    const { sent, matches, mapping } = file;
    const { statedOn } = upload;
    const outcome = await perform(ctx, 'import', { files: [sent], save: false, statedOn, matches, mapping, figures });
    const [looked] = outcome.value?.files ?? [];
    if (looked) file.looked = looked;
    else upload.refusal.push(...outcome.issues);
  }
}

/** What was saved is no longer among the files; what could be saved and was not stays, with the reason. */
export async function saveUpload(ctx: Context, upload: Upload): Promise<{ saved: FileReport[]; isDone: boolean }> {
  const saved: FileReport[] = [];
  const wanted = upload.files.filter(({ looked }) => canSave(looked));
  upload.refusal = [];
  for (const file of wanted) {
    const { sent, matches, mapping } = file;
    const { statedOn } = upload;
    const outcome = await perform(ctx, 'import', { files: [sent], save: true, statedOn, matches, mapping });
    const [looked] = outcome.value?.files ?? [];
    if (looked?.saved || looked?.alreadyImported) {
      saved.push(looked);
      upload.files = upload.files.filter((one) => one !== file);
    } else if (!looked) upload.refusal.push(...outcome.issues);
    // Whoever stopped the saving knows it, and may save the file after all.
    else if (!looked.issues.some((issue) => issue.code === 'stopped')) file.looked = looked;
  }
  return { saved, isDone: saved.length === wanted.length };
}
