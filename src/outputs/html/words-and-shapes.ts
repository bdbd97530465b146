// The reference sheet: every word, shape, mark and state that pages are made of, once, to be looked at and checked.

import { day } from '../../clocks/index.ts';
import { cellStatus } from './cell-words.ts';
import { chartTable } from './chart-words.ts';
import { clockMark } from './clock-mark.ts';
import { button, checkboxes, dateInput, fileUpload, form, input, radios, select } from './form.ts';
import { type Content, drawn, type Html, href, html, joined, link } from './html.ts';
import { issueSummary, issueTable } from './issue-list.ts';
import { lineChart } from './line-chart.ts';
import { backLink, breadcrumbs, pagination } from './navigation.ts';
import { details, insetText, notificationBanner, tag, warningText } from './notice.ts';
import { directionMark, ratingMark } from './rating-direction.ts';
import {
  CHART_VALUES,
  CLOCKS,
  DIRECTIONS,
  ISSUES,
  months,
  plain,
  pointsOf,
  RATES,
  RATINGS,
  SPARKLINES,
  term,
} from './samples.ts';
import type { Series } from './series.ts';
import { sparkline } from './sparkline.ts';
import { asKnownBanner, emptyState, faultState, nothingFound, progressState } from './states.ts';
import { bigCounts, factsStrip, filterLinks, scrollRegion, summaryList, table, tiles } from './table.ts';

const HERE = href`/words-and-shapes`;
const TODAY = day('2025-06-27');

const list = (caption: string, rows: [Content, string][]) => table({ caption, rows, className: 'wm-reference' });

function cellSample(words: Content, note: string): Html {
  return html`<div class="wm-reference__cell"><span class="wm-sample">${words}</span><p class="wm-quiet">${note}</p></div>`;
}

const absent = (status: 'awaited' | 'not-applicable' | 'suppressed' | 'rejected', dueOn: string | null) =>
  cellStatus(
    {
      value: null,
      numerator: null,
      denominator: null,
      decimals: null,
      status,
      dueOn: dueOn === null ? null : day(dueOn),
    },
    'percent',
    TODAY,
  ).words;

function cells(): Html {
  return html`<div class="wm-reference__cells">
${cellSample(html`<b>55.4%</b><span class="wm-second">31 of 56</span>`, 'A figure. Count under percentage')}
${cellSample(html`<b>6 of 6</b>`, 'Out of 12 or fewer: counts, no percentage')}
${cellSample(html`<b>0</b>`, 'Nil: someone said none')}
${cellSample(absent('awaited', '2025-06-10'), 'Late. Nobody said anything')}
${cellSample(absent('awaited', '2025-07-17'), 'Not due yet')}
${cellSample(absent('not-applicable', null), 'Could not happen: no reviews in August')}
${cellSample(absent('suppressed', null), 'Small number, public pages only')}
${cellSample('no cases', 'Out of 0: no percentage')}
${cellSample('not before Apr 24', 'Source has no earlier history')}
${cellSample(absent('rejected', null), 'A data check took it out; the link says why')}
${cellSample(html`<b>391.6</b><span class="wm-second">provisional</span>`, 'Header says so for a whole column')}
${cellSample(html`<a class="wm-restated" href="${HERE}">88.0<sup>r</sup><span class="govuk-visually-hidden"> restated</span></a>`, 'Restated: the link opens both figures')}
</div>`;
}

function charts(): Html {
  const series: Series = {
    unit: 'percent',
    drawing: 'line',
    months: months(24),
    target: 0.7,
    points: pointsOf(CHART_VALUES, {
      5: { value: null, status: 'awaited' },
      23: { numerator: 31, denominator: 56, status: 'provisional' },
    }),
  };
  const termly: Series = {
    unit: 'percent',
    drawing: 'bars',
    months: months(24),
    target: 0.355,
    points: [
      ['2022-23-summer', 0.401],
      ['2023-24-autumn', 0.392],
      ['2023-24-spring', 0.397],
      ['2023-24-summer', 0.389],
      ['2024-25-autumn', 0.378],
      ['2024-25-spring', 0.384],
    ].map(([period, value]) => term(String(period), Number(value))),
  };
  const changed: Series = {
    ...plain([225, 236, 244, 143, 207, 214, 231, 238, 244, 249, 253, 263]),
    definitionChangedAt: '2024-10',
  };
  return html`<h3>Most months are met, May is not</h3>
${lineChart({
  id: 'rates',
  what: 'Percentage of new plans issued within 20 weeks, by month of issue.',
  series,
  target: 'at least 70%',
  events: [
    { month: '2024-09', words: 'three pods formed' },
    { month: '2025-03', words: '3 psychologists left' },
  ],
})}
${chartTable({ series: { ...series, points: series.points.slice(-4) }, caption: 'New plans issued within 20 weeks, last four months', today: TODAY, counts: ['Within 20 weeks', 'Plans issued'] })}
<h3>Absence changes little from term to term</h3>
${lineChart({ id: 'terms', what: 'Pupils with a plan absent for 10% or more of sessions, by term.', series: termly, target: 'at most 35.5%' })}
<h3>More children wait since the definition changed</h3>
${lineChart({ id: 'changed', what: 'Children waiting for a specialist place at the end of the month.', series: changed })}`;
}

function formParts(): Html {
  return form(
    { method: 'get', action: HERE },
    html`${select({
      name: 'month',
      label: 'Month',
      chosen: '2025-05',
      choices: [
        { value: '2025-05', words: 'May 2025' },
        { value: '2025-04', words: 'April 2025' },
      ],
    })}
${input({ name: 'weeks', label: 'Weeks', hint: 'For example, 20', className: 'govuk-input--width-4', inputmode: 'numeric', suffix: 'weeks' })}
${dateInput({ id: 'as-known', legend: { words: 'As we knew it on' }, hint: 'For example, 1 5 2025', error: 'Enter a real date', wrong: ['day'], typed: { day: '31', month: '2', year: '2025' } })}
${radios({
  name: 'convention',
  legend: { words: 'Count the first day' },
  choices: [
    { value: 'no', words: 'No', hint: 'As the Interpretation Act reads', checked: true },
    { value: 'yes', words: 'Yes' },
  ],
})}
${checkboxes({
  name: 'show',
  legend: { words: 'Show' },
  choices: [
    { value: 'off', words: 'Off target' },
    { value: 'missing', words: 'Missing' },
  ],
})}
${fileUpload({ name: 'papers', label: 'Scorecard files', hint: 'Text, CSV, Excel or HTML', multiple: true })}
${button('Check the files')} ${button('Show this page as it was', { look: 'secondary' })}`,
  );
}

function states(): Html {
  const way = { words: 'Import a file', to: HERE };
  return html`<div class="wm-reference__pair">
${emptyState({ heading: 'No figures for June 2025 yet', body: '14 of 17 sources are due by 10 July.', ways: [way, { words: 'May 2025', to: HERE }] })}
${progressState({ heading: 'Working out 30 KPIs', done: 12, of: 30, left: 'about 20 seconds more', again: HERE })}
<div class="wm-state"><h2 class="govuk-heading-m">The pack could not be made</h2>${faultState({ notDone: 'The pack was not made.', reference: '4F2A-91', ways: [{ words: 'Last version that worked', to: HERE }] })}</div>
${nothingFound({ heading: 'No data check found anything', looked: '18 rules looked at 1,047 figures on 27 June.', ways: [{ words: 'What each rule looked at', to: HERE }] })}
</div>
${asKnownBanner({ day: '1 May 2025', changedSince: 3, now: HERE })}`;
}

const COLOURS = ['ink', 'quiet', 'rule-2', 'rule', 'band', 'surface', 'on', 'near', 'off', 'better', 'worse', 'shift'];

const swatches = () =>
  html`<div class="wm-reference__cells">${COLOURS.map(
    (name) =>
      html`<div>${drawn(`<svg class="wm-swatch" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="wm-swatch--${name}" width="100" height="20"/></svg>`)}${name}</div>`,
  )}</div>`;

const block = (heading: string, body: Content) => html`<section class="wm-block"><h2>${heading}</h2>${body}</section>`;

/** The body of the page; the shell goes round it as round any other. */
export function wordsAndShapes(): Html {
  const spark = sparkline(SPARKLINES[0]![0], {
    size: { width: 160, height: 44 },
    sentence: 'Fell below its usual range in May',
  });
  return html`<div class="wm-reference__pair">
${block(
  'Rating',
  list(
    'Ratings',
    RATINGS.map(([rating, note]) => [ratingMark(rating), note]),
  ),
)}
${block(
  'Direction',
  list(
    'Directions',
    DIRECTIONS.map(([direction, note]) => [directionMark(direction), note]),
  ),
)}
${block(
  'Sparklines',
  list(
    'Sparklines',
    SPARKLINES.map(([series, note]) => [sparkline(series), note]),
  ),
)}
${block(
  'Clocks',
  list(
    'Clock states',
    CLOCKS.map(([standing, note]) => [clockMark(standing, standing.status === 'due'), note]),
  ),
)}
</div>
${block(
  'What a paper prints',
  list('Printed arrows', [
    [
      directionMark(
        { is: 'compared', moved: 'up', words: '3 more than April', reason: '19, was 16' },
        { arrow: 'up', contradicted: false },
      ),
      'The paper’s own arrow beside ours',
    ],
    [
      directionMark(
        { is: 'compared', moved: 'down', words: '3 fewer than April', reason: '16, was 19' },
        { arrow: 'up', contradicted: true },
      ),
      'Where its figures say otherwise, a plain mark',
    ],
  ]),
)}
${block('What a month’s cell may say', cells())}
${block('Charts', charts())}
${block(
  'Facts and tiles',
  html`${factsStrip([
    { head: 'May 2025, provisional', body: html`<p class="wm-big">55.4%</p>31 of 56` },
    { head: 'Direction', body: directionMark(DIRECTIONS[1]![0]) },
    { head: 'Rating', body: ratingMark('off-target', 'tolerance: 60% to 70%') },
    { head: 'Target', body: html`<b>at least 70%</b>` },
  ])}${tiles([
    {
      name: link(HERE, 'New plans within 20 weeks'),
      figure: '55.4%',
      second: '31 of 56',
      sparkline: spark,
      direction: directionMark(DIRECTIONS[1]![0]),
      rating: ratingMark('off-target', 'target at least 70%'),
    },
    {
      name: link(HERE, 'EHC plans maintained'),
      figure: '3,618',
      second: '391.6 per 10,000',
      direction: directionMark(DIRECTIONS[4]![0]),
      rating: ratingMark('no-judgement'),
    },
  ])}${bigCounts([
    { count: '38', words: 'new' },
    { count: '126', words: 'changed' },
    { count: '4,045', words: 'unchanged' },
  ])}${filterLinks(
    'Which KPIs',
    [
      { words: 'All', count: 30, to: HERE },
      { words: 'Off target', count: 11, to: href`/off` },
    ],
    HERE,
  )}`,
)}
${block('Things to put right', html`${issueSummary('One file cannot be saved', ISSUES, { description: 'A file is saved whole or not at all.' })}${issueTable(ISSUES, { caption: '2 things to look at', ifSavedHead: 'What happens if you save' })}`)}
${block(
  'Ways about',
  html`${breadcrumbs([{ words: 'Scorecard', to: HERE }, { words: 'Pathway' }])}${backLink('Imports', HERE)}${pagination(
    {
      previous: HERE,
      next: HERE,
      items: [
        { number: 1, to: HERE },
        { number: 2, to: HERE, current: true },
      ],
    },
  )}`,
)}
${block('Forms', formParts())}
${block('Notices', html`${notificationBanner('2 files saved, 1,047 figures', 'success')}${insetText('56 plans were issued in May, so one plan moves the figure by 1.8 percentage points.')}${warningText('A signed month keeps its signed value.')}${details('How to read this chart', html`<p>Dots are months. The dotted line is the target.</p>`)}<p>${joined([tag('Demo'), tag('Provisional', 'grey')], ' ')}</p>${summaryList([{ key: 'Definition', value: 'Version 3', actions: [{ words: 'Versions 1 and 2', to: HERE }] }])}`)}
${block('A table too wide for a telephone', scrollRegion('Example of a wide table', table({ caption: 'Months across', columns: [{ head: 'KPI' }, ...months(12).map((month) => ({ head: month, numeric: true }))], rows: [['Requests', ...RATES.map((rate) => Math.round(rate * 100))]], rowHeads: true })))}
${block('Pages in other states', states())}
${block('Colour', swatches())}`;
}
