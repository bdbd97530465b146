// The SEN2 return as XML, of any year: read as it goes by, person by person, and refused where it is not what it says.

import type { Issue } from '../../clocks/index.ts';
import { issue } from '../issues.ts';
import { Refusal } from '../read/limits.ts';
import type { RecordBatch, RecordFile, RecordFormat, RecordsAsked } from './record-format.ts';
import { Sen2Findings } from './sen2-findings.ts';
import { type HeadWords, headOf } from './sen2-head.ts';
import { Sen2People } from './sen2-person.ts';
import { piecesOfXml } from './sen2-xml-letters.ts';
import { Sen2XmlWalk } from './sen2-xml-walk.ts';

const NAMED = { id: 'sen2-xml', title: 'SEN2 return (XML)' };
const MOST_BYTES = 250_000_000;

export default {
  ...NAMED,

  recognise(file) {
    const start = Buffer.from(file.bytes.subarray(0, 8192))
      .toString('latin1')
      .replaceAll('\0', '')
      .replace(/^[^<]{0,3}/, '');
    if (!/^\s*<[?!a-z]/i.test(start) || /<html\b/i.test(start)) return 0;
    const has = (name: RegExp) => name.test(start);
    if (has(/<([\w.-]+:)?collection\s*>\s*sen2/i)) return 1;
    if (has(/<([\w.-]+:)?(message|persons)\b/i) && has(/<([\w.-]+:)?(persons?|requests|activeplans)\b/i)) return 0.8;
    if (has(/<([\w.-]+:)?message\b/i) || /sen2[^/\\]*\.xml$/i.test(file.name)) return 0.5;
    return 0;
  },

  async open(file, asked) {
    const findings = new Sen2Findings(file.name);
    const words: HeadWords = {};
    const stops = lookAtHead(file, words, findings);
    if (stops) return { reading: null, issues: [stops] };
    const { head, year, issues } = headOf(words, asked, NAMED, file.name);
    return { reading: { head, batches: () => batchesOf(file, asked, year, words) }, issues };
  },
} satisfies RecordFormat;

/** Walks until the first person; says why when there is none. */
function lookAtHead(file: RecordFile, words: HeadWords, findings: Sen2Findings): Issue | null {
  const where = { file: file.name };
  if (file.bytes.length === 0) return issue('file-empty', 'stops', where, { bytes: 0 });
  if (file.bytes.length > MOST_BYTES)
    return issue('limit-bytes', 'stops', where, { bytes: file.bytes.length, limit: MOST_BYTES });
  const walk = new Sen2XmlWalk(new Sen2People({ year: null, digest: (text) => text }, findings), words, findings);
  try {
    for (const { text } of piecesOfXml(file.bytes, file.name)) {
      walk.write(text);
      if (walk.personSeen) return null;
    }
    walk.end();
    return walk.personSeen ? null : issue('sen2-no-people', 'stops', where, {});
  } catch (error) {
    if (error instanceof Refusal) return error.issue;
    throw error;
  }
}

function* batchesOf(
  file: RecordFile,
  asked: RecordsAsked,
  year: number | null,
  words: HeadWords,
): Generator<RecordBatch> {
  const findings = new Sen2Findings(file.name);
  const people = new Sen2People({ year, digest: asked.digest }, findings);
  const walk = new Sen2XmlWalk(people, words, findings);
  const of = file.bytes.length;
  let done = 0;
  try {
    for (const piece of piecesOfXml(file.bytes, file.name)) {
      walk.write(piece.text);
      done = piece.done;
      yield { rows: people.take(), issues: findings.take(), done, of };
    }
    walk.end();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.add(error.issue);
  }
  yield { rows: people.take(), issues: findings.end(), done, of };
}
