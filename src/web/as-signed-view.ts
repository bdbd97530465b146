// A KPI as each version was signed with it, beside what is known of that month now.

import { plainDay } from '../clocks/index.ts';
import type { ScorecardRow } from '../insight/index.ts';
import { type Context, type OperationOutput, perform } from '../operations/index.ts';
import {
  type Content,
  capital,
  changeKindWords,
  changeWords,
  figureWords,
  href,
  html,
  link,
  periodWords,
  table,
  wasAndIs,
  whyChanged,
} from '../outputs/index.ts';
import type { KpiPart } from './kpi-from-cases.ts';

type Signed = OperationOutput<'as-signed'>['signed'][number];

/** Nothing where no version was signed with it. */
export async function asSignedPart(ctx: Context, row: ScorecardRow): Promise<KpiPart[]> {
  const outcome = await perform(ctx, 'as-signed', { measure: row.measure.id });
  if (!outcome.ok || outcome.value.signed.length === 0) return [];
  const { signed } = outcome.value;
  const body = html`${signedTable(row, signed)}${changesList(row, signed)}`;
  return [{ id: 'signed', title: 'As signed', body }];
}

function signedTable(row: ScorecardRow, signed: readonly Signed[]): Content {
  const now = new Map(row.cells.map((cell) => [cell.period, cell]));
  return table({
    caption: 'The figure of each version’s month, as it was signed and as it is known now',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Version' },
      { head: 'Month' },
      { head: 'As signed', numeric: true },
      { head: 'Now', numeric: true },
      { head: 'Difference' },
    ],
    rows: signed.map(({ version, figure, unit }) => {
      const known = now.get(version.month);
      const said = (one: typeof figure | typeof known) =>
        (one && figureWords({ decimals: null, dueOn: null, ...one }, unit)) ?? 'no figure';
      const by = figure?.value == null || known?.value == null ? '' : changeWords(known.value - figure.value, unit);
      return [
        link(href`/versions/${version.number}`, `${version.number}, signed ${plainDay(version.signed.on)}`),
        capital(periodWords(version.month)),
        said(figure),
        said(known),
        by,
      ];
    }),
  });
}

function changesList(row: ScorecardRow, signed: readonly Signed[]): Content {
  const changes = signed.flatMap(({ version, changes }) => changes.map((change) => ({ version, change })));
  if (changes.length === 0) return null;
  return table({
    caption: 'Figures that a later version gave otherwise',
    captionShown: 's',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Period' },
      { head: 'Was', numeric: true },
      { head: 'Is', numeric: true },
      { head: 'Since version' },
      { head: 'Why' },
    ],
    rows: changes.map(({ version, change }) => {
      const { was, is } = wasAndIs(change, row.unit);
      return [
        capital(periodWords(change.period)),
        was,
        is,
        `${version.number}`,
        html`${changeKindWords(change.kind)}<p class="wm-second">${whyChanged(change)}</p>`,
      ];
    }),
  });
}
