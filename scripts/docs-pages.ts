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
import { type Measure, type MeasureWindow, measureSections, measures, type Unit } from '../src/measures/index.ts';
import { type AnyOperation, operations } from '../src/operations/index.ts';
import { pages } from '../src/web/pages/index.ts';
import { root } from './catalogues.ts';

const MADE = '<!-- Made by `npm run generate`. Not edited by hand. -->';

const UNITS: Record<Unit, string> = {
  count: 'number',
  percent: 'per cent',
  'rate-10k': 'for each 10,000 children',
  'rate-100': 'for each 100 pupils',
  pounds: 'pounds',
  fte: 'full-time posts',
  days: 'days',
  weeks: 'weeks',
};

const WINDOWS: Record<MeasureWindow, string> = {
  'as-at': 'as it stands at the end of the period',
  month: 'in the month',
  quarter: 'in the quarter',
  'half-term': 'in the half-term',
  term: 'in the term',
  year: 'in the year',
  'rolling-12': 'in the last 12 months',
  'ytd-calendar': 'since 1 January',
  'ytd-academic': 'since 1 September',
  'ytd-financial': 'since 1 April',
  'cohort-academic': 'one school year’s children, since 1 September',
};

const COUNT_UNITS: Record<CountUnit, [one: string, many: string]> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  'working-days': ['working day', 'working days'],
  'tribunal-working-days': ['tribunal working day', 'tribunal working days'],
  'school-days': ['school day', 'school days'],
};

const polarityWords = ({ polarity }: Measure) => (polarity === null ? 'no judgement' : `${polarity} is better`);

/** One cell of a table: bars and angle brackets would be taken for marks, but not between backticks. */
function cell(text: string): string {
  const safe = text.split('`').map((part, i) => (i % 2 === 0 ? part.replaceAll('<', '&lt;') : part));
  return safe.join('`').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${' --- |'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;
const page = (...parts: string[]) => `${[MADE, ...parts].join('\n\n')}\n`;
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function measuresPage(): string {
  const sections = measureSections.map((section) => {
    const rows = measures
      .filter((measure) => measure.section === section.id)
      .map((measure) => [
        code(measure.id),
        measure.title,
        UNITS[measure.unit],
        polarityWords(measure),
        measure.frequency,
        WINDOWS[measure.window],
        (measure.formerIds ?? []).map(code).join(', '),
      ]);
    const heads = ['Id', 'Title', 'Unit', 'Which way is better', 'How often', 'Counted over', 'Former ids'];
    return `## ${section.title}\n\n${table(heads, rows)}`;
  });
  const lead = `${plural(measures.length, 'KPI')} in ${plural(measureSections.length, 'section')}. A KPI that only one local area prints is not in this list: it is kept with that area's figures, and its id begins with \`local-\`.`;
  return page('# Measures', lead, ...sections);
}

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
  return {
    counts: [
      `- ${plural(measures.length, 'KPI')} in ${plural(measureSections.length, 'section')}, known by ${plural(labels, 'printed label')} ([catalogue](CATALOGUE/measures.md))`,
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
    'docs/catalogue/deadlines.md': deadlinesPage(),
    'docs/catalogue/measures.md': measuresPage(),
    'docs/catalogue/operations.md': operationsPage(),
    ...Object.fromEntries(withFigures),
  };
}
