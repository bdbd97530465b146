// A page: its address, who may see it, and what it shows. It calls operations and never the store.

import type { Issue } from '../clocks/index.ts';
import type { Context, SentFile } from '../operations/index.ts';
import type { Need } from '../register/index.ts';

export interface PageRequest {
  ctx: Context;
  /** values of the address's `:names` */
  params: Record<string, string>;
  query: URLSearchParams;
  /** fields of a posted form; a field may come several times */
  form: Map<string, string[]>;
  files: SentFile[];
}

export type PageAnswer =
  /** with `etag` the answer may be kept, and is asked about before it is used again */
  | { kind: 'html'; html: string; status?: 200 | 400 | 404 | 422; etag?: string }
  | { kind: 'see-other'; to: string }
  | { kind: 'csv'; name: string; text: string }
  /** handed out as a file, unless it is one that a browser shows */
  | { kind: 'file'; name: string; type: string; bytes: Uint8Array; shown?: true };

/** What a workbook is called on the web. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Documents are handed out as files: one of HTML has styles of its own, which no page of ours may have. */
export const FILE_TYPES = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: XLSX,
} as const;

export interface Page {
  id: string;
  /** as hono writes it: /kpis/:measure */
  path: string;
  needs: Need;
  get(request: PageRequest): Promise<PageAnswer>;
  post?(request: PageRequest): Promise<PageAnswer>;
}

export const htmlAnswer = (html: string, status?: 200 | 400 | 404 | 422): PageAnswer => ({
  kind: 'html',
  html,
  status,
});

/** The first value of a form field, trimmed; '' when it was not sent. */
export function field(request: PageRequest, name: string): string {
  return request.form.get(name)?.[0]?.trim() ?? request.query.get(name)?.trim() ?? '';
}

/** A refusal that a page has no better words for. */
export class PageRefused extends Error {
  readonly issues: Issue[];
  constructor(issues: Issue[]) {
    super(issues.map((issue) => issue.message).join(' '));
    this.issues = issues;
  }
}
