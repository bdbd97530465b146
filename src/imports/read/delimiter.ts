// Which character parts the columns of a text, told by how evenly it cuts the lines.

export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE = 200_000;

interface Cut {
  delimiter: Delimiter;
  /** fields in most records */
  fields: number;
  /** part of the records that have so many */
  share: number;
  records: number;
}

/** `sep=;` on a first line, as Excel writes and understands it; the line itself is no data. */
export function statedDelimiter(text: string): Delimiter | null {
  const match = /^"?sep=(.)"?\s*(\r|\n|$)/i.exec(text);
  return DELIMITERS.find((one) => one === match?.[1]) ?? null;
}

/** The delimiter of a table that fills the whole file; null for prose, or for tables among prose. */
export function delimiterOf(text: string, name: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE);
  const cuts = DELIMITERS.map((delimiter) => cutBy(sample, delimiter)).filter((cut) => cut.fields > 1);
  const score = (cut: Cut) => cut.share * Math.log2(cut.fields);
  const [best] = cuts.sort((a, b) => score(b) - score(a));
  if (/\.(csv|tsv|tab)$/i.test(name)) return best?.delimiter ?? (/\.csv$/i.test(name) ? ',' : '\t');
  if (!best) return null;
  // Text saved from a document has tabs in its tables and none in its prose.
  if (best.delimiter === '\t') return best.share >= 0.9 && everyLineHasTab(sample) ? '\t' : null;
  if (sample.includes('\t') || best.delimiter === '|') return best.delimiter === '|' && best.share >= 0.9 ? '|' : null;
  return best.share >= 0.8 && (best.fields > 2 || best.records >= 5) && best.records >= 2 ? best.delimiter : null;
}

function everyLineHasTab(sample: string): boolean {
  return sample.split(/\r\n|\n|\r/).every((line) => line.trim() === '' || line.includes('\t'));
}

function cutBy(sample: string, delimiter: Delimiter): Cut {
  const tally = new Map<number, number>();
  let [fields, records, blank, quoted, fresh] = [1, 0, true, false, true];
  const end = () => {
    if (!blank) {
      tally.set(fields, (tally.get(fields) ?? 0) + 1);
      records += 1;
    }
    [fields, blank, quoted, fresh] = [1, true, false, true];
  };
  for (const letter of sample) {
    if (quoted) {
      if (letter === '"') quoted = false;
      continue;
    }
    if (letter === '\n' || letter === '\r') end();
    else if (letter === delimiter) [fields, blank, fresh] = [fields + 1, false, true];
    else if (letter === '"' && fresh) [quoted, blank] = [true, false];
    else if (letter.trim() !== '') [blank, fresh] = [false, false];
  }
  if (sample.length < SAMPLE) end();
  const [fieldsOfMost, times] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { delimiter, fields: fieldsOfMost, share: records === 0 ? 0 : times / records, records };
}
