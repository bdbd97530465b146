// How an uploaded extract could be read, while somebody is changing it: kept with the upload, and gone with it.

import type { Issue } from '../clocks/index.ts';
import { type ExtractMapping, readyMappings } from '../imports/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import type { Upload, UploadedFile } from './uploads.ts';

export type MappingAnswer = OperationOutput<'suggest-mapping'>;

/** One line of the form: a column of the file, and what it is read as ('' for nothing). A column may have two. */
export interface DraftColumn {
  heading: string;
  target: string;
}

export interface MappingDraft {
  /** as it was last looked at */
  answer: MappingAnswer;
  /** as it was last typed, whether it can be read by or not */
  mapping: ExtractMapping;
  columns: DraftColumn[];
  /** kinds of records whose fields are offered */
  tables: string[];
  /** why it could not be looked at or saved */
  issues: Issue[];
}

const drafts = new WeakMap<UploadedFile, MappingDraft>();

export function draftOf(file: UploadedFile): MappingDraft | undefined {
  return drafts.get(file);
}

export function keepDraft(file: UploadedFile, draft: MappingDraft): void {
  drafts.set(file, draft);
}

/** Asked again from the start: by another mapping, or after this one was saved. */
export function dropDraft(file: UploadedFile): void {
  drafts.delete(file);
}

/** What a look at the file gives to begin with. */
export function newDraft(answer: MappingAnswer): MappingDraft {
  const columns = answer.columns
    .filter(({ heading }) => heading !== '')
    .flatMap(({ heading, reads }): DraftColumn[] =>
      reads.length === 0 ? [{ heading, target: '' }] : reads.map((target) => ({ heading, target })),
    );
  const ready = readyMappings.find(({ id }) => id === answer.mapping.id);
  const targets = [
    ...[...answer.mapping.columns, ...(ready?.columns ?? [])].map(({ table }) => table),
    ...answer.columns.flatMap(({ suggestions }) => suggestions.map(({ target }) => target.split(/[:.]/)[0]!)),
  ];
  return { answer, mapping: answer.mapping, columns, tables: ['person', ...new Set(targets)], issues: [] };
}

const SHORT = 16;

/** The part of the address that says which of the uploaded files is meant. */
export function fileKey({ looked }: Pick<UploadedFile, 'looked'>): string {
  return looked.sha256.slice(0, SHORT);
}

export function fileNamed(upload: Upload | undefined, key: string): UploadedFile | undefined {
  return upload?.files.find((file) => fileKey(file) === key);
}
