// The pages of docs/ that are made from the catalogues, and the figures in the marked blocks of the pages written by hand.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command as Commander } from 'commander';
import { z } from 'zod';
import { commands } from '../src/cli/commands/index.ts';
import {
  type CountUnit,
  type Deadline,
  type DeadlineExample,
  deadlines,
  EVENT_IDS,
  eventTitle,
  eventWhen,
  type Limit,
} from '../src/clocks/index.ts';
import { formats } from '../src/imports/formats/index.ts';
import { rules } from '../src/insight/index.ts';
import { measureSections, measures } from '../src/measures/index.ts';
import { type AnyOperation, operations } from '../src/operations/index.ts';
import {
  caseChecks,
  cellKinds,
  freeTextFields,
  roles,
  rowScopes,
  specialCategoryFields,
  tablesById,
} from '../src/register/index.ts';
import { pages } from '../src/web/pages/index.ts';
import { root } from './catalogues.ts';
import { calibrationPage } from './docs-calibration.ts';
import { accuracyPage } from './docs-data-checks.ts';
import { measurePages } from './docs-measures.ts';
import { viewsPage } from './docs-views.ts';
import { code, page, plural, table, words } from './markdown.ts';

const COUNT_UNITS: Record<CountUnit, [one: string, many: string]> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  'working-days': ['working day', 'working days'],
  'tribunal-working-days': ['tribunal working day', 'tribunal working days'],
  'school-days': ['school day', 'school days'],
};

function limitWords(limit: Limit): string {
  switch (limit.form) {
    case 'count': {
      const size = Math.abs(limit.count);
      const [one, many] = COUNT_UNITS[limit.unit];
      const from = limit.from ? `: ${limit.from.map((event) => `“${eventTitle(event)}”`).join(', or ')}` : ' the start';
      const side = limit.count < 0 ? 'before' : limit.firstDayCounts ? 'the first day counted, from' : 'after';
      return `${size} ${size === 1 ? one : many}${limit.firstDayCounts ? ', ' : ' '}${side}${from}${limit.setting ? ' (a setting)' : ''}`;
    }
    case 'given':
      return `the date given: “${eventTitle(limit.event)}”`;
    case 'phase-transfer':
      return 'before 31 March of the year of a move from secondary school to post-16, before 15 February for other moves';
    case 'later-of':
    case 'earlier-of':
      return `the ${limit.form === 'later-of' ? 'later' : 'earlier'} of: ${limit.limits.map(limitWords).join('; ')}`;
    case 'outside-tribunal-break':
      return `${limitWords(limit.limit)}; in August or from 25 December to 1 January, the next working day`;
    case 'as-soon-as-practicable':
      return 'as soon as practicable';
  }
}

function listed(of: Record<string, unknown> | undefined): string {
  return Object.entries(of ?? {})
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function exampleRow(example: DeadlineExample): string[] {
  const said = [
    example.words ?? example.status?.replaceAll('-', ' '),
    listed(example.steps),
    example.exceptions?.length ? `applies: ${example.exceptions.join(', ')}` : '',
  ];
  const given = [listed(example.at), listed(example.settings), example.today ? `looked at on ${example.today}` : ''];
  return [
    example.name,
    example.start,
    given.filter(Boolean).join('; '),
    example.due ?? 'no date',
    said.filter(Boolean).join('; '),
  ];
}

const byNumber = deadlines.toSorted((a, b) =>
  (a.code ?? `D ${a.id}`).localeCompare(b.code ?? `D ${b.id}`, 'en', { numeric: true }),
);

function deadlineSection(deadline: Deadline): string {
  const facts = [
    deadline.plain,
    `- Law: ${deadline.law}${deadline.guidance ? ' (good practice, not a legal limit)' : ''}`,
    `- In force: ${deadline.inForce.map((version) => version.note).join(' ')}`,
    `- Starts when: ${deadline.starts.map(eventWhen).join(', or ')}`,
    `- First day: ${deadline.dayCount === 'convention' ? 'as the council counts it (a setting)' : deadline.dayCount}`,
    ...deadline.steps.map(
      (step) =>
        `- ${deadline.steps.length > 1 ? `${step.title}` : 'Limit'}: ${limitWords(step.limit)}${step.law ? ` (${step.law})` : ''}`,
    ),
    `- Exceptions: ${deadline.exceptions.length > 0 ? `${deadline.exceptions.join(', ')} (${deadline.exceptionLaw ?? deadline.law})` : 'none'}`,
    ...(deadline.toVerify
      ? ['- To verify: some of it is believed right and not yet checked against the text of the law.']
      : []),
  ];
  const examples = table(['Worked example', 'Start', 'With', 'Due', 'Comes out as'], deadline.examples.map(exampleRow));
  return `## ${deadline.code ? `${deadline.code} ` : ''}${deadline.title}\n\n${facts[0]}\n\n${facts.slice(1).join('\n')}\n\n${examples}`;
}

function deadlinesPage(): string {
  const summary = table(
    ['Clock', 'Name', 'What', 'Law', 'To verify'],
    byNumber.map((one) => [one.code ?? '', code(one.id), one.title, one.law, one.toVerify ? 'yes' : '']),
  );
  const examples = deadlines.reduce((sum, one) => sum + one.examples.length, 0);
  const lead = `${plural(deadlines.length, 'deadline')}, with ${plural(examples, 'worked example')} that the tests run. No exception moves a date.`;
  const events = table(
    ['Event', 'What happened'],
    EVENT_IDS.map((id) => [code(id), eventTitle(id)]),
  );
  const naming =
    'What can be told to a clock, as `--at event=2024-07-22`; what lasts is told as `--at school-closure=2024-07-25/2024-09-04`.';
  return page('# Deadlines', lead, summary, ...byNumber.map(deadlineSection), `## Events\n\n${naming}`, events);
}

const SEVERITIES = {
  stops: 'what stands there cannot all be right',
  warns: 'worth a look: there may be a reason',
} as const;

function dataChecksPage(): string {
  const sections = rules.map((rule) => {
    const examples = rule.examples.map((one) => [one.name, one.finds.length > 0 ? one.finds.join('; ') : 'nothing']);
    const facts = [`- Id: ${code(rule.id)}`, `- Weight: ${SEVERITIES[rule.severity]}`, `- From: ${words(rule.source)}`];
    return `## ${rule.title}\n\n${words(rule.plain)}\n\n${facts.join('\n')}\n\n${table(['Worked example', 'Finds'], examples)}`;
  });
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  const lead = `${plural(rules.length, 'data check')}, with ${plural(examples, 'worked example')} that the tests run. A finding is a question: it is corrected, explained or accepted with a reason, and it blames nobody.`;
  return page('# Data checks', lead, ...sections);
}

const CASE_SETS = {
  sen2: 'of the SEN2 return',
  'annex-a': 'of the Annex A lists',
  journey: 'across the records of one child',
} as const;

const CASE_SEVERITIES = {
  error: 'error: a return cannot be authorised with it',
  query: 'query: it needs a look, and may well be right',
} as const;

function yearsWords(years: (typeof caseChecks)[number]['years']): string {
  if (!years) return 'all';
  return `${years.from ?? 'the first'} to ${years.to ?? 'now'}`;
}

function caseChecksPage(): string {
  const sections = Object.entries(CASE_SETS).map(([set, where]) => {
    const of = caseChecks.filter((check) => check.set === set);
    const rows = of.map((check) => [
      code(check.id),
      check.title,
      words(check.plain),
      check.severity,
      words(check.source),
      check.toVerify ? 'yes' : '',
      yearsWords(check.years),
      String(check.examples.length),
    ]);
    const heads = ['Check', 'Title', 'What it looks for', 'Weight', 'Law or source', 'To verify', 'Years', 'Examples'];
    return `## ${plural(of.length, 'check')} ${where}\n\n${table(heads, rows)}`;
  });
  const examples = caseChecks.reduce((sum, check) => sum + check.examples.length, 0);
  const lead = `${plural(caseChecks.length, 'check')} of case records, with ${plural(examples, 'worked example')} that the tests run. They are Waymark's checks, not the DfE's: COLLECT decides. A finding is put right in the case system, explained or accepted with a reason, and it blames nobody.`;
  const weights = Object.values(CASE_SEVERITIES).map((one) => `- ${one}`);
  return page('# Checks of case records', lead, weights.join('\n'), ...sections);
}

function fieldsOf(operation: AnyOperation): string {
  const schema = z.toJSONSchema(operation.input, { unrepresentable: 'any', io: 'input' });
  return Object.entries(schema.properties ?? {})
    .map(([name, of]) => `${code(name)}${typeof of === 'object' && of.description ? ` (${of.description})` : ''}`)
    .join('; ');
}

function operationsPage(): string {
  const rows = operations.map((operation) => [
    code(operation.id),
    operation.title,
    operation.needs,
    operation.writes ? 'yes' : '',
    commands
      .filter((command) => command.calls?.operation === operation.id)
      .map((command) => code(`bin/waymark ${command.id}`))
      .join(', '),
    operation.writes ? '' : code(`GET /api/${operation.id}`),
    fieldsOf(operation),
  ]);
  const asPages = pages.map((one) => [code(one.path), one.needs, one.post ? 'yes' : '']);
  return page(
    '# Operations and pages: who may do what',
    'Each line names what somebody must be allowed to do. Until there is sign-in, Waymark answers on its own machine only, and what shows a child works in a demo store only.',
    `## ${plural(operations.length, 'operation')}`,
    table(['Id', 'What it does', 'Needs', 'Writes', 'Command', 'API', 'Input'], rows),
    `## ${plural(pages.length, 'page')}`,
    table(['Address', 'Needs', 'Takes a form'], asPages),
  );
}

/** Roles by rows by cells, as the case records are shown. */
function whoMaySeePage(): string {
  const cellTitle = (id: string) => cellKinds.find((kind) => kind.id === id)!.title.toLowerCase();
  const staffTitle = { all: 'all', 'own-team': 'own team', own: 'their own', none: '' } as const;
  const rows = roles.map((role) => [
    role.title,
    `${rowScopes[role.rows]}${role.timeLimited ? ' (for a limited time)' : ''}`,
    role.cells.map(cellTitle).join(', '),
    role.tables ? role.tables.map((id) => tablesById[id].title.toLowerCase()).join(', ') : '',
    staffTitle[role.staffRows],
    role.figures,
    role.needs.map(code).join(', '),
  ]);
  const fields = (listed: readonly string[]) => listed.map((name) => `- ${code(name)}`).join('\n');
  return page(
    '# Who may see what',
    `${plural(roles.length, 'role')}: whose rows each sees, and which cells of them. It is a design for councils to settle. Lists are taken away, under pseudonyms, by the performance team alone. Officers’ own figures are seen by the officer and line managers only; there is no ranking and no export of them.`,
    table(['Role', 'Rows', 'Cells', 'Tables, where not all', 'Staff', 'Figures', 'May'], rows),
    '## Cells',
    table(
      ['Cells', 'What they are'],
      cellKinds.map((kind) => [kind.title, kind.plain]),
    ),
    'Small numbers are hidden in figures that are “suppressed”; public rows, such as establishments and term dates, are for everybody.',
    '## Special category fields',
    fields(specialCategoryFields),
    '## Fields with words that somebody wrote',
    fields(freeTextFields),
  );
}

/** The options that every command has, as `src/cli/main.ts` adds them. */
const EVERYWHERE = [
  ['`--data <folder>`', 'folder of the embedded database (default: `data`)'],
  ['`--area <code>`', 'local area, by its code; left out, the only one'],
  ['`--json`', 'one JSON document on standard output, words on standard error'],
];

function commandSection(command: (typeof commands)[number]): string {
  const made = command.define(new Commander(command.id));
  const given = made.registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}...` : one.name();
    return {
      usage: one.required ? `<${name}>` : `[${name}]`,
      row: [code(one.required ? `<${name}>` : `[${name}]`), one.description],
    };
  });
  const options = made.options.map((one) => [code(one.flags), `${one.description}${one.mandatory ? ' (needed)' : ''}`]);
  const usage = ['bin/waymark', command.id, ...given.map((one) => one.usage), '[options]'].join(' ');
  const rows = [...given.map((one) => one.row), ...options];
  return [
    `## ${command.id}`,
    `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`,
    `    ${usage}`,
    ...(rows.length > 0 ? [table(['Word', 'What it is'], rows)] : []),
  ].join('\n\n');
}

function commandsPage(): string {
  return page(
    '# Commands',
    'A command exits with 0 when it is done, 1 when it was refused with issues, 2 when it was called wrongly, 3 when the fault is ours. Every command also takes:',
    table(['Word', 'What it is'], EVERYWHERE),
    ...commands.map(commandSection),
  );
}

/** Figures and lists that stand inside pages written by hand, between `<!-- made: name -->` and `<!-- /made -->`. */
function blocks(): Record<string, string> {
  const examples = deadlines.reduce((sum, one) => sum + one.examples.length, 0);
  const labels = measures.reduce((sum, one) => sum + one.aliases.length, 0);
  const writers = operations.filter((one) => one.writes).length;
  const workedOut = measures.flatMap((one) => one.workedOut ?? []);
  const workedExamples = workedOut.reduce((sum, one) => sum + one.examples.length, 0);
  return {
    counts: [
      `- ${plural(measures.length, 'KPI')} in ${plural(measureSections.length, 'section')}, known by ${plural(labels, 'printed label')}; ${workedOut.length} of them are worked out from case records, with ${plural(workedExamples, 'worked example')} ([catalogue](CATALOGUE/measures.md))`,
      `- ${plural(rules.length, 'data check')} of papers and figures ([catalogue](CATALOGUE/data-checks.md))`,
      `- ${plural(caseChecks.length, 'check')} of case records ([catalogue](CATALOGUE/case-checks.md))`,
      `- ${plural(deadlines.length, 'statutory deadline')} with ${plural(examples, 'worked example')} ([catalogue](CATALOGUE/deadlines.md))`,
      `- ${plural(operations.length, 'operation')}, ${writers} of which write, behind ${plural(commands.length, 'command')} and ${plural(pages.length, 'page')} ([who may do what](CATALOGUE/operations.md), [commands](CATALOGUE/commands.md))`,
      `- ${plural(formats.length, 'import format')}: ${formats.map((format) => format.title.toLowerCase()).join(', ')}`,
    ].join('\n'),
    commands: table(
      ['Command', 'What it does'],
      commands.map((one) => [code(`bin/waymark ${one.id}`), one.summary]),
    ),
  };
}

function withBlocks(path: string, text: string): string {
  const made = blocks();
  const catalogue = path.startsWith('docs/') ? 'catalogue' : 'docs/catalogue';
  return text.replace(
    /(<!-- made: ([a-z-]+) -->)[\s\S]*?(<!-- \/made -->)/g,
    (_, open: string, name: string, close: string) => {
      const block = made[name];
      if (block === undefined)
        throw new RangeError(`${path} asks for a block “${name}”; there are ${Object.keys(made).join(', ')}`);
      return `${open}\n${block.replaceAll('CATALOGUE', catalogue)}\n${close}`;
    },
  );
}

/** Every page that is made, whole or in part, by its path from the root. */
export async function docsPages(): Promise<Record<string, string>> {
  const byHand = ['README.md', ...globSync('docs/*.md', { cwd: root })]
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const withFigures = byHand
    .filter((path) => existsSync(join(root, path)))
    .map((path): [string, string] => [path, withBlocks(path, readFileSync(join(root, path), 'utf8'))]);
  return {
    'docs/catalogue/commands.md': commandsPage(),
    'docs/catalogue/case-checks.md': caseChecksPage(),
    'docs/catalogue/data-checks.md': dataChecksPage(),
    'docs/catalogue/deadlines.md': deadlinesPage(),
    ...measurePages(),
    'docs/catalogue/operations.md': operationsPage(),
    ...Object.fromEntries(withFigures),
    'docs/data-checks.md': await accuracyPage(),
    'docs/calibration.md': calibrationPage(),
    'docs/views.md': viewsPage(),
    'docs/who-may-see-what.md': whoMaySeePage(),
  };
}
