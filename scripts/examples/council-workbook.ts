// The council's own workbook, to be filled: months to March 2025 with what people put beside them; written tag by tag, as Excel writes.
import { strToU8, zipSync } from 'fflate';
import { monthFromIndex, monthIndex, type Period } from '../../src/clocks/index.ts';
import { CHART, COMMENTS, DRAWING, logo, NOTES } from './council-workbook-pictures.ts';
import { CELL_STYLE, STYLES } from './council-workbook-styles.ts';
import { numberFormat } from './service-scorecard.ts';
import { figureAt, type Tables, targetAt } from './tables.ts';

export const COUNCIL_WORKBOOK = 'council-scorecard.xlsx';
const STATED_ON = '2025-04-14';
const MONTHS = Array.from({ length: 6 }, (_, i) => monthFromIndex(monthIndex('2024-10')! + i));
const LETTERS = ['F', 'G', 'H', 'I', 'J', 'K'];
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

interface Kpi {
  ref: string;
  label: string;
  measure: string;
  unit: string;
  isHidden?: boolean;
}

const SECTIONS: { title: string; kpis: Kpi[] }[] = [
  {
    title: 'Caseload',
    kpis: [
      { ref: 'S1', label: 'Active EHC plans', measure: 'ehcp-active-count', unit: 'Number' },
      { ref: 'S3', label: 'EHCPs issued', measure: 'ehcp-issued-month-count', unit: 'Number' },
      { ref: 'S10', label: 'EHC needs assessment requests received', measure: 'requests-count', unit: 'Number' },
    ],
  },
  {
    title: 'Timeliness',
    kpis: [
      { ref: 'S12', label: 'Decisions within 6 weeks', measure: 'six-week-decision-pct', unit: '%' },
      { ref: 'S20', label: '20 week timeliness inc exceptions', measure: 'twenty-week-incl-pct', unit: '%' },
      { ref: 'S21', label: '20 week timeliness exc exceptions', measure: 'twenty-week-excl-pct', unit: '%' },
      { ref: 'S24', label: 'EP advice within 6 weeks', measure: 'ep-advice-6wk-pct', unit: '%', isHidden: true },
      { ref: 'S22', label: 'Open over 20 weeks', measure: 'over-20-weeks-open-count', unit: 'Number' },
    ],
  },
  {
    title: 'Workforce',
    kpis: [
      { ref: 'W3', label: 'Sickness days - EHCOs and APOs', measure: 'sickness-days-ehco', unit: 'Number' },
      { ref: 'W10', label: 'Audits good or better', measure: 'audits-good-pct', unit: '%' },
    ],
  },
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words stand once in a list of their own, as Excel keeps them. */
class Words {
  readonly list: string[] = [];
  uses = 0;
  cell(at: string, text: string, style: number): string {
    this.uses += 1;
    const known = this.list.indexOf(text);
    if (known < 0) this.list.push(text);
    return `<c r="${at}" s="${style}" t="s"><v>${known < 0 ? this.list.length - 1 : known}</v></c>`;
  }
  xml(): string {
    const items = this.list.map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
    return `${START}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.list.length}">${items}</sst>`;
  }
}

const empty = (at: string, style: number) => `<c r="${at}" s="${style}"/>`;
const number = (at: string, value: number, style: number) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

function formula(at: string, text: string, result: number | string, style: number, attributes = ''): string {
  const type = typeof result === 'string' ? ' t="str"' : '';
  return `<c r="${at}" s="${style}"${type}><f${attributes}>${escaped(text)}</f><v>${result}</v></c>`;
}

const serialOf = (month: Period) => {
  const [year, one] = month.split('-').map(Number);
  return Date.UTC(year!, one! - 1, 1) / 86_400_000 + 25_569;
};

interface Sheets {
  scorecard: string;
  counts: string;
  headlines: string;
}

function sheetsOf(t: Tables, words: Words): Sheets {
  const rows: string[] = [];
  const counts: string[] = [];
  const merges = ['A1:P1', 'F4:H4', 'I4:K4'];
  const row = (at: number, cells: string[], more = '') =>
    rows.push(`<row r="${at}" spans="1:16"${more}>${cells.join('')}</row>`);
  const S = CELL_STYLE;
  row(1, [words.cell('A1', 'Sandbourne Council SEND scorecard', S.title)], ' ht="34" customHeight="1"');
  row(2, [words.cell('A2', 'Figures to March 2025', S.plain)]);
  row(4, [
    ...LETTERS.map((letter, i) => {
      const year = i === 0 ? 2024 : i === 3 ? 2025 : null;
      return year === null ? empty(`${letter}4`, S.head) : number(`${letter}4`, year, S.head);
    }),
  ]);
  const heads = { A: 'Ref', B: 'Indicator', C: 'Unit', D: 'Extract', E: 'Good is' };
  const after = { L: 'Change', M: 'RAG', N: 'Trend', O: 'Target', P: 'Notes' };
  row(5, [
    ...Object.entries(heads).map(([letter, text]) => words.cell(`${letter}5`, text, S.head)),
    ...LETTERS.map((letter, i) => number(`${letter}5`, serialOf(MONTHS[i]!), S.month)),
    ...Object.entries(after).map(([letter, text]) => words.cell(`${letter}5`, text, S.head)),
  ]);
  let at = 6;
  for (const { title, kpis } of SECTIONS) {
    merges.push(`A${at}:P${at}`);
    row(at, [words.cell(`A${at}`, title, S.section)]);
    at += 1;
    for (const kpi of kpis) {
      row(at, kpiCells(t, words, kpi, at, counts), kpi.isHidden ? ' hidden="1"' : '');
      at += 1;
    }
  }
  const knownOf = (measure: string, month: Period) => figureAt(t, measure, month, STATED_ON)!.value!;
  const sum = (measure: string) => MONTHS.reduce((all, month) => all + knownOf(measure, month), 0);
  const busy = MONTHS.filter((month) => knownOf('requests-count', month) > 80).length;
  row(at + 1, [
    words.cell(`B${at + 1}`, 'Issued since October', S.plain),
    formula(`F${at + 1}`, 'SUM(F8:K8)', sum('ehcp-issued-month-count'), S.number),
  ]);
  row(at + 2, [
    words.cell(`B${at + 2}`, 'Months with more than 80 requests', S.plain),
    formula(`F${at + 2}`, 'SUM(IF(F9:K9>80,1,0))', busy, S.number, ` t="array" ref="F${at + 2}"`),
  ]);
  const last = MONTHS.at(-1)!;
  const headlines = [
    `<row r="1">${words.cell('A1', 'Headlines', S.title)}</row>`,
    `<row r="3">${words.cell('A3', 'Active EHC plans now', S.plain)}${formula('B3', 'Scorecard!K7', knownOf('ehcp-active-count', last), S.number)}</row>`,
    `<row r="4">${words.cell('A4', 'EHCPs issued since October', S.plain)}${formula('B4', 'SUM(Scorecard!F8:K8)', sum('ehcp-issued-month-count'), S.number)}</row>`,
    `<row r="5">${words.cell('A5', 'Requests since October', S.plain)}${formula('B5', 'SUM(Requests)', sum('requests-count'), S.number)}</row>`,
  ];
  return {
    scorecard: scorecardXml(rows, merges, at + 2),
    counts: countsXml(words, counts),
    headlines: sheetXml(headlines.join('')),
  };
}

function kpiCells(t: Tables, words: Words, { ref, label, measure, unit }: Kpi, at: number, counts: string[]): string[] {
  const S = CELL_STYLE;
  const known = t.measures.get(measure)!;
  const isShare = known.unit === 'percent';
  const figures = MONTHS.map((month) => figureAt(t, measure, month, STATED_ON)!);
  const target = targetAt(t, measure, '2025-03-31');
  const stored = figures.map(({ value, numerator, denominator }) =>
    isShare ? (denominator ? numerator! / denominator : value! / 100) : value!,
  );
  const isCounted = isShare && figures.every(({ denominator }) => denominator !== null);
  const first = counts.length + 2;
  if (isCounted)
    for (const part of ['numerator', 'denominator'] as const)
      counts.push(
        [
          words.cell(`A${counts.length + 2}`, ref, S.plain),
          words.cell(`B${counts.length + 2}`, part === 'numerator' ? 'number' : 'out of', S.plain),
          ...figures.map((one, i) => number(`${'CDEFGH'[i]}${counts.length + 2}`, one[part]!, S.number)),
        ].join(''),
      );
  const plain = !isShare ? S.number : numberFormat(known) === '0%' ? S.wholeShare : S.share;
  const [before, newest] = [stored.at(-2)!, stored.at(-1)!];
  const isGood =
    known.polarity === 'lower'
      ? newest <= Number(target) / (isShare ? 100 : 1)
      : newest >= Number(target) / (isShare ? 100 : 1);
  const rag = target === null ? null : isGood ? ('Green' as const) : ('Red' as const);
  const isLower = known.polarity === 'lower';
  return [
    words.cell(`A${at}`, ref, S.plain),
    words.cell(`B${at}`, label, S.plain),
    words.cell(`C${at}`, unit, S.plain),
    words.cell(`D${at}`, 'CMS extract 14', S.plain),
    known.polarity === null ? empty(`E${at}`, S.plain) : words.cell(`E${at}`, isLower ? 'Low' : 'High', S.plain),
    ...stored.map((value, i) => {
      const isNewest = i === stored.length - 1;
      const rated = { Green: isShare ? S.greenShare : S.greenNumber, Red: isShare ? S.redShare : S.redNumber };
      const style = isNewest && rag ? rated[rag] : plain;
      const [letter, count] = [LETTERS[i]!, 'CDEFGH'[i]!];
      return isCounted
        ? formula(`${letter}${at}`, `Counts!${count}${first}/Counts!${count}${first + 1}`, value, style)
        : number(`${letter}${at}`, value, style);
    }),
    at === 7
      ? formula(`L${at}`, `K${at}-J${at}`, newest - before, S.change, ' t="shared" ref="L7:L9" si="0"')
      : at < 10
        ? `<c r="L${at}" s="${S.change}"><f t="shared" si="0"/><v>${newest - before}</v></c>`
        : formula(`L${at}`, `K${at}-J${at}`, newest - before, isShare ? S.changeShare : S.change),
    rag === null ? empty(`M${at}`, S.plain) : words.cell(`M${at}`, rag, rag === 'Green' ? S.green : S.red),
    formula(
      `N${at}`,
      `IF(K${at}>J${at},"▲",IF(K${at}<J${at},"▼","►"))`,
      newest > before ? '▲' : newest < before ? '▼' : '►',
      S.centred,
    ),
    target === null ? empty(`O${at}`, plain) : number(`O${at}`, isShare ? target / 100 : target, plain),
    empty(`P${at}`, S.plain),
  ];
}

const VIEW =
  '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane xSplit="5" ySplit="5" topLeftCell="F6" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="F1" sqref="F1"/><selection pane="bottomLeft" activeCell="A6" sqref="A6"/><selection pane="bottomRight" activeCell="K7" sqref="K7"/></sheetView></sheetViews>';
const WIDTHS =
  '<cols><col min="1" max="1" width="6.7" customWidth="1"/><col min="2" max="2" width="40.7" customWidth="1"/><col min="3" max="3" width="9.1" customWidth="1"/><col min="4" max="4" width="16" hidden="1" customWidth="1"/><col min="5" max="5" width="8.1" customWidth="1"/><col min="6" max="11" width="9.6" customWidth="1"/><col min="12" max="14" width="8.6" customWidth="1"/><col min="15" max="15" width="9.1" customWidth="1"/><col min="16" max="16" width="30.7" customWidth="1"/></cols>';
const threshold = (type: string, value?: number) =>
  `<cfvo type="${type}"${value === undefined ? '' : ` val="${value}"`}/>`;
/** Arrows on the change, colours over the months of open cases, and bold words where the newest month misses its target. */
const RULES = `<conditionalFormatting sqref="L7:L9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows">${threshold('percent', 0)}${threshold('num', 0)}<cfvo type="num" val="0" gte="0"/></iconSet></cfRule></conditionalFormatting><conditionalFormatting sqref="F15:K15"><cfRule type="colorScale" priority="2"><colorScale>${threshold('min')}${threshold('max')}<color rgb="FFFFFFFF"/><color rgb="FFF8A45C"/></colorScale></cfRule></conditionalFormatting><conditionalFormatting sqref="B11:B14"><cfRule type="expression" dxfId="0" priority="3"><formula>$K11&lt;$O11</formula></cfRule></conditionalFormatting>`;
const CHOICES =
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="M7:M18"><formula1>"Green,Amber,Red"</formula1></dataValidation></dataValidations>';

function scorecardXml(rows: string[], merges: string[], last: number): string {
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${START}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:P${last}"/>${VIEW}<sheetFormatPr defaultRowHeight="15"/>${WIDTHS}<sheetData>${rows.join('')}</sheetData><mergeCells count="${merges.length}">${merged}</mergeCells>${RULES}${CHOICES}<hyperlinks><hyperlink ref="P2" r:id="rId4"/></hyperlinks><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;LSandbourne Council&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>`;
}

const sheetXml = (rows: string) =>
  `${START}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="34" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`;

function countsXml(words: Words, counts: string[]): string {
  const heads = ['Ref', 'Part'].map((text, i) => words.cell(`${'AB'[i]}1`, text, CELL_STYLE.head));
  const order = MONTHS.map((_, i) => number(`${'CDEFGH'[i]}1`, i + 1, CELL_STYLE.head));
  const rows = counts.map((cells, i) => `<row r="${i + 2}">${cells}</row>`);
  return sheetXml(`<row r="1">${[...heads, ...order].join('')}</row>${rows.join('')}`);
}

const NAMES = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Scorecard!$A$1:$P$38</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Scorecard!$A:$B,Scorecard!$4:$5</definedName><definedName name="Requests">Scorecard!$F$9:$K$9</definedName></definedNames>`;
const WORKBOOK = `${START}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="1"/></bookViews><sheets><sheet name="Headlines" sheetId="3" r:id="rId1"/><sheet name="Scorecard" sheetId="1" r:id="rId2"/><sheet name="Counts" sheetId="2" state="hidden" r:id="rId3"/></sheets>${NAMES}<calcPr calcId="191029"/></workbook>`;

function relations(list: [id: string, type: string, target: string][], more = ''): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${START}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}${more}</Relationships>`;
}

const TYPES = (() => {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', `${sheet}.sheet.main+xml`],
    ...[1, 2, 3].map((n) => [`/xl/worksheets/sheet${n}.xml`, `${sheet}.worksheet+xml`]),
    ['/xl/styles.xml', `${sheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${sheet}.sharedStrings+xml`],
    ['/xl/calcChain.xml', `${sheet}.calcChain+xml`],
    ['/xl/comments1.xml', `${sheet}.comments+xml`],
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${START}<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
})();

/** The order in which Excel works the formulas out, which goes old as soon as one moves. */
function calculationChain(sheets: string[]): string {
  const cells = sheets.flatMap((xml, i) =>
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f/g)].map(([, cell]) => `<c r="${cell}" i="${[3, 1, 2][i]}"/>`),
  );
  return `${START}<calcChain xmlns="${MAIN}">${cells.join('')}</calcChain>`;
}

export function councilWorkbook(t: Tables): Uint8Array {
  const words = new Words();
  const { scorecard, counts, headlines } = sheetsOf(t, words);
  const parts: Record<string, string> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
    ]),
    'xl/worksheets/sheet1.xml': headlines,
    'xl/worksheets/sheet2.xml': scorecard,
    'xl/worksheets/sheet3.xml': counts,
    'xl/worksheets/_rels/sheet2.xml.rels': relations(
      [
        ['rId1', 'drawing', '../drawings/drawing1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId3', 'comments', '../comments1.xml'],
      ],
      `<Relationship Id="rId4" Type="${OFFICE}/hyperlink" Target="https://sandbourne.example/local-offer" TargetMode="External"/>`,
    ),
    'xl/drawings/drawing1.xml': START + DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relations([
      ['rId1', 'image', '../media/image1.png'],
      ['rId2', 'chart', '../charts/chart1.xml'],
    ]),
    'xl/drawings/vmlDrawing1.vml': NOTES,
    'xl/charts/chart1.xml': START + CHART,
    'xl/comments1.xml': START + COMMENTS,
    'xl/styles.xml': START + STYLES,
    'xl/sharedStrings.xml': words.xml(),
    'xl/calcChain.xml': calculationChain([headlines, scorecard]),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...files, 'xl/media/image1.png': logo() }, { mtime: '1980-01-01T00:00:00', level: 6 });
}
