// Findings of one check in case records: each with its record, where it stands, since when, and the form for an answer.

import { type Day, plainDay } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  button,
  type Content,
  countWords,
  form,
  type Href,
  type Html,
  href,
  html,
  joined,
  link,
  table,
} from '../outputs/index.ts';
import { type Field, type TableId, tableOf } from '../register/index.ts';
import { answerFields } from './answer-fields.ts';
import type { FormErrors } from './form-errors.ts';
import { type Quality, sinceWords } from './quality-view.ts';

export type RecordFinding = NonNullable<Quality['findings']>[number];

export interface Answering {
  today: Day;
  /** the finding whose form stands open */
  open: string | null;
  errors: FormErrors;
  typed: { answer: string; reason: string; until: string };
  action: Href;
  openAt(finding: string): Href;
}

/** As it stands in an address after #. */
export function recordFindingId(key: string): string {
  return `finding-${key.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

export function fieldWords(of: TableId, field: string): string {
  const known: Field | undefined = tableOf(of).fields[field];
  return known?.title ?? field;
}

export function recordFindingBlock(finding: RecordFinding, answering: Answering): Html {
  return html`<section class="wm-finding" id="${recordFindingId(finding.key)}">
<div class="wm-finding__body">
<p class="wm-finding__state"><b>${stateWords(finding)}</b></p>
<h2>${headOf(finding)}</h2>
<p>${finding.sentence}</p>
${pastAnswer(finding, answering.today)}
</div>
<dl class="wm-finding__facts">${factsOf(finding).map(([head, body]) => html`<dt>${head}</dt><dd>${body}</dd>`)}</dl>
${answerPart(finding, answering)}
</section>`;
}

/** All of a page at a glance; the one that is answered stands open above. */
export function findingsTable(findings: readonly RecordFinding[], caption: string, answering: Answering): Html {
  return table({
    caption,
    rowHeads: true,
    stacks: true,
    className: 'wm-records',
    columns: [
      { head: 'Record' },
      { head: 'What is the matter' },
      { head: 'Asked of' },
      { head: 'Since' },
      { head: 'Days', numeric: true },
      { head: 'Answer' },
    ],
    rowIds: findings.map(({ key }) => (key === answering.open ? undefined : recordFindingId(key))),
    rows: findings.map((finding) => {
      const { row, since, days, owner, sourceTitle, sentence, key } = finding;
      const place = placeOf(finding);
      return [
        html`<span class="wm-break">${row === null ? 'All records' : row.number}</span>${row && html`<span class="wm-second">${tableOf(row.table).one}</span>`}`,
        html`${sentence}${place.length > 0 ? html`<span class="wm-second wm-break">${place.join(', ')}</span>` : null}`,
        html`${owner ?? 'nobody yet'}<span class="wm-second">${sourceTitle}</span>`,
        since === null ? 'as they stand now' : plainDay(since),
        days === null ? null : countWords(days),
        key === answering.open
          ? html`<b>stands above</b>`
          : link(answering.openAt(key), answerWords(finding), { hidden: `: ${row?.number ?? 'all records'}` }),
      ];
    }),
  });
}

function answerWords(finding: RecordFinding): string {
  if (finding.state !== 'needs an answer') return stateWords(finding);
  return finding.stillThereOn === null ? 'Answer' : 'Answer again: still there';
}

/** "export.csv, Export, line 1,234, “Outcome date”" */
function placeOf({ row }: RecordFinding): string[] {
  if (row === null) return [];
  const { file, sheet, row: line, column } = row;
  return [file, sheet, line === null ? null : `line ${countWords(line)}`, column && `“${column}”`].filter(
    (one): one is string => one !== null && one !== '',
  );
}

/** The case system's own number: the record is put right there. */
function headOf({ row }: RecordFinding): Content {
  if (row === null) return 'All records together';
  const { one } = tableOf(row.table);
  return html`<span class="wm-break">${row.number}</span>, ${one}`;
}

export function stateWords({ state, answer }: RecordFinding): string {
  if (state === 'needs an answer') return 'Needs an answer';
  if (state === 'corrected') return 'Corrected, waits for the next records';
  if (state === 'explained') return 'Explained';
  return answer?.until ? `Accepted until ${plainDay(answer.until)}` : 'Accepted';
}

function factsOf(finding: RecordFinding): [string, Content][] {
  const { row, field, since, days, owner, sourceTitle } = finding;
  const known = placeOf(finding);
  return [
    ['Asked of', html`${owner ?? 'nobody is named yet'}<br><span class="wm-quiet">${sourceTitle}</span>`],
    ['Has stood since', html`${sinceWords(since, days)}${historyLink(finding)}`],
    ...(row && field !== null ? [['Field', fieldWords(row.table, field)] as [string, Content]] : []),
    ...(known.length > 0
      ? [
          [
            'Stands in',
            joined(
              known.map((one) => html`<span class="wm-break">${one}</span>`),
              ', ',
            ),
          ] as [string, Content],
        ]
      : []),
  ];
}

/** Not where the row's number is one of a pupil: addresses are kept in histories. */
function historyLink({ row, source, sourceTitle }: RecordFinding): Html | null {
  if (row === null || source === null || !row.isPlain) return null;
  const to = href`/records/${source}/${row.table}/${row.id}`;
  return html`<br>${link(to, 'How this row came', { hidden: `, ${row.number}, ${sourceTitle}` })}`;
}

function pastAnswer({ answer, state, stillThereOn }: RecordFinding, today: Day): Html | null {
  if (answer === null) return null;
  const back = stillThereOn === null ? '' : ` The records of ${plainDay(stillThereOn)} still hold it.`;
  const past =
    state === 'needs an answer' && answer.answer === 'accepted' && answer.until !== null && answer.until < today
      ? ` It was accepted until ${plainDay(answer.until)}, which has passed.`
      : '';
  const kind = answer.answer === 'opened again' ? 'Opened again' : `Answered as ${answer.answer}`;
  const reason = answer.reason ? html`: “${answer.reason}”` : '.';
  return html`<p>${kind} on ${plainDay(answer.answeredOn)} by ${answer.answeredBy}${reason}${back}${past}</p>`;
}

function answerPart(finding: RecordFinding, answering: Answering): Html {
  const { key, state } = finding;
  const which = html`<span class="govuk-visually-hidden">: ${headOf(finding)}</span>`;
  if (state !== 'needs an answer') {
    const hidden = { finding: key, answer: 'opened again' };
    const again = button(html`Open again${which}`, { look: 'secondary' });
    return html`<div class="wm-finding__answer">${form({ method: 'post', action: answering.action, hidden }, again)}</div>`;
  }
  if (answering.open !== key)
    return html`<p class="wm-finding__answer">${link(answering.openAt(key), html`Answer this finding${which}`)}</p>`;
  return answerFields({
    action: answering.action,
    finding: key,
    hints: {
      corrected: 'It has been put right in the case system. The next records are checked before this is closed.',
      explained: 'The record is right. Say why.',
      accepted: 'It may be wrong and stays for now. Say why, and until when.',
    },
    about: 'Kept with the finding and in the activity log. Write about the record, never about a person by name.',
    errors: answering.errors,
    typed: answering.typed,
    untilExample: '2025-07-31',
  });
}

const KINDS: Record<string, string> = { corrected: 'Corrected', explained: 'Explained', accepted: 'Accepted' };

/** Answers to what the records hold no more. */
export function settledTable(settled: NonNullable<OperationOutput<'quality'>['settled']>): Html {
  return table({
    caption: 'Answered findings that are not found any more',
    stacks: true,
    className: 'wm-answered',
    columns: [{ head: 'Check' }, { head: 'Facts' }, { head: 'Answer' }, { head: 'Reason given' }],
    rows: settled.map((answer) => [
      `${String(answer.found.title ?? '')} (${String(answer.found.check)})`,
      String(answer.found.message ?? ''),
      html`<b>${KINDS[answer.answer] ?? answer.answer}</b><span class="wm-second">${plainDay(answer.answeredOn)}</span>`,
      `${answer.reason} Checked: not found any more.`.trim(),
    ]),
  });
}
