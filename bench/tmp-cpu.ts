import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import sen2Xml from '../src/imports/records/sen2-xml.ts';
import { day } from '../src/clocks/index.ts';
import { hash } from 'node:crypto';
import { defaultCheckSettings, nothingHeld, startChecks, type Held } from '../src/register/index.ts';
const bytes = new Uint8Array(readFileSync('/tmp/sen2-big.xml'));
const asked = { arrivedOn: day('2025-02-01'), mappings: [], digest: (t: string) => hash('sha256', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'+t).slice(0,20) };
const cpu = async (f: () => unknown) => { const c=process.cpuUsage(); await f(); const d=process.cpuUsage(c); return Math.round((d.user+d.system)/1000); };
const walk = () => { const parser = new SaxesParser(); let n=0; parser.on('opentag', () => {n++}); parser.on('text', (t) => {n+=t.length}); const d=new TextDecoder(); for (let at=0; at<bytes.length; at+=65536) parser.write(d.decode(bytes.subarray(at,at+65536),{stream:true})); parser.close(); };
const read = async () => { const { reading } = await sen2Xml.open({ name: 'sen2.xml', bytes }, asked); let n=0; for (const b of reading!.batches()) n+=b.rows.length; };
const group = async () => { const { reading } = await sen2Xml.open({ name: 'sen2.xml', bytes }, asked); let n=0; let held: Held|null=null; for (const b of reading!.batches()) { for (const row of b.rows) { if (row.table==='person') { n++; held=nothingHeld(); } (held![row.table] as unknown[]).push(row); } } };
const full = async () => { const { reading } = await sen2Xml.open({ name: 'sen2.xml', bytes }, asked);
const run = startChecks({ today: day('2025-02-01'), collection: reading!.head.collection, establishments: new Map(), earlier: null, settings: defaultCheckSettings });
let held: Held|null=null; let n=0;
for (const b of reading!.batches()) { for (const row of b.rows) { if (row.table==='person') { if (held) n+=run.see(held).length; held=nothingHeld(); } (held![row.table] as unknown[]).push(row); } }
if (held) n+=run.see(held).length; n+=run.end().length; };
for (let k=0;k<6;k++) console.log({ walk: await cpu(walk), read: await cpu(read), group: await cpu(group), full: await cpu(full) });
console.log(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status','utf8'))![1]);
