// The dictionary of the DfE's local authority interactive tool: what each short name means, with its polarity and decimals.

import type { PublishedIndicator } from '../../insight/index.ts';
import { issue } from '../issues.ts';
import { alike, type BenchmarkFormat, DFE, nothingRead, type TableRow } from './benchmark-format.ts';

const headsOf = (row: TableRow | undefined) => row?.texts.map(alike) ?? [];

export default {
  id: 'lait-dictionary',
  title: 'Local authority interactive tool, dictionary',
  recognise: ([header]) => {
    const heads = headsOf(header);
    return heads.includes('measureshort') && heads.includes('polarity');
  },
  read({ name, rows }) {
    const read = nothingRead('dictionary', DFE, 'Local authority interactive tool, dictionary');
    const indicators = new Map<string, PublishedIndicator>();
    let heads: string[] | null = null;
    for (const { row, texts, unclosed } of rows) {
      if (unclosed) {
        read.issues.push(issue('csv-quote-open', 'stops', { file: name, row }, {}));
        return read;
      }
      if (heads === null) {
        heads = headsOf({ row, texts });
        continue;
      }
      const cell = (head: string) => texts[heads!.indexOf(head)]?.trim() ?? '';
      const id = cell('measureshort');
      if (id === '') continue;
      const decimals = cell('dps');
      indicators.set(id, {
        id,
        title: cell('measure'),
        polarity: /^(high|low)$/i.test(cell('polarity')) ? cell('polarity').toLowerCase() : null,
        decimals: /^\d+(\.0+)?$/.test(decimals) ? Number(decimals) : null,
        yearType: cell('yeartype') || null,
      });
    }
    read.indicators = [...indicators.values()];
    return read;
  },
} satisfies BenchmarkFormat;
