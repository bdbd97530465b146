// The made-up area's papers: that the committed files are what the generator makes, print what the table says, and hold each fault where the list has it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import readSheets from 'read-excel-file/node';
import { caseRecordFiles } from '../scripts/examples/case-records.ts';
import { makeExamples } from '../scripts/examples/make.ts';
import type { Fault } from '../scripts/examples/plant.ts';
import { readTables } from '../scripts/examples/tables.ts';

const folder = new URL('../examples/sandbourne/', import.meta.url);
type Line = Record<string, string>;
const lines = (name: string) => parse(readFileSync(new URL(name, folder)), { columns: true }) as Line[];
const figures = lines('figures.csv');
const measures = new Map(lines('measures.csv').map((line) => [line.measure!, line]));
const labels = lines('labels.csv');
const versions = lines('versions.csv');
const faults = (JSON.parse(readFileSync(new URL('faults.json', folder), 'utf8')) as { faults: Fault[] }).faults;
const figureOf = new Map(figures.map((line) => [`${line.measure} ${line.period}`, line]));
const value = (measure: string, period: string) => Number(figureOf.get(`${measure} ${period}`)?.value ?? Number.NaN);
const months = [...new Set(figures.map((line) => line.period!))].sort();

type Content = string | number | Date | boolean | null;
interface Sheet {
  name: string | null;
  rows: Content[][];
}

/** The files as anybody would read them, without the code that wrote them. */
async function read(file: string): Promise<Sheet[]> {
  const bytes = readFileSync(new URL(`papers/${file}`, folder));
  if (file.endsWith('.txt'))
    return [
      {
        name: null,
        rows: bytes
          .toString('utf8')
          .split('\n')
          .map((line) => line.split('\t')),
      },
    ];
  if (file.endsWith('.csv'))
    return [
      {
        name: null,
        rows: parse(new TextDecoder('windows-1252').decode(bytes), { relax_column_count: true }) as string[][],
      },
    ];
  if (file.endsWith('.html')) return [{ name: null, rows: htmlRows(bytes.toString('utf8')) }];
  return (await readSheets(bytes)).map(({ sheet, data }) => ({ name: sheet, rows: data as Content[][] }));
}

function htmlRows(html: string): string[][] {
  let owed: number[] = [];
  return html
    .split('\n')
    .filter((line) => /^<(title|h1|h2|p|tr)>/.test(line))
    .map((line) => {
      const row: string[] = [];
      const pass = () => {
        while ((owed[row.length] ?? 0) > 0) {
          owed[row.length]! -= 1;
          row.push('');
        }
      };
      if (!line.startsWith('<tr>')) {
        owed = [];
        return [plain(line)];
      }
      for (const [, attributes, inner] of line.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/g)) {
        pass();
        const across = Number(/colspan="(\d+)"/.exec(attributes!)?.[1] ?? 1);
        if (/rowspan="2"/.test(attributes!)) owed[row.length] = 1;
        row.push(plain(inner!), ...Array<string>(across - 1).fill(''));
      }
      pass();
      return row;
    });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', '')
    .replaceAll('&ndash;', '–')
    .replaceAll('&amp;', '&')
    .trim();
}

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
const columnOf = (letter: string): number => [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
const monthOf = (head: Content): string | null => {
  if (head instanceof Date) return head.toISOString().slice(0, 7);
  const match = /^([A-Z][a-z]{2})[a-z]*[ -](?:20)?(\d\d)$/.exec(String(head));
  const number = match
    ? ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].indexOf(match[1]!) + 1
    : 0;
  return number > 0 ? `20${match![2]}-${String(number).padStart(2, '0')}` : null;
};

interface Printed {
  sheet: string | null;
  row: number;
  column: number;
  measure: string;
  period: string;
  content: Content;
}

/** Every figure that a paper prints in its tables, found by reference, by label or by order. */
function printedFigures(file: string, sheets: Sheet[]): Printed[] {
  const shape = file.replace(/-\d{4}-.*$/, '');
  const own = labels.filter((label) => label.shape === shape && label.sheet !== 'tiles' && label.sheet !== 'Summary');
  const byRef = new Map(own.filter((label) => label.ref).map((label) => [label.ref!, label.measure!]));
  const found: Printed[] = [];
  for (const { name, rows } of sheets) {
    let heads: (string | null)[] = [];
    let down: (string | null)[] = [];
    let years: Content[] = [];
    let next = 0;
    rows.forEach((cells, row) => {
      if (name === 'Workings') return;
      const at = (measure: string | undefined, period: string | null, column: number) => {
        if (measure && period)
          found.push({ sheet: name, row: row + 1, column, measure, period, content: cells[column] ?? '' });
      };
      const asMonths = cells.map(monthOf);
      if (cells[0] === 'Ref' || (cells[0] === 'Month' && cells[1] !== 'Measure')) years = cells;
      if (cells[0] !== 'Month' && asMonths.filter((month) => month !== null).length > 2) {
        // A month that stands after the run of months is last year's.
        heads = asMonths.map((month, i) => (cells.slice(0, i).includes('Trend') ? null : month));
      } else if (file.endsWith('.html') && cells[2] && /^[A-Z][a-z]{2}$/.test(String(cells[2]))) {
        heads = cells.map((cell, i) =>
          monthOf(`${cell} ${years.slice(0, i + 1).findLast((year) => /^20\d\d$/.test(String(year)))}`),
        );
      } else if (cells[1] === 'Enquiries resolved at level 1') {
        down = cells.map(
          (cell) => own.find((label) => label.label === cell && label.sheet === 'Sandbourne SENDIASS')?.measure ?? null,
        );
      } else if (file.endsWith('.html') && /^\d{4}-\d\d$/.test(String(cells[0]))) {
        cells.forEach((_, column) => {
          at(down[column] ?? undefined, String(cells[0]), column);
        });
      } else if (file.endsWith('.html') && monthOf(cells[0] ?? null) && cells.length === 5) {
        at(own.find((label) => label.label === cells[1])?.measure, monthOf(cells[0]!), 4);
      } else {
        const measure =
          shape === 'scrutiny-appendix'
            ? own[next]?.label === cells[0]
              ? own[next++]?.measure
              : undefined
            : byRef.get(String(cells[0]));
        if (measure)
          heads.forEach((period, column) => {
            at(measure, period, column);
          });
      }
    });
  }
  return found;
}

/** What a figure ought to print as on a day, as a number; null for words or nothing. */
function expected(measure: string, period: string, on: string): { value: number; count: number | null } | null {
  const figure = figureOf.get(`${measure} ${period}`);
  if (!figure || figure.value === '') return null;
  const old = versions.find(
    (version) => version.measure === measure && version.period === period && version.restated_on! > on,
  );
  const count = old ? old.old_numerator! : figure.numerator!;
  return { value: Number(old ? old.old_value : figure.value), count: count === '' ? null : Number(count) };
}

function agrees({ measure, period, content }: Printed, on: string): boolean {
  const right = expected(measure, period, on);
  const text = String(content ?? '');
  const row = measures.get(measure)!;
  if (right === null) return Number.isNaN(Number.parseFloat(text));
  if (typeof content === 'number') {
    return (
      Math.abs((row.unit === 'percent' ? content * 100 : content) - right.value) <=
      0.5 * 10 ** -Number(row.decimals) + 1e-9
    );
  }
  const match = /^£?([\d,.]+)(%|k)?(?: ?\((\d+)\))?$/.exec(text);
  if (!match) return false;
  const number = Number(match[1]!.replaceAll(',', ''));
  if ((row.unit === 'percent') !== (match[2] === '%')) return false;
  if (match[3] !== undefined && Number(match[3]) !== right.count) return false;
  return match[2] === 'k' ? number === Math.round(right.value / 1000) : Math.abs(number - right.value) < 1e-9;
}

const files = readdirSync(new URL('papers/', folder)).sort();

test('the committed papers and list of faults are what the generator makes', async () => {
  const made = await makeExamples(readTables(folder));
  assert.deepEqual(
    [...made.files.keys()].filter((name) => name.startsWith('papers/')).sort(),
    files.map((file) => `papers/${file}`),
  );
  for (const [name, bytes] of made.files) {
    const committed = readFileSync(new URL(name, folder));
    if (!name.endsWith('.xlsx'))
      assert.ok(Buffer.from(bytes).equals(committed), `${name} is not what the generator makes: run npm run examples`);
    else {
      assert.deepEqual(await readSheets(Buffer.from(bytes)), await readSheets(committed), name);
      const [one, other] = [
        await readXlsx(bytes, { readStyles: true }),
        await readXlsx(committed, { readStyles: true }),
      ];
      assert.deepEqual(one.sheets, other.sheets, name);
    }
  }
});

test('every paper prints what the table of figures says but in the cells of faults.json', async () => {
  const wrong: string[] = [];
  let looked = 0;
  for (const file of files) {
    const on = /\d{4}-\d\d-\d\d/.exec(file)![0];
    for (const printed of printedFigures(file, await read(file))) {
      looked += 1;
      if (!agrees(printed, on)) wrong.push(`${file} ${printed.sheet} ${printed.row} ${letters(printed.column)}`);
    }
  }
  const listed = faults
    .filter((fault) => fault.part === 'figure')
    .map((fault) => `${fault.file} ${fault.sheet} ${fault.row} ${fault.column}`);
  assert.deepEqual(wrong.sort(), listed.sort());
  // Rows by months of each shape, two papers a shape.
  assert.equal(looked, 2 * (62 * 6 + 58 * 14 + 55 * 14 + 16 * 9));
});

test('every fault stands in the row and column that faults.json names', async () => {
  const papers = new Map<string, Sheet[]>();
  for (const file of files) papers.set(file, await read(file));
  for (const fault of faults) {
    const rows = papers.get(fault.file)!.find((sheet) => sheet.name === fault.sheet)!.rows;
    const content = rows[fault.row - 1]![columnOf(fault.column)] ?? '';
    const number = typeof content === 'number' ? content * (fault.printed.endsWith('%') ? 100 : 1) : null;
    if (number === null) assert.equal(content, fault.printed, fault.fault);
    else assert.ok(Math.abs(number - Number(fault.printed.replace(/[£,%]/g, ''))) < 1e-6, `${fault.fault}: ${number}`);
    assert.notEqual(fault.printed, fault.true, fault.fault);
  }
});

test('each kind of fault is planted one to four times', () => {
  const kinds = Map.groupBy(faults, (fault) => fault.kind);
  assert.equal(kinds.size, 21);
  for (const [kind, cells] of kinds) assert.ok(new Set(cells.map((cell) => cell.fault)).size <= 4, kind);
});

test('percentages and rates in the table are their counts over their denominators', () => {
  for (const { measure, period, value: printed, numerator, denominator } of figures) {
    if (numerator === '' || printed === '') continue;
    assert.equal(
      ((100 * Number(numerator)) / Number(denominator)).toFixed(Number(measures.get(measure!)!.decimals)),
      printed,
      `${measure} ${period}`,
    );
  }
  for (const month of months) {
    assert.equal(
      ((value('ehcp-active-count', month) * 10_000) / 116_397).toFixed(1),
      value('ehcp-rate-10k', month).toFixed(1),
    );
  }
});

test('parts come to their whole, subsets are no larger than their set, running totals start again when they should', () => {
  for (const month of months) {
    const sum = (...ids: string[]) => ids.reduce((total, id) => total + value(id, month), 0);
    assert.equal(
      sum('requests-primary-count', 'requests-secondary-count', 'requests-post16-count', 'ey-ehcna-received-count'),
      value('requests-count', month),
    );
    if (month !== '2025-05')
      assert.equal(sum('sendiass-open-l3-count', 'sendiass-open-l4-count'), value('sendiass-open-l3l4-count', month));
    assert.ok(value('rising5-ehcp-count', month) <= value('ey-ehcp-count', month));
    assert.ok(value('rising5-ehcp-issued-month-count', month) <= value('ey-ehcp-issued-month-count', month));
    assert.ok(value('waiting-over-30-weeks-count', month) <= value('over-20-weeks-open-count', month));
    assert.ok(
      sum('requests-parent-primary-count', 'requests-parent-secondary-count', 'requests-parent-post16-count') <=
        Number(figureOf.get(`requests-parent-pct ${month}`)!.numerator),
    );
  }
  months.slice(1).forEach((month, i) => {
    const [falls, begins] = [
      (id: string) => value(id, month) < value(id, months[i]!),
      (number: string) => month.endsWith(number),
    ];
    assert.equal(falls('mediations-cal-ytd-count'), begins('-01'), month);
    assert.equal(falls('appeals-registered-cal-ytd-count'), begins('-01'), month);
    assert.equal(falls('rising5-ehcp-count'), begins('-09'), month);
    assert.equal(falls('ld-14plus-health-check-pct'), begins('-04'), month);
  });
});

test('a restated figure is in the table as it stands now', () => {
  for (const version of versions) {
    const figure = figureOf.get(`${version.measure} ${version.period}`)!;
    assert.deepEqual(
      [version.value, version.numerator, version.denominator],
      [figure.value, figure.numerator, figure.denominator],
    );
    assert.notDeepEqual([version.old_value, version.old_denominator], [version.value, version.denominator]);
  }
});

test('what is read stays under 1.5 MB, and the gallery under 8', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const isDrawn = (name: string) => /^(pack|site)(\/|\\|$)/.test(name);
  const size = (some: string[]) => some.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
  const [drawn, read] = [size(names.filter(isDrawn)), size(names.filter((name) => !isDrawn(name)))];
  assert.ok(read < 1_500_000, `${read} bytes`);
  assert.ok(drawn < 8_000_000, `${drawn} bytes`);
});

test('the committed case records are what the generator makes', () => {
  for (const [name, bytes] of caseRecordFiles())
    assert.ok(readFileSync(new URL(name, folder)).equals(Buffer.from(bytes)), `${name} is stale: npm run examples`);
});
