// What a person can put right: collected, never thrown. Every room speaks of it in this one shape.

export type Severity = 'stops' | 'warns';

export interface Place {
  file?: string;
  sheet?: string;
  row?: number;
  column?: string;
  field?: string;
  record?: string;
}

export interface Issue {
  code: string;
  severity: Severity;
  where: Place;
  facts: Record<string, unknown>;
  message: string;
}

/** An answer that may refuse: the value, or every reason why not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };
