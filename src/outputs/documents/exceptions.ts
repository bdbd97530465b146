// The first page of a pack: its opening sentences, what is asked, and the KPIs that a board should look at first.

import type { ScorecardRow } from '../../insight/index.ts';
import { deservingOf } from '../commentary/index.ts';
import { monthTitle } from '../kpi/kpi-row.ts';
import { judgementOf, movesOf, moveWords } from '../kpi/moves.ts';
import { leadWords } from '../kpi/scorecard-words.ts';
import type { Block, TableRow, Words } from './document.ts';
import { kpiCells, kpiColumns } from './kpi-cells.ts';
import { HEADING, heightOf, PAGE, quietHeight, rowHeight, TABLE_HEAD, TITLE, underHeight } from './page-room.ts';
import { lineAbout, ofMeasure, PACK, paragraphsAbout, type Reading, textAbout } from './reading.ts';
import { paragraphBlocks, writtenBlocks } from './written-words.ts';

const MOST_ON_THE_PAGE = 8;
const MOST_MOVES = 2;

/** What people wrote over the pack; where nobody did, what the figures say by themselves. */
export function openingBlocks(reading: Reading): Block[] {
  const lead = leadWords(reading.rows, { month: reading.month, today: reading.on });
  const written = paragraphBlocks(paragraphsAbout(reading, PACK, 'headline'));
  if (written.length > 0) {
    const led = written.map(
      (block, i): Block =>
        block.kind === 'words'
          ? { ...block, look: 'lead', words: i === 0 ? claimFirst(block.words) : block.words }
          : block,
    );
    return lead === null ? led : [...led, { kind: 'words', words: [`${lead.claim} ${lead.rest}`.trim()] }];
  }
  if (lead === null) return [{ kind: 'words', look: 'lead', words: ['This version shows no KPIs.'] }];
  const moved = movedSentences(reading);
  return [
    { kind: 'words', look: 'lead', words: [{ text: lead.claim, look: 'strong' }, ...(moved ? [` ${moved}`] : [])] },
    ...(lead.rest === '' ? [] : [{ kind: 'words' as const, words: [lead.rest] }]),
  ];
}

/** The first of several sentences is the claim, and stands bold. */
function claimFirst(words: Words): Words {
  const [, claim, rest] = /^(.{8,160}?[.!?])(\s+\p{Lu}.*)$/su.exec(textOf(words)) ?? [];
  return claim && rest ? [{ text: claim, look: 'strong' }, rest] : words;
}

/** The largest moves, worse before better; nothing is said of chance or of cause. */
export function movedSentences({ rows, month }: Reading): string {
  const moves = movesOf(rows, month).slice(0, MOST_MOVES);
  return (['worse', 'better', null] as const)
    .flatMap((judgement) => moves.filter((move) => judgementOf(move) === judgement))
    .map((move) => {
      const { change, figures } = moveWords(move);
      return `${move.row.measure.title}: ${change} (${figures}).`;
    })
    .join(' ');
}

export function asksBlocks(reading: Reading): Block[] {
  const asks = writtenBlocks(reading, PACK, 'asks', true);
  return asks.length === 0 ? [] : [{ kind: 'box', title: 'What the board is asked to do', blocks: asks }];
}

export interface Exceptions {
  /** on the page, off target before those that moved before those not received, each in the order of the scorecard */
  shown: ScorecardRow[];
  others: { words: string; rows: ScorecardRow[] }[];
}

const GROUPS = [
  { reason: 'off-target', words: 'Also off target' },
  { reason: 'moved', words: 'Also moved more than usual' },
  { reason: 'not-received', words: 'Also not received' },
] as const;

/** Those that somebody wrote about have their place on the page; the rest of the room goes by the order. */
export function exceptionsOf(reading: Reading, most = MOST_ON_THE_PAGE): Exceptions {
  const deserving = deservingOf(reading.rows, reading.month, reading.on);
  const groups = GROUPS.map(({ reason }, i) => {
    const earlier = GROUPS.slice(0, i).map((group) => group.reason);
    return deserving
      .filter(({ reasons }) => reasons.includes(reason) && !earlier.some((one) => reasons.includes(one)))
      .map(({ row }) => row);
  });
  const ordered = groups.flat();
  const isWritten = (row: ScorecardRow) =>
    ['question', 'why'].some((part) => textAbout(reading, ofMeasure(row), part) !== null);
  const chosen = new Set(
    [...ordered.filter(isWritten), ...ordered.filter((row) => !isWritten(row))].slice(0, Math.max(0, most)),
  );
  return {
    shown: ordered.filter((row) => chosen.has(row)),
    others: GROUPS.map(({ words }, i) => ({ words, rows: groups[i]!.filter((row) => !chosen.has(row)) })).filter(
      ({ rows }) => rows.length > 0,
    ),
  };
}

const MOST_NAMED = 4;

/** `before` is what stands on the page above them: as many as the rest of it holds. */
export function exceptionBlocks(reading: Reading, before: readonly Block[]): Block[] {
  const most = mostOnPage(reading, before);
  const { shown, others } = exceptionsOf(reading, most);
  const heading: Block = { kind: 'heading', level: 2, text: 'Exceptions' };
  if (shown.length === 0)
    return [
      heading,
      {
        kind: 'words',
        words: [`No KPI is off target, moved more than usual or is late for ${monthTitle(reading.month)}.`],
      },
    ];
  return [
    heading,
    {
      kind: 'table',
      caption: 'Exceptions',
      columns: kpiColumns(reading.month),
      groups: [{ title: null, rows: shown.map((row) => exceptionRow(reading, row)) }],
    },
    ...(others.length === 0
      ? []
      : [{ kind: 'words' as const, look: 'quiet' as const, words: [others.map(othersWords).join(' ')] }]),
    { kind: 'words', look: 'quiet', words: [KEY] },
  ];
}

const KEY = 'Dotted line: target. The change is from the figure before; nothing is said of chance or of cause.';

function othersWords({ words, rows }: Exceptions['others'][number]): string {
  const named = rows.slice(0, MOST_NAMED).map((row) => row.measure.title.replace(/\.$/, ''));
  const more = rows.length - named.length;
  return `${words}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

const LEAST_ON_THE_PAGE = 3;

/** From eight downwards, until they fit with all that stands around them. */
function mostOnPage(reading: Reading, before: readonly Block[]): number {
  const above = TITLE + before.reduce((sum, block) => sum + heightOf(block), 0) + HEADING + TABLE_HEAD;
  for (let most = MOST_ON_THE_PAGE; most > LEAST_ON_THE_PAGE; most -= 1) {
    const { shown, others } = exceptionsOf(reading, most);
    const rows = shown.reduce((sum, row) => sum + heightOfRow(reading, row), 0);
    const below = (others.length === 0 ? 0 : quietHeight([others.map(othersWords).join(' ')])) + quietHeight([KEY]);
    if (above + rows + below <= PAGE) return most;
  }
  return LEAST_ON_THE_PAGE;
}

function heightOfRow(reading: Reading, row: ScorecardRow): number {
  const { cells, under } = exceptionRow(reading, row);
  const widths = kpiColumns(reading.month).map(({ width }) => width);
  const said = cells.map(({ words, second, shape }, i) => ({
    width: widths[i]! - (shape ? 0.03 : 0),
    words: textOf(words),
    second,
  }));
  return rowHeight(said) + (under ? underHeight(under) : 0);
}

const textOf = (words: Words) => words.map((run) => (typeof run === 'string' ? run : run.text)).join('');

function exceptionRow(reading: Reading, row: ScorecardRow): TableRow {
  const question = lineAbout(reading, ofMeasure(row), 'question');
  const cells = kpiCells(reading, row);
  return question === null
    ? { cells }
    : { cells, under: [{ text: 'A question worth asking:', look: 'strong' }, ` ${question}`] };
}
