// One KPI beside what is published: for a chosen year and list of neighbours, and which way of working it out gives a number.

import { periodName } from '../../clocks/index.ts';
import type { Way } from '../../insight/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  button,
  type Content,
  capital,
  checkedHref,
  countWords,
  form,
  type Html,
  href,
  html,
  input,
  select,
  table,
} from '../../outputs/index.ts';
import { type Published, publishedFigure, publishedSection } from '../benchmarks-view.ts';
import { formErrors } from '../form-errors.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const ALL = checkedHref('/benchmarks');
const MOST_WAYS = 60;
const FIELDS = ['period', 'neighbours', 'gives'] as const;

export default {
  id: 'benchmark',
  path: '/benchmarks/:measure',
  needs: 'read-scorecard',
  async get(request) {
    const { ctx, params, query } = request;
    const measure = params.measure ?? '';
    const asked = Object.fromEntries(FIELDS.map((name) => [name, query.get(name)?.trim() || null]));
    const outcome = await perform(ctx, 'benchmarks', { measure, ...asked });
    if (outcome.ok) return shown(request, outcome.value, new Map());
    if (isEmptyStore(outcome.issues))
      return htmlAnswer(
        await show(ctx, { title: 'Published figures', current: '/scorecard', body: noFigures('a comparison') }),
      );
    const errors = new Map(outcome.issues.map((issue) => [issue.where.field ?? '', issue.message]));
    const plain = await perform(ctx, 'benchmarks', { measure });
    if (!plain.ok || !FIELDS.some((name) => errors.has(name))) throw new PageRefused(outcome.issues);
    return shown(request, plain.value, errors);
  },
} satisfies Page;

async function shown(
  { ctx, query }: PageRequest,
  published: Published,
  errors: ReadonlyMap<string, string>,
): Promise<PageAnswer> {
  const { measure, area } = published;
  const body = html`<h2>${capital(published.period === null ? 'no published figure yet' : periodName(published.period))}, beside ${area.name}</h2>
${publishedSection(published)}
${membersTable(published)}
<h2>Another year, another list, or “which way gives this number?”</h2>
${question(published, query, errors)}
${waysPart(published)}`;
  const page = await show(ctx, {
    title: measure.title,
    caption: 'Published figures',
    current: '/scorecard',
    figures: true,
    width: 'wide',
    above: backLink('Published figures', ALL),
    errors: formErrors(errors),
    body,
  });
  return htmlAnswer(page, errors.size > 0 ? 400 : undefined);
}

function question(
  { measure, set, otherSets, asked }: Published,
  query: URLSearchParams,
  errors: ReadonlyMap<string, string>,
): Html {
  const errorAt = (field: string) => {
    const error = errors.get(field);
    return error === undefined ? {} : { error };
  };
  const versions = [...(set ? [set.version] : []), ...otherSets.map(({ version }) => version)].sort().reverse();
  return form({ method: 'get', action: href`/benchmarks/${measure.id}`, inLine: true }, [
    input({ name: 'period', label: 'Year or month', value: query.get('period') ?? asked ?? '', ...errorAt('period') }),
    versions.length > 0
      ? select({
          name: 'neighbours',
          label: 'Neighbours of',
          choices: versions.map((version) => ({ value: version, words: version })),
          ...(set ? { chosen: set.version } : {}),
        })
      : null,
    input({ name: 'gives', label: 'A printed number', value: query.get('gives') ?? '', ...errorAt('gives') }),
    button('Show', { look: 'secondary' }),
  ]);
}

function membersTable(published: Published): Content {
  const { set, neighbours } = published;
  if (!set || neighbours.length === 0 || published.rows.length === 0) return null;
  return html`<h2>Each neighbour by itself</h2>${table({
    caption: `Statistical neighbours of ${set.version}, nearest first`,
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Local area' }, { head: 'How close' }, { head: 'Figure', numeric: true }],
    rows: neighbours.map(({ name, figure }, i) => [
      name,
      set.neighbours[i]?.closeness ?? 'not said',
      figure.value === null ? `none: ${figure.missing}` : publishedFigure(published, figure.value, 'published'),
    ]),
  })}`;
}

function waysPart(published: Published): Content {
  const { ways } = published;
  if (ways === null) return null;
  if (ways.length === 0)
    return html`<p class="govuk-body">Nothing that is known here comes to that number: no release, list of neighbours or way of averaging.</p>`;
  const more =
    ways.length > MOST_WAYS ? html`<p class="govuk-body">And ${countWords(ways.length - MOST_WAYS)} more.</p>` : null;
  return html`<h2>${countWords(ways.length)} ${ways.length === 1 ? 'way comes' : 'ways come'} to that number</h2>${table(
    {
      caption: 'Ways that come to the printed number',
      rowHeads: true,
      stacks: true,
      columns: [
        { head: 'Of' },
        { head: 'Worked out' },
        { head: 'Places without a figure' },
        { head: 'Period' },
        { head: 'Unrounded', numeric: true },
        { head: 'Release' },
      ],
      rows: ways.slice(0, MOST_WAYS).map((way) => wayRow(published, way)),
    },
  )}${more}`;
}

function wayRow({ measure }: Published, way: Way): Content[] {
  const outside = measure.unit === 'percent' ? way.value * 100 : way.value;
  return [
    capital(way.name),
    way.method === 'published' ? 'as published' : `${way.method}, from ${way.from}`,
    way.missingRule === null
      ? 'none'
      : `${way.missingRule}: ${way.missing
          .slice(0, 4)
          .map(({ name }) => name)
          .join(', ')}${way.missing.length > 4 ? ' and more' : ''}`,
    periodName(way.period),
    outside.toFixed(3),
    html`${way.release.title}<br><span class="wm-quiet">${way.source}</span>`,
  ];
}
