// The sheet of what each KPI means: in plain words first, then as it is counted, where it comes from, and every meaning that it has had.

import { shortPeriodName } from '../../../clocks/index.ts';
import { rowsIn, type ScorecardRow, type SignedVersion } from '../../../insight/index.ts';
import { definitionFacts, type Measure } from '../../../measures/index.ts';
import { footprintSentence } from '../../footprint-words.ts';
import { head, LONG_TEXT, NAME, TITLE, text } from '../../workbook-cells.ts';
import type { WrittenCell, WrittenSheet } from '../../workbook-writer.ts';

/** By the words of `definitionFacts`, so that a page and this sheet say the same. */
const FACTS = [
  ['What is counted', 44],
  ['Out of', 44],
  ['Unit', 14],
  ['Which way is better', 16],
  ['How often', 16],
  ['Counted over', 22],
  ['When it is due', 22],
  ['Where it comes from', 28],
  ['Who answers for it', 24],
] as const;

export function definitionsSheet(version: SignedVersion): WrittenSheet {
  const heads = [
    'Ref',
    'KPI',
    'Name in files',
    'In plain words',
    ...FACTS.map(([fact]) => fact),
    'What to know',
    'Meanings',
  ];
  return {
    name: 'Definitions',
    rows: [
      [text('What each KPI means', TITLE)],
      [
        text(
          'A definition is never changed: a new meaning is a new version with its first period, and the series has a break there.',
        ),
      ],
      [],
      heads.map(head),
      ...rowsIn(version).map(definitionRow),
    ],
    widths: [9, 44, 30, 52, ...FACTS.map(([, width]) => width), 60, 60],
    frozen: { rows: 4, columns: 2 },
    print: { paper: 'a3', repeats: 4 },
  };
}

function definitionRow({ ref, label, measure, footprint }: ScorecardRow): WrittenCell[] {
  const says = new Map(definitionFacts(measure).map((fact) => [fact.key, fact.says]));
  const caveats = [footprintSentence(footprint), ...(measure.caveats ?? [])].filter((one) => one !== null);
  return [
    text(ref),
    text(label, NAMED),
    text(measure.id),
    text(measure.plain ?? measure.title, LONG_TEXT),
    ...FACTS.map(([fact]) => text(says.get(fact) ?? 'not stated', LONG_TEXT)),
    text(caveats.length > 0 ? caveats.join('\n') : null, LONG_TEXT),
    text(meaningsOf(measure), LONG_TEXT),
  ];
}

const NAMED = { ...NAME, wrap: true };

function meaningsOf({ versions = [] }: Measure): string | null {
  const lines = versions.map(({ version, from, meaning, reason }) =>
    [`${version}${from === null ? '' : `, from ${shortPeriodName(from)}`}: ${meaning}`, reason].join(' '),
  );
  return lines.length > 0 ? lines.join('\n') : null;
}
