// Every page of the made-up area, wide and narrow: no fault that axe-core finds, no sideways scroll, all of it by keyboard, and on paper.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { pages } from '../../src/web/index.ts';
import { MARCH, textPaper } from '../papers.ts';
import { newFolder, type Running, serve } from '../waymark.ts';
import { NARROW, noBrowser, openBrowser, sideways, tabThrough, violations, WIDE } from './browser.ts';

let browser: Browser;
let server: Running;
let context: BrowserContext;
const folder = newFolder({ after });

before(async () => {
  if (noBrowser) return;
  [browser, server] = await Promise.all([openBrowser(), serve(folder)]);
  context = await browser.newContext({ viewport: WIDE, baseURL: server.address });
  context.setDefaultTimeout(20_000);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Sends files as the form does and gives the address of the page that shows them. */
async function sent(files: Record<string, Uint8Array>): Promise<string> {
  const body = new FormData();
  for (const [name, bytes] of Object.entries(files)) body.append('files', new File([new Uint8Array(bytes)], name));
  body.set('statedOn', '');
  const answer = await fetch(`${server.address}/imports`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: server.address },
  });
  let location = answer.headers.get('location') ?? '';
  // On a busy machine it is still being read: its page leads on when it has ended.
  while (location.startsWith('/running/')) {
    await new Promise((soon) => setTimeout(soon, 100));
    const looked = await fetch(`${server.address}${location}`, { redirect: 'manual' });
    location = looked.headers.get('location') ?? location;
    await looked.body?.cancel();
  }
  return location;
}

/** Sends a form and says where it leads. */
async function posted(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await fetch(`${server.address}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
    headers: { origin: server.address },
  });
  return answer.headers.get('location') ?? '';
}

/** An extract whose columns nobody knows yet. */
const ODD = Buffer.from('Zz1,DoB,Zz3\n90001,03/03/2015,Proceed\n90002,17/04/2016,Pend\n');

function mappingOf(check: string, bytes: Uint8Array): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return `${check.replace('/imports/check/', '/imports/mapping/')}/${sha256.slice(0, 16)}`;
}

const example = (name: string) =>
  readFileSync(new URL(`../../examples/sandbourne/papers/${name}`, import.meta.url), 'utf8');

let made: Promise<Record<string, string[]>> | undefined;

/** Addresses that show every page in each of its states, by the page's path. */
const addresses = () => (made ??= makeAddresses());

async function makeAddresses(): Promise<Record<string, string[]>> {
  const papers = (await (await fetch(`${server.address}/api/papers`)).json()) as { papers: { id: string }[] };
  const check = await sent({ 'march.txt': Buffer.from(textPaper(MARCH)), 'empty.csv': new Uint8Array(0) });
  const odd = await sent({ 'odd.csv': ODD });
  // Another figure makes it another paper, which gives that figure differently.
  const board = example('board-scorecard-2025-05-31.txt').replace('389.4', '389.9');
  const again = await sent({ 'board.txt': Buffer.from(board) });
  const returns = await (await fetch(`${server.address}/returns`)).text();
  const [chase = ''] = /\/returns\/[a-z-]+\/chase\?period=[^"]+/.exec(returns) ?? [];
  const [newest = '', before = ''] = papers.papers.map(({ id }) => id.slice(0, 16));
  const selection = await posted('/selections', { title: 'Board', like: newest });
  // Its figures count more children than this council's: shown everywhere, rated nowhere.
  await posted('/returns/sources', {
    id: 'therapies',
    title: 'Therapy service',
    owner: 'Therapy lead',
    contact: 'therapy@example.org',
    dueDays: '15',
    footprint: 'trust',
    measures: 'ot-wait-avg',
  });
  return {
    '/': ['/'],
    '/scorecard': [
      '/scorecard',
      '/scorecard?knownDay=31&knownMonth=3&knownYear=2025',
      `/scorecard?selection=${selection.split('/').at(-1)}`,
      '/scorecard?selection=no-such-selection',
      '/scorecard?choose=1',
      '/scorecard?choose=1&knownDay=31&knownMonth=2&knownYear=2025',
    ],
    '/scorecard/cases': [
      '/scorecard/cases',
      '/scorecard/cases?by=phase&is=primary&was=phase',
      '/scorecard/cases?knownDay=31&knownMonth=3&knownYear=2025',
      '/scorecard/cases?by=nothing',
    ],
    '/sign-off': ['/sign-off', '/sign-off?basis=cases&month=2025-05', '/sign-off?month=2019-01'],
    '/versions': ['/versions'],
    '/versions/:version': ['/versions/2', '/versions/9'],
    '/versions/:version/difference': ['/versions/2/difference', '/versions/1/difference'],
    // files, which are looked at by the tests of their formats
    '/versions/:version/files/:file': [],
    '/versions/:version/difference/:format': [],
    '/selections': ['/selections'],
    '/selections/:id': [selection, '/selections/none'],
    '/fill': ['/fill'],
    '/compare': ['/compare', `/compare?earlier=${before}&later=${newest}`],
    '/kpis/:measure': ['/kpis/twenty-week-incl-pct?by=phase', '/kpis/ot-wait-avg', '/kpis/no-such-kpi'],
    '/kpis/:measure/cases': [
      '/kpis/twenty-week-incl-pct/cases?period=2025-05&part=excluded',
      '/kpis/twenty-week-incl-pct/cases?period=2025-05&by=need&is=ASD',
      '/kpis/twenty-week-incl-pct/cases?period=2019-05',
    ],
    '/kpis/:measure/sql': ['/kpis/twenty-week-incl-pct/sql?by=need', '/kpis/ot-wait-avg/sql'],
    '/explore': [
      '/explore?words=weeks',
      '/explore?measure=twenty-week-incl-pct&by=need',
      '/explore?measure=ehcp-rate-10k&by=need',
    ],
    '/what-if': ['/what-if?case=none', '/what-if?case=none&event=plan-issued'],
    '/kpis/:measure/switch': ['/kpis/twenty-week-incl-pct/switch'],
    '/kpis/:measure/targets': ['/kpis/twenty-week-incl-pct/targets'],
    '/kpis/:measure/own': ['/kpis/local-open-cases-at-level-3/own', '/kpis/twenty-week-incl-pct/own'],
    '/catalogue': ['/catalogue', '/catalogue?words=vacancies&owner=workforce', '/catalogue?words=no+such+kpi'],
    '/catalogue/:measure': ['/catalogue/sendiass-open-l3l4-count', '/catalogue/no-such-kpi'],
    '/owners': ['/owners'],
    '/data-checks': [
      '/data-checks',
      '/data-checks?show=corrected',
      '/data-checks?month=2025-03&page=2',
      '/data-checks?page=4',
    ],
    '/data-checks/rules': ['/data-checks/rules'],
    '/data-checks/records': ['/data-checks/records', '/data-checks/records?severity=error&minimumAge=28'],
    '/data-checks/records/:check': ['/data-checks/records/SX-11', '/data-checks/records/JX-07?state=all'],
    '/data-checks/cleanse-list': [],
    '/data-checks/history': ['/data-checks/history'],
    '/commentary': ['/commentary', '/commentary?month=2025-03'],
    '/commentary/:slot': [
      '/commentary/why%3Atwenty-week-incl-pct',
      await posted('/commentary/actions', {
        text: '[[twenty-week-incl-pct]] and 99.9% by the child Tom Smith | Board\n[[no-kpi]]',
        owner: 'Head of SEND',
      }),
      '/commentary/nothing',
    ],
    '/publish': ['/publish'],
    '/published': ['/published'],
    '/published/:path{.+}': ['/published/kpis/twenty-week-incl-pct/index.html', '/published/none'],
    '/benchmarks': ['/benchmarks'],
    '/benchmarks/:measure': ['/benchmarks/twenty-week-incl-pct', '/benchmarks/ehcp-rate-10k'],
    '/imports': ['/imports'],
    '/sen2': ['/sen2'],
    '/sen2/:collection/release': ['/sen2/2025/release', '/sen2/2025/release?disputed=left-out'],
    '/sen2/:collection/release/:count': ['/sen2/2025/release/within_20', '/sen2/2025/release/nothing'],
    '/imports/records': ['/imports/records'],
    '/imports/records/:load': ['/imports/records/999'],
    '/imports/gone': ['/imports/gone'],
    '/people': ['/people'],
    '/people/find': ['/people/find'],
    '/records/:source/:table/:id': ['/records/case-system/plan/none'],
    '/retention': ['/retention', '/retention?class=staff&page=2'],
    '/retention/rules': ['/retention/rules'],
    '/imports/mappings': ['/imports/mappings'],
    '/imports/mappings/:mapping': [
      '/imports/mappings/plans',
      '/imports/mappings/advice-side-by-side',
      '/imports/mappings/none',
    ],
    '/imports/mappings/:mapping/ask': ['/imports/mappings/requests/ask'],
    '/imports/mappings/:mapping/template': [],
    '/imports/mapping/:upload/:file': [mappingOf(odd, ODD), '/imports/mapping/none/none'],
    '/imports/:paper': [`/imports/${papers.papers[0]?.id.slice(0, 16)}`],
    '/imports/check/:upload': [check, again, '/imports/check/none'],
    '/running/:run': ['/running/none'],
    '/returns': ['/returns'],
    '/returns/case-records': ['/returns/case-records', '/returns/case-records?id=case-system'],
    '/returns/sources': ['/returns/sources', '/returns/sources?id=health-trust'],
    '/returns/:source': ['/returns/health-trust', '/returns/health-trust?period=2025-03', '/returns/nobody'],
    '/returns/:source/chase': [chase, '/returns/therapies/chase'],
    '/returns/:source/template': [],
    '/clocks': ['/clocks'],
    '/clocks/:clock': [
      '/clocks/final-plan',
      '/clocks/final-plan?startDay=20&startMonth=7&startYear=2024',
      '/clocks/final-plan?startDay=31&startMonth=2&startYear=2024',
    ],
    '/settings': ['/settings'],
    '/activity': ['/activity'],
    '/help': ['/help'],
    '/accessibility': ['/accessibility'],
    'no page': ['/no-such-page'],
  };
}

test('the checks are awake: a page with faults is told so', { skip: noBrowser }, async () => {
  const page = await context.newPage();
  await page.setViewportSize(NARROW);
  await page.setContent(
    '<html lang="en"><title>x</title><style>a:focus { outline: none }</style><div style="width: 500px"><img src="x"><a href="/">seen</a><button style="width: 10px; height: 10px; padding: 0">1</button><button style="width: 10px; height: 10px; padding: 0">2</button><a href="/" tabindex="-1">not reached</a></div>',
  );
  assert.deepEqual(
    (await violations(page)).map((one) => one.rule),
    ['image-alt', 'region', 'target-size'],
  );
  assert.ok((await sideways(page)) > 150);
  const { stops, unreached } = await tabThrough(page);
  assert.deepEqual(
    [stops.map((stop) => [stop.words, stop.isSeen]), unreached.length],
    [
      [
        ['a seen', false],
        ['button 1', true],
        ['button 2', true],
      ],
      1,
    ],
  );
  await page.close();
});

test('every page is among the addresses looked at', { skip: noBrowser }, async () => {
  const known = await addresses();
  assert.deepEqual(
    pages.map((page) => page.path).filter((path) => !(path in known)),
    [],
  );
});

const NOT_FOUND_OR_WRONG = [
  '400 /scorecard?choose=1&knownDay=31&knownMonth=2&knownYear=2025',
  '404 /catalogue/no-such-kpi',
  '404 /commentary/nothing',
  '404 /imports/check/none',
  '404 /imports/mapping/none/none',
  '404 /imports/mappings/none',
  '404 /imports/records/999',
  '404 /kpis/no-such-kpi',
  '404 /no-such-page',
  '404 /published/none',
  '404 /records/case-system/plan/none',
  '404 /returns/nobody',
  '404 /running/none',
  '404 /scorecard?selection=no-such-selection',
  '404 /selections/none',
  '404 /versions/9',
  '422 /clocks/final-plan?startDay=31&startMonth=2&startYear=2024',
  '422 /imports/check/ID',
  '422 /returns/therapies/chase',
  '422 /sen2/2025/release',
  '422 /sen2/2025/release/nothing',
  '422 /sen2/2025/release/within_20',
  '422 /sen2/2025/release?disputed=left-out',
  '422 /sign-off?basis=cases&month=2025-05',
  '422 /versions/1/difference',
];

for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
  test(`${width}: axe-core finds nothing against WCAG 2.2 A and AA, and no page runs off to the side`, {
    skip: noBrowser,
  }, async () => {
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    const found = [];
    const statuses = new Set<string>();
    for (const address of Object.values(await addresses()).flat()) {
      const answer = await page.goto(address);
      // What is folded away is looked at too.
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      statuses.add(`${answer?.status()} ${address.replace(/[0-9a-f-]{16,}/, 'ID')}`);
      found.push({ address, sideways: await sideways(page), violations: await violations(page) });
    }
    await page.close();
    assert.deepEqual([...statuses].filter((one) => !one.startsWith('200')).sort(), NOT_FOUND_OR_WRONG);
    assert.deepEqual(
      found.filter((one) => one.sideways > 0 || one.violations.length > 0),
      [],
    );
  });
}

test('every control is reached with Tab alone, and the focus is seen at each stop', { skip: noBrowser }, async () => {
  const page = await context.newPage();
  const check = (await addresses())['/imports/check/:upload']?.[0] ?? '';
  for (const address of [
    '/',
    '/scorecard',
    check,
    '/clocks/final-plan',
    '/kpis/twenty-week-incl-pct',
    '/imports',
    '/data-checks',
    '/commentary/why%3Atwenty-week-incl-pct',
    '/settings',
  ]) {
    await page.goto(address);
    const { stops, unreached } = await tabThrough(page);
    assert.deepEqual(
      { address, unreached, unseen: stops.filter((stop) => !stop.isSeen) },
      { address, unreached: [], unseen: [] },
    );
    assert.equal(stops[0]?.words, 'a Skip to main content');
  }
  await page.close();
});

test('where scripts run a figure goes to the cursor, the focus goes back to the words, and nothing is sent', {
  skip: noBrowser,
}, async () => {
  const page = await context.newPage();
  await page.goto('/commentary/alternatives');
  await page.fill('#text', 'In May came in time');
  await page.locator('#text').evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(7, 7));
  await page.selectOption('#figure', '[[twenty-week-incl-pct]]');
  await page.getByRole('button', { name: 'Insert figure' }).click();
  assert.equal(await page.inputValue('#text'), 'In May [[twenty-week-incl-pct]]came in time');
  assert.equal(await page.locator('#text').evaluate((box) => box === document.activeElement), true);
  assert.equal(await page.locator('#prints').count(), 0);
  await page.close();
});

test('the scorecard prints on A3, on its side, with its figures and without its forms', {
  skip: noBrowser,
}, async () => {
  const page = await context.newPage();
  await page.goto('/scorecard');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('main form').filter({ visible: true }).count(), 0);
  assert.ok((await page.locator('table.wm-scorecard').allInnerTexts()).join('').length > 1_000);
  const pdf = await page.pdf({ format: 'A3', landscape: true });
  const text = pdf.toString('latin1');
  assert.match(text, /^%PDF-/);
  assert.ok(pdf.length > 30_000, `${pdf.length} bytes`);
  const [, wide = '0', high = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  assert.deepEqual([Math.round(Number(wide) / 10), Math.round(Number(high) / 10)], [119, 84]);
  const sheets = text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  assert.ok(sheets >= 1 && sheets <= 6, `${sheets} sheets`);
  await page.close();
});
