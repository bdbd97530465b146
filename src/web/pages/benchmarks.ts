// Published statistics: the releases that were imported, and the KPIs that something published can be set beside.

import { plainDay } from '../../clocks/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  type Content,
  checkedHref,
  countWords,
  emptyState,
  type Html,
  href,
  html,
  link,
  table,
} from '../../outputs/index.ts';
import { isEmptyStore, noFigures } from '../no-figures.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

type Answer = OperationOutput<'benchmark-releases'>;

export default {
  id: 'benchmarks',
  path: '/benchmarks',
  needs: 'read-scorecard',
  async get({ ctx }) {
    const frame = { title: 'Published figures', current: '/scorecard', width: 'wide' as const };
    const outcome = await perform(ctx, 'benchmark-releases', {});
    if (!outcome.ok && isEmptyStore(outcome.issues))
      return htmlAnswer(await show(ctx, { ...frame, body: noFigures('a comparison') }));
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { releases } = outcome.value;
    const lead =
      releases.length === 0
        ? 'No published statistics have been imported yet.'
        : `${countWords(releases.length)} ${releases.length === 1 ? 'release was' : 'releases were'} imported. Each stays as it came: a later one is set beside it, not over it.`;
    return htmlAnswer(
      await show(ctx, { ...frame, lead, body: html`${releasesPart(releases)}${kpisPart(outcome.value)}` }),
    );
  },
} satisfies Page;

function releasesPart(releases: Answer['releases']): Html {
  if (releases.length === 0)
    return emptyState({
      heading: 'Nothing to compare with yet',
      body: html`Import a release of the Department for Education as it is downloaded, its statistical neighbours, or the tribunal’s table of appeals, on the imports page or with <code class="wm-typed">bin/waymark import FILE</code>.`,
      ways: [{ words: 'Imports', to: checkedHref('/imports') }],
    });
  return html`<h2>Releases</h2>${table({
    caption: 'Releases, newest first',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Release' }, { head: 'Date' }, { head: 'Tables' }, { head: 'Lines kept', numeric: true }],
    rows: releases.map((release) => [
      html`${release.title}<br><span class="wm-quiet">${release.publisher}, ${release.fileName}</span>`,
      html`${plainDay(release.statedOn)}${release.statedBy === 'arrival' ? html`<br><span class="wm-quiet">the day it was brought</span>` : null}`,
      tablesCell(release),
      countWords(release.tables.reduce((sum, { kept }) => sum + kept, 0)),
    ]),
  })}`;
}

function tablesCell({ tables, indicators }: Answer['releases'][number]): Content {
  if (tables.length === 0) return `${countWords(indicators.length)} figures explained`;
  return tables.length === 1 ? tables[0]!.file : `${countWords(tables.length)} tables`;
}

function kpisPart({ counterparts }: Answer): Html {
  return html`<h2>KPIs that something published stands beside</h2>
<p class="govuk-body">Where the meaning differs the two are shown and not compared: no colour and no arrow is taken from it.</p>
${table({
  caption: 'KPIs with a published counterpart',
  rowHeads: true,
  stacks: true,
  columns: [{ head: 'KPI' }, { head: 'Published for' }, { head: 'Meaning' }],
  rows: counterparts.map(({ measure, counterpart }) => [
    link(href`/benchmarks/${measure.id}`, measure.title),
    counterpart.year === 'calendar' ? 'calendar years' : 'January of each year',
    counterpart.differs === null ? 'the same' : html`differs<br><span class="wm-quiet">${counterpart.differs}</span>`,
  ]),
})}`;
}
