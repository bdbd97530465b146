// What is due for review before destruction, what is held back and what was destroyed, as pages show them.

import { plainDay } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  button,
  type Content,
  checkedHref,
  countWords,
  form,
  type Href,
  type Html,
  html,
  table,
} from '../outputs/index.ts';
import { momentDay } from './moments.ts';
import { tickBox } from './tick-box.ts';

export const RETENTION = checkedHref('/retention');

type Retention = OperationOutput<'retention'>;
export type Due = NonNullable<Retention['due']>[number];
type Hold = NonNullable<Retention['holds']>[number];
type Destructions = OperationOutput<'destructions'>['destructions'];

/** The rules as they hold, and what is due under each: counts only. */
export function classesTable({ classes, settings }: Retention): Html {
  const rule: Record<string, Content> = {
    case: html`${yearsWords(settings.retentionCaseYears)} from ${settings.retentionCaseCountedFrom === 'birth' ? 'birth' : 'the last day of a closed case'}<br><span class="wm-quiet">looked after now or before: ${yearsWords(settings.retentionCaseLookedAfterYears)} from birth</span>`,
    quality: `${yearsWords(settings.retentionQualityYears)} from the review`,
    staff: `${yearsWords(settings.retentionStaffYears)} from the end of the row`,
  };
  return table({
    caption: 'How long records are kept, and what is due for review',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Records' },
      { head: 'Kept for' },
      { head: 'Due for review', numeric: true },
      { head: 'Held back', numeric: true },
      { head: 'Open plan', numeric: true },
      { head: 'Due since' },
    ],
    rows: classes.map((one) => [
      one.title,
      rule[one.class],
      countWords(one.due),
      countWords(one.held),
      countWords(one.openPlan),
      one.since === null ? null : plainDay(one.since),
    ]),
  });
}

/** As a sentence has it: "31 years", "for good". */
export function yearsWords(years: number | null): string {
  return years === null ? 'for good' : `${countWords(years)} ${years === 1 ? 'year' : 'years'}`;
}

/** Whose it is, by the numbers that the sources give; the row's own number where it is due by itself. */
export function whoseWords({ numbers, row }: Pick<Due, 'numbers' | 'row'>): string {
  if (row === null) return numbersWords(numbers);
  const people = [...new Set(numbers.map(({ sourceId }) => sourceId))].join(', ');
  return `${row.sourceTitle} ${row.id}${people === '' ? '' : `, of ${people}`}`;
}

/** Sources that go by the same number are not named twice. */
function numbersWords(numbers: Due['numbers']): string {
  return [...Map.groupBy(numbers, ({ sourceId }) => sourceId).values()]
    .map(([first]) => `${first!.sourceTitle} ${first!.sourceId}`)
    .join(', ');
}

export function dueWords({ why }: Due): string {
  const on = plainDay(why.on);
  const from = {
    birth: `born ${on}`,
    closed: `closed, last day ${on}`,
    'last-day': `no date of birth, last day ${on}`,
    'own-day': `last day ${on}`,
  }[why.countedFrom];
  return `${from}, kept ${yearsWords(why.years)}${why.lookedAfter ? ', looked after' : ''}`;
}

export function rowsWords(rows: readonly { title: string; rows: number }[]): string {
  return rows.map(({ title, rows: count }) => `${title} ${countWords(count)}`).join(', ');
}

function obstacle({ hold, why }: Due): Content {
  if (hold !== null) return html`<b>Held back:</b> ${hold}`;
  return why.openPlan ? html`<b>A plan is still open</b>` : null;
}

/** A person may decide: nothing holds it back, and no plan is open. */
export function mayGo(one: Due): boolean {
  return obstacle(one) === null;
}

/** Lines with a tick box where a person may decide; with no boxes to tick every row is counted by its kind. */
export function dueTable(due: readonly Due[], ticked: ReadonlySet<string> | null): Html {
  const tickable = due.filter(mayGo);
  const box = (one: Due): Content => {
    const words = whoseWords(one);
    const index = tickable.indexOf(one);
    if (ticked === null || index < 0) return words;
    return tickBox({ name: 'keys', index, value: one.key, words, checked: ticked.has(one.key) });
  };
  const hasObstacles = !due.every(mayGo);
  return table({
    caption: 'Due for review, the longest due first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Records of' },
      { head: 'Why' },
      { head: 'Due since' },
      ticked === null ? { head: 'Rows' } : { head: 'Rows', numeric: true },
      ...(hasObstacles ? [{ head: 'Stands against it' }] : []),
    ],
    rows: due.map((one) => [
      box(one),
      dueWords(one),
      plainDay(one.since),
      ticked === null ? rowsWords(one.rows) : countWords(one.rows.reduce((sum, { rows }) => sum + rows, 0)),
      ...(hasObstacles ? [obstacle(one)] : []),
    ]),
  });
}

export function holdsTable(holds: readonly Hold[]): Html {
  return table({
    caption: 'Held back',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Records of' }, { head: 'Why' }, { head: 'Until' }, { head: 'Said by' }, { head: 'On' }],
    rows: holds.map((hold) => [
      numbersWords(hold.numbers),
      hold.why,
      hold.until === null ? 'it is lifted' : plainDay(hold.until),
      hold.by,
      momentDay(hold.at),
    ]),
  });
}

export function destructionsTable(list: Destructions): Html {
  return table({
    caption: 'What was destroyed, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Note', numeric: false },
      { head: 'Records' },
      { head: 'Rows' },
      { head: 'Due since' },
      { head: 'Why' },
      { head: 'Approved by' },
      { head: 'Destroyed' },
    ],
    rows: list.map((one) => [
      countWords(one.number),
      one.title,
      rowsWords(one.rows),
      plainDay(one.dueOn),
      one.why,
      one.approvedBy,
      one.destroyedAt === null ? 'approved, not yet' : momentDay(one.destroyedAt),
    ]),
  });
}

/** Carried from the list to the review and from the review to the end. */
export function keysHidden(keys: readonly string[]): Html[] {
  return keys.map((key) => html`<input type="hidden" name="keys" value="${key}">`);
}

/** What is ticked goes to the review, or everything of its class that nothing stands against. */
export function reviewForm(action: Href, all: number, body: Content): Html {
  return form({ method: 'post', action }, [
    body,
    html`<div class="govuk-button-group">${button('Review the ticked records', { name: 'act', value: 'review' })}${
      all > 1 ? button(`Review all ${countWords(all)}`, { look: 'secondary', name: 'act', value: 'review-all' }) : null
    }</div>`,
  ]);
}
