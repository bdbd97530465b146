// What if: what something that might happen to cases would change in every figure. Nothing is kept, and it orders nobody's work.

import { type Day, dayFromParts, isoDay, partsOfDay, plainDay } from '../../clocks/index.ts';
import { whatIfs } from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  button,
  type Content,
  checkedHref,
  countWords,
  dateInput,
  emptyState,
  form,
  type Html,
  href,
  html,
  insetText,
  link,
  periodWords,
  select,
  table,
  textarea,
} from '../../outputs/index.ts';
import { type FormErrors, formErrors } from '../form-errors.ts';
import { lacksCaseRecords, noCaseRecords } from '../no-figures.ts';
import { field, htmlAnswer, type Page, type PageAnswer, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/what-if');
/** Cases to whom it cannot happen are named up to so many. */
const MOST_NAMED = 20;

type Effects = OperationOutput<'effect'>;
type One = Effects['effects'][number];

interface Asked {
  event: string;
  cases: string;
  day: { day: string; month: string; year: string };
}

export default {
  id: 'what-if',
  path: '/what-if',
  needs: 'read-cases',
  // A case may be named and nothing said to happen to it yet: the form, filled in.
  get: (request) => (field(request, 'event') === '' ? whatIfPage(request, null, new Map()) : answered(request)),
  // Posted, so that a long list has room and no case number stays in an address.
  post: answered,
} satisfies Page;

function askedOf(request: PageRequest): Asked {
  const today = partsOfDay(request.ctx.today);
  const box = (name: string, usual: number) => field(request, name) || String(usual);
  return {
    event: field(request, 'event'),
    cases: field(request, 'cases') || field(request, 'case'),
    day: { day: box('day', today.date), month: box('month', today.month), year: box('year', today.year) },
  };
}

/** The day as the three boxes have it, behind us or ahead; null when it is no date. */
function dayOf({ day: { day, month, year } }: Asked): Day | null {
  const number = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);
  return dayFromParts(number(year), number(month), number(day));
}

async function answered(request: PageRequest): Promise<PageAnswer> {
  const asked = askedOf(request);
  const on = dayOf(asked);
  const errors = new Map<string, string>();
  if (asked.event === '') errors.set('event', 'Say what would happen.');
  if (on === null) errors.set('on', 'Enter a real date, such as 27 6 2025.');
  if (errors.size > 0) return whatIfPage(request, null, errors);
  const outcome = await perform(request.ctx, 'effect', {
    cases: asked.cases,
    event: asked.event as never,
    on: isoDay(on!),
  });
  if (outcome.ok) return whatIfPage(request, outcome.value, new Map());
  if (lacksCaseRecords(outcome.issues)) {
    const body = noCaseRecords(outcome.issues);
    return htmlAnswer(await show(request.ctx, { title: 'What if', current: '/scorecard', body }));
  }
  const fields = outcome.issues.filter(({ where }) => where.field !== undefined);
  if (fields.length === 0) throw new PageRefused(outcome.issues);
  return whatIfPage(request, null, new Map(fields.map(({ where, message }) => [where.field!, message])));
}

async function whatIfPage(request: PageRequest, found: Effects | null, errors: FormErrors): Promise<PageAnswer> {
  const asked = askedOf(request);
  const body = html`${insetText('Nothing of it is kept: no record changes and no figure. It orders nobody’s work: what comes first is decided by the child’s need, never by what lifts a figure.')}
${asking(asked, errors)}
${found === null ? null : answer(found)}`;
  const shown = await show(request.ctx, {
    title: 'What if',
    caption: 'Case records',
    lead: found === null ? 'What would a date or a decision change in the figures?' : leadOf(found),
    current: '/scorecard',
    width: 'wide',
    figures: found !== null,
    errors: formErrors(errors, (name) => (name === 'on' ? 'on-day' : name)),
    body,
  });
  return htmlAnswer(shown, errors.size > 0 ? 422 : 200);
}

function asking(asked: Asked, errors: FormErrors): Html {
  const errorAt = (name: string) => {
    const error = errors.get(name);
    return error === undefined ? {} : { error };
  };
  return form({ method: 'post', action: HERE }, [
    select({
      name: 'event',
      label: 'What would happen',
      chosen: asked.event,
      choices: [
        { value: '', words: 'Choose' },
        ...whatIfs.map(({ id, title }) => ({ value: id, words: title.charAt(0).toUpperCase() + title.slice(1) })),
      ],
      ...errorAt('event'),
    }),
    dateInput({ id: 'on', legend: { words: 'On which day' }, typed: asked.day, ...errorAt('on') }),
    textarea({
      name: 'cases',
      label: 'To which cases',
      hint: 'Their numbers in the case system, one a line or with commas between. Case lists give them.',
      value: asked.cases,
      rows: 5,
      ...errorAt('cases'),
    }),
    button('Show what would change'),
  ]);
}

function manyWords(count: number): string {
  return count === 1 ? 'one case' : `${countWords(count)} cases`;
}

function leadOf({ whatIf, on, cases, notPossible, effects }: Effects): string {
  const happens = cases.length - notPossible.length;
  if (happens === 0) return 'As their records stand, it cannot happen to any of these cases.';
  const kpis = new Set(effects.map(({ measure }) => measure.id)).size;
  const changes =
    kpis === 0 ? 'no figure changes' : `${kpis === 1 ? 'one KPI changes' : `${countWords(kpis)} KPIs change`}`;
  return `If ${whatIf.title} on ${plainDay(on)}, for ${manyWords(happens)}, ${changes}.`;
}

function answer(found: Effects): Html {
  const { effects, notPossible } = found;
  const byMeasure = [...Map.groupBy(effects, ({ measure }) => measure.id).values()];
  const warned = byMeasure.flatMap((list) => list.find(({ warning }) => warning !== null) ?? []);
  return html`${notPossible.length === 0 ? null : notPossibleWords(notPossible)}
${warned.length === 0 ? null : warnings(found, warned)}
${
  notPossible.length === found.cases.length
    ? null
    : byMeasure.length === 0
      ? emptyState({
          heading: 'No figure changes',
          body: 'Nothing that is counted from case records would be another number.',
          ways: [{ words: 'Which KPIs case records tell', to: checkedHref('/explore') }],
        })
      : html`<h2>What would change</h2>
${changesTable(byMeasure)}`
}`;
}

function notPossibleWords(cases: readonly string[]): Html {
  const named = cases.slice(0, MOST_NAMED).join(', ');
  const more = cases.length > MOST_NAMED ? ` and ${countWords(cases.length - MOST_NAMED)} more` : '';
  return html`<p class="govuk-body">As its records stand it cannot happen to ${manyWords(cases.length)}, which ${cases.length === 1 ? 'is' : 'are'} left out: ${named}${more}.</p>`;
}

/** Doing right may lower a figure: said beforehand, with words that a board can be given. */
function warnings({ whatIf, cases, notPossible }: Effects, warned: readonly One[]): Html {
  const happens = cases.length - notPossible.length;
  return html`<h2>Right, though the figure gets worse</h2>
<ul class="govuk-list govuk-list--bullet">${warned.map(({ sentence, warning }) => html`<li>${sentence} ${warning}</li>`)}</ul>
<p class="govuk-body">For a paper: “${capitalised(whatIf.title)} for ${manyWords(happens)}: this is right for the children, and ${warned.length === 1 ? 'this figure' : 'these figures'} will look worse for it.”</p>`;
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** “better”, “worse”, or why it is neither. */
function turnWords({ turns, measure, before, after }: One): string {
  if (turns !== null) return turns;
  if (measure.polarity === null) return 'no judgement';
  return before.value === null || after.value === null ? 'nothing to compare with' : 'the same';
}

/** One row a KPI: its first period in whole words, and how many later ones change as well. */
function changesTable(byMeasure: readonly (readonly One[])[]): Html {
  const hasLater = byMeasure.some((list) => list.length > 1);
  return table({
    caption: 'Figures that would change, by KPI',
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'What would change' }, { head: 'Later' }, { head: 'For the figure' }],
    rows: byMeasure.map((list): Content[] => {
      const [first] = list;
      const later = list.length - 1;
      return [
        link(href`/kpis/${first!.measure.id}`, first!.measure.title),
        changeOf(first!),
        ...(hasLater ? [laterWords(later)] : []),
        turnWords(first!),
      ];
    }),
  });
}

function laterWords(later: number): string {
  if (later === 0) return '';
  return `and in ${later === 1 ? 'one later period' : `${countWords(later)} later periods`}`;
}

/** Without the title, which heads the row. */
function changeOf({ sentence, measure, period }: One): string {
  const rest = sentence.startsWith(measure.title) ? sentence.slice(measure.title.length + 2) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1) || periodWords(period);
}
