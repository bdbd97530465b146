// The pages of docs/catalogue/ about KPIs: an index by section and by printed label, and a page for each KPI.

import {
  definitionFacts,
  formulaLines,
  type Measure,
  type MeasureExample,
  measureSections,
  measures,
  paperWords,
  relationSentences,
  type Sentence,
  sectionTitle,
} from '../src/measures/index.ts';
import { periodWords } from '../src/outputs/index.ts';
import { code, page, plural, table, words } from './markdown.ts';

const FOLDER = 'docs/catalogue/measures';
const NOT_SAID = 'not said yet';

/** Square brackets of a title would end the link. */
const linked = (title: string, to: string) => `[${title.replace(/[[\]]/g, '\\$&')}](${to})`;

/** Lines of the definition that the index gives too. */
const COLUMNS = [
  'Unit',
  'Which way is better',
  'How often',
  'Who answers for it',
  'Part of the improvement plan',
  'Where it comes from',
];

function indexSection(section: string): string {
  const rows = measures
    .filter((measure) => measure.section === section)
    .map((measure) => {
      const facts = new Map(definitionFacts(measure).map(({ key, says }) => [key, says]));
      const columns = COLUMNS.map((key) => facts.get(key) ?? NOT_SAID);
      return [linked(measure.title, `measures/${measure.id}.md`), code(measure.id), ...columns];
    });
  return `## ${sectionTitle(section)}\n\n${table(['KPI', 'Id', ...COLUMNS], rows)}`;
}

/** Each printed label once, in the order of the alphabet, signs and quotes left out of the order. */
function labelIndex(): string {
  const order = (label: string) => label.replace(/[^\p{L}\p{N} ]/gu, '').trim();
  const rows = measures
    .flatMap((measure) =>
      [...new Set(measure.aliases.map((alias) => alias.label))].map((label) => ({ label, measure })),
    )
    .sort((a, b) => order(a.label).localeCompare(order(b.label), 'en', { numeric: true }))
    .map(({ label, measure }) => [label, linked(measure.title, `measures/${measure.id}.md`)]);
  return `## By printed label\n\n${table(['As printed', 'KPI'], rows)}`;
}

function measuresPage(): string {
  const lead = `${plural(measures.length, 'KPI')} in ${plural(measureSections.length, 'section')}. Search this page for a word of a title, an id, an owner or, in the last table, a label as papers print it. A KPI that only one local area prints is not in this list: it is kept with that area's figures, and its id begins with ${code('local-')}.`;
  return page('# KPI catalogue', lead, ...measureSections.map(({ id }) => indexSection(id)), labelIndex());
}

function sentence(of: Sentence): string {
  return of.map((part) => (typeof part === 'string' ? words(part) : linked(part.title, `${part.measure}.md`))).join('');
}

function labelsTable(measure: Measure): string {
  const rows = measure.aliases.map((alias) => [
    alias.label,
    alias.ref ?? '',
    alias.under ?? '',
    paperWords(alias) ?? 'usual wording',
  ]);
  return table(['As printed', 'Reference', 'Under the row', 'Where'], rows);
}

function versionsTable(measure: Measure): string {
  const rows = (measure.versions ?? []).map((one) => [
    String(one.version),
    one.from === null ? 'the start' : periodWords(one.from),
    one.meaning,
    one.reason,
    one.areas?.join(', ') ?? 'everybody',
  ]);
  return table(['Version', 'From', 'What it counts', 'Why', 'For'], rows);
}

const bullets = (lines: string[]) => lines.map((line) => `- ${line}`).join('\n');

function exampleRow({ says, period, numerator, denominator, value }: MeasureExample): string[] {
  const parts = denominator == null ? `${numerator}` : `${numerator} of ${denominator}`;
  return [says, periodWords(period), parts, value === null ? 'none' : String(Math.round(value * 10_000) / 10_000)];
}

function workedOutSection(measure: Measure): string[] {
  if (!measure.workedOut) return [];
  return [
    '## How it is worked out from case records',
    table(
      ['', ''],
      formulaLines(measure).map(({ key, says }) => [key, words(says)]),
    ),
    '## Worked examples',
    table(['Situation', 'Period', 'Counted', 'Value'], measure.workedOut.examples.map(exampleRow)),
  ];
}

function measurePage(measure: Measure): string {
  const facts = definitionFacts(measure).map(({ key, says }) => [key, says ?? NOT_SAID]);
  const former = measure.formerIds ?? [];
  const relations = relationSentences(measure, measures).map(sentence);
  const caveats = (measure.caveats ?? []).map(words);
  const ids = former.length > 0 ? `, before ${former.map(code).join(', ')}` : '';
  return page(
    `# ${measure.title}`,
    `KPI ${code(measure.id)}${ids} of the [catalogue](../measures.md)`,
    words(measure.plain ?? NOT_SAID),
    '## Definition',
    table(['', ''], facts),
    ...workedOutSection(measure),
    ...(caveats.length > 0 ? ['## Before reading it', bullets(caveats)] : []),
    ...(relations.length > 0 ? ['## Beside other KPIs', bullets(relations)] : []),
    '## Labels used over time',
    measure.aliases.length > 0 ? labelsTable(measure) : 'None.',
    '## Versions',
    'A definition is never edited: a change is a new version, and figures of two versions are not one line.',
    versionsTable(measure),
  );
}

/** Every page about KPIs, by its path from the root. */
export function measurePages(): Record<string, string> {
  return {
    [`${FOLDER}.md`]: measuresPage(),
    ...Object.fromEntries(measures.map((measure) => [`${FOLDER}/${measure.id}.md`, measurePage(measure)])),
  };
}
