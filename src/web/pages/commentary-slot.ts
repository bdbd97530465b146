// One place for words: the box, figures to put in, how it prints, what to look at, and last month's words beside it.

import { readReference, slotOf, withReference } from '../../improvement/index.ts';
import type { WordsAbout } from '../../insight/index.ts';
import { type OperationOutput, operationIssue, perform } from '../../operations/index.ts';
import {
  breadcrumbs,
  type Content,
  capital,
  cellOfMonth,
  checkedHref,
  directionSaid,
  directionWords,
  figureSaid,
  hasFigure,
  href,
  html,
  insetText,
  link,
  monthTitle,
  ratingSaid,
  ratingWords,
  stateOfMonth,
  withQuery,
} from '../../outputs/index.ts';
import { assets } from '../assets.ts';
import { wordsForm } from '../commentary-form.ts';
import { printedIn } from '../commentary-view.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const COMMENTARY = checkedHref('/commentary');

export default {
  id: 'commentary-slot',
  path: '/commentary/:slot',
  needs: 'write-commentary',
  get: (request) => slotPage(request, null, new Map()),
  async post(request) {
    const { ctx, params } = request;
    const typed: Typed = { text: textTyped(request), owner: field(request, 'owner'), seen: seenBy(request) };
    const does = field(request, 'do');
    if (does === 'insert' || does === 'preview') {
      const read = does === 'insert' ? readReference(field(request, 'figure').replace(/^\[\[|\]\]$/g, '')) : '';
      const text = typeof read === 'string' ? typed.text : withReference(typed.text, read);
      return slotPage(request, { ...typed, text }, new Map());
    }
    const outcome = await perform(ctx, 'write-commentary', {
      month: field(request, 'month'),
      slot: params.slot ?? '',
      ...typed,
    });
    if (outcome.ok) {
      const { month, state } = outcome.value;
      const query = { month, selection: field(request, 'selection'), saved: '1' };
      return { kind: 'see-other', to: withQuery(href`/commentary/${state.slot}`, query) };
    }
    const errors = outcome.issues.map(({ where, message }) => [where.field === 'owner' ? 'owner' : 'text', message]);
    // What somebody else wrote is shown with the answer: from then on it has been seen.
    const isMoved = outcome.issues.some(({ code }) => code === 'commentary-moved');
    return slotPage(request, isMoved ? { ...typed, seen: null } : typed, new Map(errors as [string, string][]));
  },
} satisfies Page;

interface Typed {
  text: string;
  owner: string;
  /** number of the text that stood there when the box was opened; null when it has moved on */
  seen: number | null;
}

const seenBy = (request: PageRequest): number | null => {
  const seen = field(request, 'seen');
  return /^\d{1,9}$/.test(seen) ? Number(seen) : null;
};

/** As typed, with its line ends and spaces. */
const textTyped = (request: PageRequest): string => (request.form.get('text')?.[0] ?? '').replace(/\r\n?/g, '\n');

async function slotPage(request: PageRequest, typed: Typed | null, errors: FormErrors): Promise<PageAnswer> {
  const { ctx, params, query } = request;
  const asked = params.slot ?? '';
  if (!slotOf(asked)) throw new PageRefused([operationIssue('commentary-slot-unknown', 'stops', {}, { slot: asked })]);
  const selection = field(request, 'selection');
  const outcome = await perform(ctx, 'commentary', { month: field(request, 'month'), about: asked, selection });
  if (!outcome.ok) throw new PageRefused(outcome.issues);
  const answer = outcome.value;
  const [slot] = answer.slots;
  if (!slot) throw new PageRefused([operationIssue('commentary-slot-unknown', 'stops', {}, { slot: asked })]);
  const { standing, before } = slot;
  const month = monthTitle(answer.month);
  const about = slot.about.kind === 'pack' ? 'The pack as a whole' : slot.aboutTitle;
  const body = html`${query.has('saved') && errors.size === 0 && !typed ? insetText('Saved. What stood before is kept.') : null}
${errors.size > 0 && typed?.seen === null && standing ? insetText(html`<p>What stands here now, by ${standing.writtenBy}:</p><p class="wm-typed-words">${standing.text}</p>`) : null}
${wordsForm({
  answer,
  slot,
  selection,
  today: ctx.today,
  text: typed?.text ?? standing?.text ?? '',
  owner: typed?.owner ?? standing?.owner ?? before?.owner ?? '',
  seen: typed?.seen ?? slot.seq,
  errors,
})}`;
  return htmlAnswer(
    await show(ctx, {
      title: `${slot.part.title}: ${about}, ${month}`,
      h1: about,
      caption: html`${capital(month)}, printed in: ${printedIn(slot)}`,
      lead: figuresOf(request, slot.about, answer.scorecard),
      body,
      errors: formErrors(errors),
      above: breadcrumbs([
        { words: 'Commentary', to: withQuery(COMMENTARY, { month: answer.month, selection }) },
        ...(slot.about.kind === 'measure' ? [{ words: 'KPI', to: href`/kpis/${slot.about.id}` }] : []),
      ]),
      current: COMMENTARY,
      width: 'wide',
      figures: true,
      script: assets().insertFigure,
    }),
    errors.size > 0 ? 422 : 200,
  );
}

type Answer = OperationOutput<'commentary'>;

/** The figure, its direction and rating, before anything is said of it. */
function figuresOf({ ctx }: PageRequest, about: WordsAbout, { sections, month }: Answer['scorecard']): Content {
  if (about.kind !== 'measure') return null;
  const row = sections.flatMap(({ rows }) => rows).find(({ measure }) => measure.id === about.id);
  if (!row)
    return html`This KPI is not on the scorecard of ${monthTitle(month)}. ${link(href`/kpis/${about.id}`, 'Its own page')} says what is known.`;
  const cell = cellOfMonth(row, month);
  if (!hasFigure(cell))
    return html`<b>${capital(stateOfMonth(row, month, ctx.today).words)}</b> for ${monthTitle(month)}.`;
  const rated = row.rag === null ? '' : ` ${ratingWords(ratingSaid(row, month).rating)}.`;
  return html`<b>${figureSaid(row, cell)}</b> in ${monthTitle(month)}: ${directionWords(directionSaid(row, month, ctx.today))}.${rated}`;
}
