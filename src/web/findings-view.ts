// Findings of the data checks as a page shows them: what stands where, who is asked, and the form for an answer. Figures, never people.

import { type Day, daysBetween, plainDay } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import {
  button,
  type Content,
  checkedHref,
  checkQuestionLink,
  countWords,
  form,
  type Href,
  type Html,
  href,
  html,
  joined,
  link,
  scrollRegion,
  table,
} from '../outputs/index.ts';
import { answerFields } from './answer-fields.ts';
import type { FormErrors } from './form-errors.ts';

export type Answer = OperationOutput<'lint'>;
export type Finding = Answer['findings'][number];

/** By KPI: who sends its figures, when somebody does. */
export type Sources = ReadonlyMap<string, OperationOutput<'feeds'>['feeds'][number]['source']>;

export interface Answering {
  /** the finding whose form stands open */
  open: string | null;
  errors: FormErrors;
  sources: Sources;
  areaName: string;
  typed: { answer: string; reason: string; until: string };
  action: Href;
  /** the page with the form of a finding open */
  openAt(finding: string): Href;
}

const BOX = html`<span class="wm-box" aria-hidden="true">?</span>`;

/** As it stands in an address after #. */
export function findingId(key: string): string {
  return `finding-${key.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

export function findingBlock(finding: Finding, today: Day, answering: Answering): Html {
  const stops =
    finding.severity === 'stops'
      ? html`<span class="wm-finding__stops">stops sign-off</span>`
      : html`<span class="wm-quiet">does not stop sign-off</span>`;
  const waits = finding.state === 'needs an answer';
  return html`<section class="wm-finding" id="${findingId(finding.key)}">
<div class="wm-finding__body">
<p class="wm-finding__state">${waits ? BOX : null} <b>${stateWords(finding)}</b> ${waits ? stops : null}</p>
<h2>${finding.title}</h2>
<p>${finding.message}</p>
${cellTable(finding)}
${pastAnswer(finding, today)}
</div>
<dl class="wm-finding__facts">${factsOf(finding, today, answering).map(([head, body]) => html`<dt>${head}</dt><dd>${body}</dd>`)}</dl>
${answerPart(finding, answering)}
</section>`;
}

export function stateWords({ state, answer }: Finding): string {
  if (state === 'needs an answer') return 'Needs an answer';
  if (state === 'corrected') return 'Corrected';
  if (state === 'explained') return 'Explained';
  return answer?.until ? `Accepted until ${plainDay(answer.until)}` : 'Accepted';
}

function factsOf(finding: Finding, today: Day, answering: Answering): [string, Content][] {
  const ago = daysBetween(finding.foundOn, today);
  const when = ago <= 0 ? 'today' : ago === 1 ? 'yesterday' : `${countWords(ago)} days ago`;
  const asked = [finding.owner, finding.source].filter((one) => one !== null);
  const source = answering.sources.get(finding.measure);
  const ask = source
    ? html`<br>${link(href`/returns/${source.id}`, 'What they send', { hidden: `: ${source.title}` })}`
    : null;
  return [
    ['Asked of', html`${asked.length > 0 ? joined(asked, ', ') : 'whoever sends this KPI'}${ask}`],
    ['Found', `${plainDay(finding.foundOn)}, ${when}`],
    [
      'Stands in',
      joined(
        finding.files.map((file) => html`<span class="wm-break">${file}</span>`),
        ', ',
      ),
    ],
    ['Rule', link(`${href`/data-checks/rules`}#${finding.rule}` as Href, finding.title)],
  ];
}

/** The cells in question are framed; what a paper leaves empty says so. */
function cellTable({ table: of, title, message }: Finding): Html | null {
  if (of.rows.length === 0 || of.heads.length === 0) return null;
  const framed = (words: Content) =>
    html`<b class="wm-framed">${words}<span class="govuk-visually-hidden">, in question</span></b>`;
  return scrollRegion(
    `Figures: ${title}`,
    table({
      caption: message,
      rowHeads: true,
      className: 'wm-finding__figures',
      columns: [{ head: 'KPI' }, ...of.heads.map((head) => ({ head, numeric: true }))],
      rows: of.rows.map((row) => {
        const label = row.ref ? `${row.ref} ${row.label}` : row.label;
        const cells = row.cells.map((cell) => {
          const printed = cell.printed || (cell.framed ? html`<span class="wm-quiet">nothing</span>` : '');
          const figure = cell.framed ? framed(printed) : printed;
          return cell.count === null ? figure : html`${figure}<span class="wm-second">${cell.count}</span>`;
        });
        return [row.framed ? framed(label) : label, ...cells];
      }),
    }),
  );
}

/** What was answered, by whom, and why it may need an answer again. */
function pastAnswer({ answer, state, putRight }: Finding, today: Day): Html | null {
  const now = putRight
    ? html`<p class="wm-quiet">“${putRight.file}” says <b>${putRight.printed || 'otherwise'}</b> instead. Checked again: it is not found there.</p>`
    : null;
  if (!answer) return now;
  const past =
    state === 'needs an answer' && answer.answer === 'accepted' && answer.until !== null && answer.until < today
      ? ` It was accepted until ${plainDay(answer.until)}, which has passed.`
      : '';
  const kind = answer.answer === 'opened again' ? 'Opened again' : `Answered as ${answer.answer}`;
  const reason = answer.reason ? html`: “${answer.reason}”` : '.';
  return html`${now}<p>${kind} on ${plainDay(answer.answeredOn)} by ${answer.answeredBy}${reason}${past}</p>`;
}

function answerPart(finding: Finding, answering: Answering): Html | null {
  if (finding.state !== 'needs an answer') return openAgain(finding, answering);
  if (answering.open === finding.key) return answerForm(finding, answering);
  return html`<p class="wm-finding__answer">${link(answering.openAt(finding.key), 'Answer this finding', { hidden: finding.message })}${askLink(finding, answering)}</p>`;
}

/** A question ready to send, for a KPI whose figures somebody sends. */
function askLink(finding: Finding, { sources, areaName }: Answering): Html | null {
  const source = sources.get(finding.measure);
  if (!source) return null;
  const to = checkQuestionLink({ ...finding, areaName, to: source.contact });
  return link(checkedHref(to), 'Ask the data owner, e-mail ready', { hidden: `about: ${finding.message}` });
}

function openAgain(finding: Finding, { action }: Answering): Html | null {
  if (finding.answer === null || finding.answer.answer === 'opened again') return null;
  return html`<div class="wm-finding__answer">${form(
    { method: 'post', action, hidden: { finding: finding.key, answer: 'opened again' } },
    button(html`Open again<span class="govuk-visually-hidden">: ${finding.message}</span>`, { look: 'secondary' }),
  )}</div>`;
}

function answerForm(finding: Finding, answering: Answering): Html {
  const { errors, typed, action } = answering;
  const refs = finding.table.rows.flatMap(({ ref }) => (ref ? [ref] : [])).slice(0, 2);
  const rows = refs.length > 0 ? ` for ${refs.length === 1 ? 'row' : 'rows'} ${refs.join(' or ')}` : '';
  return answerFields({
    action,
    finding: finding.key,
    hints: {
      corrected: `New figures${rows} have been loaded or typed. Waymark checks again before it closes this.`,
      explained: 'The figures are right. Say why.',
      accepted: 'They may be wrong and stay for now. Say why, and until when.',
    },
    about: 'Kept with the figure and in the activity log. Write about the figure, never about a person.',
    errors,
    typed,
    untilExample: '2025-07-31',
    beside: askLink(finding, answering),
  });
}

/** Those that were answered, and answers to what is not found any more. */
export function answeredTable(
  findings: readonly Finding[],
  settled: Answer['settled'],
  at: (finding: Finding) => Href,
): Html {
  const rows: Content[][] = [
    ...findings.map((finding): Content[] => [
      link(at(finding), finding.title),
      finding.message,
      html`<b>${stateWords(finding)}</b>${finding.answer ? html`<span class="wm-second">${plainDay(finding.answer.answeredOn)}</span>` : null}`,
      finding.answer?.reason ||
        (finding.putRight ? `“${finding.putRight.file}” says otherwise. Checked: nothing found.` : ''),
    ]),
    ...settled.map((answer): Content[] => [
      String(answer.found.title ?? answer.finding),
      String(answer.found.message ?? ''),
      html`<b>${answer.answer === 'accepted' ? 'Accepted' : answer.answer === 'explained' ? 'Explained' : 'Corrected'}</b><span class="wm-second">${plainDay(answer.answeredOn)}</span>`,
      `${answer.reason} Not found any more.`.trim(),
    ]),
  ];
  return table({
    caption: 'Answered findings',
    className: 'wm-answered',
    stacks: true,
    columns: [{ head: 'Finding' }, { head: 'Facts' }, { head: 'Answer' }, { head: 'Reason given' }],
    rows,
  });
}
