// Other places beside ours: figures of one period only, each with where it was printed. A month of ours never stands beside a year of England's.

import { firstDayOfPeriod, parsePeriod } from '../../clocks/index.ts';
import type { Benchmark, ScorecardRow } from '../../insight/index.ts';
import { drawn, type Html, html } from '../html/html.ts';
import { hasFigure } from '../kpi/kpi-row.ts';
import { plainDate, plainPeriod, plainValue } from './words.ts';

const PLACES: Record<Benchmark['level'], string> = {
  england: 'England',
  region: 'The region',
  neighbours: 'Places like ours',
};

export function otherPlaces(row: ScorecardRow, areaName: string): Html | null {
  const benchmarks = ofOnePeriod(row.benchmarks);
  const first = benchmarks[0];
  if (!first) return null;
  const period = first.period!;
  const own = row.footprint === 'council' ? row.cells.find((cell) => cell.period === period) : undefined;
  const places = [
    ...(hasFigure(own) ? [{ name: areaName, value: own.value, decimals: own.decimals, isOurs: true }] : []),
    ...benchmarks.map((one) => ({ name: PLACES[one.level], value: one.value, decimals: one.decimals, isOurs: false })),
  ];
  const top = Math.max(...places.map(({ value }) => value));
  const bar = (value: number) =>
    top <= 0 || value < 0
      ? ''
      : `<svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0.5, (value / top) * 100).toFixed(1)}" height="20"/></svg>`;
  const lines = places.map(
    ({ name, value, decimals, isOurs }) =>
      html`<dt>${name}</dt><dd class="${isOurs ? 'ours' : 'theirs'}">${drawn(bar(value))}<span>${plainValue(value, row.unit, decimals)}</span></dd>`,
  );
  const from = [...new Set(benchmarks.map(({ file, statedOn }) => `${file}, ${plainDate(statedOn)}`))].join('; ');
  return html`<section><h2>${areaName} and other places</h2>
<p>Figures for ${plainPeriod(period)}${hasFigure(own) ? '' : `. There is no figure of ${areaName} for just that time, so none stands beside them`}.</p>
<dl class="places">${lines}</dl>
<p class="quiet">As printed in ${from}.</p></section>`;
}

/** The newest period that anything is printed for; a figure without its period is held against nothing. */
function ofOnePeriod(benchmarks: readonly Benchmark[]): Benchmark[] {
  const dated = benchmarks.filter(({ period }) => period !== null && parsePeriod(period) !== null);
  const newest = dated.toSorted((a, b) => firstDayOfPeriod(b.period!) - firstDayOfPeriod(a.period!))[0];
  const levels = new Set<string>();
  return dated.filter(({ period, level }) => {
    const isFirst = period === newest!.period && !levels.has(level);
    if (isFirst) levels.add(level);
    return isFirst;
  });
}
