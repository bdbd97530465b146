// Where things of which there are many live: one folder a kind, one file a thing, and an index.ts made by `npm run generate`.

import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export interface Catalogue {
  /** what one entry is called, and what `npm run new` is told */
  kind: string;
  folder: string;
  /** name of the list that index.ts exports */
  list: string;
  type: string;
  /** where the entry's type stands, from the folder */
  from: string;
  /** index.ts also exports `byId`, where every entry keeps its own type */
  byId?: boolean;
}

export const catalogues: Catalogue[] = [
  { kind: 'deadline', folder: 'src/clocks/deadlines', list: 'deadlines', type: 'Deadline', from: '../deadline.ts' },
  { kind: 'table', folder: 'src/register/tables', list: 'tables', type: 'Table', from: '../table.ts', byId: true },
  {
    kind: 'code-set',
    folder: 'src/register/codes',
    list: 'codeSets',
    type: 'CodeSet',
    from: '../code-set.ts',
    byId: true,
  },
  {
    kind: 'case-check',
    folder: 'src/register/checks',
    list: 'caseChecks',
    type: 'CaseCheck',
    from: '../check.ts',
  },
  {
    kind: 'measure',
    folder: 'src/measures/catalogue',
    list: 'measures',
    type: 'CatalogueMeasure',
    from: '../measure.ts',
  },
  {
    kind: 'worked-out-field',
    folder: 'src/measures/fields',
    list: 'workedOutFields',
    type: 'WorkedOutField',
    from: '../source.ts',
  },
  { kind: 'rule', folder: 'src/insight/checks/rules', list: 'rules', type: 'Rule', from: '../rule.ts' },
  {
    kind: 'commentary-part',
    folder: 'src/improvement/commentary/parts',
    list: 'commentaryParts',
    type: 'CommentaryPart',
    from: '../part.ts',
  },
  {
    kind: 'mapping',
    folder: 'src/imports/mappings',
    list: 'readyMappings',
    type: 'ReadyMapping',
    from: '../records/ready-mapping.ts',
  },
  {
    kind: 'record-format',
    folder: 'src/imports/record-formats',
    list: 'recordFormats',
    type: 'RecordFormat',
    from: '../records/record-format.ts',
  },
  {
    kind: 'document',
    folder: 'src/outputs/documents/catalogue',
    list: 'documents',
    type: 'DocumentEntry',
    from: '../document-entry.ts',
  },
  { kind: 'format', folder: 'src/imports/formats', list: 'formats', type: 'Format', from: '../format.ts' },
  {
    kind: 'operation',
    folder: 'src/operations/catalogue',
    list: 'operations',
    type: 'AnyOperation',
    from: '../operation.ts',
    byId: true,
  },
  { kind: 'page', folder: 'src/web/pages', list: 'pages', type: 'Page', from: '../page.ts' },
  { kind: 'command', folder: 'src/cli/commands', list: 'commands', type: 'Command', from: '../command.ts' },
];
