// What the DfE's release will print for the area, beside the board's figures, with the case list of each count.

import { day, plainDay } from '../../clocks/index.ts';
import { perform } from '../../operations/index.ts';
import {
  backLink,
  checkedHref,
  countWords,
  type Href,
  href,
  html,
  insetText,
  joined,
  link,
  numberWords,
  withQuery,
} from '../../outputs/index.ts';
import { sen2Years } from '../../register/index.ts';
import { htmlAnswer, type Page, PageRefused, type PageRequest } from '../page.ts';
import { afterCounting, disputedOf } from '../sen2-counting.ts';
import { besideTable, groupTables, type Release, readingsList } from '../sen2-release-view.ts';
import { show } from '../show.ts';

export default {
  id: 'sen2-release',
  path: '/sen2/:collection/release',
  needs: 'read-cases',
  async get(request) {
    const collection = request.params.collection!;
    const waits = await afterCounting(request, href`/sen2/${collection}/release`);
    if (waits) return waits;
    const outcome = await perform(request.ctx, 'sen2-release', { collection, disputed: disputedOf(request) });
    if (!outcome.ok) throw new PageRefused(outcome.issues);
    const release = outcome.value;
    const { year, censusDay } = release.collection;
    const casesAt = (name: string) =>
      withQuery(href`/sen2/${year}/release/${name}`, { disputed: request.query.get('disputed') });
    return htmlAnswer(
      await show(request.ctx, {
        title: `What the DfE will print: SEN2 ${year}`,
        caption: `Calendar year ${year - 1}, census day ${plainDay(day(censusDay))}`,
        above: backLink('SEN2 return', checkedHref('/sen2')),
        lead: leadOf(release),
        current: '/imports',
        width: 'wide',
        figures: true,
        body: html`${insetText('These are our counts, not the DfE’s: COLLECT decides. They are made from the case records as they stand.')}
${release.soFar ? insetText('Census day lies ahead: these are the counts so far, as of today.') : null}
${release.notConfirmed ? insetText(`The guide for SEN2 ${year} is not confirmed. It is counted as the year before.`) : null}
<p class="govuk-body">${joined(yearLinks(request, year))}</p>
<p class="govuk-body">${disputedLine(release)}</p>
<h2 class="govuk-heading-m">Beside the board’s figures</h2>
${besideTable(release, casesAt)}
<h2 class="govuk-heading-m" id="counts">All counts</h2>
${groupTables(release, casesAt)}
<h2 class="govuk-heading-m">How it is counted</h2>
${readingsList(release)}`,
      }),
    );
  },
} satisfies Page;

function leadOf({ counts, shares, collection }: Release): string {
  const value = (name: string) => countWords(counts[name]!.value ?? 0);
  const share = shares.within_20_pct!.value;
  const inTime = share === null ? '' : `, ${numberWords(share, 1)}% of them within 20 weeks`;
  return `${value('requests_received_in_year')} requests and ${value('plans_issued')} new plans in ${collection.year - 1}${inTime}; ${value('plans_on_census_day')} plans on census day.`;
}

/** Every collection that is known, the newest first; the one that is shown is no link. */
function yearLinks({ query }: PageRequest, shown: number) {
  return sen2Years.toReversed().map(({ year }) => {
    const to: Href = withQuery(href`/sen2/${year}/release`, { disputed: query.get('disputed') });
    return year === shown ? html`<b aria-current="page">SEN2 ${year}</b>` : link(to, `SEN2 ${year}`);
  });
}

function disputedLine({ disputed, collection: { year }, counts }: Release) {
  const count = counts.plans_issued_after_dispute!.value ?? 0;
  const words = `${countWords(count)} new ${count === 1 ? 'plan' : 'plans'} with mediation or an appeal ${count === 1 ? 'is' : 'are'}`;
  const here = href`/sen2/${year}/release`;
  return disputed === 'counted'
    ? html`${words} counted in the 20 weeks. ${link(withQuery(here, { disputed: 'left-out' }), 'Leave them out')}`
    : html`${words} left out of the 20 weeks. ${link(here, 'Count them')}`;
}
