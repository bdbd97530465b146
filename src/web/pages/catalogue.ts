// The KPI catalogue: what every KPI means, searched by words and narrowed by section, priority and owner.

import {
  measureSections,
  ownerRoles,
  polarityWords,
  priorities,
  sectionTitle,
  sourceTitle,
  unitWords,
} from '../../measures/index.ts';
import { type OperationOutput, perform } from '../../operations/index.ts';
import {
  button,
  type Content,
  checkedHref,
  countWords,
  details,
  filterLinks,
  form,
  type Html,
  href,
  html,
  input,
  link,
  nothingFound,
  table,
  withQuery,
} from '../../outputs/index.ts';
import { type DefinitionLine, NOT_SAID, newestSaid } from '../definition-view.ts';
import { htmlAnswer, type Page, PageRefused, type PageRequest } from '../page.ts';
import { show } from '../show.ts';

const HERE = checkedHref('/catalogue');

interface Asked {
  words: string;
  section: string;
  priority: string;
  owner: string;
}
type Filter = 'section' | 'priority' | 'owner';
type Answer = OperationOutput<'definitions'>;

function askedOf({ query }: PageRequest): Asked {
  const said = (name: string) => query.get(name)?.trim() ?? '';
  return { words: said('words'), section: said('section'), priority: said('priority'), owner: said('owner') };
}

export default {
  id: 'catalogue',
  path: '/catalogue',
  needs: 'read-documents',
  async get(request) {
    const asked = askedOf(request);
    const outcome = await perform(request.ctx, 'definitions', { ...asked });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const { lines, all } = outcome.value;
    const narrowed = Object.values(asked).some((value) => value !== '');
    const body = html`${searchForm(asked)}
${filters(asked, outcome.value)}
<p class="govuk-body"><b>${countWords(lines.length)}</b> of ${countWords(all)} KPIs${asked.words === '' ? null : html` with “${asked.words}”`}.${narrowed ? html` ${link(HERE, 'Show all KPIs')}` : null} ${link(checkedHref('/owners'), 'Who answers for which KPI')}</p>
${lines.length > 0 ? bySection(lines) : nothingFound({ heading: 'No KPI matches', looked: 'Titles, ids, labels of papers and plain words were looked through. Try fewer words, or another way to say it.', ways: [{ words: 'Show all KPIs', to: HERE }] })}`;
    return htmlAnswer(
      await show(request.ctx, {
        title: 'KPI catalogue',
        lead: 'What each KPI counts, in plain words, who answers for it, and how papers have printed it.',
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;

/** The search keeps the filters that are on. */
function searchForm({ words, ...kept }: Asked): Html {
  const hidden = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ''));
  return form({ method: 'get', action: HERE, inLine: true, hidden }, [
    input({ name: 'words', label: 'Search titles, labels and plain words', value: words, autocomplete: 'off' }),
    button('Search', { look: 'secondary' }),
  ]);
}

function filters(asked: Asked, { counts }: Answer): Html {
  const links = (filter: Filter, label: string, all: string, choices: readonly { id: string; title: string }[]) => {
    const to = (value: string) => withQuery(HERE, { ...asked, [filter]: value });
    const total = Object.values(counts[filter]).reduce((sum, count) => sum + count, 0);
    const list = choices
      .map(({ id, title }) => ({ words: title, count: counts[filter][id] ?? 0, to: to(id) }))
      .filter(({ count, to: one }) => count > 0 || one === to(asked[filter]));
    return filterLinks(label, [{ words: all, count: total, to: to('') }, ...list], to(asked[filter]));
  };
  const ownSections = Object.keys(counts.section)
    .filter((id) => !measureSections.some((section) => section.id === id))
    .map((id) => ({ id, title: id }));
  const isOwn = ownSections.some(({ id }) => id === asked.section);
  const more = (open: boolean, summary: string, body: Content) => details(summary, body, { open });
  return html`${links('section', 'By section', 'All sections', measureSections)}
${ownSections.length > 0 ? more(isOwn, 'By section of this local area only', links('section', 'By section of this local area only', 'All sections', ownSections)) : null}
${more(asked.priority !== '', 'By part of the improvement plan', links('priority', 'By part of the improvement plan', 'All parts', priorities))}
${more(asked.owner !== '', 'By who answers for it', links('owner', 'By who answers for it', 'Everybody', ownerRoles))}`;
}

/** A table for each section, in the order of the scorecard. */
function bySection(lines: readonly DefinitionLine[]): Content {
  const groups = Map.groupBy(lines, (line) => line.measure.section);
  const order = measureSections.map((section) => section.id);
  const ids = [...order.filter((id) => groups.has(id)), ...[...groups.keys()].filter((id) => !order.includes(id))];
  return ids.map(
    (id) => html`<h2>${sectionTitle(id)}</h2>
${table({
  caption: sectionTitle(id),
  rowHeads: true,
  stacks: true,
  columns: [
    { head: 'KPI' },
    { head: 'In plain words' },
    { head: 'Unit' },
    { head: 'Where it comes from' },
    { head: 'Newest figure' },
  ],
  rows: groups.get(id)!.map(row),
})}`,
  );
}

function row(line: DefinitionLine): Content[] {
  const { measure, local } = line;
  return [
    html`${link(href`/catalogue/${measure.id}`, measure.title)}${local ? html`<br><span class="wm-quiet">this local area only</span>` : null}`,
    measure.plain ?? NOT_SAID,
    html`${unitWords(measure.unit)}<br><span class="wm-quiet">${polarityWords(measure)}</span>`,
    measure.source === undefined ? NOT_SAID : sourceTitle(measure.source),
    newestSaid(line),
  ];
}
