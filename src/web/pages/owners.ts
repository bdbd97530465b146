// Who answers for which KPI, by role: where each comes from, when it is due, and whether its newest figure was printed, typed or sent.

import { dueWords, ownerRoles, sourceTitle } from '../../measures/index.ts';
import { perform } from '../../operations/index.ts';
import {
  anchor,
  breadcrumbs,
  type Content,
  checkedHref,
  countWords,
  href,
  html,
  link,
  table,
} from '../../outputs/index.ts';
import { type DefinitionLine, NOT_SAID, newestSaid } from '../definition-view.ts';
import { htmlAnswer, type Page, PageRefused } from '../page.ts';
import { show } from '../show.ts';

const NOBODY = { id: 'not-said', title: 'Not said yet' };

export default {
  id: 'owners',
  path: '/owners',
  needs: 'read-documents',
  async get({ ctx }) {
    const outcome = await perform(ctx, 'definitions', {});
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const byOwner = Map.groupBy(outcome.value.lines, ({ measure }) => measure.owner ?? NOBODY.id);
    const owners = [...ownerRoles, NOBODY].flatMap(({ id, title }) => {
      const lines = byOwner.get(id);
      return lines ? [{ id, title, lines }] : [];
    });
    const body = html`${table({
      caption: 'Roles',
      rowHeads: true,
      stacks: true,
      columns: [
        { head: 'Role' },
        { head: 'KPIs', numeric: true },
        { head: 'Typed or sent', numeric: true },
        { head: 'No figures yet', numeric: true },
      ],
      rows: owners.map(({ id, title, lines }) => [
        link(anchor(id), title),
        countWords(lines.length),
        countWords(lines.filter(({ newest }) => newest !== null && newest.cameBy !== 'printed').length),
        countWords(lines.filter(({ newest }) => newest === null).length),
      ]),
    })}
${owners.map(
  ({ id, title, lines }) => html`<section class="wm-part" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${linesTable(title, lines)}</section>
`,
)}`;
    return htmlAnswer(
      await show(ctx, {
        title: 'Who answers for which KPI',
        lead: 'Each KPI has one role that answers for its figures. The local area says who holds the role.',
        above: breadcrumbs([{ words: 'KPI catalogue', to: checkedHref('/catalogue') }, { words: 'Owners' }]),
        width: 'wide',
        body,
      }),
    );
  },
} satisfies Page;

function linesTable(caption: string, lines: readonly DefinitionLine[]): Content {
  return table({
    caption,
    rowHeads: true,
    stacks: true,
    columns: [{ head: 'KPI' }, { head: 'Where it comes from' }, { head: 'When it is due' }, { head: 'Newest figure' }],
    rows: lines.map((line) => [
      link(href`/catalogue/${line.measure.id}`, line.measure.title),
      line.measure.source === undefined ? NOT_SAID : sourceTitle(line.measure.source),
      line.measure.releaseLag === undefined ? NOT_SAID : dueWords(line.measure.releaseLag),
      newestSaid(line),
    ]),
  });
}
