// The database's tables as kysely sees them; migrations/ makes them. Dates and instants come back as ISO text.

import type { Generated } from 'kysely';
import type { RegisterTables } from './register-tables.ts';

export interface Tables extends RegisterTables {
  birth: { only_one: Generated<boolean>; mode: string; born_at: string; version: string };
  area: {
    code: string;
    name: string;
    kind: string;
    valid_from: string | null;
    valid_to: string | null;
    successor: string | null;
    head_change: Generated<number>;
    head_hash: Generated<string>;
  };
  activity: {
    area: string;
    change: number;
    at: string;
    actor: string;
    actor_by: string;
    operation: string;
    facts: unknown;
    previous_hash: string;
    hash: string;
  };
  paper: {
    area: string;
    key: Generated<number>;
    sha256: string;
    file_name: string;
    format: string;
    title: string | null;
    stated_on: string;
    stated_by: string;
    recorded_at: string;
    bytes: number;
    issues: unknown;
    texts: unknown;
    empty_sections: unknown;
    counts: unknown;
    staged_at: Generated<string>;
    change: Generated<number | null>;
    stated_time: Generated<string>;
    data_source: string | null;
    typed_by: string | null;
  };
  paper_row: {
    area: string;
    paper: number;
    row_order: number;
    section: string | null;
    label: string;
    ref: string | null;
    under: string | null;
    sheet: string | null;
    row: number;
    column_letter: string;
    tile: boolean;
    unit: string | null;
    required_direction: string | null;
    has_required_direction: boolean;
    frequency: string | null;
    trend: string | null;
    notes: string | null;
    measure: string | null;
    match_how: string | null;
    match_confidence: number | null;
  };
  statement: { area: string; paper: number; row_order: number; seq: number };
  target: {
    area: string;
    measure: string;
    valid_from: string;
    valid_to: string | null;
    value: number | null;
    tolerance: number | null;
    stated_in: string | null;
    known_from: string;
    change: number;
  };
  local_measure: {
    area: string;
    id: string;
    title: string;
    section: string;
    unit: string;
    polarity: string | null;
    frequency: string;
    measured_over: string;
    aliases: unknown;
    meaning: Generated<unknown>;
    joined_to: string | null;
    change: number;
  };
  row_mapping: { area: string; key: string; measure: string | null; decided_by: string; change: number };
  setting: {
    area: string;
    name: string;
    value: unknown;
    valid_from: string;
    known_from: string;
    change: number;
  };
  data_source: {
    area: string;
    id: string;
    title: string;
    owner: string;
    contact: string | null;
    escalate_to: string | null;
    footprint: string;
    measures: unknown;
    due_days: number;
    withdrawn: Generated<boolean>;
    change: number;
  };
  chaser: {
    area: string;
    data_source: string;
    period: string;
    kind: string;
    done_on: string;
    words: string;
    done_by: string;
    change: number;
  };
  finding_answer: {
    area: string;
    finding: string;
    answer: string;
    reason: string;
    until: string | null;
    found: unknown;
    answered_by: string;
    answered_on: string;
    change: number;
  };
  selection: {
    area: string;
    id: string;
    title: string;
    contents: unknown;
    withdrawn: Generated<boolean>;
    change: number;
  };
  workbook: { area: string; sha256: string; file_name: string; bytes: Uint8Array; change: number };
  extract_mapping: {
    area: string;
    id: string;
    version: number;
    contents: unknown;
    saved_by: string;
    saved_at: string;
    change: number;
  };
  record_source: {
    area: string;
    id: string;
    title: string;
    owner: string;
    contact: string | null;
    every_days: number | null;
    withdrawn: Generated<boolean>;
    change: number;
  };
  benchmark_release: {
    key: Generated<number>;
    sha256: string;
    kind: string;
    publisher: string;
    title: string;
    file_name: string;
    bytes: number;
    stated_on: string;
    stated_by: string;
    version: string | null;
    recorded_at: string;
    tables: unknown;
    notes: unknown;
    indicators: unknown;
    issues: unknown;
    area: string;
    change: number;
  };
  benchmark_line: {
    release: number;
    file: string;
    row: number;
    dataset: string;
    level: string;
    place: string;
    year: number;
    time: string;
    breakdown: string;
    footnote: string | null;
    cells: unknown;
  };
  benchmark_neighbour: {
    release: number;
    authority: string;
    rank: number;
    neighbour: string;
    closeness: string | null;
  };
  measure_source: {
    area: string;
    measure: string;
    from_period: string;
    source: string;
    seam: string;
    signed_by: string;
    signed_as: string;
    signed_on: string;
    why: string | null;
    run: unknown;
    recorded_at: string;
    change: number;
  };
  migration: { number: number; name: string; sha256: string; applied_at: Generated<string> };
}
