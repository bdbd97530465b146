// How the cells of the council's own workbook look: its fonts, fills and formats, and the order in which they stand.
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const FONTS = [
  '<sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="11"/><name val="Calibri"/>',
  '<b/><sz val="18"/><color rgb="FF1F3B5B"/><name val="Calibri"/>',
];
const solid = (rgb: string) =>
  `<patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill>`;
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  solid('D0DCE8'),
  solid('EEF1F4'),
  solid('92D050'),
  solid('FF0000'),
];
const [HEAD, SECTION, GREEN, RED] = [2, 3, 4, 5];
const EDGE = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/>';
const [WHOLE, TENTHS, MONTH, SIGNED, SIGNED_SHARE] = [3, 164, 165, 166, 167];
const FORMATS: [number, string][] = [
  [TENTHS, '0.0%'],
  [MONTH, 'mmm\\-yy'],
  [SIGNED, '+#,##0;-#,##0;0'],
  [SIGNED_SHARE, '+0.0%;-0.0%;0.0%'],
];

interface Look {
  format?: number;
  font?: number;
  fill?: number;
  centred?: boolean;
  bare?: boolean;
}

const LOOKS = {
  none: { bare: true },
  plain: {},
  title: { font: 2, bare: true },
  head: { font: 1, fill: HEAD, centred: true },
  month: { font: 1, fill: HEAD, format: MONTH, centred: true },
  section: { font: 1, fill: SECTION },
  number: { format: WHOLE },
  share: { format: TENTHS },
  wholeShare: { format: 9 },
  change: { format: SIGNED },
  changeShare: { format: SIGNED_SHARE },
  centred: { centred: true },
  green: { fill: GREEN, centred: true },
  red: { fill: RED, centred: true },
  greenNumber: { format: WHOLE, fill: GREEN },
  redNumber: { format: WHOLE, fill: RED },
  greenShare: { format: TENTHS, fill: GREEN },
  redShare: { format: TENTHS, fill: RED },
} satisfies Record<string, Look>;

export const CELL_STYLE = Object.fromEntries(Object.keys(LOOKS).map((name, i) => [name, i])) as Record<
  keyof typeof LOOKS,
  number
>;

function lookXml({ format = 0, font = 0, fill = 0, centred = false, bare = false }: Look): string {
  const applied = `${format ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''}${fill ? ' applyFill="1"' : ''}${bare ? '' : ' applyBorder="1"'}`;
  const start = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${bare ? 0 : 1}" xfId="0"${applied}`;
  return centred ? `${start} applyAlignment="1"><alignment horizontal="center"/></xf>` : `${start}/>`;
}

const listed = (name: string, items: string[]) => `<${name} count="${items.length}">${items.join('')}</${name}>`;

export const STYLES = `<styleSheet xmlns="${MAIN}">${[
  listed(
    'numFmts',
    FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  ),
  listed(
    'fonts',
    FONTS.map((one) => `<font>${one}</font>`),
  ),
  listed(
    'fills',
    FILLS.map((one) => `<fill>${one}</fill>`),
  ),
  listed('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>', `<border>${EDGE}</border>`]),
  listed('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  listed(
    'cellXfs',
    Object.values(LOOKS).map((look) => lookXml(look)),
  ),
  listed('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  listed('dxfs', ['<dxf><font><b/><color rgb="FFC00000"/></font></dxf>']),
].join('')}</styleSheet>`;
