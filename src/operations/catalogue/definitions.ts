// What KPIs mean: the catalogue and the area's own, searched and filtered; or one of them with all that its entry says.

import { z } from 'zod';
import { firstDayOfPeriod, type Period } from '../../clocks/index.ts';
import {
  definitionFacts,
  type Measure,
  measures,
  relationSentences,
  type Sentence,
  type ValueSource,
} from '../../measures/index.ts';
import { inArea } from '../areas.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { measureUnknown } from '../measure-unknown.ts';
import { type Context, defineOperation, done, type Outcome, refused } from '../operation.ts';

/** How the newest figure came: printed in a published paper, typed by somebody, or in a file that a data source sent. */
export type CameBy = 'printed' | 'typed' | 'sent';

export interface DefinitionLine {
  measure: Measure;
  /** only this local area has it */
  local: boolean;
  /** null while there is no figure */
  newest: { period: Period; cameBy: CameBy } | null;
}

const FILTERS = ['section', 'priority', 'owner'] as const;
export type DefinitionFilter = (typeof FILTERS)[number];

export interface DefinitionsAnswer {
  /** those that match, in the order of the catalogue, local ones last */
  lines: DefinitionLine[];
  /** how many there are before any is left out */
  all: number;
  /** for each value of a filter, how many would match with it and the rest of what was asked; '' is not said yet */
  counts: Record<DefinitionFilter, Record<string, number>>;
  one: (DefinitionLine & { sentences: Sentence[] }) | null;
}

const input = z.object({
  measure: z.string().trim().nullish().describe('one KPI, by its id'),
  words: z.string().trim().default('').describe('words of a title, an id, a printed label or the plain words'),
  section: z.string().trim().default('').describe('id of a section'),
  priority: z.string().trim().default('').describe('id of a priority of the improvement plan'),
  owner: z.string().trim().default('').describe('id of an owner role'),
});

const cameBy = ({ sent }: ValueSource): CameBy =>
  sent === undefined ? 'printed' : sent.typedBy === null ? 'sent' : 'typed';

type Known = Pick<Figures, 'measures' | 'versions'>;

/** The newest figure of each KPI, as it stands. */
function newestOf({ versions }: Known): Map<string, NonNullable<DefinitionLine['newest']>> {
  const newest = new Map<string, NonNullable<DefinitionLine['newest']>>();
  for (const history of versions.values()) {
    const stands = history.at(-1);
    if (!stands || stands.value === null) continue;
    const known = newest.get(stands.measure);
    if (known && firstDayOfPeriod(known.period) >= firstDayOfPeriod(stands.period)) continue;
    newest.set(stands.measure, { period: stands.period, cameBy: cameBy(stands.source) });
  }
  return newest;
}

/** The catalogue can be read before anything was imported; with an area, its own KPIs and its own versions come too. */
async function figuresFor(ctx: Context): Promise<Outcome<Known>> {
  const found = await inArea(ctx);
  if (found.ok) return done(await figuresOf(found.at.store, found.at.area));
  if (found.issues.some((issue) => issue.code === 'area-unknown')) return refused(found.issues);
  return done({ measures: [...measures], versions: new Map() });
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");

/** What the search looks through. */
function searched({ id, formerIds, title, plain, aliases }: Measure): string {
  const labels = aliases.map(({ label, ref }) => `${label} ${ref ?? ''}`);
  return folded([id, ...(formerIds ?? []), title, plain ?? '', ...labels].join('\n'));
}

type Asked = z.output<typeof input>;

function withWords(lines: DefinitionLine[], words: string): DefinitionLine[] {
  if (words === '') return lines;
  const parts = folded(words).split(/\s+/);
  return lines.filter(({ measure }) => {
    const within = searched(measure);
    return parts.every((word) => within.includes(word));
  });
}

function passes({ measure }: DefinitionLine, asked: Asked, but?: DefinitionFilter): boolean {
  return FILTERS.every((key) => key === but || asked[key] === '' || asked[key] === (measure[key] ?? ''));
}

function countsOf(lines: DefinitionLine[], asked: Asked): DefinitionsAnswer['counts'] {
  const counted = (key: DefinitionFilter) => {
    const counts: Record<string, number> = {};
    for (const line of lines.filter((one) => passes(one, asked, key))) {
      const value = line.measure[key] ?? '';
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  return { section: counted('section'), priority: counted('priority'), owner: counted('owner') };
}

export default defineOperation({
  id: 'definitions',
  title: 'Read what KPIs mean',
  needs: 'read-documents',
  writes: false,
  input,
  async run(ctx, asked): Promise<Outcome<DefinitionsAnswer>> {
    const read = await figuresFor(ctx);
    if (!read.ok) return refused(read.issues);
    const figures = read.value;
    const newest = newestOf(figures);
    const catalogued = new Set(measures.map((measure) => measure.id));
    const lines = figures.measures.map((measure) => ({
      measure,
      local: !catalogued.has(measure.id),
      newest: newest.get(measure.id) ?? null,
    }));
    const found = withWords(lines, asked.words);
    const answer = {
      lines: found.filter((line) => passes(line, asked)),
      all: lines.length,
      counts: countsOf(found, asked),
      one: null,
    };
    if (!asked.measure) return done(answer);
    const id = asked.measure.toLowerCase();
    const one = lines.find(({ measure }) => measure.id === id || measure.formerIds?.includes(id));
    if (!one) return refused([measureUnknown(figures, id)]);
    return done({ ...answer, one: { ...one, sentences: relationSentences(one.measure, figures.measures) } });
  },
  json: ({ lines, one }) =>
    one === null
      ? { measures: lines.map(lineJson) }
      : {
          ...lineJson(one),
          definition: definitionFacts(one.measure),
          relations: one.sentences.map((parts) =>
            parts.map((part) => (typeof part === 'string' ? part : `“${part.title}”`)).join(''),
          ),
        },
});

function lineJson({ measure, local, newest }: DefinitionLine) {
  return { ...measure, local, newest };
}
