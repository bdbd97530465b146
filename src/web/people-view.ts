// Two records that may be one person's, side by side: what each says, what agrees, and the two answers.

import { type Day, plainDay } from '../clocks/index.ts';
import type { OperationOutput } from '../operations/index.ts';
import { button, type Content, form, type Href, type Html, html, input, table } from '../outputs/index.ts';
import { nameParts, numberOf, type PersonDetails, postcodeOf } from '../register/index.ts';
import { momentDay } from './moments.ts';

type Queue = OperationOutput<'people-queue'>;
export type Pair = Queue['waiting'][number];
type Answered = Queue['answered'][number];
type RecordSaid = Pair['pair'][number];

interface Asked {
  action: Href;
  /** who decided the last pair, so that the name is typed once */
  by: string;
}

interface Line {
  title: string;
  of(details: PersonDetails): string | null;
  /** what is compared, so that capitals, accents and spaces do not tell two records apart */
  bare(details: PersonDetails): string | null;
}

const LINES: readonly Line[] = [
  { title: 'Surname', of: ({ surname }) => surname, bare: ({ surname }) => nameParts(surname).join(' ') || null },
  { title: 'Forename', of: ({ forename }) => forename, bare: ({ forename }) => nameParts(forename).join(' ') || null },
  { title: 'Date of birth', of: ({ bornOn }) => dayWords(bornOn), bare: ({ bornOn }) => dayWords(bornOn) },
  { title: 'Postcode', of: ({ postcode }) => postcode, bare: ({ postcode }) => postcodeOf(postcode) },
  { title: 'UPN', of: ({ upn }) => upn, bare: ({ upn }) => numberOf(upn) },
  { title: 'ULN', of: ({ uln }) => uln, bare: ({ uln }) => numberOf(uln) },
];

const dayWords = (on: Day | null) => (on === null ? null : plainDay(on));

export function pairBlock({ pair, confidence, reasons }: Pair, i: number, asked: Asked): Html {
  const [a, b] = pair;
  return html`<section class="wm-block" id="pair-${a.record}-${b.record}">
<h2 class="govuk-heading-m">${a.sourceTitle} ${a.sourceId} and ${b.sourceTitle} ${b.sourceId}</h2>
<p class="govuk-body"><b>${Math.round(confidence * 100)}% alike:</b> ${reasons.join(', ')}.${a.source === b.source ? ' Both numbers are of one source, so only a person joins them.' : ''}</p>
${besideTable(pair)}
${decideForm(pair, i, asked)}
</section>`;
}

function besideTable([a, b]: Pair['pair']): Html {
  const rows = LINES.flatMap(({ title, of, bare }) => {
    const [left, right] = [said(a, of), said(b, of)];
    if (left === null && right === null) return [];
    return [[title, left ?? notGiven(), right ?? notGiven(), agreement(said(a, bare), said(b, bare))]];
  });
  return table({
    caption: `What the two records say`,
    rowHeads: true,
    stacks: true,
    columns: [
      { head: 'Field' },
      { head: `${a.sourceTitle} ${a.sourceId}` },
      { head: `${b.sourceTitle} ${b.sourceId}` },
      { head: 'Agrees' },
    ],
    rows,
  });
}

function said({ details }: RecordSaid, of: Line['of']): string | null {
  return details === null ? null : of(details);
}

const notGiven = () => html`<span class="wm-quiet">not given</span>`;

function agreement(a: string | null, b: string | null): Content {
  if (a === null || b === null) return html`<span class="wm-quiet">cannot say</span>`;
  return a === b ? 'the same' : html`<b>differs</b>`;
}

function decideForm([a, b]: Pair['pair'], i: number, { action, by }: Asked): Html {
  const which = html`<span class="govuk-visually-hidden">: ${a.sourceId} and ${b.sourceId}</span>`;
  return form({ method: 'post', action, inLine: true, hidden: { record: a.record, other: b.record } }, [
    input({
      name: 'by',
      id: `by-${i + 1}`,
      label: html`Your name${which}`,
      value: by,
      className: 'govuk-input--width-20',
      autocomplete: 'name',
    }),
    button(html`The same person${which}`, { name: 'act', value: 'same' }),
    button(html`Two people${which}`, { look: 'secondary', name: 'act', value: 'different' }),
  ]);
}

export function answeredTable(answered: readonly Answered[], asked: Asked): Html {
  return table({
    caption: 'Answered pairs, newest first',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'Records' }, { head: 'Answer' }, { head: 'By' }, { head: 'On' }, { head: 'Take back' }],
    rows: answered.map((one) => {
      const [a, b] = one.pair;
      const which = `${a.sourceTitle} ${a.sourceId} and ${b.sourceTitle} ${b.sourceId}`;
      return [
        which,
        one.same ? 'the same person' : 'two people',
        one.by,
        momentDay(one.at),
        one.stands ? undoForm(one, which, asked) : html`<span class="wm-quiet">answered otherwise since</span>`,
      ];
    }),
  });
}

/** What was joined is parted; what was kept apart is joined. */
function undoForm({ pair, same }: Answered, which: string, { action, by }: Asked): Html {
  const [a, b] = pair;
  const hidden = html`<span class="govuk-visually-hidden">: ${which}</span>`;
  return form(
    { method: 'post', action, inLine: true, hidden: { record: a.record, other: b.record, by } },
    same
      ? button(html`Undo: part them${hidden}`, { look: 'secondary', name: 'act', value: 'part' })
      : button(html`Undo: join them${hidden}`, { look: 'secondary', name: 'act', value: 'same' }),
  );
}
