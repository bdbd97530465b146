// The preview of a file of case records says what it changes on the scorecard: as it is looked at, and when somebody asks.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureChangesSection } from './figure-changes-view.ts';
import { figuresButton } from './figures-asked.ts';
import { pagesOverAStore } from './pages.fixture.ts';

const FIRST = `Child number,Date of birth,Request number,Request received,Requested by,Decision to assess,Decision to assess sent
C1,04/05/2016,R1,14/04/2025,Parent,Yes,20/05/2025
C2,13/05/2019,R2,06/05/2025,School,,
`;
const LATE = `${FIRST}C3,01/09/2012,R3,15/04/2025,School,Yes,28/05/2025
`;

const { get, post, bringIn } = pagesOverAStore({
  area: 'E01',
  name: 'Northshire',
  papers: { 'sen-2025-05-30.csv': FIRST },
});

/** What a reader reads: without mark-up, and every gap one space. */
const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The page that it leads to, once what takes longer has ended. */
async function ended(to: string) {
  for (let at = to; ; ) {
    const page = await get(at);
    if (page.status === 303) at = page.to;
    else if (!at.startsWith('/running/')) return { at, ...page };
    else await new Promise((soon) => setTimeout(soon, 50));
  }
}

const sent = async (name: string, text: string) =>
  ended((await post('/imports', { files: new File([text], name), statedOn: '' })).to);

test('the KPIs that change stand with their figure now and if saved, before what changed by field', async () => {
  const { text } = await sent('sen-2025-05-31.csv', LATE);
  const said = words(text);
  assert.match(
    said,
    /What it changes on the scorecard This file changes \d+ of \d+ KPIs: \d+ figures in \d periods, May 2024 to May 2025\./,
  );
  assert.match(said, /Requests for an EHC needs assessment April 2025 1 2 1 more/);
  assert.match(said, /Decisions to assess or not, made within 6 weeks May 2025 1 of 1 1 of 2/);
  assert.ok(text.includes('href="/kpis/requests-count"'));
});

test('asked for by its button it comes back to the same page', async () => {
  const { at } = await sent('sen-2025-05-31.csv', LATE);
  const { text, at: back } = await ended((await post(at, { act: 'figures-0' })).to);
  assert.equal(back, at);
  assert.match(words(text), /Requests for an EHC needs assessment April 2025 1 2 1 more/);
});

test('a file that changes nothing says so, and shows no table', async () => {
  await bringIn({ 'sen-2025-05-31.csv': LATE });
  const { text } = await sent('again-2025-05-31.csv', `${LATE}\n`);
  assert.match(words(text), /This file changes none of \d+ KPIs, May 2024 to May 2025\./);
  assert.ok(!text.includes('If saved'));
});

test('where it is not worked out yet there is a button for the file, and nothing for one that cannot be saved', () => {
  const shown = String(figureChangesSection(null, figuresButton('cases.csv', 3)));
  assert.match(shown, /name="act" value="figures-3"/);
  assert.match(words(shown), /Work out what it changes on the scorecard: cases\.csv/);
  assert.equal(figureChangesSection(null, null), null);
});
