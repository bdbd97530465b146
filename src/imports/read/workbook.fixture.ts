// Workbooks for tests, zipped by hand from the XML between their tags, so that what is odd in them is seen in the test.

import { strToU8, zipSync } from 'fflate';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface WorkbookParts {
  /** what stands in each `<worksheet>`; sheets are called S1, S2 … */
  sheets: string[];
  /** attributes of each `<sheet>` in the list of sheets, such as `state="hidden"` */
  states?: string[];
  /** what stands in `<workbookPr …/>` */
  properties?: string;
  /** texts that cells of type s point to */
  texts?: string[];
  /** format codes, from style 1 on; style 0 is General */
  formats?: string[];
  /** comments of the first sheet, by cell */
  comments?: Record<string, string>;
  more?: Record<string, string>;
}

/** `workbook({ sheets: ['<sheetData>…</sheetData>'] })` as the bytes of an .xlsx. */
export function workbook(parts: WorkbookParts): Uint8Array {
  const { sheets, states = [], properties = '', texts = [], formats = [], comments, more = {} } = parts;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><workbookPr ${properties}/><sheets>${sheets
      .map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}" ${states[i] ?? ''}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, i) => relation(`r${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
        relation('rs', 'styles', 'styles.xml') +
        relation('rt', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts>` +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>' +
      `<cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}" fillId="0"/>`).join('')}<xf numFmtId="0" fillId="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    ...more,
  };
  for (const [i, inner] of sheets.entries()) {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
  }
  if (comments) {
    files['xl/worksheets/_rels/sheet1.xml.rels'] = relations(relation('c1', 'comments', '../comments1.xml'));
    files['xl/comments1.xml'] = `<comments xmlns="${MAIN}"><commentList>${Object.entries(comments)
      .map(([cell, text]) => `<comment ref="${cell}"><text><r><t>${text}</t></r></text></comment>`)
      .join('')}</commentList></comments>`;
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
