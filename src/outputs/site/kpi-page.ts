// The page of one KPI for families: the count first, one chart, who still waits, why, other places, and what was corrected.

import { parsePeriod } from '../../clocks/index.ts';
import { rowsIn, type ScorecardCell, type ScorecardRow, type SignedWords } from '../../insight/index.ts';
import { footprintTitle } from '../../measures/index.ts';
import { paragraphsOf } from '../commentary/index.ts';
import type { Words } from '../documents/document.ts';
import { cellStatus } from '../html/cell-words.ts';
import { type Content, checkedHref, type Html, html } from '../html/html.ts';
import { DASH, DOWN, type Tone, UP } from '../html/shapes.ts';
import { cellOfMonth, hasFigure } from '../kpi/kpi-row.ts';
import { breaksIn, sourceWords } from '../kpi/row-breaks.ts';
import { type Bar, barChart, barsOf } from './bars.ts';
import type { Correction, Step } from './corrections.ts';
import { type Edition, linkTo, PATHS, type SitePage } from './frame.ts';
import { helpBox } from './help-box.ts';
import { otherPlaces } from './other-places.ts';
import { aboutFigures } from './signed-facts.ts';
import {
  absentSentence,
  betterSentence,
  bothFigures,
  type KnownCell,
  leadOf,
  type Moved,
  movedOf,
  plainFigure,
  plainPeriod,
  rangeSentence,
  targetSentence,
  whenWords,
} from './words.ts';

export function kpiPage(edition: Edition, row: ScorecardRow, steps: readonly Step[]): SitePage {
  const { folder, shown, areaName } = edition;
  const { month } = shown.version;
  const path = `${folder}${PATHS.kpi(row.measure.id)}`;
  const lead = leadOf(row);
  const absent = absentSentence(row, month, shown.version.signed.on);
  const { measure } = row;
  return {
    path,
    title: measure.title,
    says: lead ? `${areaName}: ${lead.when}, ${lead.figure}. ${measure.title}.` : `${areaName}: ${measure.title}.`,
    back: { to: `${folder}${PATHS.home}`, words: 'All figures' },
    body: html`${lead ? html`<p class="lead">${lead.when}: ${lead.figure}${lead.share ? html`<span>. ${lead.share}</span>` : null}</p>` : null}
${movedParagraph(row)}
${absent ? html`<p>${absent}</p>` : null}
${isProvisional(row) ? html`<p>This figure is provisional: it may still change.</p>` : null}
${measure.plain ? html`<p>${measure.plain}</p>` : null}
${footprintParagraph(row)}
${chartPart(row, barsOf(row, month), shown.version.signed.on)}
${waitingPart(edition, row, path)}
${whyPart(edition, row)}
${helpBox(edition)}
${otherPlaces(row, areaName)}
${aboutFigures(edition, path, correctionsOf(steps, measure.id))}
${countedPart(row)}
<p>${linkTo(path, `${folder}${PATHS.kpiCsv(measure.id)}`, `Download these figures (CSV)`)}</p>`,
  };
}

const isProvisional = ({ latest }: ScorecardRow): boolean => latest?.status === 'provisional';

function movedParagraph(row: ScorecardRow): Html | null {
  const [moved, range, better] = [movedOf(row), rangeSentence(row), betterSentence(row)];
  if (!moved) return range ? html`<p>${range}</p>` : null;
  const claim = moved.before ? html`<b>${moved.claim}</b>, ${moved.before}.` : html`<b>${moved.claim}.</b>`;
  return html`<div class="moved">${arrowOf(moved)}<p>${claim} ${[better, range].filter(Boolean).join(' ')}</p></div>`;
}

function arrowOf({ arrow, judgement }: Moved): Html {
  const tone: Tone = judgement ?? 'quiet';
  return arrow === 'same' ? DASH : (arrow === 'up' ? UP : DOWN)[tone];
}

function footprintParagraph({ footprint }: ScorecardRow): Html | null {
  return footprint === 'council'
    ? null
    : html`<p>These figures are for ${footprintTitle(footprint)}, not for this council alone, so they are not held against a target of the council.</p>`;
}

function chartPart(row: ScorecardRow, bars: readonly Bar[], signedOn: Edition['shown']['publishedOn']): Html | null {
  if (bars.length === 0) return null;
  const chart = barChart(row, bars);
  const target = targetSentence(row);
  const older = bars.some(({ isOlder }) => isOlder) ? breaksIn(row).at(-1) : undefined;
  const broken = older
    ? `${older.source === null ? 'What is counted' : 'Where the figures come from'} changed from ${plainPeriod(older.from)}${older.source === null ? '' : `: they are ${sourceWords(older.source)}`}. Figures before that are not to be held against those after it.`
    : null;
  const table = html`<table><caption>${row.measure.title}</caption><thead><tr><th scope="col">When</th><th scope="col" class="number">Figure</th></tr></thead><tbody>${bars.toReversed().map(({ period, cell }) => html`<tr><th scope="row">${plainPeriod(period)}</th><td class="number">${cellSaid(row, cell, signedOn)}</td></tr>`)}</tbody></table>`;
  if (!chart)
    return html`<h2>${stepWords(bars)}</h2>${target ? html`<p>${target}</p>` : null}${broken ? html`<p>${broken}</p>` : null}${table}`;
  return html`<figure><figcaption><h2>${stepWords(bars)}</h2>${target ? html`<p class="quiet">Dotted line: ${lowerFirst(target)}</p>` : null}</figcaption>
${chart.svg}</figure>
<p class="quiet">${chart.says}${broken ? ` ${broken}` : ''}</p>
<details><summary>The same as a table</summary>${table}</details>`;
}

/** What one bar, or one line of the table, is of. */
function stepWords(bars: readonly Bar[]): string {
  const kinds = new Set(bars.map(({ period }) => parsePeriod(period)?.kind));
  const [kind] = kinds;
  if (kinds.size > 1) return 'Over time';
  return kind === 'month' ? 'Month by month' : kind === 'term' ? 'Term by term' : 'Over time';
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function cellSaid(row: ScorecardRow, cell: ScorecardCell | null, signedOn: Edition['shown']['publishedOn']): string {
  if (hasFigure(cell)) return `${bothFigures(row, cell)}${cell.status === 'provisional' ? ', provisional' : ''}`;
  return cellStatus(cell, row.unit, signedOn).words;
}

/** Those who still wait at the end of the month, where the catalogue says to read a KPI with them. */
function waitingPart({ shown, folder }: Edition, row: ScorecardRow, path: string): Html | null {
  if (row.measure.window === 'as-at') return null;
  const rows = new Map(rowsIn(shown.version).map((one) => [one.measure.id, one]));
  const waiting = (row.measure.relations ?? []).flatMap((relation): ScorecardRow[] => {
    if (relation.kind !== 'read-with') return [];
    const other = rows.get(relation.of);
    const isStock = other?.measure.window === 'as-at' && other.unit === 'count' && other.polarity === 'lower';
    return other && isStock && hasFigure(cellOfMonth(other, shown.version.month)) ? [other] : [];
  })[0];
  if (!waiting) return null;
  const now = cellOfMonth(waiting, shown.version.month) as KnownCell;
  const before = waiting.cells[waiting.cells.indexOf(now) - 1];
  const was = hasFigure(before)
    ? `At the end of ${plainPeriod(before.period)} it was ${sameOr(waiting, before, now)}. `
    : '';
  return html`<section><h2>Who is still waiting</h2>
<p>${whenWords(waiting, now.period)}: <b>${plainFigure(waiting, now)}</b>. ${was}This counts: ${linkTo(path, `${folder}${PATHS.kpi(waiting.measure.id)}`, waiting.measure.title)}</p></section>`;
}

const sameOr = (row: ScorecardRow, before: KnownCell, now: KnownCell): string =>
  before.value === now.value ? 'the same' : plainFigure(row, before);

function whyPart({ shown: { version } }: Edition, row: ScorecardRow): Html | null {
  const why = version.words.find(
    ({ about, part }) => about.kind === 'measure' && about.id === row.measure.id && part === 'why',
  );
  return why ? html`<section><h2>Why, and what is being done</h2>${writtenParagraphs(version, why)}</section>` : null;
}

/** Words as they were signed, with each figure printed where its reference stands. */
export function writtenParagraphs(version: Edition['shown']['version'], words: SignedWords): Html {
  const kind = words.part === 'promises' ? 'points' : 'words';
  const paragraphs = paragraphsOf(words.text, version.scorecard, version.signed.on, kind);
  const lists: { kind: 'words' | 'points'; of: Words[] }[] = [];
  for (const one of paragraphs) {
    const last = lists.at(-1);
    if (last && last.kind === 'points' && one.kind === 'points') last.of.push(one.words);
    else lists.push({ kind: one.kind, of: [one.words] });
  }
  return html`${lists.map((list) =>
    list.kind === 'points'
      ? html`<ul>${list.of.map((one) => html`<li>${runs(one)}</li>`)}</ul>`
      : html`<p>${runs(list.of[0]!)}</p>`,
  )}`;
}

const runs = (words: Words): Content =>
  words.map((run) => {
    if (typeof run === 'string') return run;
    if (run.href?.startsWith('https://')) return html`<a href="${checkedHref(run.href)}">${run.text}</a>`;
    return run.look === 'strong' ? html`<b>${run.text}</b>` : run.text;
  });

function correctionsOf(steps: readonly Step[], id: string): { on: Step['is']; correction: Correction }[] {
  return steps.flatMap(({ is, corrections }) =>
    corrections.filter(({ row }) => row.measure.id === id).map((correction) => ({ on: is, correction })),
  );
}

function countedPart({ measure }: ScorecardRow): Html | null {
  const { numerator, denominator, caveats = [], versions = [] } = measure;
  if (!numerator && caveats.length === 0) return null;
  const facts = [
    numerator ? html`<dt>Counted</dt><dd>${numerator}</dd>` : null,
    denominator ? html`<dt>Out of</dt><dd>${denominator}</dd>` : null,
  ];
  const changed = versions.filter(({ from }) => from !== null);
  return html`<section><h2>What is counted</h2>
<dl class="facts">${facts}</dl>
${caveats.length > 0 ? html`<h3>Know before you compare</h3><ul>${caveats.map((one) => html`<li>${one}</li>`)}</ul>` : null}
${changed.length > 0 ? html`<h3>What changed in the counting</h3><ul>${changed.map((one) => html`<li>From ${plainPeriod(one.from!)}: ${one.meaning} ${one.reason}</li>`)}</ul>` : null}</section>`;
}
