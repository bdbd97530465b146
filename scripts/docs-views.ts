// docs/views.md: the views over the case records that people read from with Power BI or SQL, column by column.

import { codeSetsById, type Field, freeTextFields, type Table, tables } from '../src/register/index.ts';
import { code, page, table } from './markdown.ts';

const sqlName = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`).replaceAll('-', '_');

const TYPES: Record<Field['type'], string> = {
  day: 'date',
  whole: 'whole number',
  decimal: 'number',
  'yes-no': 'true or false',
  code: 'code',
  codes: 'codes, with spaces between them',
  of: 'row',
  text: 'text',
};

function meaning({ title, type, plain, codes, of, unit }: Field): string {
  const what = [title, plain, unit && `in ${unit}`].filter((one) => one !== undefined).join('; ');
  if (of) return `${what}: the ${code('id')} of a row of ${code(`waymark.${sqlName(of)}`)}`;
  if (!codes || type === 'text') return what;
  const list = codeSetsById[codes].codes.map((one) => `${one.code} ${one.title}`);
  return `${what}. ${list.join(', ')}`;
}

function viewSection({ id, title, plain, about, fields }: Table): string {
  const shown = Object.entries(fields).filter(
    ([name, { apart }]) => !apart && !freeTextFields.includes(`${id}.${name}`),
  );
  const person = about === 'person' ? [[code('person'), 'whole number', 'our number of the person']] : [];
  return [
    `## ${code(`waymark.${sqlName(id)}`)}`,
    `${title}. ${plain}`,
    table(
      ['Column', 'Type', 'What it holds'],
      [...person, ...shown.map(([name, field]) => [code(sqlName(name)), TYPES[field.type], meaning(field)])],
    ),
  ].join('\n\n');
}

export function viewsPage(): string {
  return page(
    '# Views to read from',
    'The case records for Power BI, Excel or SQL: read only, in the schema `waymark` of the PostgreSQL database. Each view has one row for each record that figures count: as it stands now, of the source that counts, neither void nor a duplicate. Names, addresses, UPNs and what is written in free words are in none of them; `person` is our own number. The day of birth is in, since ages are worked out from it: give the views only to people who may see case records. The pages, the CSV files and these views count the same rows.',
    'Every view has `area` (the GSS code), `from_source` (who sent the row) and `id` (the number of the row; no two rows of one view and area have the same).',
    '## What a session may ask',
    table(
      ['Setting', 'What it does'],
      [
        [`${code("set waymark.known_at = '2025-06-02T09:00:00Z'")}`, 'answers with what was known at that instant'],
        [
          `${code(`set waymark.counted_sources = '{"plan": "case-system"}'`)}`,
          'takes each table named from that source, whichever counts; for whoever compares two systems',
        ],
      ],
    ),
    '## To let somebody read',
    '```sql\ncreate role report_reader login;\ngrant usage on schema waymark to report_reader;\ngrant select on all tables in schema waymark to report_reader;\n```',
    '`waymark.setting` has every establishment once for each of its numbers (URN and UKPRN) in the column `number`; `waymark.area` has the local areas.',
    ...tables.map(viewSection),
  );
}
