// A council's workbook made for tests: formulas, a hidden sheet, row and column, colours, rules, a comment, merges, a name and a chart.

import { strToU8, zipSync } from 'fflate';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const relations = (list: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const text = (cell: string, words: string, style = 0) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (cell: string, stored: number, style = 0) => `<c r="${cell}" s="${style}"><v>${stored}</v></c>`;
const formula = (cell: string, written: string, stored: number | string, style = 0) =>
  `<c r="${cell}" s="${style}"${typeof stored === 'string' ? ' t="str"' : ''}><f>${written}</f><v>${stored}</v></c>`;

/** Styles by name: what stands in cellXfs below, in its order. */
const [MONTH, SHARE, GREEN, RED] = [1, 2, 3, 4];

/** March, April and May 2025 in C to E; beside them RAG, change, year to date, target and notes. */
const SCORECARD = `<worksheet xmlns="${MAIN}" xmlns:r="${TYPE}"><dimension ref="A1:J9"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection activeCell="I6" sqref="I6"/></sheetView></sheetViews><cols><col min="1" max="1" width="6"/><col min="3" max="5" width="9.5" customWidth="1"/><col min="9" max="9" width="12" hidden="1"/></cols><sheetData>
<row r="1">${text('A1', 'SEND scorecard')}</row>
<row r="3" spans="1:10">${number('C3', 2025)}</row>
<row r="4">${text('A4', 'Ref')}${text('B4', 'KPI')}${number('C4', 45717, MONTH)}${number('D4', 45748, MONTH)}${number('E4', 45778, MONTH)}${text('F4', 'RAG')}${text('G4', 'Change')}${text('H4', 'Year to date')}${text('I4', 'Target')}${text('J4', 'Notes')}</row>
<row r="5">${text('A5', '1')}${text('B5', 'New requests for assessment')}${number('C5', 40)}${number('D5', 44)}${number('E5', 50)}${text('F5', 'Green', GREEN)}${formula('G5', 'E5-D5', 6)}${formula('H5', 'SUM(C5:E5)', 134)}${number('I5', 60)}${text('J5', 'Kept &amp; sound')}</row>
<row r="6">${text('A6', '2')}${text('B6', '% of assessments completed within 20 weeks')}${formula('C6', 'Counts!B2/Counts!B3', 0.5, SHARE)}${formula('D6', 'Counts!C2/Counts!C3', 0.6, SHARE)}${formula('E6', 'Counts!D2/Counts!D3', 0.7, SHARE)}${text('F6', 'Red', RED)}${formula('G6', 'IF(E6&gt;D6,"▲","▼")', '▲')}${formula('H6', 'AVERAGE($C6:$E6)', 0.6, SHARE)}${number('I6', 0.9, SHARE)}</row>
<row r="7" hidden="1">${text('A7', '3')}${text('B7', 'Children missing education with a plan')}${text('C7', '12 ▼')}${text('D7', '14 ▲')}${text('E7', '14 ▶')}</row>
<row r="8">${text('A8', '4')}${text('B8', '% of annual reviews held on time')}${text('C8', '80.0% (8)')}${text('D8', '85.7% (12)')}${text('E8', '90.0% (18)')}${text('F8', 'Amber')}</row>
<row r="9">${text('A9', '5')}${text('B9', 'Mediations held')}${number('C9', 1)}${number('D9', 2)}${number('E9', 3)}</row>
</sheetData><mergeCells count="2"><mergeCell ref="A1:J1"/><mergeCell ref="C3:E3"/></mergeCells><conditionalFormatting sqref="C5:E9"><cfRule type="expression" priority="1"><formula>C5&gt;=$I5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="F5:F9"><formula1>"Green,Amber,Red"</formula1></dataValidation></dataValidations><pageSetup orientation="landscape"/><drawing r:id="r2"/><legacyDrawing r:id="r3"/></worksheet>`;

const COUNTS = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text('A1', 'Part')}${text('B1', 'one')}${text('C1', 'two')}${text('D1', 'three')}</row><row r="2">${text('A2', 'In time')}${number('B2', 5)}${number('C2', 6)}${number('D2', 7)}</row><row r="3">${text('A3', 'All')}${number('B3', 10)}${number('C3', 10)}${number('D3', 10)}</row></sheetData></worksheet>`;

const solid = (rgb: string) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font/></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('92D050')}${solid('FF0000')}</fills><cellXfs count="5"><xf numFmtId="0" fillId="0"/><xf numFmtId="164" fillId="0"/><xf numFmtId="10" fillId="0"/><xf numFmtId="0" fillId="2" applyFill="1"/><xf numFmtId="0" fillId="3" applyFill="1"/></cellXfs></styleSheet>`;

export const PARTS: Record<string, string> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets><sheet name="Scorecard" sheetId="1" r:id="r1"/><sheet name="Counts" sheetId="2" state="hidden" r:id="r2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Scorecard!$A$1:$J$9</definedName><definedName name="Requests">Scorecard!$C$5:$E$5</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'worksheet', 'worksheets/sheet2.xml'],
    ['r3', 'styles', 'styles.xml'],
    ['r4', 'calcChain', 'calcChain.xml'],
  ]),
  'xl/worksheets/sheet1.xml': SCORECARD,
  'xl/worksheets/sheet2.xml': COUNTS,
  'xl/worksheets/_rels/sheet1.xml.rels': relations([
    ['r1', 'comments', '../comments1.xml'],
    ['r2', 'drawing', '../drawings/drawing1.xml'],
    ['r3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
  ]),
  'xl/styles.xml': STYLES,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="G5" i="1"/></calcChain>`,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="I5"><text><t>Agreed in March</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><x:ClientData ObjectType="Note"><x:Anchor>9, 15, 4, 2, 11, 15, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>8</x:Column></x:ClientData><br></xml>',
  'xl/drawings/drawing1.xml':
    '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>11</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>15</xdr:col><xdr:row>20</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
  'xl/charts/chart1.xml':
    '<c:chartSpace xmlns:c="c"><c:ser><c:cat><c:f>Scorecard!$C$4:$E$4</c:f></c:cat><c:val><c:f>Scorecard!$C$5:$E$5</c:f></c:val></c:ser></c:chartSpace>',
};

/** `change` gives parts of their own to a test; null leaves a part out. */
export function councilWorkbook(change: Record<string, string | null> = {}): Uint8Array {
  const parts = Object.entries({ ...PARTS, ...change }).filter((entry): entry is [string, string] => entry[1] !== null);
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])));
}
