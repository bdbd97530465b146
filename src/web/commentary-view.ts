// What deserves words, and what is written: KPIs with a reason first, then the pack, its sections, and all other KPIs.

import type { Day } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  capital,
  cellOfMonth,
  type DeservesWords,
  deservesWords,
  figureSaid,
  type Href,
  type Html,
  hasFigure,
  href,
  html,
  link,
  monthTitle,
  ratingSaid,
  ratingWords,
  stateOfMonth,
  table,
  withQuery,
} from '../outputs/index.ts';
import { momentDay } from './moments.ts';

type Answer = OperationOutput<'commentary'>;
type Slot = Answer['slots'][number];

/** Enough of last month's words to know them by. */
const MOST_LETTERS = 90;

export interface CommentaryShown {
  answer: Answer;
  /** a selection, to be carried along */
  selection: string;
  today: Day;
}

export function slotHref(slot: string, month: string, selection = ''): Href {
  return withQuery(href`/commentary/${slot}`, { month, selection });
}

export function deservingTable(of: CommentaryShown): Html | null {
  const { deserving } = of.answer;
  const reasons = new Map(deserving.map((one) => [one.measure, one.reasons]));
  const rows = rowsOf(of).filter(({ measure }) => reasons.has(measure.id));
  return kpiTable(of, rows, 'KPIs that deserve words', reasons);
}

export function otherKpisTable(of: CommentaryShown): Html | null {
  const deserving = new Set(of.answer.deserving.map(({ measure }) => measure));
  const rows = rowsOf(of).filter(({ measure }) => !deserving.has(measure.id));
  return kpiTable(of, rows, 'All other KPIs');
}

const rowsOf = ({ answer }: CommentaryShown): ScorecardRow[] => answer.scorecard.sections.flatMap(({ rows }) => rows);

function kpiTable(
  of: CommentaryShown,
  rows: readonly ScorecardRow[],
  caption: string,
  reasons?: ReadonlyMap<string, DeservesWords[]>,
): Html | null {
  if (rows.length === 0) return null;
  const slots = Map.groupBy(of.answer.slots, ({ about }) => (about.kind === 'measure' ? about.id : ''));
  return table({
    caption,
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'KPI' },
      { head: capital(monthTitle(of.answer.month)) },
      ...(reasons ? [{ head: 'Why it deserves words' }] : []),
      { head: 'Words' },
      { head: "Last month's words" },
    ],
    rows: rows.map((row) => {
      const own = slots.get(row.measure.id) ?? [];
      return [
        html`${row.label}${row.ref ? html` <span class="wm-quiet">${row.ref}</span>` : null}`,
        figureOf(row, of),
        ...(reasons ? [capital((reasons.get(row.measure.id) ?? []).map(deservesWords).join(', '))] : []),
        own.map((slot) => slotLine(slot, of)),
        lastWords(own),
      ];
    }),
  });
}

function figureOf(row: ScorecardRow, { answer, today }: CommentaryShown): Content {
  const cell = cellOfMonth(row, answer.month);
  if (!hasFigure(cell)) return capital(stateOfMonth(row, answer.month, today).words);
  const rated =
    row.rag === null
      ? null
      : html`<br><span class="wm-quiet">${ratingWords(ratingSaid(row, answer.month).rating)}</span>`;
  return html`${figureSaid(row, cell)}${rated}`;
}

/** Where it is written, and quietly by whom and when. */
function slotLine(slot: Slot, { answer, selection }: CommentaryShown): Html {
  return html`<p class="wm-slot">${link(slotHref(slot.slot, answer.month, selection), slot.part.title, { hidden: hiddenTitle(slot) })}<br><span class="wm-quiet">${stateWords(slot)}</span></p>`;
}

const hiddenTitle = ({ aboutTitle }: Slot): string => (aboutTitle === '' ? '' : `of ${aboutTitle}`);

export function stateWords({ standing, issues, seq }: Slot): string {
  if (!standing) return seq > 0 ? 'withdrawn' : 'not yet written';
  const look = issues.length === 0 ? '' : `, ${issues.length === 1 ? '1 thing' : `${issues.length} things`} to look at`;
  return `${standing.owner}, ${momentDay(standing.writtenAt)}${look}`;
}

function lastWords(slots: readonly Slot[]): Content {
  const found = slots.find((slot) => slot.before);
  if (!found?.before) return html`<span class="wm-quiet">none</span>`;
  return html`${shortened(plainWords(found.printedBefore))}<br><span class="wm-quiet">${capital(monthTitle(found.before.month))}</span>`;
}

const plainWords = (paragraphs: Slot['printed']): string =>
  paragraphs.map(({ words }) => words.map((run) => (typeof run === 'string' ? run : run.text)).join('')).join(' ');

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain.length <= MOST_LETTERS) return plain;
  return `${plain.slice(0, MOST_LETTERS).replace(/\s\S*$/, '')} …`.toWellFormed();
}

const DOCUMENTS: Record<Slot['part']['prints'][number], string> = {
  'board-pack': 'board pack',
  'short-pack': 'short pack',
  'committee-report': 'committee report',
  'monthly-report': 'monthly report',
  'commentary-page': 'commentary page',
  'family-summary': 'summary for families',
  'published-site': 'published pages',
};

export const printedIn = ({ part }: Slot): string => part.prints.map((id) => DOCUMENTS[id]).join(', ');

export function packTable(of: CommentaryShown): Html {
  const slots = of.answer.slots.filter(({ about }) => about.kind === 'pack');
  return table({
    caption: 'Words of the pack as a whole',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Part' }, { head: 'Words' }, { head: 'Printed in' }, { head: "Last month's words" }],
    rows: slots.map((slot) => [
      link(slotHref(slot.slot, of.answer.month, of.selection), slot.part.title),
      capital(stateWords(slot)),
      capital(printedIn(slot)),
      lastWords([slot]),
    ]),
  });
}

export function sectionsTable(of: CommentaryShown): Html | null {
  const slots = of.answer.slots.filter(({ about }) => about.kind === 'section');
  const bySection = [...Map.groupBy(slots, ({ aboutTitle }) => aboutTitle)];
  if (bySection.length === 0) return null;
  return table({
    caption: 'Words of each section, for the monthly report',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Section' }, { head: 'Words' }, { head: "Last month's words" }],
    rows: bySection.map(([title, own]) => [title, own.map((slot) => slotLine(slot, of)), lastWords(own)]),
  });
}
