// The summary for families: counts first, short words, no rating letters; what is being done and who can help.

import { monthFromIndex, monthIndex } from '../../../clocks/index.ts';
import type { ScorecardRow } from '../../../insight/index.ts';
import { isAcross } from '../../../insight/index.ts';
import { countWords, ofWords, spokenValue, valueWords } from '../../html/figure.ts';
import { periodWords } from '../../html/period-words.ts';
import { headlineRows } from '../../kpi/headlines.ts';
import { cellOfMonth, figureSaid, hasFigure, ratingSaid } from '../../kpi/kpi-row.ts';
import { breaksIn } from '../../kpi/row-breaks.ts';
import type { Block, Words } from '../document.ts';
import { type DocumentContext, type DocumentEntry, fileNameOf } from '../document-entry.ts';
import { PACK, type Reading, readingOf } from '../reading.ts';
import { writtenBlocks } from '../written-words.ts';

const MOST_KPIS = 12;

export default {
  id: 'family-summary',
  title: 'Summary for families',
  heading: 'SEND figures for families',
  fileName: (version) => fileNameOf('family-summary', version),
  audience: 'public',
  paper: 'a4',
  blocks(version, context) {
    const reading = readingOf(version);
    const told = kpisForFamilies(reading).map((row) => kpiBlocks(reading, row));
    const short = writtenBlocks(reading, PACK, 'plain-summary');
    const done = writtenBlocks(reading, PACK, 'what-is-being-done');
    const promised = writtenBlocks(reading, PACK, 'promises');
    return [
      ...(short.length > 0
        ? short.map((block): Block => (block.kind === 'words' ? { ...block, look: 'lead' } : block))
        : [
            {
              kind: 'words' as const,
              look: 'lead' as const,
              words: [
                'These are the main figures about help for children and young people with special needs in our area.',
              ],
            },
          ]),
      { kind: 'heading', level: 2, text: 'The figures' },
      ...(told.length > 0 ? told.flat() : [plain('There are no figures for this month yet.')]),
      { kind: 'heading', level: 2, text: 'What is being done' },
      ...(done.length > 0 ? done : [plain('The local area has not said yet what it is doing about these figures.')]),
      ...(promised.length === 0
        ? []
        : [{ kind: 'heading' as const, level: 2 as const, text: 'What we promise' }, ...promised]),
      helpBox(context),
      { kind: 'heading', level: 2, text: 'About these figures' },
      ...aboutBlocks(reading),
    ];
  },
} satisfies DocumentEntry;

const plain = (...words: Words): Block => ({ kind: 'words', words });

/** The five that every family asks for, then those off target: only where it can be said in plain words and is about our own children. */
function kpisForFamilies({ rows, month }: Reading): ScorecardRow[] {
  const isTold = (row: ScorecardRow) =>
    row.measure.plain !== undefined && row.footprint === 'council' && hasFigure(cellOfMonth(row, month));
  const first = headlineRows(rows, month).filter(isTold);
  const off = rows.filter(
    (row) => isTold(row) && !first.includes(row) && ratingSaid(row, month).rating === 'off-target',
  );
  return [...first, ...off].slice(0, MOST_KPIS);
}

function kpiBlocks(reading: Reading, row: ScorecardRow): Block[] {
  const cell = cellOfMonth(row, reading.month);
  if (!hasFigure(cell)) return [];
  const change = changeSaid(reading, row);
  const england = row.benchmarks.find(({ level }) => level === 'england');
  // a figure of others never stands without its year
  const compared =
    england && england.period !== null
      ? ` In England it was ${whole(row, england.value, england.decimals)} in ${periodWords(england.period)}.`
      : '';
  return [
    { kind: 'heading', level: 3, text: row.measure.title },
    plain({ text: `In ${periodWords(cell.period)}: ${countFirst(row, cell)}.`, look: 'strong' }, change, compared),
    plain(row.measure.plain!),
  ];
}

/** "31 of 56. That is 55%", "27", "£1,276,000" */
function countFirst(row: ScorecardRow, cell: NonNullable<ScorecardRow['latest']> & { value: number }): string {
  const { numerator, denominator } = cell;
  if (row.unit !== 'percent' || numerator === null || denominator === null)
    return whole(row, cell.value, cell.decimals);
  const counts = ofWords(numerator, denominator);
  return figureSaid(row, cell) === counts ? counts : `${counts}. That is ${whole(row, cell.value, 0)}`;
}

const whole = (row: ScorecardRow, value: number, decimals: number | null): string =>
  row.unit === 'percent' ? valueWords(value, 'percent', 0) : spokenValue(value, row.unit, decimals);

function changeSaid({ month }: Reading, row: ScorecardRow): string {
  const index = monthIndex(month);
  const [now, before] = [cellOfMonth(row, month), index === null ? null : cellOfMonth(row, monthFromIndex(index - 1))];
  if (!hasFigure(now) || !hasFigure(before) || now.period === before.period) return '';
  if (
    isAcross(
      breaksIn(row).map(({ from }) => from),
      before.period,
      now.period,
    )
  )
    return ' It is counted in a new way, so it cannot be compared with the month before.';
  const [said, then] = [now, before].map((cell) => countFirst(row, cell).replace(/\. That is (.*)$/, ', or $1'));
  return said === then
    ? ` It was the same in ${periodWords(before.period)}.`
    : ` In ${periodWords(before.period)} it was ${then}.`;
}

export const WHO_CAN_HELP = [
  'Ask your case officer why your date is the date it is.',
  'SENDIASS gives free advice. It is independent of the council. Look for SENDIASS on the Local Offer website.',
  'If you do not agree with a decision, you can ask for mediation or appeal. Your decision letter says how.',
];

function helpBox({ whoToAsk = [] }: DocumentContext): Block {
  return {
    kind: 'box',
    title: 'Who can help you',
    blocks: [{ kind: 'list', ordered: false, items: [...WHO_CAN_HELP, ...whoToAsk].map((line) => [line]) }],
  };
}

function aboutBlocks({ version, rows, month }: Reading): Block[] {
  const hidden = rows.filter((row) => cellOfMonth(row, month)?.status === 'suppressed').length;
  const changed = version.changes.length;
  return [
    plain(`${version.signed.by}, ${version.signed.as}, signed these figures off.`),
    ...(hidden === 0
      ? []
      : [
          plain(
            `${hidden === 1 ? '1 figure is' : `${countWords(hidden)} figures are`} hidden because very few children are counted. No child can be picked out.`,
          ),
        ]),
    ...(changed === 0
      ? []
      : [
          plain(
            `${changed === 1 ? '1 earlier figure has' : `${countWords(changed)} earlier figures have`} been corrected since we last told you.`,
          ),
        ]),
  ];
}
