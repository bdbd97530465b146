// The pages that list: all figures, the scorecard as a table, what changed, every version, and what can be downloaded.

import type { ScorecardRow, SignedVersion } from '../../insight/index.ts';
import { type Content, type Html, html } from '../html/html.ts';
import { headlineRows } from '../kpi/headlines.ts';
import { hasFigure } from '../kpi/kpi-row.ts';
import type { Step } from './corrections.ts';
import { type Edition, isEarlier, linkTo, PATHS, type SitePage } from './frame.ts';
import { helpBox } from './help-box.ts';
import { writtenParagraphs } from './kpi-page.ts';
import type { PublishedVersion } from './published.ts';
import { documentLinks, nextSentence, signedSentence } from './signed-facts.ts';
import {
  absentSentence,
  bothFigures,
  leadOf,
  movedOf,
  plainDate,
  plainPeriod,
  plainValue,
  whenWords,
} from './words.ts';

export function homePage(edition: Edition, steps: readonly Step[]): SitePage {
  const { folder, areaName, shown } = edition;
  const { version } = shown;
  const path = `${folder}${PATHS.home}`;
  const rows = version.scorecard.sections.flatMap((section) => section.rows);
  const title = `How ${areaName} serves children with special educational needs`;
  return {
    path,
    title,
    says: `Figures of ${areaName} for ${plainPeriod(version.month)}, for families: how long plans take, who is waiting, what changed.`,
    current: path,
    body: html`<p>These are the figures that the council and the NHS are held to for children and young people with special educational needs and disabilities (SEND). They are for ${plainPeriod(version.month)}.</p>
<p>${signedSentence(shown)} ${nextSentence(edition)}</p>
${summaryPart(version)}
<section><h2>First of all</h2>
<ul class="tiles">${headlineRows(rows, version.month).map((row) => html`<li>${tile(edition, row, path)}</li>`)}</ul></section>
${helpBox(edition)}
${changedPart(steps[0] ?? null, path, edition)}
<section><h2>All figures</h2>
${version.scorecard.sections.map((section) => html`<h3>${section.title}</h3><ul class="list">${section.rows.map((row) => html`<li>${listed(edition, row, path)}</li>`)}</ul>`)}</section>
${documentLinks(edition, path) ? html`<section><h2>Papers</h2>${documentLinks(edition, path)}</section>` : null}`,
  };
}

function summaryPart(version: SignedVersion): Html | null {
  const of = (part: string) => version.words.find((one) => one.about.kind === 'pack' && one.part === part);
  const parts = [
    ['plain-summary', 'In short'],
    ['what-is-being-done', 'What is being done'],
    ['promises', 'What we promise'],
  ] as const;
  return html`${parts.map(([part, title]) => {
    const words = of(part);
    return words ? html`<section><h2>${title}</h2>${writtenParagraphs(version, words)}</section>` : null;
  })}`;
}

const kpiLink = ({ folder }: Edition, row: ScorecardRow, path: string): Html =>
  linkTo(path, `${folder}${PATHS.kpi(row.measure.id)}`, row.measure.title);

function tile(edition: Edition, row: ScorecardRow, path: string): Html {
  const lead = leadOf(row);
  const moved = movedOf(row);
  const change = moved ? `${moved.claim}${moved.before ? `, ${moved.before}` : ''}.` : null;
  return html`<p>${kpiLink(edition, row, path)}</p>${lead ? html`<p><b>${lead.figure}</b> ${lowerFirst(lead.when)}</p>` : null}${change || lead?.share ? html`<p class="quiet">${[lead?.share, change].filter(Boolean).join(' ')}</p>` : null}`;
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function listed({ shown, ...rest }: Edition, row: ScorecardRow, path: string): Html {
  const lead = leadOf(row);
  const said = lead
    ? `${lead.when}: ${bothFigures(row, lead.cell)}`
    : (absentSentence(row, shown.version.month, shown.version.signed.on) ?? 'No figure.');
  return html`<p>${kpiLink({ shown, ...rest }, row, path)}</p><p class="quiet">${said}</p>`;
}

function changedPart(step: Step | null, path: string, edition: Edition): Html | null {
  if (step === null || step.was === null || isEarlier(edition)) return null;
  const { corrections } = step;
  return html`<section><h2>What changed since last time</h2>
<p>${newsSentence(step)}</p>
${corrections.length > 0 ? correctionList(edition, corrections.slice(0, MOST_ON_HOME), path) : null}
<p>${linkTo(path, PATHS.changes, corrections.length > MOST_ON_HOME ? `All ${corrections.length} corrections, and what changed before` : 'What changed before')}</p></section>`;
}

const MOST_ON_HOME = 5;

function newsSentence({ news, corrections, was }: Step): string {
  const since = `since ${plainDate(was!.publishedOn)}`;
  const fresh =
    news.length === 0 ? 'No figure is new' : news.length === 1 ? '1 figure is new' : `${news.length} figures are new`;
  const put =
    corrections.length === 0
      ? 'none was corrected'
      : corrections.length === 1
        ? '1 was corrected'
        : `${corrections.length} were corrected`;
  return `${fresh} ${since}, and ${put}.`;
}

function correctionList(edition: Edition, corrections: Step['corrections'], path: string): Html {
  return html`<ul class="list">${corrections.map(({ row, sentence }) => html`<li><p>${kpiLink({ ...edition, folder: '' }, row, path)}</p><p>${sentence}</p></li>`)}</ul>`;
}

/** Every correction stays, newest first; a page that would grow heavy names the rest by number. */
const MOST_LISTED = 150;

export function changesPage(edition: Edition, steps: readonly Step[]): SitePage {
  const path = PATHS.changes;
  const shown = new Set(
    edition.newest.version.scorecard.sections.flatMap(({ rows }) => rows.map((row) => row.measure.id)),
  );
  let left = MOST_LISTED;
  const parts = steps.map((step): Content => {
    const { is, was, corrections, added, gone } = step;
    const listedHere = corrections.slice(0, Math.max(0, left));
    left -= listedHere.length;
    const title = (row: ScorecardRow) =>
      shown.has(row.measure.id) ? kpiLink({ ...edition, folder: '' }, row, path) : row.measure.title;
    return html`<section><h2>Published on ${plainDate(is.publishedOn)}: version ${is.version.number}, ${plainPeriod(is.version.month)}</h2>
${was === null ? html`<p>The first version that was published.</p>` : html`<p>${newsSentence(step)}</p>`}
${listedHere.length > 0 ? html`<h3>Corrected</h3><ul class="list">${listedHere.map((one) => html`<li><p>${title(one.row)}</p><p>${one.sentence}</p></li>`)}</ul>` : null}
${corrections.length > listedHere.length ? html`<p>${linkTo(path, CORRECTIONS_FILE, `${corrections.length - listedHere.length} more corrections of that day stand in the file of all corrections (CSV)`)}</p>` : null}
${rowList('Shown for the first time', added, title)}
${rowList('Not shown any more', gone, ({ measure }) => measure.title)}</section>`;
  });
  return {
    path,
    title: 'What changed, and what was corrected',
    says: 'Every figure that was corrected after it was published, newest first.',
    current: path,
    body: html`<p>When a figure that we published turns out to be wrong or late, we say so here. Nothing is taken off this list.</p>
<p>${linkTo(path, CORRECTIONS_FILE, 'Download all corrections (CSV)')}</p>${parts}`,
  };
}

/** Many would push the corrections of earlier days out of sight. */
const MANY = 8;

function rowList(heading: string, rows: readonly ScorecardRow[], say: (row: ScorecardRow) => Content): Html | null {
  if (rows.length === 0) return null;
  const list = html`<ul>${rows.map((row) => html`<li>${say(row)}</li>`)}</ul>`;
  return rows.length <= MANY
    ? html`<h3>${heading}</h3>${list}`
    : html`<details><summary>${heading}: ${rows.length}</summary>${list}</details>`;
}

export const CORRECTIONS_FILE = 'changes/corrections.csv';

export function scorecardPage(edition: Edition): SitePage {
  const { folder, shown } = edition;
  const { version } = shown;
  const path = `${folder}${PATHS.scorecard}`;
  const line = (row: ScorecardRow): Html => {
    const { latest } = row;
    const figure = hasFigure(latest)
      ? bothFigures(row, latest)
      : (absentSentence(row, version.month, version.signed.on) ?? '');
    const when = hasFigure(latest) ? whenWords(row, latest.period) : '';
    const target = row.target === null || row.footprint !== 'council' ? '' : plainTarget(row.target.value, row);
    return html`<tr><th scope="row">${kpiLink(edition, row, path)}</th><td class="number" data-head="Figure">${figure}</td><td data-head="When">${when}</td><td class="number" data-head="Target">${target}</td></tr>`;
  };
  return {
    path,
    title: `Scorecard, ${plainPeriod(version.month)}`,
    says: 'Every figure on one page.',
    current: path,
    body: html`<p>${signedSentence(shown)} ${nextSentence(edition)}</p>
<table class="stack"><caption>Every figure, its time and its target</caption><thead><tr><th scope="col">What is counted</th><th scope="col" class="number">Figure</th><th scope="col">When</th><th scope="col" class="number">Target</th></tr></thead>
${version.scorecard.sections.map((section) => html`<tbody><tr><th scope="colgroup" colspan="4">${section.title}</th></tr>${section.rows.map(line)}</tbody>`)}</table>`,
  };
}

function plainTarget(value: number, { unit, polarity }: ScorecardRow): string {
  const bound = polarity === 'higher' ? 'at least ' : polarity === 'lower' ? 'at most ' : '';
  return `${bound}${plainValue(value, unit, Number.isInteger(value) ? 0 : null)}`;
}

export function versionsPage(edition: Edition, published: readonly PublishedVersion[]): SitePage {
  const path = PATHS.versions;
  return {
    path,
    title: 'All published versions',
    says: 'Every version that was published, at its own address.',
    current: path,
    body: html`<p>Each version stays as it was signed off. Figures that were found to be small are hidden in all of them.</p>
<ul class="list">${published.map((one) => html`<li><p>${linkTo(path, one === edition.newest ? PATHS.home : `versions/${one.version.number}/${PATHS.home}`, `Version ${one.version.number}: ${plainPeriod(one.version.month)}`)}${one === edition.newest ? ', the newest' : ''}</p><p class="quiet">${one.version.title}. ${signedSentence(one)}</p></li>`)}</ul>`,
  };
}
