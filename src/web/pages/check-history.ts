// Findings in case records over the months: how many stood at the end of each, as the records were known then.

import { periodsFrom, shortMonthName } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  backLink,
  countWords,
  emptyState,
  type Html,
  href,
  html,
  link,
  scrollRegion,
  sparkline,
  table,
} from '../../outputs/index.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { RECORDS, weightWords } from '../quality-view.ts';
import { startRun } from '../runs.ts';
import { show } from '../show.ts';

type Trend = OperationOutput<'quality-trend'>;
type Line = { words: Html | string; counts: (number | null)[]; now: number };

const HERE = '/data-checks/history';
const MONTHS = 6;

export default {
  id: 'check-history',
  path: '/data-checks/history',
  needs: 'read-scorecard',
  async get({ ctx }) {
    const work = async (inside: typeof ctx) => {
      const outcome = await perform(inside, 'quality-trend', { months: MONTHS });
      return outcome.issues.some(({ code }) => code === 'checking-stopped') ? RECORDS : HERE;
    };
    const to = await startRun(ctx, 'Checking the case records of earlier months', work, '/data-checks');
    if (to !== HERE) return { kind: 'see-other', to };
    const outcome = await perform(ctx, 'quality-trend', { months: MONTHS });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    return htmlAnswer(
      await show(ctx, {
        title: 'Findings in case records over the months',
        caption: 'Data checks of case records',
        above: backLink('Data checks of case records', RECORDS),
        lead: 'How many there were at the end of each month, as the records were known then.',
        current: '/data-checks',
        width: 'wide',
        figures: true,
        body: bodyOf(outcome.value),
      }),
    );
  },
} satisfies Page;

function bodyOf(trend: Trend): Html {
  const { ends, checks } = trend;
  if (ends.length === 0 || checks.length === 0)
    return emptyState({
      heading:
        ends.length === 0
          ? 'No month has ended since the first records came'
          : 'Nothing was found in any of these months',
      body: 'A month stands here once it has ended with records in it.',
      ways: [{ words: 'Data checks of case records', to: RECORDS }],
    });
  const sum = (severity: 'error' | 'query'): Line => {
    const of = checks.filter(({ check }) => check.severity === severity);
    return {
      words: html`<b>${severity === 'error' ? 'All that stop a return' : 'All that need a look'}</b>`,
      counts: ends.map((_, i) => of.reduce((total, { counts }) => total + (counts[i] ?? 0), 0)),
      now: of.reduce((total, { now }) => total + now, 0),
    };
  };
  const lines: Line[] = [
    sum('error'),
    sum('query'),
    ...checks.map(({ check, ...counts }) => ({
      words: html`${link(href`/data-checks/records/${check.id}`, check.title)}<span class="wm-second">${check.id}, ${weightWords(check.severity)}</span>`,
      ...counts,
    })),
  ];
  return html`${scrollRegion(
    'Findings by check and month',
    table({
      caption: 'Findings at the end of each month, by check',
      className: 'wm-checks',
      rowHeads: true,
      columns: [
        { head: 'Check' },
        ...ends.map(({ month }) => ({ head: shortMonthName(month), numeric: true })),
        { head: 'Now', numeric: true },
        { head: 'Course' },
      ],
      rows: lines.map(({ words, counts, now }) => [
        words,
        ...counts.map((count) => (count === null ? html`<span class="wm-quiet">not judged</span>` : countWords(count))),
        html`<b>${countWords(now)}</b>`,
        courseOf(trend, counts),
      ]),
    }),
  )}
<p class="wm-quiet">Every finding counts, answered or not. Months in which no records came are left out. A check is not judged in a month in which no file brought such rows. A change of the extract, or of the checks, moves these counts as well as what is put right.</p>`;
}

/** Every month has its place along the foot; one in which no records came is a gap. */
function courseOf({ ends }: Trend, counts: readonly (number | null)[]): Html {
  const points = ends.map(({ month }, i) => ({
    period: month,
    value: counts[i] ?? null,
    numerator: null,
    denominator: null,
    decimals: null,
    dueOn: null,
    status: counts[i] === null ? ('not-applicable' as const) : ('actual' as const),
  }));
  return sparkline({ unit: 'count', drawing: 'line', months: periodsFrom(ends[0]!.month, ends.at(-1)!.month), points });
}
