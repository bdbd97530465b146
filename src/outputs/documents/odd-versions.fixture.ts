// The made-up signed version in the states that documents meet: nothing written, half of a month missing, one row, many rows.

import { monthIndex } from '../../clocks/index.ts';
import type { Scorecard, ScorecardRow, SignedVersion } from '../../insight/index.ts';
import { signedVersionFixture } from '../../insight/signed/signed-version.fixture.ts';

const withRows = (version: SignedVersion, change: (rows: ScorecardRow[]) => ScorecardRow[]): SignedVersion => {
  const sections = version.scorecard.sections.map(({ title, rows }) => ({ title, rows: change(rows) }));
  const scorecard: Scorecard = { ...version.scorecard, sections: sections.filter(({ rows }) => rows.length > 0) };
  const shown = new Set(scorecard.sections.flatMap(({ rows }) => rows.map(({ measure }) => measure.id)));
  return {
    ...version,
    scorecard,
    changes: version.changes.filter(({ measure }) => shown.has(measure)),
    trust: { ...version.trust, figures: { of: shown.size, without: [] } },
  };
};

const withoutMonth = (row: ScorecardRow, month: string): ScorecardRow => {
  const cells = row.cells.filter(({ period }) => period !== month);
  return { ...row, cells, latest: cells.at(-1) ?? null, direction: null, noDirection: 'one-figure' };
};

const many = (rows: ScorecardRow[], times: number): ScorecardRow[] =>
  Array.from({ length: times }, (_, i) =>
    rows.map((row) => ({
      ...row,
      ref: `${row.ref}.${i}`,
      measure: { ...row.measure, id: i === 0 ? row.measure.id : `${row.measure.id}-${i}` },
    })),
  ).flat();

const plain = signedVersionFixture();
const NOTHING = { checks: { open: 0, corrected: 0, explained: 0, accepted: 0 }, heldBack: [], differ: [], sources: [] };

export const oddVersions: Record<string, SignedVersion> = {
  'as it should be': plain,
  'of naughty strings': signedVersionFixture({ naughty: true }),
  'with nothing written, and the first': {
    ...plain,
    number: 1,
    previous: null,
    words: [],
    overrides: [],
    changes: [],
    trust: { ...NOTHING, figures: plain.trust.figures },
  },
  'with half of its month missing': withRows(plain, (rows) =>
    rows.map((row, i) => (i % 2 === 0 ? withoutMonth(row, plain.month) : row)),
  ),
  'of one row': withRows(plain, (rows) => rows.filter(({ measure }) => measure.id === 'twenty-week-incl-pct')),
  'of termly rows': withRows(plain, (rows) =>
    rows.filter(({ cells }) => cells.every(({ period }) => monthIndex(period) === null)),
  ),
  'of no rows': withRows({ ...plain, words: [] }, () => []),
  'of 168 rows': withRows(plain, (rows) => many(rows, 14)),
};
