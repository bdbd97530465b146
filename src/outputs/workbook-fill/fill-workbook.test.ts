import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Day } from '../../clocks/index.ts';
import { matchingFor, prepareImport, readGrid } from '../../imports/index.ts';
import { councilWorkbook, PARTS } from './council-workbook.fixture.ts';
import { fillWorkbook } from './fill-workbook.ts';
import type { Filled, KnownFigure } from './request.ts';

const KNOWN: Record<string, Partial<KnownFigure>> = {
  '1': { value: 55, arrow: 'up', rag: 'red' },
  '2': { value: 0.8, numerator: 8, denominator: 10, isShare: true, arrow: 'up', rag: 'green' },
  '3': { value: 12, arrow: 'down' },
  '4': { value: 0.75, numerator: 15, denominator: 20, isShare: true, arrow: 'down', rag: 'red' },
};

async function fill(
  bytes: Uint8Array,
  more: { month?: string; replace?: boolean; known?: typeof KNOWN } = {},
): Promise<Filled> {
  const file = { name: 'scorecard.xlsx', bytes };
  const { prepared } = await prepareImport(file, { arrivedOn: 20_300 as Day, matching: matchingFor([], new Map()) });
  const { grid } = await readGrid(file);
  const known = new Map<number, KnownFigure>();
  for (const [i, row] of prepared!.paper.rows.entries()) {
    const figure = (more.known ?? KNOWN)[row.ref ?? ''];
    if (!figure) continue;
    known.set(row.order, {
      measure: prepared!.matches[i]!.measure,
      value: null,
      numerator: null,
      denominator: null,
      decimals: null,
      isShare: false,
      status: 'actual',
      arrow: null,
      rag: null,
      ...figure,
    });
  }
  return fillWorkbook({
    fileName: file.name,
    bytes,
    month: more.month ?? '2025-06',
    grid: grid!,
    paper: prepared!.paper,
    known,
    replace: more.replace ?? false,
  });
}

const partsOf = (bytes: Uint8Array) => {
  const unpacked = unzipSync(bytes);
  return Object.fromEntries(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
};

function cellOf(sheet: string, cell: string): string | null {
  return new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0] ?? null;
}

test('the new month stands after the last one, each figure as its row writes figures', async () => {
  const filled = await fill(councilWorkbook());
  const sheet = partsOf(filled.bytes!)['xl/worksheets/sheet1.xml']!;
  assert.deepEqual(filled.columns, [{ sheet: 'Scorecard', columns: 'F' }]);
  assert.deepEqual(
    ['F4', 'F5', 'F6', 'F7', 'F8', 'F9'].map((cell) => cellOf(sheet, cell)),
    [
      '<c r="F4" s="1"><v>45809</v></c>',
      '<c r="F5"><v>55</v></c>',
      '<c r="F6" s="2"><f>Counts!E2/Counts!E3</f><v>0.8</v></c>',
      '<c r="F7" t="inlineStr"><is><t>12 ▼</t></is></c>',
      '<c r="F8" t="inlineStr"><is><t>75.0% (15)</t></is></c>',
      null,
    ],
  );
});

test('the counts behind a percentage are written where its formula looks for them', async () => {
  const counts = partsOf((await fill(councilWorkbook())).bytes!)['xl/worksheets/sheet2.xml']!;
  assert.deepEqual([cellOf(counts, 'E2'), cellOf(counts, 'E3')], ['<c r="E2"><v>8</v></c>', '<c r="E3"><v>10</v></c>']);
});

test('formulas beside the months speak of the new month, and their results are worked out again', async () => {
  const sheet = partsOf((await fill(councilWorkbook())).bytes!)['xl/worksheets/sheet1.xml']!;
  assert.deepEqual(
    ['H5', 'I5', 'H6'].map((cell) => cellOf(sheet, cell)),
    [
      '<c r="H5" s="0"><f>F5-E5</f><v>5</v></c>',
      '<c r="I5" s="0"><f>SUM(C5:F5)</f><v>189</v></c>',
      '<c r="H6" s="0" t="str"><f>IF(F6&gt;E6,"▲","▼")</f><v>▲</v></c>',
    ],
  );
});

test('the rating is said in the word and the colour that the workbook has for it', async () => {
  const sheet = partsOf((await fill(councilWorkbook())).bytes!)['xl/worksheets/sheet1.xml']!;
  const styles = partsOf((await fill(councilWorkbook())).bytes!)['xl/styles.xml']!;
  const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*fillId="(\d+)"/g)].map(
    ([, fill]) => fill,
  );
  const colour = (cell: string) => formats[Number(/ s="(\d+)"/.exec(cellOf(sheet, cell)!)![1])];
  assert.match(cellOf(sheet, 'G5')!, /<t>Red<\/t>/);
  assert.match(cellOf(sheet, 'G6')!, /<t>Green<\/t>/);
  assert.deepEqual([colour('G5'), colour('G6')], ['3', '2']);
});

test('what stands right of the new column moves with all that names it', async () => {
  const parts = partsOf((await fill(councilWorkbook())).bytes!);
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  for (const expected of [
    '<mergeCell ref="A1:K1"/>',
    '<mergeCell ref="C3:F3"/>',
    'sqref="C5:F9"',
    '<formula>C5&gt;=$J5</formula>',
    'sqref="G5:G9"',
    '<col min="6" max="6" width="9.5" customWidth="1"/>',
    '<col min="10" max="10" width="12" hidden="1"/>',
  ])
    assert.ok(sheet.includes(expected), expected);
  assert.match(parts['xl/workbook.xml']!, /Scorecard!\$A\$1:\$K\$9.*Scorecard!\$C\$5:\$F\$5.*fullCalcOnLoad="1"/);
  assert.match(parts['xl/comments1.xml']!, /ref="J5"/);
  assert.match(parts['xl/drawings/vmlDrawing1.vml']!, /<x:Anchor>10, 15, 4, 2, 12, 15, 8, 1<.*<x:Column>9</);
  assert.match(parts['xl/drawings/drawing1.xml']!, /<xdr:col>12<.*<xdr:col>16</);
  assert.match(parts['xl/charts/chart1.xml']!, /\$C\$4:\$F\$4.*\$C\$5:\$F\$5/);
});

test('parts that name no place are the same letter for letter, and the order of calculation is left to Excel', async () => {
  const parts = partsOf((await fill(councilWorkbook())).bytes!);
  for (const name of ['_rels/.rels', 'xl/worksheets/_rels/sheet1.xml.rels']) assert.equal(parts[name], PARTS[name]);
  assert.equal(parts['xl/calcChain.xml'], undefined);
  assert.doesNotMatch(parts['[Content_Types].xml']!, /calcChain/);
});

test('what is not known stays empty and is listed', async () => {
  const { notKnown } = await fill(councilWorkbook());
  assert.deepEqual(notKnown, [
    { sheet: 'Scorecard', cell: 'F9', row: 'Mediations held', measure: null, status: 'awaited' },
  ]);
});

test('filled a second time it holds every figure already and comes back byte for byte', async () => {
  const once = (await fill(councilWorkbook())).bytes!;
  const again = await fill(once);
  assert.deepEqual([again.written, again.same, again.columns], [[], 4, []]);
  assert.equal(again.bytes, once);
});

test('another figure is never written over unless that was asked for', async () => {
  const refused = await fill(councilWorkbook(), { month: '2025-05', known: { '1': { value: 51 } } });
  assert.equal(refused.bytes, null);
  assert.deepEqual(
    refused.differs.map(({ cell, was, is }) => [cell, was, is]),
    [['E5', '50', '51']],
  );
  assert.ok(refused.issues.some(({ code, severity }) => code === 'fill-differs' && severity === 'stops'));
  const replaced = await fill(councilWorkbook(), { month: '2025-05', known: { '1': { value: 51 } }, replace: true });
  assert.equal(cellOf(partsOf(replaced.bytes!)['xl/worksheets/sheet1.xml']!, 'E5'), '<c r="E5" s="0"><v>51</v></c>');
});

test('a month that is not the next one is refused', async () => {
  const { bytes, issues } = await fill(councilWorkbook(), { month: '2025-08' });
  assert.equal(bytes, null);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['fill-month-not-next'],
  );
});

test('a workbook whose pivot table takes its figures from the sheet gets no column, and is told why', async () => {
  const pivot =
    '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A4:J9" sheet="Scorecard"/></cacheSource></pivotCacheDefinition>';
  const { bytes, issues } = await fill(councilWorkbook({ 'xl/pivotCache/pivotCacheDefinition1.xml': pivot }));
  assert.equal(bytes, null);
  assert.match(issues[0]!.message, /a pivot table takes its figures from this sheet/);
});

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetWith = (change: (xml: string) => string) => councilWorkbook({ [SHEET]: change(PARTS[SHEET]!) });

test('a rule beside the months or over whole rows looks at the new month, one within the months stays with its own', async () => {
  const rule = (areas: string, formula: string) =>
    `<conditionalFormatting sqref="${areas}"><cfRule type="expression" priority="2"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const rules = [rule('F5:F9', '$E5&lt;$I5'), rule('A5:J9', '$E5=0'), rule('A5:J9', 'A5=0'), rule('C5:C9', '$E5=1')];
  const bytes = sheetWith((xml) => xml.replace('<dataValidations', `${rules.join('')}<dataValidations`));
  const sheet = partsOf((await fill(bytes)).bytes!)[SHEET]!;
  for (const expected of [
    rule('G5:G9', '$F5&lt;$J5'),
    rule('A5:K9', '$F5=0'),
    rule('A5:K9', 'A5=0'),
    rule('C5:C9', '$E5=1'),
  ])
    assert.ok(sheet.includes(expected), expected);
});

test('a total below an earlier month takes the new month in, a running total in its own column does not', async () => {
  const totals =
    '<row r="11"><c r="C11"><f>SUM(C5:E5)</f><v>134</v></c><c r="D11"><f>SUM($C5:D5)</f><v>84</v></c><c r="E11"><f>SUM($C5:E5)</f><v>134</v></c></row>';
  const filled = await fill(sheetWith((xml) => xml.replace('</sheetData>', `${totals}</sheetData>`)));
  const sheet = partsOf(filled.bytes!)[SHEET]!;
  assert.deepEqual(
    ['C11', 'D11', 'E11'].map((cell) => cellOf(sheet, cell)),
    [
      '<c r="C11"><f>SUM(C5:F5)</f><v>189</v></c>',
      '<c r="D11"><f>SUM($C5:D5)</f><v>84</v></c>',
      '<c r="E11"><f>SUM($C5:E5)</f><v>134</v></c>',
    ],
  );
  const grew = filled.issues.find(({ code }) => code === 'fill-sum-grew');
  assert.match(grew!.message, /Scorecard!C11/);
});

test('a share whose counts are not known is written as a number, and that is said', async () => {
  const { bytes, issues } = await fill(councilWorkbook(), {
    known: { ...KNOWN, '2': { value: 0.8, isShare: true } },
  });
  assert.equal(cellOf(partsOf(bytes!)[SHEET]!, 'F6'), '<c r="F6" s="2"><v>0.8</v></c>');
  const said = issues.find(({ code }) => code === 'fill-counts-not-known');
  assert.match(said!.message, /the figure itself was written: Scorecard!F6\./);
});

test("a table of Excel's own over the months gets a column that is named as its heading", async () => {
  const names = ['Ref', 'KPI', 'Mar 2025', 'Apr 2025', 'May 2025', 'RAG', 'Change', 'Year to date', 'Target', 'Notes'];
  const heading = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const bytes = councilWorkbook({
    [SHEET]: ['C4', 'D4', 'E4'].reduce(
      (xml, cell, i) => xml.replace(new RegExp(`<c r="${cell}".*?</c>`), heading(cell, names[i + 2]!)),
      PARTS[SHEET]!,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': PARTS['xl/worksheets/_rels/sheet1.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    ),
    'xl/tables/table1.xml': `<table id="1" name="KPIs" displayName="KPIs" ref="A4:J9"><autoFilter ref="A4:J9"/><tableColumns count="10">${names.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
  });
  const table = partsOf((await fill(bytes)).bytes!)['xl/tables/table1.xml']!;
  assert.equal(
    table,
    `<table id="1" name="KPIs" displayName="KPIs" ref="A4:K9"><autoFilter ref="A4:K9"/><tableColumns count="11">${[
      ...names.slice(0, 5).map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`),
      '<tableColumn id="11" name="Jun 2025"/>',
      ...names.slice(5).map((name, i) => `<tableColumn id="${i + 6}" name="${name}"/>`),
    ].join('')}</tableColumns></table>`,
  );
});

test('a column that is there with its heading and empty cells is filled and none is put in', async () => {
  const sheet = PARTS['xl/worksheets/sheet1.xml']!.replace(
    '<c r="E5" s="0"><v>50</v></c>',
    '<c r="E5" s="0"/>',
  ).replace(/<c r="E6".*?<\/c>/, '<c r="E6" s="2"><f>Counts!D2/Counts!D3</f></c>');
  const counts = PARTS['xl/worksheets/sheet2.xml']!.replace(/<c r="D[23]".*?<\/c>/g, '');
  const filled = await fill(
    councilWorkbook({ 'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/sheet2.xml': counts }),
    {
      month: '2025-05',
      known: { '1': { value: 51 }, '2': KNOWN['2']! },
    },
  );
  const parts = partsOf(filled.bytes!);
  assert.deepEqual(filled.columns, []);
  assert.equal(cellOf(parts['xl/worksheets/sheet1.xml']!, 'E5'), '<c r="E5" s="0"><v>51</v></c>');
  assert.equal(
    cellOf(parts['xl/worksheets/sheet1.xml']!, 'E6'),
    '<c r="E6" s="2"><f>Counts!D2/Counts!D3</f><v>0.8</v></c>',
  );
});
