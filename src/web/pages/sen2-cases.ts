// The case list of one count of the DfE's release: the case system's own numbers, each leading to its record.

import { day, plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  countGroups,
  countWords,
  type Href,
  type Html,
  href,
  html,
  link,
  nothingFound,
  numberWords,
  pagination,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { tableOf } from '../../register/index.ts';
import { htmlAnswer, type Page, PageRefused, type PageRequest } from '../page.ts';
import { afterCounting, disputedOf } from '../sen2-counting.ts';
import type { Release } from '../sen2-release-view.ts';
import { show } from '../show.ts';

const A_PAGE = 100;

export default {
  id: 'sen2-cases',
  path: '/sen2/:collection/release/:count',
  needs: 'read-cases',
  async get(request) {
    const { collection, count: name } = request.params as { collection: string; count: string };
    const waits = await afterCounting(request, href`/sen2/${collection}/release/${name}`);
    if (waits) return waits;
    const outcome = await perform(request.ctx, 'sen2-release', { collection, disputed: disputedOf(request) });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const release = outcome.value;
    const { year, censusDay } = release.collection;
    const group = countGroups.find(({ counts }) => counts.some((one) => one.name === name));
    const above = backLink(
      'What the DfE will print',
      withQuery(href`/sen2/${year}/release`, { disputed: request.query.get('disputed') }),
    );
    const frame = { above, current: '/imports', figures: true };
    if (!group) {
      const body = nothingFound({
        heading: 'Nothing is counted under this name',
        looked: 'If you typed the address, check it.',
        ways: [{ words: `All counts of SEN2 ${year}`, to: href`/sen2/${year}/release` }],
      });
      return htmlAnswer(await show(request.ctx, { ...frame, title: 'Case list', body }), 404);
    }
    const count = release.counts[name]!;
    const page = pageAsked(request, count.cases.length);
    return htmlAnswer(
      await show(request.ctx, {
        ...frame,
        title: count.title,
        caption: `${group.title}: SEN2 ${year}, census day ${plainDay(day(censusDay))}`,
        lead: leadOf(release, name),
        body: html`<p class="govuk-body">Out of: ${count.base}.</p>
${casesTable(release, name, group.days?.title ?? null, page)}
${pagesOf(request, page, Math.ceil(count.cases.length / A_PAGE))}`,
      }),
    );
  },
} satisfies Page;

function pageAsked({ query }: PageRequest, cases: number): number {
  const page = Number(query.get('page') ?? 1);
  return Number.isInteger(page) && page > 0 && (page - 1) * A_PAGE < cases ? page : 1;
}

function leadOf({ counts, shares }: Release, name: string): string {
  const { cases, table: of, value } = counts[name]!;
  const { one, title } = tableOf(of);
  const share = shares[`${name}_pct`];
  const many = `${countWords(cases.length)} ${cases.length === 1 ? one : title.toLowerCase()}`;
  if (name.startsWith('average_weeks'))
    return value === null ? 'No cases.' : `${numberWords(value, 1)} weeks on average, over ${many}.`;
  if (!share || share.value === null) return `${many}.`;
  return `${many}: ${numberWords(share.value, 1)}% of ${countWords(counts[share.denominator]!.cases.length)}.`;
}

function casesTable({ counts, source }: Release, name: string, daysTitle: string | null, page: number): Html | null {
  const { cases, days, table: of, title } = counts[name]!;
  const from = (page - 1) * A_PAGE;
  if (cases.length === 0) return null;
  return table({
    caption: `Case list: ${title}`,
    rowHeads: true,
    columns: [{ head: 'Number in the case system' }, ...(days ? [{ head: daysTitle, numeric: true }] : [])],
    rows: cases
      .slice(from, from + A_PAGE)
      .map((id, i) => [
        link(href`/records/${source}/${of}/${id}`, id),
        ...(days ? [days[from + i] === null ? 'not known' : countWords(days[from + i]!)] : []),
      ]),
  });
}

function pagesOf(request: PageRequest, page: number, pages: number): Html | null {
  if (pages < 2) return null;
  const { collection, count } = request.params as { collection: string; count: string };
  const to = (number: number): Href =>
    withQuery(href`/sen2/${collection}/release/${count}`, {
      disputed: request.query.get('disputed'),
      page: number === 1 ? undefined : number,
    });
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  return pagination({
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page < pages ? { next: to(page + 1) } : {}),
    items: shown.map((number) => ({ number, to: to(number), current: number === page })),
  });
}
