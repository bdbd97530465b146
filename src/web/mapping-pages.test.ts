// A new extract through the real pages: sent, its columns said, looked at again, saved as a mapping, imported; then its pages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOverAStore } from './pages.fixture.ts';

const PAPER = `SEND Improvement Board Scorecard\n\n31 May 2025\n
PI Index,Required direction of travel,Frequency,KPIs,Jan-25,Feb-25,Mar-25,Apr-25,Target
Pathway
101,▲,Monthly,% of new EHCPs issued within 20 weeks (including exceptions),67.4%,80.9%,89.7%,74.1%,70%
`;
const EXTRACT = [
  'Zz1,Zz2,Zz3,Zz4,Zz5',
  '90001,03/03/2025,Proceed,02/04/2025,07/04/2025',
  '90002,17/04/2025,Pend,,',
  '90003,20/04/2025,Proceed,14/05/2025,21/05/2025',
].join('\n');

const { get, post } = pagesOverAStore({ area: 'E06009999', name: 'Testshire', papers: { 'may.csv': PAPER } });

/** Waits as a person does, by looking again. */
async function settled(to: string): Promise<{ to: string; text: string; status: number }> {
  for (let at = to, i = 0; i < 200; i++) {
    const answer = await get(at.replace(/#.*/, ''));
    if (answer.status === 303) at = answer.to;
    else if (!at.startsWith('/running/')) return { to: at, text: answer.text, status: answer.status };
    else await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('it never ended');
}

const COLUMNS = {
  'c0-to': 'person.person',
  'c1-to': 'request.receivedOn',
  'c2-to': 'request.outcome',
  'c3-to': 'request.outcomeOn',
  'c4-to': '',
  title: 'Our requests',
  id: '',
  source: 'case-system',
  newSource: '',
  holds: 'snapshot',
};

test('an extract that nobody knows is mapped on its page, column by column, and imported by it', async () => {
  const sent = await post('/imports', { files: new File([EXTRACT], 'odd 2025-06-25.csv'), statedOn: '' });
  const check = await settled(sent.to);
  assert.match(check.text, /It is not known what the columns of this file are|No scorecard was found/);
  const [form] = /\/imports\/mapping\/[^"]+/.exec(check.text) ?? [];
  assert.ok(form, 'the page leads to where its columns are said');
  const first = await settled(form);
  assert.match(first.text, /How odd 2025-06-25\.csv is read/);

  const looked = await post(form, { ...COLUMNS, act: 'look' });
  const again = await settled(looked.to);
  assert.match(again.text, /Is “Zz4” the day the notice was sent\?/);
  assert.match(again.text, /<option value="day-month-year" selected>/);
  assert.match(again.text, /Line 2 as it would be read/);

  const panel = await settled((await post(form, { ...COLUMNS, 'c3-means': 'panel', act: 'look' })).to);
  assert.match(panel.text, /govuk-warning-text[\s\S]*The day of the panel is not the day the notice was sent/);

  const twice = await settled((await post(form, { ...COLUMNS, 'c4-to': 'request.outcomeOn', act: 'save' })).to);
  assert.equal(twice.status, 422);
  assert.match(twice.text, /href="#c4-to"/);
  assert.match(twice.text, /value="Our requests"/);

  const told = {
    ...COLUMNS,
    'c1-dates': 'day-month-year',
    'c2-code-0': '',
    'c2-code-1': 'A',
    'c3-to': 'request.panelOn',
    'c4-to': 'request.outcomeOn',
    'c4-means': 'notice sent',
    act: 'save',
  };
  const saved = await settled((await post(form, told)).to);
  assert.match(saved.to, /^\/imports\/check\//);
  assert.match(saved.text, /Read by mapping “Our requests”, version 1/);
  assert.match(saved.text, /Change how it is read/);
  const kept = await settled((await post(saved.to, { act: 'save' })).to);
  assert.equal(kept.to, '/imports/records');
});

test('the mapping has its page: columns, dates and codes, versions, when it was last used, what to ask for', async () => {
  assert.match((await get('/imports/mappings')).text, /Our requests[\s\S]*odd 2025-06-25\.csv/);
  const { text } = await get('/imports/mappings/our-requests');
  assert.match(text, /Zz4[\s\S]*Requests: Panel/);
  assert.match(text, /Pend<\/code> A: decision yet to be made/);
  assert.match(text, /Version 1/);
  const ask = await get('/imports/mappings/requests/ask');
  assert.match(ask.text, /One line for each request for an assessment/);
  assert.match(ask.text, /mailto:/);
  const template = await get('/imports/mappings/our-requests/template?kind=csv');
  assert.match(template.text, /^Zz1,Zz2,Zz3,Zz4,Zz5\r\n/);
  assert.match((await get('/imports/mappings/none')).text, /There is no mapping “none” here/);
});
