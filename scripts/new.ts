// `npm run new measure over-30-weeks-pct`: writes a catalogue entry to fill in, and brings the index up to date.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues, root } from './catalogues.ts';
import { indexText } from './generate.ts';

interface Template {
  text(id: string): string;
  /** the page that says what to fill in, and the tests that say when it is right */
  howTo: string;
  tests: string;
}

/** An id ends as its unit: `…-pct` is a percentage. */
function unitOf(id: string): string {
  const endings: Record<string, string> = {
    pct: 'percent',
    fte: 'fte',
    gbp: 'pounds',
    weeks: 'weeks',
    days: 'days',
    '10k': 'rate-10k',
  };
  return endings[id.slice(id.lastIndexOf('-') + 1)] ?? 'count';
}

const templates: Record<string, Template> = {
  'case-check': {
    howTo: 'docs/how-to/add-a-case-check.md',
    tests: 'src/register/checks.test.ts',
    text: (id) => `// ${id.toUpperCase()}: what it looks for, in one plain line.

import { isoDay } from '../../clocks/index.ts';
import type { CaseCheck } from '../check.ts';
import { dayWords } from '../check-facts.ts';
import { cite, findInEach } from '../check-rows.ts';

export default {
  id: '${id.toUpperCase()}',
  set: 'journey',
  title: '',
  plain: '',
  severity: 'query',
  fields: ['request.receivedOn'],
  source: '',
  examples: [
    { name: 'nothing is wrong', held: { request: [{ receivedOn: '2025-01-06' }] }, finds: [] },
    { name: 'on the boundary: still in order', held: { request: [{ receivedOn: '2025-01-06' }] }, finds: [] },
    { name: 'something is wrong', held: { request: [{ receivedOn: '2035-01-06' }] }, finds: ['request-1'] },
  ],
  find: (held, { today }) =>
    findInEach(held.request, (request) =>
      request.receivedOn === null || request.receivedOn <= today
        ? null
        : {
            rows: [cite('request', request)],
            field: 'receivedOn',
            facts: { receivedOn: isoDay(request.receivedOn) },
          },
    ),
  sentence: ({ receivedOn }) => \`It is dated \${dayWords(receivedOn)}, which has not come yet. Put right the date in the case system.\`,
} satisfies CaseCheck;
`,
  },
  table: {
    howTo: 'src/register/table.ts',
    tests: 'src/store/register-tables.test.ts',
    text: (id) => `// What a row is, in one plain line. A migration makes its table in the database.

import type { Table } from '../table.ts';

export default {
  id: '${id}',
  title: '',
  one: '',
  plain: '',
  about: 'person',
  identifiedBy: ['fromOn'],
  spell: { from: 'fromOn', to: 'toOn' },
  kept: 'case',
  fields: {
    fromOn: { title: 'From', type: 'day' },
    toOn: { title: 'To', type: 'day' },
  },
} as const satisfies Table;
`,
  },
  'code-set': {
    howTo: 'src/register/code-set.ts',
    tests: 'src/house.test.ts',
    text: (id) => `// What the codes are of, in one plain line.

import type { CodeSet } from '../code-set.ts';

export default {
  id: '${id}',
  title: '',
  source: '',
  codes: [{ code: 'Y', title: '' }],
} as const satisfies CodeSet;
`,
  },
  mapping: {
    howTo: 'src/imports/records/ready-mapping.ts',
    tests: 'src/imports/records/ready-mappings.test.ts',
    text: (id) => `// What the extract holds, in one plain line.

import { personNumber } from '../records/person-columns.ts';
import type { ReadyMapping } from '../records/ready-mapping.ts';

export default {
  id: '${id}',
  title: '',
  line: '',
  plain: '',
  source: 'case-system',
  asked: '',
  holds: 'snapshot',
  columns: [
    personNumber,
    {
      heading: 'Request received',
      table: 'request',
      field: 'receivedOn',
      needed: true,
      examples: ['03/03/2025', '17/04/2025'],
    },
  ],
} satisfies ReadyMapping;
`,
  },
  'record-format': {
    howTo: 'docs/how-to/add-an-import-format.md',
    tests: 'src/house.test.ts',
    text: (id) => `// What kind of file it is, in one plain line.

import type { RecordFormat } from '../records/record-format.ts';

export default {
  id: '${id}',
  title: '',
  recognise: () => 0,
  open: async () => ({ reading: null, issues: [] }),
} satisfies RecordFormat;
`,
  },
  deadline: {
    howTo: 'docs/how-to/add-a-deadline.md',
    tests: 'src/clocks/deadlines.test.ts',
    text: (id) => `// What must happen, by when, in words a case officer would accept.

import type { Deadline } from '../deadline.ts';
import { IN_FORCE_SINCE_2014 } from '../law-in-force.ts';

export default {
  id: '${id}',
  code: null,
  title: '',
  plain: '',
  starts: ['request-received'],
  stops: ['done'],
  steps: [{ id: '${id}', title: '', limit: { form: 'count', count: 2, unit: 'weeks' } }],
  exceptions: [],
  law: '',
  inForce: IN_FORCE_SINCE_2014,
  dayCount: 'convention',
  toVerify: true,
  examples: [
    { name: 'two weeks after the start', start: '2025-01-06', due: '2025-01-20' },
    {
      name: 'done on the last day is in time',
      start: '2025-01-06',
      at: { done: '2025-01-20' },
      today: '2025-02-01',
      due: '2025-01-20',
      words: 'Done, 0 days in hand',
    },
    {
      name: 'done a day later is late',
      start: '2025-01-06',
      at: { done: '2025-01-21' },
      today: '2025-02-01',
      due: '2025-01-20',
      words: 'Late by 1 day',
    },
  ],
} satisfies Deadline;
`,
  },
  measure: {
    howTo: 'docs/how-to/add-a-measure.md',
    tests: 'src/measures/catalogue.test.ts',
    text: (id) => `// What is counted, in one plain line.
import type { CatalogueMeasure } from '../measure.ts';

export default {
  id: '${id}',
  title: '',
  section: 'caseload',
  unit: '${unitOf(id)}',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  plain: '',
  numerator: '',
  denominator: ${unitOf(id) === 'percent' ? "''" : 'null'},
  source: 'CM',
  owner: 'send-assessment',
  releaseLag: 10,
  priority: 'pathway',
  relations: [],
  caveats: [],
  versions: [{ version: 1, from: null, meaning: 'As the entry says.', reason: '' }],
  aliases: [],
} satisfies CatalogueMeasure;
`,
  },
  rule: {
    howTo: 'docs/how-to/add-a-data-check.md',
    tests: 'src/insight/checks/rules.test.ts',
    text: (id) => `// What two things on a paper cannot both be true, in one plain line.

import type { Rule } from '../rule.ts';

export default {
  id: '${id}',
  title: '',
  plain: '',
  severity: 'warns',
  source: '',
  examples: [],
  check: () => ({ looked: 0, found: [] }),
  sentence: () => '',
} satisfies Rule;
`,
  },
  format: {
    howTo: 'docs/how-to/add-an-import-format.md',
    tests: `src/imports/formats/*.test.ts`,
    text: (id) => `// Which files these are, in one plain line.

import type { Format } from '../format.ts';

export default {
  id: '${id}',
  title: '',
  recognise: () => 0,
  read: (_grid, ctx) => ({
    title: null,
    statedOn: ctx.toldDate ?? null,
    statedBy: ctx.toldDate === undefined ? null : 'told',
    rows: [],
    emptySections: [],
    texts: [],
    issues: [],
  }),
} satisfies Format;
`,
  },
  document: {
    howTo: 'docs/how-to/add-a-document.md',
    tests: 'src/outputs/documents/documents.test.ts',
    text: (id) => `// What it says, and to whom, in one plain line.

import { type DocumentEntry, fileNameOf } from '../document-entry.ts';

export default {
  id: '${id}',
  title: '',
  heading: '',
  fileName: (version) => fileNameOf('${id}', version),
  audience: 'board',
  paper: 'a4',
  blocks: () => [],
} satisfies DocumentEntry;
`,
  },
  'commentary-part': {
    howTo: 'docs/how-to/add-a-document.md',
    tests: 'src/improvement/**/*.test.ts',
    text: (id) => `// What people write in it, in one plain line.

import type { CommentaryPart } from '../part.ts';

export default {
  id: '${id}',
  title: '',
  about: 'pack',
  kind: 'words',
  hint: '',
  prints: [],
  order: 0,
} satisfies CommentaryPart;
`,
  },
  operation: {
    howTo: 'docs/how-to/add-an-operation.md',
    tests: 'src/house.test.ts',
    text: (id) => `// What a person does with it, in one plain line.

import { z } from 'zod';
import { defineOperation, done } from '../operation.ts';

export default defineOperation({
  id: '${id}',
  title: '',
  needs: 'read-scorecard',
  writes: false,
  input: z.object({}),
  run: async () => done({}),
  json: (value) => value,
});
`,
  },
  page: {
    howTo: 'docs/how-to/add-a-page.md',
    tests: 'src/house.test.ts',
    text: (id) => `// What the page shows, in one plain line.

import { html } from '../../outputs/index.ts';
import { htmlAnswer, type Page } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: '${id}',
  path: '/${id}',
  needs: 'read-scorecard',
  async get(request) {
    return htmlAnswer(await show(request.ctx, { title: '', body: html\`\` }));
  },
} satisfies Page;
`,
  },
  command: {
    howTo: 'docs/how-to/add-an-operation.md',
    tests: 'src/house.test.ts',
    text: (id) => `// bin/waymark ${id}: what it does, in one plain line.

import { type Command, call } from '../command.ts';

export default {
  id: '${id}',
  summary: '',
  define: (command) => command,
  calls: call({
    operation: '${id}',
    input: () => ({ input: {} }),
    print: (_value, terminal) => terminal.say(''),
  }),
} satisfies Command;
`,
  },
};

const [kind, id] = process.argv.slice(2);
const catalogue = catalogues.find((one) => one.kind === kind);
if (!catalogue || !id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  process.stderr.write(
    `Say what and its id in kebab-case: npm run new ${catalogues.map((one) => one.kind).join('|')} the-id\n`,
  );
  process.exit(2);
}
const path = join(root, catalogue.folder, `${id}.ts`);
if (existsSync(path)) {
  process.stderr.write(`${catalogue.folder}/${id}.ts is there already.\n`);
  process.exit(1);
}
const template = templates[catalogue.kind];
if (!template) throw new RangeError(`there is no template for a ${catalogue.kind}`);
writeFileSync(path, template.text(id));
writeFileSync(join(root, catalogue.folder, 'index.ts'), indexText(catalogue));
process.stdout.write(`written: ${catalogue.folder}/${id}.ts, and its line in ${catalogue.folder}/index.ts
Fill it in (${template.howTo}), then:
  npm run generate
  npm test -- ${template.tests}
`);
