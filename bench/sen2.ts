// A large SEN2 return read and checked, beside the XML reader alone walking the same bytes. `node bench/sen2.ts` runs it by itself.

import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { day } from '../src/clocks/index.ts';
import sen2Xml from '../src/imports/records/sen2-xml.ts';
import {
  defaultCheckSettings,
  type Held,
  nothingHeld,
  type Row,
  startChecks,
  type TableId,
  upnCheckLetter,
} from '../src/register/index.ts';
import { median, printTable, type Result } from './result.ts';

const PEOPLE = 75_000;
const TIMES = 5;
const MOST_TIMES_THE_WALK = 4;
const MOST_BYTES = 400_000_000;
const KEY = 'a key of thirty-two letters long..';
const HERE = fileURLToPath(import.meta.url);

/** About 50 MB: one in three has a plan with everything, the others a request under way or refused. */
function madeReturn(people: number): Uint8Array {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>2025</Year><ReferenceDate>2025-01-16</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header><Persons>\n',
  ];
  for (let i = 0; i < people; i++) parts.push(personOf(i));
  parts.push('</Persons></Message>\n');
  return new TextEncoder().encode(parts.join(''));
}

function personOf(i: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const birth = `${2001 + (i % 20)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
  const month = two(1 + (i % 8));
  const rest = `9${String(i).padStart(11, '0')}`;
  // One in fifty has a slip, and is found.
  const upn = `${i % 50 === 0 ? 'I' : upnCheckLetter(rest)}${rest}`;
  const who = `<Person><Surname>Example${i}</Surname><Forename>Ada</Forename><PersonBirthDate>${birth}</PersonBirthDate><Sex>${i % 3 ? 'M' : 'F'}</Sex><Ethnicity>WBRI</Ethnicity><PostCode>ZZ99 9ZZ</PostCode><UPN>${upn}</UPN>`;
  const asked = `<Requests><ReceivedDate>2024-${month}-${two(1 + (i % 28))}</ReceivedDate><RequestSource>${1 + (i % 5)}</RequestSource><RYA>0</RYA><RequestOutcomeDate>2024-${two(Number(month) + 1)}-20</RequestOutcomeDate><RequestOutcome>${i % 3 ? 'N' : 'Y'}</RequestOutcome><RequestMediation>0</RequestMediation><RequestTribunal>0</RequestTribunal>`;
  if (i % 3) return `${who}${asked}</Requests></Person>\n`;
  const place = `<URN>${100_000 + (i % 4000)}</URN><PlacementRank>1</PlacementRank>`;
  const units = '<SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator>';
  return `${who}${asked}<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2024-12-05</AssessmentOutcomeDate><Week20>0</Week20><NamedPlan><StartDate>2024-12-06</StartDate><PB>0</PB><PlanDetail>${place}${units}</PlanDetail></NamedPlan></Assessment><ActivePlans><LastReview>2024-12-20</LastReview><PlacementDetail>${place}<EntryDate>2024-09-01</EntryDate>${units}</PlacementDetail><SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed></ActivePlans></Requests></Person>\n`;
}

function walkAlone(bytes: Uint8Array): number {
  const began = performance.now();
  const parser = new SaxesParser();
  let [elements, letters] = [0, 0];
  parser.on('opentag', () => {
    elements += 1;
  });
  parser.on('text', (text) => {
    letters += text.length;
  });
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += 65_536)
    parser.write(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
  parser.close();
  if (elements === 0 || letters === 0) throw new Error('nothing was walked');
  return performance.now() - began;
}

async function readAndChecked(bytes: Uint8Array): Promise<{ ms: number; read: number; people: number; found: number }> {
  const began = performance.now();
  const asked = { arrivedOn: day('2025-02-01'), mappings: [], digest: shortName };
  const { reading } = await sen2Xml.open({ name: 'sen2.xml', bytes }, asked);
  if (!reading) throw new Error('the return was refused');
  const { collection } = reading.head;
  const run = startChecks({
    today: day('2025-02-01'),
    collection,
    establishments: new Map(),
    earlier: null,
    settings: defaultCheckSettings,
  });
  let [people, found, read] = [0, 0, 0];
  for (const { rows } of reading.batches()) {
    const began = performance.now();
    let held: Held | null = null;
    for (const row of rows) {
      if (row.table === 'person') {
        if (held) found += run.see(held).length;
        held = nothingHeld();
        people += 1;
      }
      (held![row.table] as Row<TableId>[]).push(row);
    }
    if (held) found += run.see(held).length;
    read -= performance.now() - began;
  }
  read += performance.now() - began;
  found += run.end().length;
  return { ms: performance.now() - began, read, people, found };
}

/** As imports make the numbers of people: a key that is never given away, and eighty bits of what comes of it. */
function shortName(text: string): string {
  return hash('sha256', `${KEY}${text}`).slice(0, 20);
}

/** The most memory that the process has held at any time. */
function mostMemory(): number {
  const peak = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(peak) * 1024;
}

if (process.argv[1] === HERE) {
  const [, , file] = process.argv;
  if (file) {
    await readAndChecked(readFileSync(file));
    process.send?.(mostMemory());
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
    try {
      printTable(await sen2(folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

export async function sen2(folder: string): Promise<Result[]> {
  const file = join(folder, 'sen2.xml');
  writeFileSync(file, madeReturn(PEOPLE));
  const bytes = readFileSync(file);
  const [walks, reads, ours]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < TIMES; i++) {
    walks.push(walkAlone(bytes));
    const { ms, read } = await readAndChecked(bytes);
    ours.push(ms);
    reads.push(read);
  }
  const memory = await new Promise<number>((told, failed) => {
    const child = fork(HERE, [file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (peak) => told(Number(peak)));
    child.on('error', failed);
    child.on('exit', (code) => failed(new Error(`the reading process ended with ${code}`)));
  });
  const walk = { what: 'saxes walking it', value: median(walks) };
  const what = `a SEN2 return of ${Math.round(bytes.length / 1e6)} MB and ${PEOPLE.toLocaleString('en-GB')} people`;
  return [
    {
      what: `${what}, read and fully checked`,
      value: median(ours),
      unit: 'ms',
      goal: walk.value * MOST_TIMES_THE_WALK,
      floor: walk,
    },
    { what: 'of that, reading it into rows', value: median(reads), unit: 'ms', goal: null, floor: walk },
    { what: 'the most memory that takes', value: memory, unit: 'bytes', goal: MOST_BYTES, floor: null },
  ];
}
