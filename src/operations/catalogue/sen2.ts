// The SEN2 return of a year: counted and checked, written as XML, CSV or Excel, and held against the one that the case system made.

import { z } from 'zod';
import type { Issue } from '../../clocks/index.ts';
import {
  type Comparison,
  collectionOf,
  compareReturns,
  type MadeBy,
  returnedRows,
  type Sen2Counts,
  type Sen2Return,
  sen2Counts,
  sen2CsvZip,
  sen2Return,
  sen2Workbook,
  sen2XmlFile,
} from '../../outputs/index.ts';
import {
  type CaseFinding,
  type CheckContext,
  englishAuthorities,
  establishmentsByUrn,
  type Held,
  isEnglishAuthority,
  sen2Year,
  sen2Years,
  startChecks,
} from '../../register/index.ts';
import { type Area, heldOf, heldOfNobody, loadsOf, type Store, type StoredLoad } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { operationIssue } from '../issues.ts';
import { type Context, defineOperation, done, type Outcome, refused } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';
import { tallied } from '../records/found-checks.ts';
import type { CheckTally } from '../records/report.ts';
import { readTheirs } from '../sen2/theirs.ts';
import { version } from '../version.ts';

export interface Sen2Answer extends Sen2Counts {
  area: Area;
  source: string;
  /** the guide of this year has not been seen */
  notConfirmed: boolean;
  people: number;
  /** values that cannot stand in a return of this year */
  notReturned: number;
  checks: CheckTally[];
  /** against the return that the case system made; null when none was sent */
  comparison: Comparison | null;
  /** null when no form was asked for; in base64, so that it can be sent as JSON */
  file: { name: string; base64: string } | null;
}

const YEARS = sen2Years.map(({ year }) => year);
const officer = z.boolean().nullish().describe('a designated officer is in post');

export default defineOperation({
  id: 'sen2',
  title: 'Make the SEN2 return',
  needs: 'read-cases',
  writes: false,
  input: z.object({
    year: z.coerce.number().int().describe('the year of the collection, such as 2026'),
    la: z
      .string()
      .trim()
      .nullish()
      .describe("the authority's three-digit DfE code; by its name, or as its last return had it, when left out"),
    source: z.string().trim().nullish().describe('whose records are returned; the case system when left out'),
    form: z.enum(['xml', 'csv', 'xlsx']).nullish().describe('the file to make'),
    dmo: officer,
    dco: officer,
    dsco: officer,
    files: z
      .array(
        z.object({
          name: z.string().min(1),
          bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'a file is its bytes'),
        }),
      )
      .default([])
      .describe('the return that the case system made'),
  }),
  async run(ctx, input): Promise<Outcome<Sen2Answer>> {
    const found = await inArea(ctx);
    if (!found.ok) return refused(found.issues);
    const { store, area } = found.at;
    const loads = await loadsOf(store, area.code);
    const of = asked(area, loads, input);
    if (of.issues.length > 0) return refused(of.issues);
    const { la, source } = of;
    const people: Held[] = [];
    for await (const { held } of heldOf(store, area.code, { source })) {
      people.push(held);
      if (people.length % 1_000 === 0) ctx.progress(people.length, 0, 'Reading the case records');
    }
    const made = sen2Return(people, { year: input.year, la, head: officersOf(input) });
    const findings = await checked(ctx, store, area.code, people, made);
    const theirs = input.files.length > 0 ? await readTheirs(ctx, area.code, input.files) : null;
    if (theirs && !theirs.ok) return refused(theirs.issues);
    const file = input.form ? await fileOf(ctx, made, findings, input.form) : null;
    return done(
      {
        ...sen2Counts(people, made.collection),
        area,
        source,
        notConfirmed: sen2Year(input.year)?.notConfirmed === true,
        people: made.people.length,
        notReturned: made.notReturned.length,
        checks: tallied(findings),
        comparison: theirs && compareReturns(made, theirs.made),
        file,
      },
      theirs?.issues,
    );
  },
  json: ({ area, file, ...answer }) => ({ area: area.code, ...answer, file: file?.name ?? null }),
});

type Officers = Partial<Record<'dmo' | 'dco' | 'dsco', boolean | null | undefined>>;

function officersOf({ dmo, dco, dsco }: Officers): Record<string, string> {
  const said = Object.entries({ DMO: dmo, DCO: dco, DSCO: dsco });
  return Object.fromEntries(said.flatMap(([name, yes]) => (typeof yes === 'boolean' ? [[name, yes ? '1' : '0']] : [])));
}

function asked(
  area: Area,
  loads: readonly StoredLoad[],
  { year, la, source }: { year: number; la?: string | null | undefined; source?: string | null | undefined },
): { la: string; source: string; issues: Issue[] } {
  const issues: Issue[] = [];
  const lastLa = loads.findLast(({ collection }) => collection)?.collection?.la;
  const byName = Object.entries(englishAuthorities).find(([, name]) => name.toLowerCase() === area.name.toLowerCase());
  const code = la || lastLa || byName?.[0] || '';
  const sources = [...new Set(loads.filter(({ tables }) => tables.includes('request')).map((load) => load.source))];
  const from = source || (sources.includes('case-system') ? 'case-system' : sources[0]) || '';
  if (!collectionOf({ year, la: code }))
    issues.push(operationIssue('sen2-year', 'stops', { field: 'year' }, { year, years: YEARS }));
  // The made-up area has a code that no authority has.
  if (code !== '999' && !isEnglishAuthority(code))
    issues.push(operationIssue('la-code', 'stops', { field: 'la' }, { la: code }));
  if (!sources.includes(from))
    issues.push(operationIssue('no-requests-held', 'stops', { field: 'source' }, { source: from, sources }));
  return { la: code, source: from, issues };
}

async function checked(
  ctx: Context,
  store: Store,
  area: string,
  people: readonly Held[],
  { collection }: Sen2Return,
): Promise<CaseFinding[]> {
  const nobody = await heldOfNobody(store, area);
  const context: CheckContext = {
    today: ctx.today,
    collection,
    establishments: establishmentsByUrn(nobody.establishment),
    earlier: null,
    settings: await checkSettings(store, area, ctx.today),
  };
  const run = startChecks(context);
  const findings: CaseFinding[] = [];
  for (const held of people) {
    const returned = returnedRows(held, collection);
    if (returned) findings.push(...run.see(returned));
  }
  findings.push(...run.end());
  return findings.filter(({ check }) => check.set === 'sen2');
}

async function fileOf(
  ctx: Context,
  made: Sen2Return,
  findings: readonly CaseFinding[],
  form: 'xml' | 'csv' | 'xlsx',
): Promise<{ name: string; base64: string }> {
  const by: MadeBy = { software: 'Waymark', release: version, serial: '1', at: ctx.now().toISOString().slice(0, 19) };
  const { year, la } = made.collection;
  const bytes =
    form === 'xml'
      ? sen2XmlFile(made, by)
      : form === 'csv'
        ? sen2CsvZip(made, by)
        : await sen2Workbook(made, { by, madeOn: ctx.today, findings });
  const name = `sen2-${year}-${la}.${form === 'csv' ? 'zip' : form}`;
  return { name, base64: Buffer.from(bytes).toString('base64') };
}
