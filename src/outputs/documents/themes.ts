// Updates by theme for a committee: what was written of each section, the KPIs of it that stand out, and what each KPI counts.

import { commentaryPart } from '../../improvement/index.ts';
import { type ScorecardRow, TILES_SECTION } from '../../insight/index.ts';
import { deservingOf } from '../commentary/index.ts';
import { ratingSaid } from '../kpi/kpi-row.ts';
import { ratingCounts } from '../kpi/scorecard-words.ts';
import type { Block } from './document.ts';
import { left, lowerFirst, refWords } from './kpi-cells.ts';
import type { Reading } from './reading.ts';
import { sectionTable } from './section-table.ts';
import { ledIn, notWritten, writtenBlocks } from './written-words.ts';

const PARTS = ['progress', 'challenges', 'next-steps'] as const;

export function themeBlocks(reading: Reading): Block[] {
  const deserving = new Set(
    deservingOf(reading.rows, reading.month, reading.on)
      .filter(({ reasons }) => reasons.some((reason) => reason !== 'not-received'))
      .map(({ row }) => row),
  );
  const sections = reading.version.scorecard.sections.filter(({ rows }) => rows.length > 0);
  if (sections.length === 0) return [{ kind: 'words', words: ['This version shows no KPIs.'] }];
  return sections.flatMap(({ title, rows }): Block[] => {
    const written = PARTS.flatMap((part) =>
      ledIn(commentaryPart(part)!.title, writtenBlocks(reading, { kind: 'section', title }, part)),
    );
    const standing = rows.filter(
      (row) => title === TILES_SECTION || deserving.has(row) || ratingSaid(row, reading.month).rating === 'off-target',
    );
    const counted = ratingCounts(rows, reading);
    return [
      { kind: 'heading', level: 3, text: title },
      ...(written.length > 0 || title === TILES_SECTION
        ? written
        : [notWritten(title, 'Progress, challenges and next steps of this theme, in words.')]),
      ...(counted === '' ? [] : [{ kind: 'words' as const, words: [`${kpis(rows)}: ${counted}.`] }]),
      ...sectionTable(reading, standing, `${title}: KPIs off target, moved or given differently`),
    ];
  });
}

const kpis = (rows: readonly ScorecardRow[]) => (rows.length === 1 ? '1 KPI' : `${rows.length} KPIs`);

/** In plain words where the catalogue has them, else what is counted. */
export function definitionsTable({ rows }: Reading, caption: string): Block[] {
  if (rows.length === 0) return [{ kind: 'words', words: ['This version shows no KPIs.'] }];
  return [
    {
      kind: 'table',
      caption,
      columns: [left('KPI', 0.32), left('What it counts', 0.68)],
      groups: [
        {
          title: null,
          rows: rows.map((row) => {
            const ref = refWords(row);
            const { plain, numerator, denominator } = row.measure;
            const counted =
              numerator === undefined
                ? null
                : denominator
                  ? `${numerator}, out of ${lowerFirst(denominator)}`
                  : numerator;
            return {
              cells: [
                { words: [row.label], look: 'strong' as const, ...(ref === null ? {} : { second: ref }) },
                {
                  words: [plain ?? counted ?? 'Nobody has said yet what exactly this KPI counts.'],
                  ...(plain && counted ? { second: `Counted: ${counted}` } : {}),
                },
              ],
            };
          }),
        },
      ],
    },
  ];
}
