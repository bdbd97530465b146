// `npm run new measure over-30-weeks-pct`: writes a catalogue entry to fill in, and brings the index up to date.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from './catalogues.ts';
import { indexText, root } from './generate.ts';

const templates: Record<string, (id: string) => string> = {
  deadline: (id) => `// What must happen, by when, in words a case officer would accept.

import type { Deadline } from '../deadline.ts';

export default {
  id: '${id}',
  code: null,
  title: '',
} satisfies Deadline;
`,
  measure: (id) => `// What is counted, in one plain line.

import type { Measure } from '../measure.ts';

export default {
  id: '${id}',
  title: '',
  section: 'caseload',
  unit: 'percent',
  polarity: null,
  frequency: 'monthly',
  window: 'month',
  aliases: [],
} satisfies Measure;
`,
  format: (id) => `// Which files these are, in one plain line.

import type { Format } from '../format.ts';

export default {
  id: '${id}',
  title: '',
  recognise: () => 0,
  read: (grid, ctx) => { throw new RangeError(\`\${ctx.fileName} has \${grid.sheets.length} sheets and no reader yet\`); },
} satisfies Format;
`,
  operation: (id) => `// What a person does with it, in one plain line.

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
  page: (id) => `// What the page shows, in one plain line.

import { html } from '../../outputs/index.ts';
import { htmlAnswer, type Page } from '../page.ts';
import { show } from '../show.ts';

export default {
  id: '${id}',
  path: '/${id}',
  needs: 'read-scorecard',
  get: async (request) => htmlAnswer(await show(request, { title: '', h1: '', body: html\`\` })),
} satisfies Page;
`,
  command: (id) => `// bin/waymark ${id}: what it does, in one plain line.

import { call, type Command } from '../command.ts';

export default {
  id: '${id}',
  summary: '',
  define: (command) => command,
  calls: call({ operation: 'verify', input: () => ({ input: {} }), print: () => {} }),
} satisfies Command;
`,
};

const [kind, id] = process.argv.slice(2);
const catalogue = catalogues.find((one) => one.kind === kind);
if (!catalogue || !id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  process.stderr.write(`Say what and its id in kebab-case: npm run new ${catalogues.map((one) => one.kind).join('|')} the-id\n`);
  process.exit(2);
}
const path = join(root, catalogue.folder, `${id}.ts`);
if (existsSync(path)) {
  process.stderr.write(`${catalogue.folder}/${id}.ts is there already.\n`);
  process.exit(1);
}
writeFileSync(path, templates[catalogue.kind]!(id));
writeFileSync(join(root, catalogue.folder, 'index.ts'), indexText(catalogue));
process.stdout.write(`written: ${catalogue.folder}/${id}.ts and ${catalogue.folder}/index.ts\n`);
