// What to ask a system's administrator for: a template with two made-up lines and the codes that are understood, or one page of words.

import { stringify } from 'csv-stringify/sync';
import type { Day } from '../clocks/index.ts';
import { type AskList, fieldOf, mappingTemplate, type ReadyColumn, type ReadyMapping } from '../imports/index.ts';
import { codeSetsById } from '../register/index.ts';
import { emlOf, isAddress, mailLink } from './chaser-letter.ts';
import { type CellChoice, LOOKS, type WrittenCell, writeWorkbook } from './workbook-writer.ts';

/** The headings stand in the first row, as they should in the extract itself. */
export function mappingTemplateCsv(ready: ReadyMapping): string {
  const { headings, rows } = mappingTemplate(ready);
  return stringify([headings, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

/** Rows of a template that somebody may fill by hand. */
const ROWS_WITH_CHOICES = 2_000;
/** Excel shows a longer list as a wall. */
const MOST_CHOICES = 40;

export function mappingTemplateWorkbook(ready: ReadyMapping, madeOn: Day): Promise<Uint8Array> {
  const { title, headings, rows } = mappingTemplate(ready);
  const columns = headings.map((heading) => ready.columns.find((one) => one.heading === heading)!);
  const head = (text: string): WrittenCell => ({ value: text, look: LOOKS.head });
  const text = (value: string): WrittenCell => ({ value, look: LOOKS.words });
  return writeWorkbook({
    title,
    madeOn,
    sheets: [
      {
        name: 'Extract',
        widths: headings.map((heading) => Math.max(12, Math.min(30, heading.length + 4))),
        rows: [
          headings.map(head),
          ...rows.map((row) => row.map((value): WrittenCell => ({ value: value || null, format: '@' }))),
        ],
        frozen: { rows: 1, columns: 0 },
        choices: columns.flatMap((column, at) => choiceOf(column, at)),
      },
      {
        name: 'What each column is',
        widths: [32, 12, 60, 60],
        rows: [
          ['Column', 'Needed', 'What it is', 'What may stand in it'].map(head),
          ...columns.map((column) => [
            text(column.heading),
            text(column.needed ? 'needed' : ''),
            text(column.ask ?? plainOf(column)),
            text(takenWords(column)),
          ]),
          [text('The two lines under the headings are made up. Delete them before the template is filled.')],
        ],
        frozen: { rows: 1, columns: 0 },
        print: { paper: 'a4', repeats: 1 },
      },
    ],
  });
}

function plainOf({ table, field }: ReadyColumn): string {
  const found = fieldOf(table, field);
  return found
    ? (found.plain ?? found.title)
    : field === 'person'
      ? 'the child’s own number'
      : 'the record’s own number';
}

/** What is understood, in words: a mapping's own words first, else the titles of the codes. */
function choicesOf({ table, field, codes }: ReadyColumn): string[] {
  if (codes) return Object.keys(codes).filter((words) => codes[words] !== '');
  const found = fieldOf(table, field);
  if (found?.type === 'yes-no') return ['Y', 'N'];
  return found?.type === 'code' && found.codes ? codeSetsById[found.codes].codes.map(({ title }) => title) : [];
}

function choiceOf(column: ReadyColumn, at: number): CellChoice[] {
  const values = choicesOf(column);
  if (values.length === 0 || values.length > MOST_CHOICES) return [];
  const letter = columnLetter(at);
  return [
    {
      range: `${letter}2:${letter}${ROWS_WITH_CHOICES}`,
      takes: { kind: 'list', values },
      title: column.heading.slice(0, 32),
      words: 'One of the list, or your system’s own words: what they stand for is said once, when the file is read.',
    },
  ];
}

function columnLetter(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : `${columnLetter(Math.floor(at / 26) - 1)}${rest}`;
}

function takenWords(column: ReadyColumn): string {
  const { table, field, codes, lastDay } = column;
  const found = fieldOf(table, field);
  if (!found) return 'the same number in every extract';
  if (found.type === 'day') return `a date such as 30/06/2025${lastDay ? ', the last day on which it held' : ''}`;
  if (codes) return choicesOf(column).join('; ');
  if (found.type === 'yes-no') return 'Y or N';
  if (found.codes) return codeSetsById[found.codes].codes.map(({ code, title }) => `${code} = ${title}`).join('; ');
  if (found.type === 'whole' || found.type === 'decimal') return found.unit ? `a number of ${found.unit}` : 'a number';
  return '';
}

export interface AskLetter {
  /** null while nobody has given an address */
  to: string | null;
  subject: string;
  body: string;
  /** opens the draft in a mail program */
  mailto: string;
  /** the draft as a file that mail programs open */
  eml: string;
}

export function askLetter(list: AskList, asked: { areaName: string | null; contact: string | null }): AskLetter {
  const to = asked.contact !== null && isAddress(asked.contact) ? asked.contact : null;
  const subject = `An extract for the SEND scorecard: ${list.title}`.replace(/\s+/g, ' ').trim();
  const body = [
    'Hello',
    '',
    `Please can you make an extract${asked.areaName === null ? '' : ` for ${asked.areaName}`}: ${list.title}.`,
    list.plain,
    '',
    ...list.file.map((line) => `- ${line}`),
    '',
    'Columns. What is marked * we cannot do without; send what there is of the others.',
    '',
    ...list.columns.map(({ heading, needed, ask, example }) => {
      const more = [ask, example === '' ? '' : `such as ${example}`].filter(Boolean).join('; ');
      return `${needed ? '*' : '-'} ${heading}${more ? `: ${more}` : ''}`;
    }),
    '',
    'If your system calls a column otherwise, leave its own name: we say here which is which.',
    '',
    'Thank you',
    '',
  ].join('\n');
  return { to, subject, body, mailto: mailLink(to, subject, body), eml: emlOf(to, subject, body) };
}
