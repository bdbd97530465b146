import { readFileSync } from 'node:fs';
import sen2Xml from '../src/imports/records/sen2-xml.ts';
import { day } from '../src/clocks/index.ts';
import { defaultCheckSettings, nothingHeld, startChecks, type Held } from '../src/register/index.ts';
const bytes = new Uint8Array(readFileSync('/tmp/sen2-big.xml'));
const dig = (t: string) => { let h=0x9e3779b9,l=7; for (let i=0;i<t.length;i++){h=Math.imul(h^t.charCodeAt(i),0x01000193); l=Math.imul(l+t.charCodeAt(i),0x5bd1e995)^(l>>>15);} return ((h>>>0)*2**20+(l>>>12)).toString(36); };
for (let k=0;k<4;k++){ const c=process.cpuUsage();
const { reading } = await sen2Xml.open({ name: 'sen2.xml', bytes }, { arrivedOn: day('2025-02-01'), mappings: [], digest: dig });
const run = startChecks({ today: day('2025-02-01'), collection: reading!.head.collection, establishments: new Map(), earlier: null, settings: defaultCheckSettings });
let held: Held|null=null; let n=0;
for (const b of reading!.batches()) { for (const row of b.rows) { if (row.table==='person') { if (held) n+=run.see(held).length; held=nothingHeld(); } (held![row.table] as unknown[]).push(row); } }
if (held) n+=run.see(held).length; n+=run.end().length;
console.log(n, process.cpuUsage(c).user/1000); }
