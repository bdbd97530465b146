// Records that are alike and not surely one person's: a person looks at two of them and says so, and may take it back.

import { perform } from '../../operations/index.ts';
import {
  backLink,
  bigCounts,
  type Content,
  checkedHref,
  countWords,
  html,
  insetText,
  link,
  nothingFound,
  pagination,
  withQuery,
} from '../../outputs/index.ts';
import { isEmptyStore } from '../no-figures.ts';
import { field, htmlAnswer, type Page, PageRefused, type PageRequest } from '../page.ts';
import { answeredTable, pairBlock } from '../people-view.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/people');
const FIND = checkedHref('/people/find');
const A_PAGE = 10;

const DONE: Readonly<Record<string, string>> = {
  same: 'Saved: the two records are one person’s. All that either source says of them comes together.',
  different: 'Saved: they are two people. You are not asked about them again.',
  part: 'Saved: the record stands alone again, and is not joined to the others unasked.',
};

export default {
  id: 'people',
  path: '/people',
  needs: 'match-people',
  async get(request) {
    const { ctx, query } = request;
    const asked = Number(query.get('page') ?? 1);
    const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
    const outcome = await perform(ctx, 'people-queue', { names: true, page, limit: A_PAGE });
    if (!outcome.ok && !isEmptyStore(outcome.issues)) throw new PageRefused(outcome.issues);
    const around = { action: HERE, by: query.get('by') ?? '' };
    const body = outcome.ok ? queueOf(outcome.value, page, around) : nothingWaits(0);
    const saved = DONE[query.get('done') ?? ''];
    return htmlAnswer(
      await show(ctx, {
        title: "Records that may be one person's",
        caption: 'Case records',
        lead: 'Each source has its own numbers. Records are joined without asking only when it is sure; these are likely and not sure.',
        above: backLink('Imports', checkedHref('/imports')),
        current: '/imports',
        width: 'wide',
        body: html`${saved ? insetText(saved) : null}${body}
<p class="govuk-body">${link(FIND, 'Find a person by a number or by name')}</p>`,
      }),
    );
  },
  async post(request) {
    const act = field(request, 'act');
    const by = field(request, 'by');
    const [record, other] = [field(request, 'record'), field(request, 'other')];
    const outcome =
      act === 'part'
        ? await perform(request.ctx, 'undo-merge', { record, other: other || null, by })
        : await perform(request.ctx, 'decide-person', { record, other, same: act === 'same', by });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    return { kind: 'see-other', to: withQuery(HERE, { done: act, by, page: pageOf(request) }) };
  },
} satisfies Page;

/** The list is a pair shorter now: the page stays, and the next pair has moved up. */
function pageOf({ query }: PageRequest): string | null {
  return query.get('page');
}

type Queue = Extract<Awaited<ReturnType<typeof perform<'people-queue'>>>, { ok: true }>['value'];

function queueOf(queue: Queue, page: number, around: { action: typeof HERE; by: string }): Content {
  const { waiting, answered, count } = queue;
  const to = (n: number) => withQuery(HERE, { page: n === 1 ? null : n, by: around.by });
  const action = to(page);
  const turns = {
    ...(page > 1 ? { previous: to(page - 1) } : {}),
    ...(page * A_PAGE < count ? { next: to(page + 1) } : {}),
  };
  return html`${bigCounts([
    { count: countWords(count), words: count === 1 ? 'pair to look at' : 'pairs to look at' },
    { count: countWords(queue.people), words: 'people' },
    {
      count: countWords(queue.joined),
      words: queue.joined === 1 ? 'record joined with another source’s' : 'records joined with another source’s',
    },
  ])}
${count === 0 ? nothingWaits(queue.records) : waiting.map((pair, i) => pairBlock(pair, i, { ...around, action }))}
${count > A_PAGE ? pagination(turns) : null}
${answered.length > 0 ? html`<h2 class="govuk-heading-m">Answered</h2>${answeredTable(answered, { ...around, action })}` : null}`;
}

function nothingWaits(records: number): Content {
  return nothingFound({
    heading: 'No pair waits for an answer',
    looked: `${countWords(records)} records of people were set beside each other by number, name, date of birth and postcode.`,
    ways: [],
  });
}
