// The scorecard page of 120 KPIs and 14 months: time in the server, and bytes on the wire.

import { gzipSync } from 'node:zlib';
import { makeApp } from '../src/app.ts';
import { measures } from '../src/measures/index.ts';
import { COMMAND_LINE, perform } from '../src/operations/index.ts';
import { webApp } from '../src/web/index.ts';
import { textPaper } from '../test/papers.ts';
import { existingStore } from './process.ts';
import { median, type Result } from './result.ts';

const ROWS = 120;
const MONTHS = ['Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr'];
const TIMES = 50;

function paper(): string {
  const figure = (unit: string, i: number, month: number) => {
    const moved = ((i * 37 + month * month * 11) % 400) / 10;
    if (unit === 'percent') return `${(40 + moved).toFixed(1)}%`;
    return unit === 'pounds'
      ? `£${(100_000 + moved * 731).toFixed(0)}`
      : (100 + moved * 3).toFixed(unit === 'count' ? 0 : 1);
  };
  const rows = measures
    .slice(0, ROWS)
    .map((measure, i) => [
      String(i + 1),
      measure.title,
      'Monthly',
      ...MONTHS.map((_, month) => figure(measure.unit, i, month)),
    ]);
  return textPaper({ dated: '30 April 2025', months: MONTHS.map((month, i) => `${month} ${i < 10 ? 24 : 25}`), rows });
}

export async function pageSpeed(folder: string): Promise<Result[]> {
  const app = makeApp(await existingStore(folder, 'page'));
  const signal = new AbortController().signal;
  const ctx = app.context({ actor: COMMAND_LINE, area: null, signal });
  const file = { name: 'bench.txt', bytes: new TextEncoder().encode(paper()) };
  const imported = await perform(ctx, 'import', { files: [file] });
  const read = imported.value?.files[0]?.accepted;
  if (read !== ROWS) throw new Error(`${read} of ${ROWS} rows were read`);
  const web = webApp({ token: '', context: (actor, of) => app.context({ actor, area: null, signal: of }) });
  const paperId = imported.value?.files[0]?.sha256 ?? '';
  const ask = async (headers: Record<string, string>) => {
    const answer = await web.request(`/scorecard?paper=${paperId.slice(0, 12)}`, { headers });
    if (answer.status !== 200) throw new Error(`the page answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const [plain, packed, gzip]: [number[], number[], number[]] = [[], [], []];
  const time = async (times: number[], work: () => unknown) => {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  };
  const html = await ask({});
  const bytes = (await ask({ 'accept-encoding': 'gzip' })).length;
  for (let i = 0; i < 2 * TIMES; i++) {
    await time(plain, () => ask({}));
    await time(packed, () => ask({ 'accept-encoding': 'gzip' }));
    await time(gzip, () => gzipSync(html));
  }
  await app.close();
  const warm = (times: number[]) => median(times.slice(TIMES));
  const what = `scorecard page, ${ROWS} rows × ${MONTHS.length} months`;
  return [
    {
      what: `${what}: server`,
      value: warm(plain),
      unit: 'ms',
      goal: 20,
      floor: { what: 'gzip of the same bytes', value: warm(gzip) },
    },
    { what: `${what}: server and compression`, value: warm(packed), unit: 'ms', goal: null, floor: null },
    {
      what: `${what}: on the wire`,
      value: bytes,
      unit: 'bytes',
      goal: 60_000,
      floor: { what: 'uncompressed', value: html.length },
    },
  ];
}
