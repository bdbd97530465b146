// Tables of where a KPI's figures come from: hand-made beside worked out, signatures, and sources that disagree.

import { plainDay } from '../clocks/index.ts';
import {
  differenceWords,
  figureSourceTitle,
  type Reconciled,
  type RunFigure,
  type SourceSaid,
} from '../insight/index.ts';
import type { Unit } from '../measures/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  type Content,
  capital,
  changeWords,
  countWords,
  type Html,
  html,
  insetText,
  joined,
  ofWords,
  periodWords,
  spokenValue,
  table,
} from '../outputs/index.ts';

export type Run = OperationOutput<'parallel-run'>;

function figureOf(figure: RunFigure | null, unit: Unit): Content {
  if (figure === null || figure.value === null) return html`<span class="wm-status">not there</span>`;
  const { numerator, denominator } = figure;
  const counts =
    unit === 'percent' && numerator !== null && denominator !== null ? ofWords(numerator, denominator) : null;
  const said = spokenValue(figure.value, unit, figure.decimals);
  return counts === null ? said : html`${said}<br><span class="wm-quiet">${counts}</span>`;
}

/** Newest first: both figures, what parts them, and whether that is explained. */
export function runTable({ run, measure }: Pick<Run, 'run' | 'measure'>): Html {
  const { unit } = measure;
  return table({
    caption: 'Hand-made and worked-out figures side by side, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Period' },
      { head: 'By hand', numeric: true },
      { head: 'Worked out from cases', numeric: true },
      { head: 'Worked out, against by hand' },
      { head: 'Explained' },
    ],
    rows: run.lines
      .toReversed()
      .map((line) => [
        capital(periodWords(line.period)),
        figureOf(line.handMade, unit),
        figureOf(line.workedOut, unit),
        line.difference === null
          ? null
          : line.agrees
            ? 'prints the same'
            : changeWords(line.difference, unit, Math.max(line.handMade?.decimals ?? 1, 1)),
        explainedWords(line),
      ]),
  });
}

function explainedWords({ agrees, explanation, casesUnexplained, isExplained }: Run['run']['lines'][number]): Content {
  if (agrees !== false) return null;
  const left = casesUnexplained
    ? `${countWords(casesUnexplained)} ${casesUnexplained === 1 ? 'case is' : 'cases are'} not yet`
    : null;
  if (explanation === null) return left ?? 'not yet';
  return isExplained ? explanation.why : html`${explanation.why}<br>${left}`;
}

/** Newest signature first, with the run as it stood. */
export function signedTable({ signed, measure }: Pick<Run, 'signed' | 'measure'>): Html {
  if (signed.length === 0)
    return html`<p class="govuk-body">Nobody has signed a switch yet. The figure that was stated last stands, whoever stated it.</p>`;
  return table({
    caption: `Signatures for ${measure.title}, newest first`,
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Signed' },
      { head: 'From' },
      { head: 'Figures are' },
      { head: 'Where they meet' },
      { head: 'Side by side then' },
      { head: 'Why' },
    ],
    rows: signed.map((one) => [
      html`${plainDay(one.signedOn)}<br><span class="wm-quiet">${one.signedBy}, ${one.signedAs === 'owner' ? 'as the owner of the KPI' : 'for the performance team'}; change ${countWords(one.change)}</span>`,
      capital(periodWords(one.from)),
      figureSourceTitle(one.source),
      one.seam === 'break' ? 'a break' : 're-based as far back as the records go',
      runWords(one.run),
      one.why,
    ]),
  });
}

function runWords(run: unknown): Content {
  const { together, needed, agreeing, lines } = run as {
    together: number;
    needed: number;
    agreeing: number;
    lines: { period: string; explanation: { why: string; cases: number | null } | null }[];
  };
  const explained = lines.flatMap(({ period, explanation }) =>
    explanation === null
      ? []
      : [
          html`${capital(periodWords(period))}: ${explanation.why}${explanation.cases === null ? null : `, ${countWords(explanation.cases)} cases`}`,
        ],
  );
  const counted =
    together === 0
      ? 'nothing'
      : `${together === 1 ? 'one period' : `${countWords(together)} periods in a row`}, ${countWords(needed)} needed; of the ${countWords(lines.length)} shown ${countWords(agreeing)} the same`;
  return explained.length === 0
    ? counted
    : html`${counted}<br><span class="wm-quiet">${joined(explained, '. ')}</span>`;
}

const saidIn = ({ source, kind, where, statedOn }: SourceSaid): Content => {
  if (kind === 'computed') return 'Case records';
  const how = kind === 'typed' ? `typed by ${where.sent?.typedBy ?? ''}` : where.file;
  return html`${source.title}<br><span class="wm-quiet">${how}, ${plainDay(statedOn)}</span>`;
};

/** Periods of which two sources give different figures, newest first; the one that is used stands first. */
export function disagreeingTable(found: readonly Reconciled[], unit: Unit): Html {
  const differing = found.filter(({ agree }) => !agree);
  const several = found.filter(({ said }) => said.length > 1).length;
  if (differing.length === 0)
    return html`<p class="govuk-body">${several === 0 ? 'Only one source gives this KPI so far, so there is nothing to hold it against.' : `None. ${several === 1 ? 'One figure is' : `${countWords(several)} figures are`} given by more than one source, and they agree.`}</p>`;
  return html`${
    several > differing.length
      ? insetText(
          several - differing.length === 1
            ? 'One more figure is given by several sources, and they agree.'
            : `${countWords(several - differing.length)} more figures are given by several sources, and they agree.`,
        )
      : null
  }${table({
    caption: 'Figures that sources give differently, newest first',
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Period' },
      { head: 'Source' },
      { head: 'Figure', numeric: true },
      { head: 'Used' },
      { head: 'Difference' },
    ],
    rows: differing.flatMap(({ period, said, usedBy }) =>
      said.map((one) => [
        capital(periodWords(period)),
        saidIn(one),
        figureOf({ ...one, period }, unit),
        one.isUsed
          ? html`<b>used</b><br><span class="wm-quiet">${usedBy === 'signed' ? 'as signed' : 'stated last'}</span>`
          : null,
        one.agrees === false
          ? html`${changeWords(one.difference, unit, Math.max(one.decimals ?? 1, 1))} than the one used${one.named === null ? null : html`<br><span class="wm-quiet">${differenceWords[one.named]}</span>`}`
          : one.agrees === true
            ? 'prints the same'
            : null,
      ]),
    ),
  })}`;
}
