// A SEN2 return as XML, in the order of the specification. To verify against each year's: where the designated officers stand.

import { isoDay } from '../../clocks/index.ts';
import { moduleTitles } from './columns.ts';
import type { ReturnRow } from './return-row.ts';
import type { Sen2Return } from './sen2-return.ts';

/** When and by what it was made, for the head; the moment as "2025-02-01T09:00:00". */
export interface MadeBy {
  software: string;
  release: string;
  serial: string;
  at: string;
}

export function sen2XmlFile({ collection, head, people }: Sen2Return, made: MadeBy): Uint8Array {
  const { year, censusDay, la } = collection;
  const source: [string, string | undefined][] = [
    ['SourceLevel', 'L'],
    ['LEA', la],
    ['SoftwareCode', made.software],
    ['Release', made.release],
    ['SerialNo', made.serial],
    ['DateTime', made.at],
    ['DMO', head.DMO],
    ['DCO', head.DCO],
    ['DSCO', year < 2025 ? undefined : head.DSCO],
  ];
  const pieces = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n<Header>\n<CollectionDetails>',
    element('Collection', 'SEN2'),
    element('Year', String(year)),
    element('ReferenceDate', isoDay(censusDay)),
    '</CollectionDetails>\n<Source>',
    ...source.flatMap(([name, text]) => (text === undefined ? [] : [element(name, text)])),
    '</Source>\n</Header>\n<Persons>\n',
  ];
  for (const person of people) pieces.push(...record(person));
  pieces.push('</Persons>\n</Message>\n');
  return new TextEncoder().encode(pieces.join(''));
}

function* record({ module, values, below }: ReturnRow): Generator<string> {
  const { xml } = moduleTitles[module];
  yield `<${xml}>`;
  for (const [name, text] of Object.entries(values)) yield element(name, text);
  if (below.length > 0) yield '\n';
  for (const one of below) yield* record(one);
  yield `</${xml}>\n`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Letters that XML 1.0 leaves out. */
const NOT_ALLOWED = /(?![\t\n\r\x7f-\x9f])[\p{Cc}\uFFFE\uFFFF]/gu;

function element(name: string, text: string): string {
  const safe = text
    .toWellFormed()
    .replace(NOT_ALLOWED, '')
    .replace(/[&<>]/g, (sign) => SIGNS[sign]!)
    .replaceAll('\r', '&#13;');
  return `<${name}>${safe}</${name}>`;
}
