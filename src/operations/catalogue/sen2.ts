// The SEN2 return of a year: counted and checked, written as XML, CSV or Excel, and held against the one that the case system made.

import { z } from 'zod';
import {
  type Comparison,
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
  establishmentsByUrn,
  type Held,
  sen2Year,
  startChecks,
} from '../../register/index.ts';
import { type Area, heldOf, heldOfNobody, type Store } from '../../store/index.ts';
import { inArea } from '../areas.ts';
import { figuresOf } from '../figures.ts';
import { type Context, defineOperation, done, type Outcome, refused } from '../operation.ts';
import { checkSettings } from '../quality/check-settings.ts';
import { tallied } from '../records/found-checks.ts';
import type { CheckTally } from '../records/report.ts';
import { askedReturn, returnFields } from '../sen2/asked.ts';
import { type BesideBoard, besideBoard } from '../sen2/beside-board.ts';
import { boardFigures } from '../sen2/board-figures.ts';
import { establishmentsOf } from '../sen2/release.ts';
import { readTheirs } from '../sen2/theirs.ts';
import { version } from '../version.ts';

export interface Sen2Answer extends Sen2Counts {
  area: Area;
  source: string;
  /** the guide of this year has not been seen */
  notConfirmed: boolean;
  people: number;
  /** the board's figures for the same things */
  board: BesideBoard[];
  /** values that cannot stand in a return of this year */
  notReturned: number;
  checks: CheckTally[];
  /** against the return that the case system made; null when none was sent */
  comparison: Comparison | null;
  /** null when no form was asked for; in base64, so that it can be sent as JSON */
  file: { name: string; base64: string } | null;
}

const officer = z.boolean().nullish().describe('a designated officer is in post');

export default defineOperation({
  id: 'sen2',
  title: 'Make the SEN2 return',
  needs: 'read-cases',
  writes: false,
  input: z.object({
    ...returnFields,
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
    const of = await askedReturn(ctx, store, area, input, input.form != null);
    if (!of.ok) return refused(of.issues);
    const { collection, source } = of.asked;
    const { disputed } = input;
    const people: Held[] = [];
    for await (const { held } of heldOf(store, area.code, { source })) {
      people.push(held);
      if (people.length % 1_000 === 0) ctx.progress(people.length, 0, 'Reading the case records');
    }
    const made = sen2Return(people, { ...collection, head: officersOf(input) });
    const findings = await checked(ctx, store, area.code, people, made);
    const theirs = input.files.length > 0 ? await readTheirs(ctx, area.code, input.files) : null;
    if (theirs && !theirs.ok) return refused(theirs.issues);
    const file = input.form ? await fileOf(ctx, made, findings, input.form) : null;
    const establishments = await establishmentsOf(store, area.code);
    const counts = sen2Counts(people, { collection, today: ctx.today, establishments, disputed });
    return done(
      {
        ...counts,
        area,
        source,
        notConfirmed: sen2Year(collection.year)?.notConfirmed === true,
        people: made.people.length,
        board: besideBoard(counts, boardFigures(await figuresOf(store, area), collection.year)),
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
