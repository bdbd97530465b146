// A SEN2 return as a workbook laid out like the DfE's data-entry template, with the report of our checks. Ours, not the DfE's: COLLECT decides.

import type { Day } from '../../clocks/index.ts';
import { plainDay } from '../../clocks/index.ts';
import { headElements, moduleAbove } from '../../imports/index.ts';
import type { CaseFinding } from '../../register/index.ts';
import { LOOKS, type WrittenCell, type WrittenSheet, writeWorkbook } from '../workbook-writer.ts';
import { columnsOf, moduleTitles, type ReturnModule, returnModules } from './columns.ts';
import { headWords } from './csv.ts';
import { numberedTables } from './numbered-tables.ts';
import type { NotReturned } from './return-row.ts';
import type { Sen2Return } from './sen2-return.ts';
import type { MadeBy } from './xml.ts';

export interface WorkbookAsked {
  by: MadeBy;
  madeOn: Day;
  /** what the checks found in the rows that are returned */
  findings: readonly CaseFinding[];
}

export const TEMPLATE_SHEET = 'Data Entry Template';
const NUMBER_HEADS: Record<ReturnModule, string> = {
  person: 'Person ID',
  requests: 'Requests ID',
  assessment: 'Assessment ID',
  namedplan: 'Named Plan ID',
  plandetail: 'Plan Detail ID',
  activeplans: 'Active Plans ID',
  placementdetail: 'Placement Detail ID',
  senneed: 'SEN Need ID',
};
const WHY: Record<NotReturned['why'], string> = {
  'code-not-of-the-year': 'The code does not stand in this year’s return, so the element is left empty.',
  'not-read': 'It could not be read when it came in, and goes out as it stands.',
};
const DISCLAIMER =
  'These are our checks, not the DfE’s: COLLECT decides. Put right in the case system what is wrong there.';

export function sen2Workbook(made: Sen2Return, { by, madeOn, findings }: WorkbookAsked): Promise<Uint8Array> {
  const { year, la } = made.collection;
  return writeWorkbook({
    title: `SEN2 return ${year}, local authority ${la}`,
    madeOn,
    sheets: [templateSheet(made, by), reportSheet(made, madeOn, findings)],
  });
}

/** Tables side by side, each under its title, one empty column between them. */
function templateSheet(made: Sen2Return, by: MadeBy): WrittenSheet {
  const words = headWords(made, by);
  const tables = numberedTables(made);
  const blocks = [
    { title: 'Header Record', heads: [...headElements], rows: [headElements.map((name) => words[name] ?? '')] },
    ...returnModules.map((module) => {
      const columns = columnsOf(module, made.collection.year);
      const above = moduleAbove[module];
      const parent = above === null || above === 'sen2' ? null : NUMBER_HEADS[above];
      return {
        title: moduleTitles[module].template,
        heads: [NUMBER_HEADS[module], ...(parent === null ? [] : [parent]), ...columns.map(({ element }) => element)],
        rows: tables[module].map(({ number, above: of, row }) => [
          String(number),
          ...(parent === null ? [] : [String(of)]),
          ...columns.map(({ element }) => row.values[element] ?? ''),
        ]),
      };
    }),
  ];
  const deepest = Math.max(...blocks.map(({ rows }) => rows.length));
  const line = (at: (block: (typeof blocks)[number]) => readonly string[], look?: WrittenCell['look']): WrittenCell[] =>
    blocks.flatMap((block) => {
      const cells = at(block);
      const width = block.heads.length + 1;
      return Array.from({ length: width }, (_, i) => cellOf(cells[i] ?? '', look));
    });
  return {
    name: TEMPLATE_SHEET,
    rows: [
      line(({ title }) => [title], LOOKS.title),
      line(({ heads }) => heads, LOOKS.head),
      ...Array.from({ length: deepest }, (_, i) => line(({ rows }) => rows[i] ?? [])),
    ],
    widths: blocks.flatMap(({ heads }) => [...heads.map((head) => Math.max(12, head.length + 2)), 3]),
    frozen: { rows: 2, columns: 0 },
  };
}

function cellOf(text: string, look: WrittenCell['look']): WrittenCell {
  return look && text !== '' ? { value: text, look } : { value: text === '' ? null : text };
}

function reportSheet(made: Sen2Return, madeOn: Day, findings: readonly CaseFinding[]): WrittenSheet {
  const text = (value: string | number, look?: WrittenCell['look']): WrittenCell =>
    look ? { value, look } : { value };
  const heads = ['Check', 'Kind', 'About', 'Record', 'What was found'].map((head) => text(head, LOOKS.head));
  const errors = findings.filter(({ check }) => check.severity === 'error').length;
  const { year, la } = made.collection;
  return {
    name: 'Check report',
    rows: [
      [text(`Check report, SEN2 ${year}, local authority ${la}`, LOOKS.title)],
      [
        text(
          `Made on ${plainDay(madeOn)}. ${made.people.length} people. ${errors} errors, ${findings.length - errors} queries.`,
        ),
      ],
      [text(DISCLAIMER)],
      [],
      heads,
      ...findings.map(({ check, found }) => [
        text(check.id),
        text(check.severity),
        text(check.title, LOOKS.words),
        text(found.rows[0] ? `${found.rows[0].table} ${found.rows[0].id}` : ''),
        text(check.sentence(found.facts), LOOKS.words),
      ]),
      ...made.notReturned.map(({ module, element, id, value, why }) => [
        text(element),
        text('not returned'),
        text(module),
        text(id),
        text(`“${value.slice(0, 80)}”. ${WHY[why]}`, LOOKS.words),
      ]),
    ],
    widths: [24, 12, 32, 48, 90],
    frozen: { rows: 5, columns: 0 },
  };
}
