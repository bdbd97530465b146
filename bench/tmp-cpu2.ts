import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { Sen2XmlWalk } from '../src/imports/records/sen2-xml-walk.ts';
import { Sen2People } from '../src/imports/records/sen2-person.ts';
import { Sen2Findings } from '../src/imports/records/sen2-findings.ts';
import { piecesOfXml } from '../src/imports/records/sen2-xml-letters.ts';
import { hash } from 'node:crypto';
const bytes = new Uint8Array(readFileSync('/tmp/sen2-big.xml'));
const cpu = (f: () => unknown) => { const c=process.cpuUsage(); f(); const d=process.cpuUsage(c); return Math.round((d.user+d.system)/1000); };
const dg = (t: string) => hash('sha256', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk'+t).slice(0,20);
const walk = (position: boolean) => () => { const parser = new SaxesParser({position}); let n=0; parser.on('opentag', () => {n++}); parser.on('closetag', () => {n++}); parser.on('text', (t) => {n+=t.length}); for (const {text} of piecesOfXml(bytes,'x')) parser.write(text); parser.close(); };
const F = () => new Sen2Findings('x');
const stub = { open() {}, field() {}, close() {} } as unknown as Sen2People;
const run = (people: Sen2People, take: boolean) => { const w = new Sen2XmlWalk(people, {}, F()); for (const { text } of piecesOfXml(bytes, 'x')) { w.write(text); if (take) people.take(); } w.end(); };
class NoFields extends Sen2People { override field() {} }
for (let k=0;k<5;k++) console.log({ walkPos: cpu(walk(true)), walkNo: cpu(walk(false)), stub: cpu(() => run(stub, false)), noFields: cpu(() => run(new NoFields({year:2025, digest: dg}, F()), true)), noDigest: cpu(() => run(new Sen2People({year:2025, digest: (t) => t}, F()), true)), all: cpu(() => run(new Sen2People({year:2025, digest: dg}, F()), true)) });
